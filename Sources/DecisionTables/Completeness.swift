import Diagnostics

extension DecisionTable {
  /// What keeps the table from having exactly one rule for every combination of inputs: gaps, conflicts, and
  /// rules that can never fire. One example of each.
  ///
  /// A column has few distinct cells: codes that the same rules accept are walked as one, depth first, with the
  /// set of rules still possible. After 100 faults or 100,000 steps the walk ends, so that no table can take
  /// all memory or time; a table that needs more steps is refused.
  func faults(file: String) -> [Diagnostic] {
    var walk = Walk(table: self, file: file)
    for rule in rules where rule.cells.contains(where: \.codes.isEmpty) {
      walk.faults.append(.neverFires(rule.id, at: rule.location))
    }
    walk.visit(column: 0, rules: Array(rules.indices), path: [])
    if walk.steps <= 0 { walk.faults.append(.tooTangled(at: SourceLocation(file: file))) }
    return walk.faults
  }

  private struct Walk {
    let table: DecisionTable
    let file: String
    var faults: [Diagnostic] = []
    var conflicts: Set<[Int]> = []
    var steps = 100_000

    mutating func visit(column: Int, rules: [Int], path: [String]) {
      guard faults.count < 100, steps > 0 else { return }
      steps -= 1
      guard !rules.isEmpty else {
        faults.append(.gap(describe(path), at: table.rules.last?.location ?? SourceLocation(file: file)))
        return
      }
      guard column < table.inputs.count else {
        if rules.count > 1 && conflicts.insert(rules).inserted {
          faults.append(
            .conflict(rules.map { table.rules[$0].id }, describe(path), at: table.rules[rules[1]].location))
        }
        return
      }
      var groups: [[Int]: [String]] = [:]
      var order: [[Int]] = []
      for code in table.inputs[column].codes {
        let left = rules.filter { table.rules[$0].cells[column].codes.contains(code) }
        if groups[left] == nil { order.append(left) }
        groups[left, default: []].append(code)
      }
      for left in order {
        let codes = groups[left, default: []]
        visit(
          column: column + 1, rules: left,
          path: path + [
            codes.count == table.inputs[column].codes.count ? "" : codes.joined(separator: " of ")
          ])
      }
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
  fileprivate static func gap(_ inputs: String, at place: SourceLocation) -> Self {
    Self("geen regel voor \(inputs)", "voeg een regel toe", at: place)
  }
  fileprivate static func conflict(_ ids: [String], _ inputs: String, at place: SourceLocation) -> Self {
    Self(
      "regels \(ids.joined(separator: " en ")) gelden allebei voor \(inputs)",
      "maak ze wederzijds uitsluitend", at: place)
  }
}
