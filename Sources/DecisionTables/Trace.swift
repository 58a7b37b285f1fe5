public import Diagnostics

/// What a table was asked and why it answered as it did.
public struct Trace: Equatable, Sendable {
  /// A value that a column was given; empty when it is unknown.
  public struct Input: Equatable, Sendable {
    public let column: String
    public let value: String
  }
  /// A rule with what it gives.
  public struct Hit: Equatable, Sendable {
    let row: Rule
    let columns: [Scale]

    public var rule: String { row.id }
    public var location: SourceLocation { row.location }
    /// The values by output column.
    public var outputs: [String: String] {
      Dictionary(zip(columns.map(\.name), row.outputs)) { first, _ in first }
    }

    /// The value of an output column; empty for a column that the table does not have.
    public subscript(column: String) -> String {
      columns.firstIndex { $0.name == column }.map { row.outputs[$0] } ?? ""
    }
  }
  /// A rule that would fire but for one column whose value is known.
  public struct NearMiss: Equatable, Sendable {
    public let column: String
    public let hit: Hit
  }
  /// A rule that still can fire: no known column keeps it back, and these unknown ones decide.
  public struct Open: Equatable, Sendable {
    public let hit: Hit
    public let columns: [String]
  }

  public let table: String
  /// What the table rests on.
  public let source: String
  public let inputs: [Input]
  /// The rules that fire, in the order of the table; of a table *uniek* at most one.
  public let hits: [Hit]
  public let nearMisses: [NearMiss]
  public let open: [Open]
  /// The columns whose value was missing or lies on no scale.
  public let unknown: [String]

  /// The first rule that fires; nil when none does.
  public var fired: Hit? { hits.first }

  /// The unknown column to ask first: the one on which most rules wait, the first of equals; nil when none waits.
  public var next: String? {
    let waiting = open.flatMap(\.columns)
    let counts = unknown.map { column in waiting.count { $0 == column } }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).map { unknown[$0] }
  }
}
