public import Diagnostics

/// What a table was asked and why it answered as it did.
public struct Trace: Equatable, Sendable {
  /// A value that a column was given.
  public struct Input: Equatable, Sendable {
    public let column: String
    public let value: String
  }
  /// A rule with what it gives, by output column.
  public struct Hit: Equatable, Sendable {
    public let rule: String
    public let location: SourceLocation
    public let outputs: [String: String]

    /// The value of an output column; empty for a column that the table does not have.
    public subscript(column: String) -> String { outputs[column] ?? "" }
  }
  /// A rule that failed in one column only.
  public struct NearMiss: Equatable, Sendable {
    public let column: String
    public let hit: Hit
  }

  public let table: String
  public let inputs: [Input]
  /// The rule that fired; nil when an input was missing or unknown.
  public let fired: Hit?
  /// The rules that would have fired but for one column.
  public let nearMisses: [NearMiss]
  /// The columns whose value was missing or no code of their scale.
  public let unknown: [String]
}

extension DecisionTable {
  /// Asks the table. Unknown never becomes a default: an input that is missing or no code of its scale leaves
  /// `fired` empty and stands in `unknown`.
  ///
  /// - Parameter values: A code for each input column, by the name of the column.
  public func decide(_ values: [String: String]) -> Trace {
    var fired: Trace.Hit?
    var nearMisses: [Trace.NearMiss] = []
    let unknown = inputs.filter { scale in !scale.codes.contains(values[scale.name] ?? "") }.map(\.name)
    for rule in rules {
      let failed = zip(inputs, rule.cells).filter { scale, cell in
        !cell.codes.contains(values[scale.name] ?? "")
      }
      switch failed.count {
      case 0: fired = hit(rule)
      case 1: nearMisses.append(Trace.NearMiss(column: failed[0].0.name, hit: hit(rule)))
      default: break
      }
    }
    return Trace(
      table: name, inputs: inputs.map { Trace.Input(column: $0.name, value: values[$0.name] ?? "") },
      fired: unknown.isEmpty ? fired : nil, nearMisses: nearMisses, unknown: unknown)
  }

  private func hit(_ rule: Rule) -> Trace.Hit {
    Trace.Hit(
      rule: rule.id, location: rule.location,
      outputs: Dictionary(zip(outputs.map(\.name), rule.outputs)) { first, _ in first })
  }
}
