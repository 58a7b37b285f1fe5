import Model
import XML

extension OpenDocumentBody {
  /// The pieces of a line.
  func nodes(_ line: [Inline], isPart: Bool = false) -> [XMLNode] {
    survey.openDocumentNodes(line, isPart: isPart)
  }

  /// The words of a heading between the ends of its bookmark.
  func marked(_ entry: Outline.Entry) -> [XMLNode] {
    marked(survey.outline.bookmark(of: entry), nodes(entry.line))
  }

  /// A line between the ends of a bookmark (Part 3, 6.2.1).
  func marked(_ bookmark: String, _ line: [XMLNode]) -> [XMLNode] {
    [.element("text:bookmark-start", ["text:name": bookmark])] + line
      + [.element("text:bookmark-end", ["text:name": bookmark])]
  }
}

extension Survey {
  /// The pieces of a line.
  func openDocumentNodes(_ line: [Inline], isPart: Bool) -> [XMLNode] {
    numbering.pieces(line, isPart: isPart).flatMap { piece -> [XMLNode] in
      let nodes: [XMLNode] =
        switch piece.content {
        case .words(let words): [.text(words)]
        case .place(let place, let words): openDocumentNodes(to: place, saying: words)
        case .openPoint(let point): [.field(for: point)]
        case .pageCount: [.element("text:page-count", [:], [.text("\(pagination.count)")])]
        case .commentStart(let comment): [note(comment)]
        case .commentEnd(let comment):
          [.element("office:annotation-end", ["office:name": name(of: comment)])]
        }
      return piece.isStrong
        ? [.element("text:span", ["text:style-name": "Strong_20_Emphasis"], nodes)] : nodes
    }
  }

  /// A reference. In an overeenkomst each number is a field on the label that the list gives the bookmarked paragraph,
  /// without the labels above it (Part 3, 7.7.4 and 19.858), and its words stand in it for a reader that does not
  /// count; in a regeling it is words in a link.
  private func openDocumentNodes(to place: Reference, saying words: String) -> [XMLNode] {
    switch numbering.profile {
    case .overeenkomst:
      signposts.parts(of: place, saying: words).map(\.openDocument)
    case .regeling: [.link(to: place.bookmark, style: "Verwijzing", [.text(words)])]
    }
  }

  /// A comment (Part 3, 14.1); its name leads to where its words end.
  private func note(_ comment: Comment) -> XMLNode {
    .annotation(
      name(of: comment), comment.paragraphs, by: Comment.author, at: "\(document.marks.date)T00:00:00")
  }

  private func name(of comment: Comment) -> String { "opmerking-\(comments[comment.id] ?? 0)" }
}

extension Signposts.Part {
  /// Words, or a field on the label that a list gives the bookmarked paragraph, without the labels above it.
  var openDocument: XMLNode {
    switch self {
    case .words(let words): .text(words)
    case .number(let number, let bookmark):
      .element(
        "text:bookmark-ref",
        ["text:reference-format": "number-no-superior", "text:ref-name": bookmark], [.text(number)])
    }
  }
}

extension XMLNode {
  /// A comment; its name leads to where its words end.
  static func annotation(_ name: String, _ paragraphs: [String], by author: String, at time: String)
    -> XMLNode
  {
    .element(
      "office:annotation", ["office:name": name],
      [.element("dc:creator", [:], [.text(author)]), .element("dc:date", [:], [.text(time)])]
        + paragraphs.map { .element("text:p", [:], [.text($0)]) })
  }

  /// A link within the document (Part 3, 6.1.8).
  static func link(to bookmark: String, style: String, _ words: [XMLNode]) -> XMLNode {
    .element(
      "text:a",
      [
        "xlink:type": "simple", "xlink:href": "#\(bookmark)", "text:style-name": style,
        "text:visited-style-name": style,
      ], words)
  }

  /// An open point as a field to fill in (Part 3, 7.7.12), with the question in it. No `text:placeholder` (7.7.8):
  /// LibreOffice leaves those out of a PDF, so that a gap would look like no gap.
  fileprivate static func field(for point: OpenPoint) -> XMLNode {
    .element(
      "text:span", ["text:style-name": "Openstaand"],
      [.element("text:text-input", ["text:description": point.question.text], [.text(point.mark)])])
  }
}
