import FoundationEssentials

extension DecisionTable {
  /// The difference in meaning between this version and a newer one: boxes in which they answer otherwise, no two of
  /// which can be told as one. A column that one of them lacks counts as `*` there; of a table *verzamel* each answer that
  /// comes or goes is a change.
  ///
  /// - Parameter words: Whether columns of words count. They explain an answer and are none, so by default they do not,
  ///   unless a table gives words only.
  public func difference(to new: DecisionTable, words: Bool = false) -> [Difference] {
    var comparison = Comparison(old: self, new: new, words: words)
    return comparison.differences()
  }
}

/// Two versions walked side by side.
private struct Comparison {
  let old: DecisionTable
  let new: DecisionTable
  let words: Bool
  /// The columns of both, cut at the bounds of both.
  private let columns: [Pieces]
  /// By column and piece, the rules of both that it lets through.
  private let fitting: [[(old: Bits, new: Bits)]]
  private var known: [Key: [Box]] = [:]

  private struct Key: Hashable {
    let column: Int
    let old: Bits
    let new: Bits
  }

  /// Pieces of the columns from some column on.
  private struct Box: Hashable {
    let sides: [Bits]
    let changes: [Difference.Change]
  }

  init(old: DecisionTable, new: DecisionTable, words: Bool) {
    (self.old, self.new, self.words) = (old, new, words)
    let names = old.inputs.map(\.name)
    let scales = old.inputs + new.inputs.filter { !names.contains($0.name) }
    let columns = scales.map { scale in
      let mine = [old, new].flatMap(\.columns).filter { $0.pieces.scale.name == scale.name }.map(\.pieces)
      return Pieces(scale.united(with: mine.map(\.scale)), bounds: Set(mine.flatMap(\.bounds)))
    }
    self.columns = columns
    fitting = columns.map { column in
      (0..<column.count).map { piece in
        let value = column.example(of: piece)
        return (
          old.rules(fitting: value, in: column.scale.name), new.rules(fitting: value, in: column.scale.name)
        )
      }
    }
  }

  mutating func differences() -> [Difference] {
    visit(0, Bits(all: old.rules.count), Bits(all: new.rules.count)).map { box in
      let conditions = zip(columns, box.sides).map { column, side in
        Difference.Condition(column: column.scale.name, values: column.words(side))
      }
      return Difference(conditions: conditions.filter { !$0.values.isEmpty }, changes: box.changes)
    }
  }

  private mutating func visit(_ column: Int, _ oldRules: Bits, _ newRules: Bits) -> [Box] {
    let key = Key(column: column, old: oldRules, new: newRules)
    if let found = known[key] { return found }
    let found = column < columns.count ? split(column, oldRules, newRules) : compare(oldRules, newRules)
    known[key] = found
    return found
  }

  /// The boxes behind the pieces of a column; one that lies behind several pieces is one box. Then no two boxes differ in
  /// one column only: not in this one, and not in a later one, for they would lie behind the same piece.
  private mutating func split(_ column: Int, _ oldRules: Bits, _ newRules: Bits) -> [Box] {
    let pieces = columns[column]
    var places: [Box: Bits] = [:]
    var order: [Box] = []
    for piece in pieces.real.numbers {
      let fit = fitting[column][piece]
      for box in visit(column + 1, oldRules & fit.old, newRules & fit.new) {
        if places[box] == nil { order.append(box) }
        places[box, default: Bits(count: pieces.count)].insert(piece)
      }
    }
    return order.map { Box(sides: [places[$0] ?? pieces.real] + $0.sides, changes: $0.changes) }
  }

  private func compare(_ oldRules: Bits, _ newRules: Bits) -> [Box] {
    let before = old.answers(oldRules, words: words), after = new.answers(newRules, words: words)
    guard before != after else { return [] }
    var seen: Set<String> = []
    let names = (old.outputs + new.outputs).map(\.name).filter { seen.insert($0).inserted }
    let changes: [Difference.Change]
    switch (old.policy, new.policy) {
    case (.unique, .unique):
      changes = names.compactMap { name in
        let (was, now) = (before.first?[name], after.first?[name])
        return was == now ? nil : Difference.Change(column: name, old: was, new: now)
      }
    case (.collect, _), (_, .collect):
      let told = { (answer: [String: String]) in names.compactMap { answer[$0] }.joined(separator: ", ") }
      changes =
        before.filter { !after.contains($0) }
        .map { Difference.Change(column: "uitkomst", old: told($0), new: nil) }
        + after.filter { !before.contains($0) }
        .map { Difference.Change(column: "uitkomst", old: nil, new: told($0)) }
    }
    return changes.isEmpty ? [] : [Box(sides: [], changes: changes)]
  }
}

extension DecisionTable {
  /// The rules that let a value through; all when the table does not ask, those with `*` when the value is not on its
  /// scale: it is unknown to them.
  fileprivate func rules(fitting value: String, in column: String) -> Bits {
    guard let column = columns.first(where: { $0.pieces.scale.name == column }) else {
      return Bits(all: rules.count)
    }
    return column.pieces.piece(of: value).map(column.rules) ?? column.indifferent
  }

  /// What the rules give, by output column.
  fileprivate func answers(_ rules: Bits, words: Bool) -> [[String: String]] {
    rules.numbers.map { rule in
      Dictionary(answer(of: rule, words: words).map { ($0.column, $0.value) }) { first, _ in first }
    }
  }
}

extension Scale {
  /// The scale with the codes of other versions of it too; numbers without bounds hold all.
  fileprivate func united(with others: [Scale]) -> Scale {
    switch kind {
    case .list, .ordered, .yesNo:
      var seen: Set<String> = []
      return Scale(
        name: name, kind: .list((codes + others.flatMap(\.codes)).filter { seen.insert($0).inserted }))
    case .number:
      let ranges = others.map { scale -> ClosedRange<Decimal>? in
        if case .number(let range) = scale.kind { range } else { nil }
      }
      let bounds = ranges.compactMap { $0 }
      guard bounds.count == ranges.count, let low = bounds.map(\.lowerBound).min(),
        let high = bounds.map(\.upperBound).max()
      else { return Scale(name: name, kind: .number(nil)) }
      return Scale(name: name, kind: .number(low...high))
    case .day, .text: return self
    }
  }
}
