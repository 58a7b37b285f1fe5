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
    let mark = XMLNode.run([.element("w:annotationRef")], in: "CommentReference")
    return .element(
      "w:comment",
      [
        "w:id": number(of: comment), "w:author": Comment.author, "w:date": "\(document.marks.date)T00:00:00Z",
        "w:initials": "B",
      ],
      comment.paragraphs.enumerated().map { index, text in
        .element(
          "w:p", [:],
          [.element("w:pPr", [:], [Word.property("pStyle", "CommentText")])] + (index == 0 ? [mark] : [])
            + [.run(text)])
      })
  }
}
