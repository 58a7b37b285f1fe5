public import DecisionTables

/// The decision tables of an edition (*regels*), each with one question. They are complete and free of conflict when
/// read; a policy may put its own in the place of one.
public struct RuleTables: Equatable, Sendable {
  /// Theme, land position, phase … → level.
  public var ambition: DecisionTable
  /// Kind of norm → usual form, strongest form, verb.
  public var normKinds: DecisionTable
  /// How a value relates to the law of its day → strictness.
  public var strictness: DecisionTable
  /// Land position, phase, situation → instruments and documents; several may hold.
  public var instruments: DecisionTable
  /// Subject × place → class.
  public var classes: DecisionTable
  /// Issuer × instrument × class × limb × strictness × form × origin × means → verdict.
  public var lawfulness: DecisionTable
  /// Subject × place → route in an omgevingsplan.
  public var planRoutes: DecisionTable
  /// Route × kind of rule … → verdict for an omgevingsplan.
  public var plan: DecisionTable
  /// A change of one feature → whether it makes sense, and its price.
  public var alternatives: DecisionTable
  /// Situation → tasks with a day.
  public var tasks: DecisionTable
  /// The tables that give findings, in the order of their names.
  public var findings: [DecisionTable]

  /// All tables of an edition.
  public init(
    ambition: DecisionTable, normKinds: DecisionTable, strictness: DecisionTable, instruments: DecisionTable,
    classes: DecisionTable, lawfulness: DecisionTable, planRoutes: DecisionTable, plan: DecisionTable,
    alternatives: DecisionTable, tasks: DecisionTable, findings: [DecisionTable]
  ) {
    (self.ambition, self.normKinds, self.strictness) = (ambition, normKinds, strictness)
    (self.instruments, self.classes, self.lawfulness) = (instruments, classes, lawfulness)
    (self.planRoutes, self.plan, self.alternatives) = (planRoutes, plan, alternatives)
    (self.tasks, self.findings) = (tasks, findings)
  }

  /// Every table, those with a fixed question first.
  public var all: [DecisionTable] {
    [
      ambition, normKinds, strictness, instruments, classes, lawfulness, planRoutes, plan, alternatives,
      tasks,
    ] + findings
  }
}
