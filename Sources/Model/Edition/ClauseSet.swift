/// An edition (*editie*, *bepalingenset*): norms, rules, clauses and glossary that belong together, with the
/// skeletons that place them.
public struct ClauseSet: Equatable, Sendable {
  public var version: String
  public var name: String
  public var status: EditionStatus
  public var validFrom: Day?
  public var validUntil: Day?
  /// Who adopted it as policy; nil when nobody did.
  public var adoptedBy: String?
  /// The changes of the law that are known to come, in the order of their days.
  public var announcedChanges: [AnnouncedChange]
  /// The municipality's own layer, already laid over the rest; nil when there is none.
  public var policy: Policy?
  public var sources: [Source]
  /// The 33 rows of Table 3 in the order of the table.
  public var indicators: [Indicator]
  /// The subjects without a row in Table 3.
  public var namedSubjects: [NamedSubject]
  public var rules: RuleTables
  public var clauses: [Clause] { didSet { index = ClauseIndex(clauses) } }
  private var index: ClauseIndex
  /// The rules for the omgevingsplan; their articles are among the clauses.
  public var ruleSets: [RuleSet] = []
  public var glossary: [GlossaryEntry]
  public var facts: [FactDefinition]
  public var skeletons: [Skeleton]
  /// The instruments for which it means to have every text (*instrumenten*).
  public var instruments: [Instrument] = []
  public var language = Language()
  /// The day on which it was published as it is; nil for one in the making.
  public var publishedOn: Day?
  /// How it differs from an earlier edition; nil for the first.
  public var changes: EditionChanges?
  /// Table 1 of the white paper; empty for an edition without it.
  public var carbonProfiles: [CarbonProfile] = []

  /// An edition.
  public init(
    version: String, name: String, status: EditionStatus, validFrom: Day?, validUntil: Day?,
    adoptedBy: String? = nil, announcedChanges: [AnnouncedChange] = [], policy: Policy? = nil,
    sources: [Source], indicators: [Indicator], namedSubjects: [NamedSubject], rules: RuleTables,
    clauses: [Clause], glossary: [GlossaryEntry], facts: [FactDefinition], skeletons: [Skeleton]
  ) {
    index = ClauseIndex(clauses)
    (self.version, self.name, self.status) = (version, name, status)
    (self.validFrom, self.validUntil, self.sources) = (validFrom, validUntil, sources)
    (self.adoptedBy, self.announcedChanges, self.policy) = (adoptedBy, announcedChanges, policy)
    (self.indicators, self.namedSubjects, self.rules) = (indicators, namedSubjects, rules)
    (self.clauses, self.glossary, self.facts, self.skeletons) = (clauses, glossary, facts, skeletons)
  }

  /// Whether a document made with it can be final: somebody adopted the edition, or a policy over it.
  public var isAdopted: Bool {
    (status == .vastgesteld && adoptedBy != nil)
      || policy.map { $0.overEdition == version && $0.status == .vastgesteld && $0.adoptedBy != nil } ?? false
  }

  /// The indicator with this id; nil for a named subject.
  public func indicator(_ id: SubjectID) -> Indicator? { indicators.first { $0.id == id } }

  /// The named subject with this id; nil for an indicator.
  public func namedSubject(_ id: SubjectID) -> NamedSubject? { namedSubjects.first { $0.id == id } }

  /// When evidence on a subject is usually due.
  public func moments(of subject: SubjectID) -> [Moment] {
    indicator(subject)?.moments ?? namedSubject(subject)?.performance?.moments ?? []
  }

  /// The name of a subject as a table prints it.
  public func name(of subject: SubjectID) -> String {
    indicator(subject)?.name ?? namedSubject(subject)?.name ?? subject
  }

  /// The ids of all subjects: the indicators, then the named ones.
  public var subjects: [SubjectID] { indicators.map(\.id) + namedSubjects.map(\.id) }

  /// The clause with this id.
  public func clause(_ id: Clause.ID) -> Clause? { index[id] }

  /// The instruments that have a skeleton with articles about the themes.
  public var textInstruments: [Instrument] {
    let all = skeletons.filter { $0.blocks.contains(.part(.duurzaamheid)) }.compactMap(\.instrument)
    return Instrument.allCases.filter(all.contains)
  }

  /// The opening of the article of a theme in an instrument; unique at load.
  public func opening(of theme: Theme, in instrument: Instrument) -> Clause? {
    clauses.first { $0.use == .opening(theme) && $0.instruments.contains(instrument) }
  }

  /// The clause whose members speak for a duty: the most precise one; unique at load.
  public func clause(
    for obligation: Obligation, on subject: SubjectID, of objectType: ObjectType, from origin: Origin,
    in instrument: Instrument
  ) -> Clause? {
    func precision(_ clause: Clause) -> Int? {
      guard case .duty(let duty) = clause.use,
        duty.speaks(for: obligation, on: subject, of: objectType, from: origin),
        // A named subject of which nobody says how it is established needs a text of its own.
        duty.subject != nil || hasRows(subject)
      else { return nil }
      return duty.precision
    }
    return index.duties(obligation, in: instrument)
      .compactMap { clause in precision(clause).map { (clause, $0) } }.max { $0.1 < $1.1 }?.0
  }

  /// The clause whose members speak for the duty that a decision became; nil when there is none.
  public func clause(for decision: Decision) -> Clause? {
    decision.duty.flatMap { obligation in
      clause(
        for: obligation, on: decision.subject, of: decision.objectType,
        from: decision.ambition?.origin ?? .eis, in: decision.instrument)
    }
  }

  /// The sets that have rules of this kind on a subject at a place.
  public func ruleSets(of type: PlanRuleType, on subject: SubjectID, at place: Place) -> [RuleSet] {
    ruleSets.filter { $0.isAbout(subject, at: place) && $0.has(type) }
  }

  /// Whether the subject has rows in the annex of performances: those of Table 3, and named subjects of which is said
  /// how they are established.
  public func hasRows(_ subject: SubjectID) -> Bool {
    namedSubject(subject).map { $0.performance != nil } ?? true
  }

  /// The skeleton of a kind of document.
  public func skeleton(for kind: DocumentKind) -> Skeleton? { skeletons.first { $0.kind == kind } }

  /// The source with this id.
  public func source(_ id: Source.ID) -> Source? { sources.first { $0.id == id } }
}
