import DecisionTables
import Diagnostics

/// A small table with its own scales, written as in the files.
struct Sheet {
  /// Rows of `schalen.csv`, such as `hoogte;getal;0..100`. A scale of words `uit` is always there.
  var scales: [String]
  /// The head of the columns without the first, such as `hoogte;> uit`.
  var columns: String
  var policy = "uniek"
  /// Why no rule is an answer; nil for a table without that line.
  var empty: String?
  var rules: [String]

  init(
    _ scales: [String], _ columns: String, policy: String = "uniek", empty: String? = nil, _ rules: String...
  ) {
    (self.scales, self.columns, self.rules) = (scales, columns, rules)
    (self.policy, self.empty) = (policy, empty)
  }

  /// The table as text; its first rule stands on line 5, or 6 with `leeg`.
  var text: String {
    let head = ["tabel: t", "treffer: \(policy)", "bron: b"] + (empty.map { ["leeg: \($0)"] } ?? [])
    return (head + ["regel;\(columns)"] + rules).joined(separator: "\n")
  }

  func read() throws(Diagnostics) -> DecisionTable {
    let scales = (["schaal;soort;codes", "uit;tekst;"] + scales).joined(separator: "\n")
    return try DecisionTable(reading: text, file: "t.csv", scales: Scale.reading(scales, file: "schalen.csv"))
  }

  /// The complaints with their places; none when the table is good.
  var complaints: [String] {
    do throws(Diagnostics) {
      _ = try read()
      return []
    } catch {
      return error.list.map(\.description)
    }
  }
}

extension Sheet {
  /// A column of one scale: its first rule has the cell, the second what the cell leaves.
  static func cell(_ scale: String, _ cell: String) -> Sheet {
    let name = scale.prefix { $0 != ";" }
    return Sheet(
      [scale], "\(name);> uit", policy: "verzamel", empty: "geen", "A;\(cell);ja", "B;niet(\(cell));nee")
  }

  /// Whether the cell holds for a value; nil when the value is unknown.
  func holds(_ value: String) throws -> Bool? {
    let table = try read()
    let trace = table.decide([table.inputs[0].name: value])
    return trace.unknown.isEmpty ? trace.hits.contains { $0.rule == "A" } : nil
  }
}
