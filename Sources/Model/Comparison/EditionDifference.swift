public import DecisionTables

/// What differs between two editions, in meaning before words (*vergelijking*).
public struct EditionDifference: Equatable, Sendable {
  /// The versions of the two.
  public var old: String
  public var new: String
  public var clauses: [ClauseDifference]
  public var norms: [NormDifference]
  public var tables: [TableDifference]
  public var terms: [TermDifference]
  public var facts: [EntryDifference]
  /// What the newer edition says of its differences and should not, or does not say and should.
  public var findings: [ReasonFinding] = []

  /// A comparison.
  public init(
    old: String, new: String, clauses: [ClauseDifference], norms: [NormDifference], tables: [TableDifference],
    terms: [TermDifference], facts: [EntryDifference]
  ) {
    (self.old, self.new, self.clauses) = (old, new, clauses)
    (self.norms, self.tables, self.terms, self.facts) = (norms, tables, terms, facts)
  }
}

/// A part of something that differs, as it was and as it is.
public struct Aspect: Equatable, Sendable {
  public var name: String
  public var old, new: String
  public var direction: Direction

  /// A part that differs.
  public init(_ name: String, old: String, new: String, _ direction: Direction) {
    (self.name, self.old, self.new, self.direction) = (name, old, new, direction)
  }
}

extension [Aspect] {
  /// What all of them are together.
  public var direction: Direction { reduce(.gelijk) { $0.and($1.direction) } }
}

/// What became of a clause.
public struct ClauseDifference: Equatable, Sendable {
  /// How a clause differs (*soort wijziging*).
  public enum Status: String, CaseIterable, Sendable {
    case ongewijzigd
    /// What it asks, of whom, when, or what follows.
    case inhoudGewijzigd = "inhoud-gewijzigd"
    /// Its words, and none that tell what is asked.
    case alleenTekst = "alleen-tekst"
    /// Only references and numbers follow a change elsewhere.
    case vernummerd
    /// The same text in another place.
    case verplaatst
    case nieuw, vervallen
    /// Declared by `vervangt`: one became several, or several one.
    case gesplitst, samengevoegd
  }

  public var id: Clause.ID
  public var oldTitle: String?
  public var newTitle: String?
  public var status: Status
  /// What differs beside its words.
  public var aspects: [Aspect]
  /// What kinds of words of weight changed (*materialiteit*).
  public var materiality: [Materiality]
  /// The clause with its changes marked; in one version alone when it came or went.
  public var text: Redline.MarkedParagraph?
  /// The clauses that it took the place of, or that took its place.
  public var related: [Clause.ID]
  public var account: EditionChange?

  /// A difference.
  public init(
    id: Clause.ID, oldTitle: String?, newTitle: String?, status: Status, aspects: [Aspect] = [],
    materiality: [Materiality] = [], text: Redline.MarkedParagraph? = nil, related: [Clause.ID] = [],
    account: EditionChange? = nil
  ) {
    (self.id, self.oldTitle, self.newTitle, self.status) = (id, oldTitle, newTitle, status)
    (self.aspects, self.materiality, self.text) = (aspects, materiality, text)
    (self.related, self.account) = (related, account)
  }

  /// What all that differs beside the words makes of it.
  public var direction: Direction { aspects.direction }
}

/// What a changed word touches.
public enum Materiality: String, CaseIterable, Sendable { case geld, termijn, risico, zeggenschap, sanctie }

/// What became of a norm.
public struct NormDifference: Equatable, Sendable {
  /// Row and level, such as `MAT-04-egw wettelijk`.
  public var id: String
  public var old: Norm?
  public var new: Norm?
  public var aspects: [Aspect]
  public var account: EditionChange?

  /// A difference.
  public init(id: String, old: Norm?, new: Norm?, aspects: [Aspect], account: EditionChange? = nil) {
    (self.id, self.old, self.new) = (id, old, new)
    (self.aspects, self.account) = (aspects, account)
  }

  public var direction: Direction { aspects.direction }
}

/// What became of a decision table.
public struct TableDifference: Equatable, Sendable {
  public var name: String
  /// Whether only one of the editions has it.
  public var isNew, isGone: Bool
  /// The combinations of inputs that now get another answer.
  public var boxes: [Difference]
  /// The rules that differ in what they ask or answer, each with what was said of it.
  public var rules: [EntryDifference]

  /// A difference.
  public init(
    name: String, isNew: Bool = false, isGone: Bool = false, boxes: [Difference], rules: [EntryDifference]
  ) {
    (self.name, self.isNew, self.isGone, self.boxes, self.rules) = (name, isNew, isGone, boxes, rules)
  }
}

/// What became of a rule of a decision table, or of a fact that a dossier may give.
public struct EntryDifference: Equatable, Sendable {
  /// Table and rule, such as `klasse.K01`; or the fact.
  public var id: String
  public var isNew, isGone: Bool
  /// The columns or parts in which it differs; all of them when it came or went.
  public var aspects: [Aspect]
  public var account: EditionChange?

  /// A difference.
  public init(id: String, isNew: Bool, isGone: Bool, aspects: [Aspect], account: EditionChange? = nil) {
    (self.id, self.isNew, self.isGone) = (id, isNew, isGone)
    (self.aspects, self.account) = (aspects, account)
  }
}

/// What became of a defined term.
public struct TermDifference: Equatable, Sendable {
  public var term: String
  /// The meaning with its changes marked; nothing of one version when the term came or went.
  public var meaning: [Redline.Mark]
  public var isNew, isGone: Bool
  public var account: EditionChange?

  /// A difference.
  public init(term: String, meaning: [Redline.Mark], isNew: Bool, isGone: Bool, account: EditionChange? = nil)
  {
    (self.term, self.meaning) = (term, meaning)
    (self.isNew, self.isGone, self.account) = (isNew, isGone, account)
  }
}
