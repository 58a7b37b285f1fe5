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
      // That the table of agreements is not that of the plan tells nothing.
      .filter { $0.hit["vervanging"] != Replacement.planregel.rawValue || $0.column != "instrument" }
      .filter { seen.insert("\($0.hit.rule) \($0.column)").inserted }
  }

  /// The columns that somebody can choose otherwise; the class of a subject is what it is.
  private static let changeable: Set<String> = [
    "uitgever", "instrument", "strengheid", "vorm", "herkomst", "middel", "regeltype",
  ]

  /// `als herkomst anders was: waarschuwing (W23, W23a)`: what would give another verdict, by column.
  public var nearWords: [String] {
    let other = nearMisses.filter {
      Decision.changeable.contains($0.column) && $0.hit["oordeel"] != ruling?.verdict.rawValue
    }
    return other.together { [$0.column, $0.hit["oordeel"]] }.map { key, misses in
      "als \(key[0]) anders was: \(key[1]) (\(misses.map(\.hit.rule).joined(separator: ", ")))"
    }
  }
}

extension Trace.Hit {
  /// `rechtmatigheid.csv:12`: the file and the line; for a table that is not of the edition with the folders that tell
  /// whose it is, as in `beleid/regels/ambitie.csv:9`.
  public var place: String {
    let folders = location.file.split(separator: "/")
    return folders.suffix(folders.contains("Clauses") ? 1 : 3).joined(separator: "/") + ":\(location.line)"
  }
}
