import FoundationEssentials

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
    return "\(box.isEmpty ? "altijd" : box.joined(separator: ", ")): \(changes.map(\.long).joined(separator: "; "))"
  }

  private var words: String { changes.count == 1 ? changes[0].short : changes.map(\.long).joined(separator: "; ") }
}

extension Difference.Change {
  fileprivate var short: String { "\(old ?? "geen") → \(new ?? "geen")" }
  fileprivate var long: String { "\(column): \(short)" }
}

extension DecisionTable {
  /// The difference in meaning between this version and a newer one: boxes in which they answer otherwise, each merged
  /// as far as its neighbours say the same. A column that one of them lacks counts as `*` there; of a table *verzamel*
  /// each answer that comes or goes is a change.
  ///
  /// - Parameter words: Whether columns of words count. They explain an answer and are none, so by default they do not.
  public func difference(to new: DecisionTable, words: Bool = false) -> [Difference] {
    var comparison = Comparison(old: self, new: new, words: words)
    return comparison.visit(0, Bits(all: rules.count), Bits(all: new.rules.count))
  }
}

/// Two versions walked side by side.
private struct Comparison {
  let old: DecisionTable
  let new: DecisionTable
  let words: Bool
  /// The columns of both, cut at the bounds of both.
  private let columns: [Pieces]
  private var known: [Key: [Difference]] = [:]

  private struct Key: Hashable {
    let column: Int
    let old: Bits
    let new: Bits
  }

  init(old: DecisionTable, new: DecisionTable, words: Bool) {
    (self.old, self.new, self.words) = (old, new, words)
    let names = old.inputs.map(\.name)
    let scales = old.inputs + new.inputs.filter { !names.contains($0.name) }
    columns = scales.map { scale in
      let mine = [old, new].flatMap(\.columns).filter { $0.pieces.scale.name == scale.name }.map(\.pieces)
      return Pieces(scale.united(with: mine.map(\.scale)), bounds: Set(mine.flatMap(\.bounds)))
    }
  }

  mutating func visit(_ column: Int, _ oldRules: Bits, _ newRules: Bits) -> [Difference] {
    let key = Key(column: column, old: oldRules, new: newRules)
    if let found = known[key] { return found }
    let found = column < columns.count ? split(column, oldRules, newRules) : compare(oldRules, newRules)
    known[key] = found
    return found
  }

  /// The pieces of a column, those with the same differences behind them together.
  private mutating func split(_ column: Int, _ oldRules: Bits, _ newRules: Bits) -> [Difference] {
    let pieces = columns[column]
    var groups: [(behind: [Difference], pieces: Bits)] = []
    for piece in pieces.real.numbers {
      let value = pieces.example(of: piece)
      let behind = visit(
        column + 1, oldRules & old.rules(fitting: value, in: pieces.scale.name),
        newRules & new.rules(fitting: value, in: pieces.scale.name))
      guard !behind.isEmpty else { continue }
      if let index = groups.firstIndex(where: { $0.behind == behind }) {
        groups[index].pieces.insert(piece)
      } else {
        var own = Bits(count: pieces.count)
        own.insert(piece)
        groups.append((behind, own))
      }
    }
    return groups.flatMap { group in
      let values = pieces.words(group.pieces)
      let condition = values.isEmpty ? [] : [Difference.Condition(column: pieces.scale.name, values: values)]
      return group.behind.map { Difference(conditions: condition + $0.conditions, changes: $0.changes) }
    }
  }

  private func compare(_ oldRules: Bits, _ newRules: Bits) -> [Difference] {
    let before = old.answers(oldRules, words: words), after = new.answers(newRules, words: words)
    guard before != after else { return [] }
    if old.policy == .unique && new.policy == .unique {
      let names = (old.outputs + new.outputs).map(\.name)
      var seen: Set<String> = []
      let changes = names.filter { seen.insert($0).inserted }.compactMap { name -> Difference.Change? in
        let (was, now) = (before.first?[name], after.first?[name])
        return was == now ? nil : Difference.Change(column: name, old: was, new: now)
      }
      return [Difference(conditions: [], changes: changes)]
    }
    func told(_ answer: [String: String]) -> String {
      answer.sorted { $0.key < $1.key }.map(\.value).joined(separator: ", ")
    }
    let gone = before.filter { !after.contains($0) }.map {
      Difference.Change(column: "uitkomst", old: told($0), new: nil)
    }
    let come = after.filter { !before.contains($0) }.map {
      Difference.Change(column: "uitkomst", old: nil, new: told($0))
    }
    return gone.isEmpty && come.isEmpty ? [] : [Difference(conditions: [], changes: gone + come)]
  }
}

extension DecisionTable {
  /// The rules that let a value through; all when the table does not ask, none when the value is not on its scale.
  fileprivate func rules(fitting value: String, in column: String) -> Bits {
    guard let column = columns.first(where: { $0.pieces.scale.name == column }) else { return Bits(all: rules.count) }
    return column.pieces.piece(of: value).map(column.rules) ?? Bits(count: rules.count)
  }

  /// What the rules give, by output column.
  fileprivate func answers(_ rules: Bits, words: Bool) -> [[String: String]] {
    rules.numbers.map { rule in
      Dictionary(
        zip(outputs, self.rules[rule].outputs).filter { words || $0.0.kind != .text }.map { ($0.name, $1) }
      ) { first, _ in first }
    }
  }
}

extension Scale {
  /// The scale with the codes of other versions of it too; numbers without bounds hold all.
  fileprivate func united(with others: [Scale]) -> Scale {
    switch kind {
    case .list, .ordered:
      var seen: Set<String> = []
      return Scale(name: name, kind: .list((codes + others.flatMap(\.codes)).filter { seen.insert($0).inserted }))
    case .number:
      let ranges = others.map { scale -> ClosedRange<Decimal>? in
        if case .number(let range) = scale.kind { range } else { nil }
      }
      let bounds = ranges.compactMap { $0 }
      guard bounds.count == ranges.count, let low = bounds.map(\.lowerBound).min(),
        let high = bounds.map(\.upperBound).max()
      else { return Scale(name: name, kind: .number(nil)) }
      return Scale(name: name, kind: .number(low...high))
    case .yesNo, .day, .text: return self
    }
  }
}
