public import DecisionTables
public import Diagnostics

extension Decision {
  /// The tables of law, whose near misses tell what would change the answer.
  private static let lawTables: Set<String> = ["rechtmatigheid", "omgevingsplan"]

  /// Where the rule stands that gave the verdict; nil when none did.
  public var place: SourceLocation? {
    trace.last { Decision.lawTables.contains($0.table) }?.fired?.location
  }

  /// The rules that fired, as `tabel regel (bestand:regel)`.
  public var ruleWords: [String] {
    var seen: Set<String> = []
    return trace.flatMap { trace in trace.hits.map { "\(trace.table) \($0.rule) (\($0.place))" } }
      .filter { seen.insert($0).inserted }
  }

  /// The rules of law that failed in one column only, with what they would have given.
  public var nearMisses: [Trace.NearMiss] {
    var seen: Set<String> = []
    return trace.filter { Decision.lawTables.contains($0.table) }.flatMap(\.nearMisses)
      .filter { seen.insert("\($0.hit.rule) \($0.column)").inserted }
  }

  /// `W23, als herkomst anders was: waarschuwing`.
  public var nearWords: [String] {
    nearMisses.map { "\($0.hit.rule), als \($0.column) anders was: \($0.hit["oordeel"])" }
  }
}

extension Trace.Hit {
  /// `rechtmatigheid.csv:12`: the file without its folders, and the line.
  public var place: String {
    "\(location.file.split(separator: "/").last.map(String.init) ?? location.file):\(location.line)"
  }
}
