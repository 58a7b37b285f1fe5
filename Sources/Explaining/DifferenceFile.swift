public import Model

/// What differs between two editions as JSON (`borging/vergelijking/1`): every key in every object, empty where there is
/// nothing.
public struct DifferenceFile: Encodable {
  struct Entry: Encodable {
    struct Part: Encodable { let naam, was, wordt, richting: String }

    let wat, id, titel, soort, richting, volgensEditie, was, wordt, reden, bron: String
    let onderdelen: [Part]
    let raakt: [String]

    init(_ row: ChangeRow) {
      (wat, id, titel) = (row.what.rawValue, row.id, row.title)
      (soort, richting) = (row.status, row.direction?.rawValue ?? "")
      volgensEditie = row.account?.kind.rawValue ?? ""
      (was, wordt) = (row.was, row.becomes)
      (reden, bron) = (row.account?.reason ?? "", row.account?.source ?? "")
      onderdelen = row.aspects.map {
        Part(naam: $0.name, was: $0.old, wordt: $0.new, richting: $0.direction.rawValue)
      }
      raakt = row.materiality.map(\.rawValue)
    }
  }

  private let schema = "borging/vergelijking/1"
  private let oud, nieuw: String
  private let wijzigingen: [Entry]
  private let bevindingen: [String]

  /// The differences.
  public init(_ difference: EditionDifference) {
    (oud, nieuw) = (difference.old, difference.new)
    wijzigingen = difference.rows.map(Entry.init)
    bevindingen = difference.findings.map(\.text)
  }
}

extension EditionDifference {
  /// The differences as a table for a spreadsheet: UTF-8 with byte order mark, `;` between cells, a row a difference.
  public var csv: String {
    let head = ["wat", "id", "titel", "soort", "richting", "was", "wordt", "raakt", "reden", "bron"]
    let rows = rows.map { row in
      [
        row.what.rawValue, row.id, row.title, row.status, row.directionWords, row.was, row.becomes,
        row.materiality.map(\.rawValue).joined(separator: ", "),
        row.account?.reason ?? "", row.account?.source ?? "",
      ]
    }
    return "\u{FEFF}"
      + ([head] + rows).map { $0.map(\.cell).joined(separator: ";") }.joined(separator: "\r\n") + "\r\n"
  }
}

extension String {
  /// The text as a cell: quoted, and never a formula.
  fileprivate var cell: String {
    let isFormula = first.map { "=+-@\t\r".contains($0) } ?? false
    return "\"\((isFormula ? "'" : "") + replacing("\"", with: "\"\""))\""
  }
}
