import Model

/// The text of a section as strips in their order.
struct Galley {
  private(set) var strips: [Strip] = []
  let numbering: Numbering
  let outline: Outline
  private let looks: Looks
  /// The width of the text in twentieths of a point.
  private let width: Int

  /// No strips yet, for a text of this width.
  init(numbering: Numbering, outline: Outline, looks: Looks, width: Int) {
    (self.numbering, self.outline, self.looks, self.width) = (numbering, outline, looks, width)
  }

  /// Sets the heading of a section; the main text has none.
  mutating func setHeading(of section: Section, at position: Position) {
    switch section.role {
    case .main: break
    case .annex(let id, let title):
      set([.text(title)], in: "Bijlagekop", label: numbering[.annex(id)], at: position)
    case .explanation(let title), .worksheet(let title): set([.text(title)], in: "Werkbladkop", at: position)
    }
  }

  /// Sets a paragraph; none when nothing stands in it.
  ///
  /// - Parameters:
  ///   - label: The number before it.
  ///   - position: The heading that it is.
  mutating func set(
    _ line: [Inline], in style: String, label: String = "", at position: Position? = nil
  ) {
    let pieces = numbering.pieces(line)
    guard !label.isEmpty || pieces.contains(where: { !$0.words.isEmpty }) else { return }
    let look = looks[style]
    strips.append(
      Strip(
        lines: look.lines(of: pieces, label: label, in: width), lineHeight: look.lineHeight,
        before: look.before, after: look.after + look.borders, keepsNext: look.keepsNext,
        keepsLines: look.keepsLines, position: position))
  }

  /// Sets the caption, the header and the rows of a table.
  mutating func set(_ table: Table, at position: Position) {
    set([.text(numbering.caption(table, at: position))], in: "Bijschrift")
    guard !table.columns.isEmpty else { return }
    let header = row(table.columns.map { [.text($0.heading)] }, of: table, in: looks["Tabelkop"])
    strips.append(
      Strip(lines: 1, lineHeight: header, keepsNext: looks["Tabelkop"].keepsNext, keepsLines: true))
    strips += table.printedRows.map { cells in
      Strip(
        lines: 1, lineHeight: row(cells, of: table, in: looks["Tabeltekst"]), keepsLines: true, header: header
      )
    }
  }

  /// The height of a row: that of its highest cell.
  private func row(_ cells: [[Inline]], of table: Table, in look: Look) -> Int {
    let heights = zip(cells, table.columns).map { cell, column in
      let width = width * column.share / 100 - looks.cell.left - looks.cell.right
      return look.before + look.lines(of: numbering.pieces(cell), in: width) * look.lineHeight + look.after
    }
    return (heights.max() ?? 0) + looks.cell.top + looks.cell.bottom + looks.cell.border
  }
}
