import Model
import XML

<<<<<<< HEAD
/// The best guess at page numbers without laying the document out.
struct Pagination {
  let count = 1

  init(of document: Document, numbering: Numbering, outline: Outline, styles: XMLNode) {}

  /// The page of the heading at the place, from 1.
  subscript(position: Position) -> Int { 1 }
=======
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
    var sheets = Sheets()
    let sections = document.sections.isEmpty ? [Section(.main, blocks: [])] : document.sections
    for (index, section) in sections.enumerated() {
      let size = section.orientation.textSize
      var galley = Galley(numbering: numbering, outline: outline, looks: looks, width: size.width)
      if index == 0 {
        galley.set([.text(document.title)], in: "Heading1")
        galley.set([.text(document.subtitle)], in: "Subtitle")
      }
      galley.setHeading(of: section, at: Position(section: index))
      for (place, block) in section.blocks.enumerated() {
        galley.set(
          block, after: place > 0 ? section.blocks[place - 1] : nil,
          before: place + 1 < section.blocks.count ? section.blocks[place + 1] : nil,
          at: Position(section: index, block: place))
      }
      sheets.place(galley.strips, height: size.height)
    }
    (count, pages) = (max(1, sheets.page), sheets.pages)
  }

  /// The page of the heading at the position, from 1; 1 for a place without a heading.
  subscript(position: Position) -> Int { pages[position] ?? 1 }
}

extension Section.Orientation {
  /// The room for text on A4 with margins of 2.5 cm, in twentieths of a point.
  fileprivate var textSize: (width: Int, height: Int) {
    let (short, long, margin) = (11906, 16838, 1418)
    return switch self {
    case .portrait: (short - 2 * margin, long - 2 * margin)
    case .landscape: (long - 2 * margin, short - 2 * margin)
    }
  }
>>>>>>> 9353fbd (Pages of headings guessed from the house style and the widths of its type, for the list of contents)
}
