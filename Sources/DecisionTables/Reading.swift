public import Diagnostics
import FoundationEssentials

extension Scale {
  /// Reads `schalen.csv`: a head line `schaal;soort;codes`, then one scale a row. A kind is `lijst`, `rangorde`
  /// (from low to high), `janee`, `getal`, `datum` or `tekst`; codes stand in one cell, with commas between them, and so
  /// do the bounds of a number: `0..100`.
  public static func reading(_ text: String, file: String) throws(Diagnostics) -> [String: Scale] {
    var scales: [String: Scale] = [:]
    var complaints: [Diagnostic] = []
    let rows = try CSVFile(text, file: file).rows
    if rows.first?.prefix(3).map(\.text) != ["schaal", "soort", "codes"] {
      complaints.append(.badScaleHead(at: rows.first?.first?.location ?? SourceLocation(file: file)))
    }
    for row in rows.dropFirst() {
      let name = row[0]
      let kind = kind(row.count > 1 ? row[1].text : "", row.count > 2 ? row[2].text : "")
      if let kind, !name.text.isEmpty, scales[name.text] == nil {
        scales[name.text] = Scale(name: name.text, kind: kind)
      } else {
        complaints.append(.badScale(name.text, at: name.location))
      }
    }
    guard complaints.isEmpty else { throw Diagnostics(complaints) }
    return scales
  }

  private static func kind(_ word: String, _ cell: String) -> Kind? {
    let codes = cell.split(separator: ",").map { String($0).trimmed }
    let areFit = !codes.isEmpty && Set(codes).count == codes.count
    switch word {
    case "lijst": return areFit ? .list(codes) : nil
    case "rangorde": return areFit ? .ordered(codes) : nil
    case "janee": return cell.isEmpty ? .yesNo : nil
    case "datum": return cell.isEmpty ? .day : nil
    case "tekst": return cell.isEmpty ? .text : nil
    case "getal":
      guard !cell.isEmpty else { return .number(nil) }
      guard let dots = cell.firstRange(of: ".."),
        let low = Amount.number(String(cell[..<dots.lowerBound]).trimmed),
        let high = Amount.number(String(cell[dots.upperBound...]).trimmed), low <= high
      else { return nil }
      return .number(low...high)
    default: return nil  // words of a file, not an enum
    }
  }
}

extension DecisionTable {
  /// Reads a table: `tabel: naam`, `treffer: uniek` or `verzamel`, `bron: …`, for `verzamel` perhaps `leeg: …`, a head
  /// line `regel;kolom;…;> uitkomst;…`, then one rule a row. Cells of output columns hold one value of their scale, or
  /// words on a scale of words.
  ///
  /// - Throws: All complaints at once: unknown column or code, gap, conflict, a rule that can never fire or adds nothing.
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
      "schrijf naam;soort;codes met als soort lijst, rangorde, janee, getal, datum of tekst, en elke code één keer",
      at: place)
  }
  fileprivate static func badScaleHead(at place: SourceLocation) -> Self {
    Self("de eerste regel van de schalen ontbreekt", "begin met schaal;soort;codes", at: place)
  }
}
