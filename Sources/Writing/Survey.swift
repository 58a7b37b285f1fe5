import Model
import XML

/// What a word processor counts and lays out, worked out before the document is written: numbers, headings, where
/// references lead, and on which pages the headings stand.
struct Survey {
  let document: Document
  let numbering: Numbering
  let outline: Outline
  let signposts: Signposts
  let pagination: Pagination
  /// The number of every comment, in reading order.
  let comments: [Comment.ID: Int]

  /// - Parameter styles: `word/styles.xml` of the house style, whose measures are those of both formats.
  init(of document: Document, styles: XMLNode) {
    self.document = document
    (numbering, outline, signposts) = (
      Numbering(of: document), Outline(of: document), Signposts(of: document)
    )
    pagination = Pagination(of: document, numbering: numbering, outline: outline, styles: styles)
    comments = Dictionary(document.comments.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// A heading with its number, as the list of contents names it.
  func words(of entry: Outline.Entry) -> String {
    (entry.place.map { "\(numbering[$0]) " } ?? "") + numbering.words(entry.line)
  }
}
