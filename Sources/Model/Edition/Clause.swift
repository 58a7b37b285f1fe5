/// A piece of a line in a clause or skeleton, before a dossier fills it.
public indirect enum Phrase: Equatable, Sendable {
  case text(String)
  case strong([Phrase])
  case reference(Reference)
  /// A blank such as `{{wederpartij.naam}}`, filled after parsing, so that a value never becomes markup.
  case blank(Blank)
}

/// A standard text (*bepaling*) that becomes an article or a part of one.
public struct Clause: Equatable, Identifiable, Sendable {
  public typealias ID = String

  /// What a clause is for; found by this, not by name.
  public enum Use: Hashable, Sendable {
    /// A general article, placed by a skeleton.
    case article
    /// The opening of the article of a theme.
    case opening(Theme)
    /// The members for forms of duty.
    case duty(Duty)
    /// An article of a set of rules for the omgevingsplan.
    case rule(of: RuleSet.ID)
  }

  public var id: ID
  public var title: String
  public var version: String
  public var status: EditionStatus
  public var use: Use
  public var instruments: [Instrument]
  /// Two sentences at level B1 for people who are no lawyer.
  public var summary: String
  public var bases: [LegalBasis]
  public var source: String
  /// Nil for an article that serves every subject.
  public var labels: ClauseLabels?
  /// Nil for a text that is no duty.
  public var practice: ClausePractice?
  /// Clauses to read beside it (*verwant*).
  public var related: [ID]
  /// Clauses of an earlier edition whose place it takes (*vervangt*).
  public var replaces: [ID]
  public var passages: [Passage]

  /// A clause.
  public init(
    id: ID, title: String, version: String, status: EditionStatus, use: Use, instruments: [Instrument],
    summary: String, bases: [LegalBasis], source: String, labels: ClauseLabels? = nil,
    practice: ClausePractice? = nil, related: [ID] = [], replaces: [ID] = [], passages: [Passage]
  ) {
    (self.id, self.title, self.version, self.status, self.use) = (id, title, version, status, use)
    (self.instruments, self.summary, self.bases, self.source) = (instruments, summary, bases, source)
    (self.labels, self.practice, self.related) = (labels, practice, related)
    (self.replaces, self.passages) = (replaces, passages)
  }

  /// The members of all passages.
  public var members: [Item<Phrase>] { passages.flatMap(\.members) }

  /// The texts among which a dossier chooses, by group: passages with a variant that stand beside each other are one
  /// choice.
  public var variantGroups: [[String]] {
    var groups: [[String]] = []
    var isOpen = false
    for passage in passages {
      if let name = passage.variant {
        if isOpen { groups[groups.count - 1].append(name) } else { groups.append([name]) }
      }
      isOpen = passage.variant != nil
    }
    return groups.map { $0.together { $0 }.map(\.key) }
  }

  /// The additions that a dossier may ask for.
  public var facultatives: [String] { passages.compactMap(\.facultative).together { $0 }.map(\.key) }
}

/// For which duties a clause speaks.
public struct Duty: Hashable, Sendable {
  /// Nil for every subject.
  public var subject: SubjectID?
  public var obligations: [Obligation]
  /// Empty for every origin of the value.
  public var origins: [Origin]
  /// Empty for every object type.
  public var objectTypes: [ObjectType]

  /// For duties in these forms.
  public init(
    _ obligations: [Obligation], on subject: SubjectID? = nil, origins: [Origin] = [],
    objectTypes: [ObjectType] = []
  ) {
    (self.subject, self.obligations, self.origins) = (subject, obligations, origins)
    self.objectTypes = objectTypes
  }

  /// Whether it speaks for this duty.
  public func speaks(
    for obligation: Obligation, on subject: SubjectID, of objectType: ObjectType, from origin: Origin
  ) -> Bool {
    obligations.contains(obligation) && (self.subject ?? subject) == subject
      && (origins.isEmpty || origins.contains(origin))
      && (objectTypes.isEmpty || objectTypes.contains(objectType))
  }

  /// The more it says of its duties, the earlier it goes: subject before object type before origin.
  public var precision: Int {
    (subject == nil ? 0 : 4) + (objectTypes.isEmpty ? 0 : 2) + (origins.isEmpty ? 0 : 1)
  }

  /// Whether some duty has both as its clause, so that neither goes before the other.
  public func competes(with other: Duty) -> Bool {
    func meet<Value: Hashable>(_ mine: [Value], _ others: [Value]) -> Bool {
      mine.isEmpty || others.isEmpty || !Set(mine).isDisjoint(with: others)
    }
    return subject == other.subject && precision == other.precision && meet(origins, other.origins)
      && !Set(obligations).isDisjoint(with: other.obligations) && meet(objectTypes, other.objectTypes)
  }

  /// What it being in a document says of the rows there.
  public var conditions: [Condition] {
    [.obligation(obligations)] + (origins.isEmpty ? [] : [.origin(origins)])
      + (subject.map { [.subject([$0])] } ?? [])
  }
}

/// An article of law with the state of its text (*grondslag*).
public struct LegalBasis: Equatable, Sendable {
  public var article: String
  public var date: Day

  /// A legal basis.
  public init(article: String, date: Day) { (self.article, self.date) = (article, date) }
}

/// How far an edition or clause has come (*status*).
public enum EditionStatus: String, CaseIterable, Sendable { case voorbeeld, ontwerp, vastgesteld, vervallen }

/// A defined term of the glossary (*begrip*).
public struct GlossaryEntry: Equatable, Identifiable, Sendable {
  public var term: String
  /// The inflected forms by which a text uses the term.
  public var forms: [String]
  /// The documents in which it means this; empty for all.
  public var kinds: [DocumentKind]
  public var meaning: [Phrase]

  /// A defined term.
  public init(term: String, forms: [String], kinds: [DocumentKind] = [], meaning: [Phrase]) {
    (self.term, self.forms, self.kinds, self.meaning) = (term, forms, kinds, meaning)
  }

  /// The term with its documents: one term can mean different things in different documents.
  public var id: String { GlossaryEntry.id(term, kinds.map(\.rawValue)) }

  /// The id of a term in the documents with these codes.
  public static func id(_ term: String, _ kinds: [String]) -> String {
    ([term] + kinds).joined(separator: " ")
  }

  /// Whether it is a term of documents of this kind.
  public func isTerm(of kind: DocumentKind) -> Bool { kinds.isEmpty || kinds.contains(kind) }
}
