import Model
import XML

/// On which pages the headings of a document are likely to stand, so that its list of contents is right before any
/// word processor has laid it out: a best guess from the styles of the house and the widths of its type.
struct Pagination {
  /// How many pages the document has, from 1.
  let count: Int
  private let pages: [Position: Int]

  /// The pages of `document`.
  ///
  /// - Parameter styles: `word/styles.xml` of the house style.
  init(of document: Document, numbering: Numbering, outline: Outline, styles: XMLNode) {
    let looks = Looks(styles)
    let footer = Pagination.footer(of: document.marks, in: looks)
    var sheets = Sheets()
    let sections = document.sections.isEmpty ? [Section(.main, blocks: [])] : document.sections
    for (index, section) in sections.enumerated() {
      let page = WordPage(section.orientation)
      var galley = Galley(numbering: numbering, outline: outline, looks: looks, width: page.textWidth)
      if index == 0 {
        galley.set([.text(document.title)], in: "Heading1")
        galley.set([.text(document.subtitle)], in: "Subtitle")
        galley.set([.text(document.marks.line)], in: "Status")
      }
      galley.setHeading(of: section, at: Position(section: index))
      for (place, block) in section.blocks.enumerated() {
        galley.set(
          block, after: place > 0 ? section.blocks[place - 1] : nil,
          before: place + 1 < section.blocks.count ? section.blocks[place + 1] : nil,
          at: Position(section: index, block: place))
      }
      sheets.place(galley.strips, height: page.textHeight - footer)
    }
    (count, pages) = (max(1, sheets.page), sheets.pages)
  }

  /// The page of the heading at the position, from 1; 1 for a place without a heading.
  subscript(position: Position) -> Int { pages[position] ?? 1 }

  /// How far the footer reaches into the text: lines for initials stand above its line.
  private static func footer(of marks: Marks, in looks: Looks) -> Int {
    let initials = looks["Paraaf"]
    let height =
      looks["Footer"].lineHeight
      + marks.initialLines.count * (initials.before + initials.lineHeight + initials.after)
    return max(0, height - WordPage.edge)
  }
}
