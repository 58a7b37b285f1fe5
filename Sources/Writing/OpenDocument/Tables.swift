import Model
import XML

extension OpenDocumentBody {
  /// A caption, and a grid whose header row comes back on every page (Part 3, 9.1.6).
  func nodes(_ table: Table, at position: Position, on page: Page) -> [XMLNode] {
    let caption = paragraph("Bijschrift", self.caption(table, at: position))
    let title = survey.numbering.caption(table, at: position)
    guard !table.columns.isEmpty else { return caption }
    let header = row(table.columns.map { cell("Tabelkopcel", paragraph("Tabelkop", [.text($0.heading)])) })
    let rows = table.printedRows.map { cells in
      row(cells.map { cell("Tabelcel", paragraph("Tabeltekst", nodes($0))) }, in: "Rij")
    }
    return caption + [
      .element(
        "table:table", ["table:style-name": page.table],
        [
          .element("table:title", [:], [.text(title)]),
          .element("table:desc", [:], [.text(table.description)]),
        ]
          + table.columns.map {
            .element("table:table-column", ["table:style-name": page.column($0.share)])
          }
          + [.element("table:table-header-rows", [:], [header])] + rows)
    ]
  }

  /// `Tabel 3: ` with a field that counts the tables (Part 3, 7.4.13), and the words of the caption.
  private func caption(_ table: Table, at position: Position) -> [XMLNode] {
    let number = "\(survey.numbering.tableNumber(at: position))"
    return [
      .text("Tabel\u{A0}"),
      .element(
        "text:sequence",
        [
          "text:ref-name": "tabel-\(number)", "text:name": "Tabel", "text:formula": "ooow:Tabel+1",
          "style:num-format": "1",
        ], [.text(number)]),
    ] + (table.caption.isEmpty ? [] : [.text(": \(table.caption)")])
  }

  /// A row, which stays whole in the style `Rij`. A header row has none: where just that row fits on a page, and stays
  /// whole, LibreOffice 7.4 does not break the table and the rows are lost below the page.
  private func row(_ cells: [XMLNode], in style: String? = nil) -> XMLNode {
    .element(
      XMLElement("table:table-row", style.map { [XMLAttribute("table:style-name", $0)] } ?? [], cells))
  }

  private func cell(_ style: String, _ paragraphs: [XMLNode]) -> XMLNode {
    .element("table:table-cell", ["table:style-name": style, "office:value-type": "string"], paragraphs)
  }

  /// The styles of tables: widths, and rows that stay whole. Word processors look for the style of a table and of
  /// its cells only here, so those of the house style come along.
  var tableStyles: [XMLNode] {
    styles.tables(
      document.sections.map { section in
        (page: Page(section.orientation), shares: section.blocks.flatMap(\.shares))
      })
  }
}

extension OpenDocumentBody.Page {
  /// The style of a column with this share of the width.
  func column(_ share: Int) -> String { "Kolom_\(rawValue)_\(share)" }

  var table: String { "Tabel_\(rawValue)" }
}

extension XMLNode {
  /// The styles of tables with columns of these shares, from the styles of the house style.
  func tables(_ used: [(page: OpenDocumentBody.Page, shares: [Int])]) -> [XMLNode] {
    let widths = OpenDocumentBody.Page.allCases.flatMap { page in
      let shares = Set(used.filter { $0.page == page }.flatMap(\.shares)).sorted()
      return shares.isEmpty ? [] : [table(page)] + shares.map { column($0, page) }
    }
    let row = XMLNode.style(
      "Rij", "table-row", .element("style:table-row-properties", ["fo:keep-together": "always"]))
    let cells = ["Tabelkopcel", "Tabelcel"].map { name in
      XMLNode.style(name, "table-cell", properties("style:table-cell-properties", of: name))
    }
    return widths.isEmpty ? [] : widths + [row] + cells
  }

  private func table(_ page: OpenDocumentBody.Page) -> XMLNode {
    let width = [
      XMLAttribute("style:width", XMLNode.millimetres(page.textWidth)), XMLAttribute("table:align", "left"),
    ]
    return .style(page.table, "table", properties("style:table-properties", of: "Tabel", and: width))
  }

  /// The properties of a named style of the house style, with others of the document.
  private func properties(_ kind: String, of name: String, and others: [XMLAttribute] = []) -> XMLNode {
    let style = descendants("style:style").first { $0["style:name"] == name }
    let properties = style.map { XMLNode.element($0).descendants(kind).flatMap(\.attributes) } ?? []
    return .element(XMLElement(kind, properties + others))
  }

  private func column(_ share: Int, _ page: OpenDocumentBody.Page) -> XMLNode {
    .style(
      page.column(share), "table-column",
      .element(
        "style:table-column-properties",
        ["style:column-width": XMLNode.millimetres(page.textWidth * share / 100)]))
  }

  /// A style of the document itself.
  static func style(_ name: String, _ family: String, _ properties: XMLNode) -> XMLNode {
    .element("style:style", ["style:name": name, "style:family": family], [properties])
  }

  /// Hundredths of a millimetre as a length: `123.05mm`.
  private static func millimetres(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)mm"
  }
}

extension Block {
  fileprivate var shares: [Int] {
    switch self {
    case .table(let table): table.columns.map(\.share)
    case .heading, .division, .contents, .paragraph, .note, .article, .list, .signatures: []
    }
  }
}
