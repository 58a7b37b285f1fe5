import Model
import XML

extension WordBody {
  /// A caption, and a grid of fixed widths whose header row comes back on every page (17.4).
  func nodes(_ table: Table, at position: Position, on page: WordPage) -> [XMLNode] {
    let caption = [paragraph("Bijschrift", self.caption(table, at: position))]
    let title = survey.numbering.caption(table, at: position)
    guard !table.columns.isEmpty else { return caption }
    let widths = Self.widths(table.columns.map(\.share), of: page.textWidth)
    let header = row(
      table.columns.map { [.text($0.heading)] }, widths, in: "Tabelkop", [.element("w:tblHeader")])
    let rows = table.rows.map { row($0.cells, widths, in: "Tabeltekst") }
    return caption + [
      .grid(widths, total: page.textWidth, title: title, description: table.description, [header] + rows)
    ]
  }

  /// `Tabel 3: ` with a field that counts the tables (17.16.5.56), and the words of the caption.
  private func caption(_ table: Table, at position: Position) -> [XMLNode] {
    let number = "\(survey.numbering.tableNumber(at: position))"
    return [.run("Tabel\u{A0}")] + XMLNode.field("SEQ Tabel \\* ARABIC", showing: number)
      + (table.caption.isEmpty ? [] : [.run(": \(table.caption)")])
  }

  /// A row that stays whole; a missing cell is printed as an empty one, so that the grid closes.
  private func row(
    _ cells: [[Inline]], _ widths: [Int], in style: String, _ properties: [XMLNode] = []
  ) -> XMLNode {
    .element(
      "w:tr", [:],
      [.element("w:trPr", [:], [.element("w:cantSplit")] + properties)]
        + widths.enumerated().map { index, width in
          .cell(width, text(style, Table.printed(index < cells.count ? cells[index] : [])))
        })
  }

  /// The widths of columns with these shares, in twentieths of a point; they total `width` when the shares
  /// total 100.
  static func widths(_ shares: [Int], of width: Int) -> [Int] {
    var edge = 0
    return shares.map { share in
      defer { edge += share }
      return width * (edge + share) / 100 - width * edge / 100
    }
  }
}

extension XMLNode {
  /// A cell of a grid.
  static func cell(_ width: Int, _ paragraphs: [XMLNode]) -> XMLNode {
    .element(
      "w:tc", [:],
      [.element("w:tcPr", [:], [.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])])] + paragraphs)
  }

  /// A grid of these rows, with its name and what it holds for a screen reader.
  static func grid(_ widths: [Int], total: Int, title: String, description: String, _ rows: [XMLNode])
    -> XMLNode
  {
    let properties: [XMLNode] = [
      Word.property("tblStyle", "Tabel"),
      .element("w:tblW", ["w:w": "\(total)", "w:type": "dxa"]),
      .element("w:tblLayout", ["w:type": "fixed"]),
      .element(
        "w:tblLook",
        [
          "w:val": "0620", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "0", "w:lastColumn": "0",
          "w:noHBand": "1", "w:noVBand": "1",
        ]),
      Word.property("tblCaption", title),
      Word.property("tblDescription", description),
    ]
    return .element(
      "w:tbl", [:],
      [
        .element("w:tblPr", [:], properties),
        .element("w:tblGrid", [:], widths.map { .element("w:gridCol", ["w:w": "\($0)"]) }),
      ] + rows)
  }
}
