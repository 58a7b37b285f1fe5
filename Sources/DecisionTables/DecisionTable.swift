public import Diagnostics

/// A decision table with typed columns. That it is complete, free of conflict and of rules without effect is checked
/// when it is read, so a table that exists is sound.
public struct DecisionTable: Equatable, Sendable {
  /// How many rules may hold at once (*treffer*).
  public enum HitPolicy: Equatable, Sendable {
    /// For every combination of inputs exactly one rule (*uniek*).
    case unique
    /// Every rule that holds counts (*verzamel*). `empty` says why no rule is an answer (*leeg*); without it every
    /// combination has one.
    case collect(empty: String?)
  }

  public let name: String
  public let policy: HitPolicy
  /// What the table as a whole rests on (*bron*).
  public let source: String
  public let inputs: [Scale]
  public let outputs: [Scale]
  public let rules: [Rule]
  /// The input columns in pieces.
  let columns: [Column]

  init(
    name: String, policy: HitPolicy, source: String, inputs: [Scale], outputs: [Scale], rules: [Rule],
    columns: [Column]
  ) {
    (self.name, self.policy, self.source) = (name, policy, source)
    (self.inputs, self.outputs, self.rules, self.columns) = (inputs, outputs, rules, columns)
  }

  /// What a rule answers, by output column. Words explain an answer and are none, unless the table gives words only;
  /// numbers and days are written in one way, so that `0,50` is `0,5`.
  func answer(of rule: Int, words: Bool) -> [(column: String, value: String)] {
    let all = words || outputs.allSatisfy { $0.kind == .text }
    return zip(outputs, rules[rule].outputs).filter { all || $0.0.kind != .text }.map { scale, text in
      (scale.name, scale.amount(text).map(scale.written) ?? text)
    }
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
  /// The pieces of the column for which it holds.
  let pieces: Bits
  /// Whether it holds whatever the value is, so for an unknown one too.
  let isAny: Bool
}

/// An input column with the rules that each of its pieces lets through.
struct Column: Equatable, Sendable {
  let pieces: Pieces
  /// By piece.
  private let fitting: [Bits]
  /// The rules that do not ask it.
  let indifferent: Bits

  /// - Parameter cells: Those of the column, by rule.
  init(_ pieces: Pieces, cells: [Cell]) {
    self.pieces = pieces
    var fitting = [Bits](repeating: Bits(count: cells.count), count: pieces.count)
    var indifferent = Bits(count: cells.count)
    for (rule, cell) in cells.enumerated() {
      for piece in cell.pieces.numbers { fitting[piece].insert(rule) }
      if cell.isAny { indifferent.insert(rule) }
    }
    (self.fitting, self.indifferent) = (fitting, indifferent)
  }

  /// The rules that a piece lets through.
  func rules(fitting piece: Int) -> Bits { fitting[piece] }
}
