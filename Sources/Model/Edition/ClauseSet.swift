public import DecisionTables

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
  public var sources: [Source]
  /// The 33 rows of Table 3 in the order of the table.
  public var indicators: [Indicator]
  /// Subject × place → class.
  public var classes: DecisionTable
  /// Issuer × instrument × class × strictness × obligation × origin → verdict.
  public var lawfulness: DecisionTable
  public var clauses: [Clause]
  public var glossary: [GlossaryEntry]
  public var facts: [FactDefinition]
  public var skeletons: [Skeleton]

  /// An edition.
  public init(
    version: String, name: String, status: EditionStatus, validFrom: Day?, validUntil: Day?,
    adoptedBy: String? = nil, sources: [Source], indicators: [Indicator], classes: DecisionTable,
    lawfulness: DecisionTable, clauses: [Clause],
    glossary: [GlossaryEntry], facts: [FactDefinition], skeletons: [Skeleton]
  ) {
    (self.version, self.name, self.status) = (version, name, status)
    (self.validFrom, self.validUntil, self.sources) = (validFrom, validUntil, sources)
    self.adoptedBy = adoptedBy
    (self.indicators, self.classes, self.lawfulness) = (indicators, classes, lawfulness)
    (self.clauses, self.glossary, self.facts, self.skeletons) = (clauses, glossary, facts, skeletons)
  }

  /// Whether a document made with it can be final.
  public var isAdopted: Bool { status == .vastgesteld && adoptedBy != nil }

  /// The clause with this id.
  public func clause(_ id: Clause.ID) -> Clause? { clauses.first { $0.id == id } }

  /// The clause for this use in an instrument; unique at load.
  public func clause(for use: Clause.Use, in instrument: Instrument) -> Clause? {
    clauses.first { $0.use == use && $0.instruments.contains(instrument) }
  }

  /// The skeleton of a kind of document.
  public func skeleton(for kind: DocumentKind) -> Skeleton? { skeletons.first { $0.kind == kind } }

  /// The source with this id.
  public func source(_ id: Source.ID) -> Source? { sources.first { $0.id == id } }
}
