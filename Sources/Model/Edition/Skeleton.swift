/// The order of a document (*sjabloon*): fixed text, clauses by id, and parts that the program makes.
public struct Skeleton: Equatable, Sendable {
  public var kind: DocumentKind
  /// How its articles count (*profiel*); an overeenkomst unless it says otherwise.
  public var profile: NumberingProfile
  public var title: String
  /// The instrument whose clauses and decisions it takes; nil for a document about all of a sub-area.
  public var instrument: Instrument?
  /// Who can issue it: its text names that body.
  public var issuers: [Issuer]
  /// On whose land it can be used: its text says so.
  public var ownerships: [LandOwnership]
  /// The printed name of each role, for each issuer.
  public var roles: [Role: [Issuer: String]]
  /// The roles that are in the document only when the dossier has a party for them (*facultatieveRollen*).
  public var optionalRoles: [Role]
  /// The words that differ between documents, by the name of their blank (*woorden*).
  public var words: [String: String]
  public var annexes: [Annex]
  /// The words above the signatures; both when it has a part for these, else none.
  public var closings: [Signing: [Phrase]]
  public var blocks: [SkeletonBlock]

  /// A skeleton.
  public init(
    kind: DocumentKind, profile: NumberingProfile = .overeenkomst, title: String, instrument: Instrument?,
    issuers: [Issuer],
    ownerships: [LandOwnership],
    roles: [Role: [Issuer: String]], optionalRoles: [Role] = [], words: [String: String] = [:],
    annexes: [Annex],
    closings: [Signing: [Phrase]] = [:], blocks: [SkeletonBlock]
  ) {
    (self.kind, self.profile, self.title, self.instrument) = (kind, profile, title, instrument)
    (self.issuers, self.ownerships, self.words) = (issuers, ownerships, words)
    (self.roles, self.optionalRoles, self.annexes) = (roles, optionalRoles, annexes)
    (self.closings, self.blocks) = (closings, blocks)
  }

  /// An annex of the document, in the order of the list of annexes.
  public struct Annex: Equatable, Identifiable, Sendable {
    /// What the annex holds (*inhoud*).
    public enum Content: String, CaseIterable, Sendable {
      /// The table of performances, made from the norms.
      case prestatiebijlage
      /// The tables of agreements (*afspraken*) of the dossier.
      case afspraken
      /// A document that is attached from elsewhere.
      case los
    }

    public var id: String
    public var title: String
    public var content: Content
    /// When the document has it (*wanneer*); empty for always.
    public var conditions: [Condition]

    /// An annex.
    public init(id: String, title: String, content: Content, conditions: [Condition] = []) {
      (self.id, self.title, self.content, self.conditions) = (id, title, content, conditions)
    }
  }
}

extension Skeleton {
  /// Whether duties stand in it: it has articles about the themes, or tells of what is agreed.
  public var showsDuties: Bool {
    [.duurzaamheid, .opgenomen, .planregels].contains { blocks.contains(.part($0)) }
  }

  /// The instrument whose decisions and findings a document of it is about; nil when it is about all of a sub-area.
  ///
  /// - Parameter instrument: That of the document.
  public func scope(of instrument: Instrument?) -> Instrument? {
    self.instrument ?? (kind.isPerInstrument ? instrument : nil)
  }

  /// The clauses that it places, each with the conditions under which it does.
  public var placings: [(clause: Clause.ID, conditions: [Condition])] {
    blocks.flatMap { $0.placings(under: []) }
  }
}

extension SkeletonBlock {
  fileprivate func placings(under conditions: [Condition]) -> [(clause: Clause.ID, conditions: [Condition])] {
    switch self {
    case .clause(let id): [(id, conditions)]
    case .part(.begrippen): [(SkeletonPart.begrippen.rawValue, conditions)]
    case .when(let more, let blocks): blocks.flatMap { $0.placings(under: conditions + more) }
    case .heading, .paragraph, .note, .list, .part: []
    }
  }
}

/// A block of a skeleton.
public indirect enum SkeletonBlock: Equatable, Sendable {
  case heading(level: Int, [Phrase])
  case paragraph([Phrase])
  /// A quotation in the skeleton: a remark about the document.
  case note([Phrase])
  case list(ListStyle, [Item<Phrase>])
  /// A clause as an article.
  case clause(Clause.ID)
  case part(SkeletonPart)
  /// Blocks that stand only when the conditions hold.
  case when([Condition], [SkeletonBlock])
}

/// A part that the program makes (*onderdeel*).
public enum SkeletonPart: String, CaseIterable, Sendable {
  case inhoudsopgave, partijen, begrippen, duurzaamheid
  /// The sets of rules that the decisions for the omgevingsplan ask for; their explanation follows the text.
  case planregels
  /// The closing words for the way of signing, and the lines under which the parties sign.
  case ondertekening
  case bijlagenlijst
  /// A sheet after the annexes, for the drafter.
  case openstaandePunten = "openstaande-punten"
  case opgenomen
  case nietOpgenomen = "niet-opgenomen"
  /// The texts that take the place of duties which the law keeps out.
  case minderRisicovol = "minder-risicovol"
  case waarschuwingen, overschrijvingen
  /// The view on art. 23.7 that the municipality recorded, and what its policy changes.
  case beleid
  /// What the tables say beside the decisions.
  case bevindingen
  case taken, vragen
  /// Which documents the rules call for, and why.
  case stukken
  /// What a CO₂ budget comes to per dwelling, with the arithmetic.
  case koolstofbudget
  /// Per decision the rules with their places, and the rules that only just did not hold.
  case regels
  /// What each level comes to on each kind of land, the rules that say so, and the texts that carry it.
  case keuzes, keuzeregels, keuzeteksten
  case geenBepaling = "geen-bepaling"
  case opmerkingen, grondslagen, labels, bronnen
}
