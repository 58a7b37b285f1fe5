public import Diagnostics

extension Scale {
  /// Reads `schalen.csv`: a head line `schaal;soort;codes`, then one scale a row. A kind is `lijst`, `rangorde`
  /// (from low to high) or `tekst`; codes stand in one cell, with commas between them.
  public static func reading(_ text: String, file: String) throws(Diagnostics) -> [String: Scale] {
    var scales: [String: Scale] = [:]
    var complaints: [Diagnostic] = []
    let rows = try CSVFile(text, file: file).rows
    if rows.first?.map(\.text) != ["schaal", "soort", "codes"] {
      complaints.append(.badScaleHead(at: rows.first?.first?.location ?? SourceLocation(file: file)))
    }
    for row in rows.dropFirst() {
      let codes = row.count > 2 ? row[2].text.split(separator: ",").map { String($0).trimmed } : []
      let kind: Scale.Kind? =
        switch row.count > 1 ? row[1].text : "" {
        case "lijst" where !codes.isEmpty: .list(codes)
        case "rangorde" where !codes.isEmpty: .ordered(codes)
        case "tekst": .text
        default: nil  // words of a file, not an enum
        }
      let name = row[0]
      if let kind, !name.text.isEmpty, Set(codes).count == codes.count, scales[name.text] == nil {
        scales[name.text] = Scale(name: name.text, kind: kind)
      } else {
        complaints.append(.badScale(name.text, at: name.location))
      }
    }
    guard complaints.isEmpty else { throw Diagnostics(complaints) }
    return scales
  }
}

extension DecisionTable {
  /// Reads a table: `tabel: naam`, `treffer: uniek`, `bron: …`, a head line `regel;kolom;…;> uitkomst;…`, then one
  /// rule a row. Cells of input columns: `*` or `-` (don't care), a code, `a, b`, `niet(a, b)`, and on an ordered
  /// scale `>= a`, `<= a`, `> a`, `< a`. Cells of output columns: one code, or words on a scale of words.
  ///
  /// - Throws: All complaints at once: unknown column or code, gap, conflict, a rule that can never fire.
  public init(reading text: String, file: String, scales: [String: Scale]) throws(Diagnostics) {
    var reader = TableReader(file: file, scales: scales)
    let table = reader.table(try CSVFile(text, file: file).rows)
    guard let table, reader.complaints.isEmpty else { throw Diagnostics(reader.complaints) }
    let faults = table.faults(file: file)
    guard faults.isEmpty else { throw Diagnostics(faults) }
    self = table
  }
}

extension Diagnostic {
  fileprivate static func badScale(_ name: String, at place: SourceLocation) -> Self {
    Self(
      "de schaal ‘\(name)’ is niet leesbaar of staat er twee keer",
      "schrijf naam;soort;codes met als soort lijst, rangorde of tekst en elke code één keer", at: place)
  }
  fileprivate static func badScaleHead(at place: SourceLocation) -> Self {
    Self("de eerste regel van de schalen ontbreekt", "begin met schaal;soort;codes", at: place)
  }
}
