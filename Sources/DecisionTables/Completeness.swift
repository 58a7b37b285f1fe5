public import Diagnostics

extension DecisionTable {
  /// What keeps the table from being sound: gaps, conflicts, rules that can never fire or add nothing. One example of
  /// each.
  ///
  /// A column has few distinct pieces: those that the same rules accept are walked as one, depth first, with the set of
  /// rules still possible. After 100 faults, 100,000 steps or 5,000,000 pieces the walk ends, so that no table can take
  /// all memory or time; a table that needs more is refused. A table *verzamel* for which no rule is an answer has
  /// nothing to walk.
  func faults(file: String) -> [Diagnostic] {
    var walk = Walk(table: self, file: file)
    for rule in rules where rule.cells.contains(where: \.pieces.isEmpty) {
      walk.faults.append(.neverFires(rule.id, at: rule.location))
    }
    walk.findMasked()
    switch policy {
    case .unique, .collect(nil): walk.visit(column: 0, rules: Bits(all: rules.count), path: [])
    case .collect(_?): break
    }
    if walk.steps <= 0 || walk.looks <= 0 { walk.faults.append(.tooTangled(at: SourceLocation(file: file))) }
    return walk.faults
  }

  /// Rules that can never fire because the tables before this one never give the codes that they ask for.
  ///
  /// - Parameter upstream: For a column that another table fills, the codes that it can give.
  public func unreached(given upstream: [String: Set<String>]) -> [Diagnostic] {
    rules.flatMap { rule in
      zip(columns, rule.cells).compactMap { column, cell -> Diagnostic? in
        guard let given = upstream[column.pieces.scale.name] else { return nil }
        let isGiven = given.contains { column.pieces.piece(of: $0).map(cell.pieces.contains) ?? false }
        guard !cell.isAny && !isGiven else { return nil }
        return .neverGiven(rule.id, column.pieces.scale.name, cell.text, at: rule.location)
      }
    }
  }

  /// Whether two rules give the same.
  private func giveTheSame(_ one: Int, _ other: Int, words: Bool = false) -> Bool {
    answer(of: one, words: words).map(\.value) == answer(of: other, words: words).map(\.value)
  }

  private struct Walk {
    let table: DecisionTable
    let file: String
    var faults: [Diagnostic] = []
    var conflicts: Set<[Int]> = []
    /// Rules that add nothing, each with the rule that already says it.
    var masked: Set<[Int]> = []
    var steps = 100_000
    /// Pieces still to look at.
    var looks = 5_000_000

    /// Rules that hold only where another gives the same; of two that say the same the later one adds nothing.
    mutating func findMasked() {
      let rules = table.rules
      for later in rules.indices {
        for other in rules.indices where other != later && faults.count < 100 {
          let isWithin = zip(rules[later].cells, rules[other].cells).allSatisfy {
            $0.pieces.isSubset(of: $1.pieces)
          }
          let isEqual = zip(rules[later].cells, rules[other].cells).allSatisfy { $0.pieces == $1.pieces }
          guard isWithin, !isEqual || other < later, says(later, what: other),
            !rules[later].cells.contains(where: \.pieces.isEmpty)
          else { continue }
          masked.insert([min(later, other), max(later, other)])
          faults.append(.masked(rules[later].id, rules[other].id, at: rules[later].location))
          break
        }
      }
    }

    /// In a table *verzamel* other words are another answer.
    private func says(_ one: Int, what other: Int) -> Bool {
      switch table.policy {
      case .unique: table.giveTheSame(one, other)
      case .collect: table.giveTheSame(one, other, words: true)
      }
    }

    mutating func visit(column: Int, rules: Bits, path: [String]) {
      guard faults.count < 100, steps > 0, looks > 0 else { return }
      steps -= 1
      guard !rules.isEmpty else {
        faults.append(.gap(describe(path), at: table.rules.last?.location ?? SourceLocation(file: file)))
        return
      }
      guard column < table.columns.count else { return meet(rules.numbers, path) }
      let pieces = table.columns[column].pieces
      looks -= pieces.count
      var groups: [Bits: Bits] = [:]
      var order: [Bits] = []
      for piece in pieces.real.numbers {
        let left = rules & table.columns[column].rules(fitting: piece)
        if groups[left] == nil { order.append(left) }
        groups[left, default: Bits(count: pieces.count)].insert(piece)
      }
      for left in order {
        visit(column: column + 1, rules: left, path: path + [pieces.words(groups[left] ?? pieces.real)])
      }
    }

    /// Rules that hold together.
    private mutating func meet(_ rules: [Int], _ path: [String]) {
      guard table.policy == .unique, rules.count > 1, !masked.contains(rules),
        conflicts.insert(rules).inserted
      else { return }
      let ids = rules.map { table.rules[$0].id }
      let isSame = rules.dropFirst().allSatisfy { table.giveTheSame(rules[0], $0) }
      faults.append(.conflict(ids, describe(path), isSame: isSame, at: table.rules[rules[1]].location))
    }

    /// `klasse = rood, vorm = resultaat`: the columns that matter.
    private func describe(_ path: [String]) -> String {
      let parts = zip(table.inputs, path).filter { !$1.isEmpty }.map { "\($0.name) = \($1)" }
      return parts.isEmpty ? "elke invoer" : parts.joined(separator: ", ")
    }
  }
}

extension Diagnostic {
  fileprivate static func tooTangled(at place: SourceLocation) -> Self {
    Self("de tabel is te verweven om na te gaan", "splits haar in kleinere tabellen", at: place)
  }
  fileprivate static func neverFires(_ id: String, at place: SourceLocation) -> Self {
    Self("regel \(id) kan nooit gelden", "haal de regel weg of verruim de lege cel", at: place)
  }
  fileprivate static func neverGiven(_ id: String, _ column: String, _ cell: String, at place: SourceLocation)
    -> Self
  {
    Self(
      "regel \(id) kan nooit gelden: geen tabel geeft ‘\(cell)’ voor \(column)",
      "haal de regel weg, of pas de tabel aan die \(column) geeft", at: place)
  }
  fileprivate static func masked(_ id: String, _ other: String, at place: SourceLocation) -> Self {
    Self(
      "regel \(id) voegt niets toe: regel \(other) geeft in dezelfde gevallen hetzelfde",
      "haal regel \(id) weg",
      at: place)
  }
  fileprivate static func gap(_ inputs: String, at place: SourceLocation) -> Self {
    Self("geen regel voor \(inputs)", "voeg een regel toe", at: place)
  }
  fileprivate static func conflict(_ ids: [String], _ inputs: String, isSame: Bool, at place: SourceLocation)
    -> Self
  {
    Self(
      "regels \(ids.joined(separator: " en ")) gelden allebei voor \(inputs)"
        + (isSame ? ", met dezelfde uitkomst" : ""),
      "maak ze wederzijds uitsluitend", at: place)
  }
}
