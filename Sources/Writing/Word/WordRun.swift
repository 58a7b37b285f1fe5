import Model
import XML

extension WordBody {
  /// The pieces of a line as runs.
  func runs(_ line: [Inline], isPart: Bool = false) -> [XMLNode] { survey.runs(line, isPart: isPart) }
}

extension Survey {
  /// The pieces of a line as runs.
  func runs(_ line: [Inline], isPart: Bool) -> [XMLNode] {
    numbering.pieces(line, isPart: isPart).flatMap { piece -> [XMLNode] in
      let style = piece.isStrong ? "Strong" : nil
      return switch piece.content {
      case .words(let words): words.isEmpty ? [] : [.run(words, in: style)]
      case .place(let place, let words): runs(to: place, saying: words, in: style)
      case .openPoint(let point): [.control(for: point)]
      case .pageCount: XMLNode.field("NUMPAGES", showing: "\(pagination.count)", in: style)
      case .commentStart(let comment): [.commentStart(number(of: comment))]
      case .commentEnd(let comment): XMLNode.commentEnd(number(of: comment))
      }
    }
  }

  /// The number of a comment in the package.
  func number(of comment: Comment) -> String { "\(comments[comment.id] ?? 0)" }

  /// A reference: fields on the numbers of lists, or words in a link to the bookmark.
  private func runs(to place: Reference, saying words: String, in style: String?) -> [XMLNode] {
    switch numbering.profile {
    case .overeenkomst:
      signposts.parts(of: place, saying: words).enumerated().flatMap { index, part -> [XMLNode] in
        switch part {
        case .words(let words): [.run(words, in: style)]
        // The first number (`Artikel 5`, `5.2`, `Bijlage 1`) is the whole label of its paragraph; the letter of a part
        // stands without what is above it (`\r` and `\n`, 17.16.5.51).
        case .number(let number, let bookmark):
          XMLNode.field("REF \(bookmark) \(index < 2 ? "\\r" : "\\n") \\h", showing: number, in: style)
        }
      }
    case .regeling:
      [
        .element(
          "w:hyperlink", ["w:anchor": place.bookmark, "w:history": "1"],
          [.run(words, in: style ?? "Verwijzing")])
      ]
    }
  }
}

extension XMLNode {
  /// Text.
  static func run(_ text: String, in style: String? = nil) -> XMLNode {
    run([.element("w:t", ["xml:space": "preserve"], [.text(text)])], in: style)
  }

  static func run(_ content: [XMLNode], in style: String? = nil) -> XMLNode {
    let properties = style.map { [XMLNode.element("w:rPr", [:], [Word.property("rStyle", $0)])] } ?? []
    return .element("w:r", [:], properties + content)
  }

  /// A field with the words that it shows until somebody updates it (17.16.2).
  static func field(_ code: String, showing words: String, in style: String? = nil) -> [XMLNode] {
    [.fieldChar("begin", in: style), .fieldCode(code, in: style), .fieldChar("separate", in: style)]
      + [.run(words, in: style), .fieldChar("end", in: style)]
  }

  static func fieldChar(_ type: String, in style: String? = nil) -> XMLNode {
    run([.element("w:fldChar", ["w:fldCharType": type])], in: style)
  }

  static func fieldCode(_ code: String, in style: String? = nil) -> XMLNode {
    run([.element("w:instrText", ["xml:space": "preserve"], [.text(" \(code) ")])], in: style)
  }

  /// An open point as a content control: what is typed takes the place of the whole, and the control goes (17.5.2.36,
  /// 17.5.2.43). It is no plain-text control (17.5.2.44): of one of those LibreOffice 7.4 shows no style.
  fileprivate static func control(for point: OpenPoint) -> XMLNode {
    .element(
      "w:sdt", [:],
      [
        .element(
          "w:sdtPr", [:],
          [
            Word.property("alias", String(point.question.label.prefix(64))),
            Word.property("tag", String("pm:\(point.id)".prefix(64))), .element("w:temporary"),
            .element("w:showingPlcHdr"),
          ]),
        .element("w:sdtContent", [:], [.run(point.mark, in: "Openstaand")]),
      ])
  }
}
