public import Diagnostics

/// A decision table with typed columns under the hit policy *uniek*: for every combination of inputs exactly
/// one rule fires. That this is so is checked when the table is read, so a table that exists is complete and
/// free of conflict.
public struct DecisionTable: Equatable, Sendable {
  public let name: String
  /// What the table as a whole rests on (*bron*).
  public let source: String
  public let inputs: [Scale]
  public let outputs: [Scale]
  public let rules: [Rule]

  init(name: String, source: String, inputs: [Scale], outputs: [Scale], rules: [Rule]) {
    (self.name, self.source, self.inputs, self.outputs, self.rules) = (name, source, inputs, outputs, rules)
  }
}

/// A row of a table.
public struct Rule: Equatable, Sendable {
  /// The id in the first column, such as `R01`; unique in the table.
  public let id: String
  public let location: SourceLocation
  /// One cell an input column.
  public let cells: [Cell]
  /// One value an output column.
  public let outputs: [String]
}

/// A condition on one column.
public struct Cell: Equatable, Sendable {
  /// As written.
  public let text: String
  /// The codes of the column's scale that fit it.
  public let codes: Set<String>
}
