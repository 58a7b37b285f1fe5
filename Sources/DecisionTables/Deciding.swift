extension DecisionTable {
  /// Asks the table. Unknown never becomes a default: a cell holds for an unknown value only when it holds for every
  /// value (`*`), so a rule that asks an unknown column stays open.
  ///
  /// - Parameter values: A value for each input column, by the name of the column: a code, a number such as `12,5`, a day
  ///   such as `2026-07-01`. A value that lies on no scale counts as unknown; those of other columns are ignored.
  public func decide(_ values: [String: String]) -> Trace {
    let asked = ask(values)
    let hit = { Trace.Hit(row: rules[$0], columns: outputs) }
    let nearMisses = asked.once.numbers.compactMap { rule in
      columns.indices.first { column in
        asked.pieces[column].map { !columns[column].rules(fitting: $0).contains(rule) } ?? false
      }.map { Trace.NearMiss(column: inputs[$0].name, hit: hit(rule)) }
    }
    let open = asked.open.numbers.map { rule in
      Trace.Open(
        hit: hit(rule),
        columns: columns.indices.filter {
          asked.pieces[$0] == nil && !columns[$0].indifferent.contains(rule)
        }.map { inputs[$0].name })
    }
    return Trace(
      table: name, source: source,
      inputs: inputs.map { Trace.Input(column: $0.name, value: values[$0.name] ?? "") },
      hits: asked.hits.numbers.map(hit), nearMisses: nearMisses, open: open,
      unknown: columns.indices.filter { asked.pieces[$0] == nil }.map { inputs[$0].name })
  }

  /// The rules that fire, without a trace: for searches that ask thousands of times.
  public func hits(_ values: [String: String]) -> [Trace.Hit] {
    ask(values).hits.numbers.map { Trace.Hit(row: rules[$0], columns: outputs) }
  }

  /// How the rules stand to one set of values.
  private struct Answer {
    /// The piece of each column; nil when its value is unknown.
    var pieces: [Int?]
    var hits: Bits
    /// No known column fails, and an unknown one decides.
    var open: Bits
    /// Exactly one known column fails, and no unknown one decides.
    var once: Bits
  }

  private func ask(_ values: [String: String]) -> Answer {
    var pieces: [Int?] = []
    var fitting = Bits(all: rules.count)
    var once = Bits(count: rules.count)
    var sure = fitting
    for column in columns {
      let piece = values[column.pieces.scale.name].flatMap(column.pieces.piece)
      pieces.append(piece)
      guard let piece else {
        sure = sure & column.indifferent
        continue
      }
      let rules = column.rules(fitting: piece)
      once = (once & rules) | fitting.without(rules)
      fitting = fitting & rules
    }
    return Answer(pieces: pieces, hits: fitting & sure, open: fitting.without(sure), once: once & sure)
  }
}
