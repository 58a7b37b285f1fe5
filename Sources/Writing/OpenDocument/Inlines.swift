import Model
import XML

extension OpenDocumentBody {
  /// The pieces of a line.
  func nodes(_ line: [Inline]) -> [XMLNode] { line.flatMap(nodes) }

  private func nodes(_ inline: Inline) -> [XMLNode] {
    switch inline {
    case .text(let text): [.text(text)]
    case .strong(let parts): [span("Strong_20_Emphasis", nodes(parts))]
    case .reference(let reference): signposts[reference].map(node)
    case .openPoint(let point): [span("Openstaand", [.text(point.mark)])]
    case .commented(let parts, _): nodes(parts)
    case .pageCount: [.text("1")]
    }
  }

  /// A number is a field on the label that the list gives the bookmarked paragraph, without the labels above it
  /// (Part 3, 7.7.4 and 19.858); its words stand in it for a reader that does not count.
  private func node(_ piece: Signposts.Piece) -> XMLNode {
    switch piece {
    case .words(let words): .text(words)
    case .number(let number, let bookmark):
      .element(
        "text:bookmark-ref",
        ["text:reference-format": "number-no-superior", "text:ref-name": bookmark], [.text(number)])
    }
  }

  private func span(_ style: String, _ nodes: [XMLNode]) -> XMLNode {
    .element("text:span", ["text:style-name": style], nodes)
  }

  /// A line between bookmarks.
  func marked(_ bookmarks: [String], _ line: [XMLNode]) -> [XMLNode] {
    bookmarks.map { .element("text:bookmark-start", ["text:name": $0]) } + line
      + bookmarks.map { .element("text:bookmark-end", ["text:name": $0]) }
  }
}
