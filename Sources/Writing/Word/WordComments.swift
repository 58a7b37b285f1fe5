import Model
import XML

extension Survey {
  /// `word/comments.xml` (17.13.4), when there are any.
  var wordComments: [WordPart] {
    let comments = document.comments
    guard !comments.isEmpty else { return [] }
    return [
      WordPart(
        "word/comments.xml", .comments, .element("w:comments", Word.namespaces, comments.map(node)))
    ]
  }

  private func node(_ comment: Comment) -> XMLNode {
    .comment(number(of: comment), comment.paragraphs, by: Comment.author, on: document.marks.date)
  }
}

extension XMLNode {
  /// A comment (17.13.4.2).
  static func comment(_ number: String, _ paragraphs: [String], by author: String, on day: Day) -> XMLNode {
    let mark = XMLNode.run([.element("w:annotationRef")], in: "CommentReference")
    return .element(
      "w:comment",
      [
        "w:id": number, "w:author": author, "w:date": "\(day)T00:00:00Z",
        "w:initials": String(author.prefix(1)),
      ],
      paragraphs.enumerated().map { index, text in
        .element(
          "w:p", [:],
          [.element("w:pPr", [:], [Word.property("pStyle", "CommentText")])] + (index == 0 ? [mark] : [])
            + [.run(text)])
      })
  }

  /// Where the words of a comment begin.
  static func commentStart(_ number: String) -> XMLNode { .element("w:commentRangeStart", ["w:id": number]) }

  /// Where they end, with the comment.
  static func commentEnd(_ number: String) -> [XMLNode] {
    [
      .element("w:commentRangeEnd", ["w:id": number]),
      .run([.element("w:commentReference", ["w:id": number])], in: "CommentReference"),
    ]
  }
}
