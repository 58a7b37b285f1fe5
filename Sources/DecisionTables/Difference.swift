/// A box of inputs for which two versions of a table give another answer.
public struct Difference: Equatable, Sendable {
  /// A column that matters with the values of the box: codes with ` of ` between them, or stretches such as
  /// `[2000..5000)`.
  public struct Condition: Hashable, Sendable {
    public let column: String
    public let values: String
  }
  /// What changes in an output column; nil where a version gives nothing.
  public struct Change: Hashable, Sendable {
    public let column: String
    public let old: String?
    public let new: String?
  }

  public let conditions: [Condition]
  public let changes: [Change]
}

extension Difference: CustomStringConvertible {
  /// `gronduitgifte, rood, strenger: waarschuwing → geblokkeerd`, as a council memo has it; with the names of the
  /// columns when several change.
  public var description: String {
    let box = conditions.isEmpty ? "altijd" : conditions.map(\.values).joined(separator: ", ")
    return "\(box): \(words)"
  }

  /// The same with the name of every column.
  public var long: String {
    let box = conditions.map { "\($0.column) = \($0.values)" }
    return
      "\(box.isEmpty ? "altijd" : box.joined(separator: ", ")): \(changes.map(\.long).joined(separator: "; "))"
  }

  private var words: String {
    changes.count == 1 ? changes[0].short : changes.map(\.long).joined(separator: "; ")
  }
}

extension Difference.Change {
  fileprivate var short: String { "\(old ?? "geen") → \(new ?? "geen")" }
  fileprivate var long: String { "\(column): \(short)" }
}
