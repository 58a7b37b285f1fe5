extension DecisionTable {
  /// One combination of inputs for each box that the rules tell apart: what a table says of these, it says of all.
  /// Meant for exhaustive tests; a table that passes its checks has at most 100,000 of them.
  public var cases: [[String: String]] {
    var found: [[String: String]] = []
    func visit(_ column: Int, _ rules: Bits, _ values: [String: String]) {
      guard column < columns.count else { return found.append(values) }
      var seen: Set<Bits> = []
      for piece in columns[column].pieces.real.numbers {
        let left = rules & columns[column].rules(fitting: piece)
        guard seen.insert(left).inserted else { continue }
        visit(
          column + 1, left,
          values.merging([inputs[column].name: columns[column].pieces.example(of: piece)]) { $1 })
      }
    }
    visit(0, Bits(all: rules.count), [:])
    return found
  }
}
