import Model
import XML

extension WordBody {
  /// The pieces of a line as runs, in the character style `style`, if any.
  func runs(_ line: [Inline], in style: String? = nil) -> [XMLNode] {
    line.flatMap { inline -> [XMLNode] in
      switch inline {
      case .text(let text): text.isEmpty ? [] : [run(text, in: style)]
      case .strong(let parts): runs(parts, in: "Strong")
      case .reference(let reference):
        signposts[reference].enumerated().flatMap { runs($1, isFirst: $0 < 2, in: style) }
      case .openPoint(let point): [run(point.mark, in: "Openstaand")]
      case .commented(let parts, _): runs(parts, in: style)
      case .pageCount: [run("1", in: style)]
      }
    }
  }

  /// A piece of a reference. The first number in it (`Artikel 5`, `5.2`, `Bijlage 1`) is the whole label of its
  /// paragraph; the letter of a part stands without what is above it (`\r` and `\n`, 17.16.5.51).
  private func runs(_ piece: Signposts.Piece, isFirst: Bool, in style: String?) -> [XMLNode] {
    switch piece {
    case .words(let words): [run(words, in: style)]
    case .number(let number, let bookmark):
      field("REF \(bookmark) \(isFirst ? "\\r" : "\\n") \\h", showing: number, in: style)
    }
  }

  /// A field with the words that it shows until somebody updates it (17.16.2).
  private func field(_ code: String, showing words: String, in style: String?) -> [XMLNode] {
    [
      run(WordBody.begin, in: style),
      run([.element("w:instrText", ["xml:space": "preserve"], [.text(" \(code) ")])], in: style),
      run(WordBody.separate, in: style), run(words, in: style), run(WordBody.end, in: style),
    ]
  }

  private static let begin = [XMLNode.element("w:fldChar", ["w:fldCharType": "begin"])]
  private static let separate = [XMLNode.element("w:fldChar", ["w:fldCharType": "separate"])]
  private static let end = [XMLNode.element("w:fldChar", ["w:fldCharType": "end"])]

  private func run(_ text: String, in style: String?) -> XMLNode {
    run([.element("w:t", ["xml:space": "preserve"], [.text(text)])], in: style)
  }

  private func run(_ content: [XMLNode], in style: String?) -> XMLNode {
    let properties = style.map { [XMLNode.element("w:rPr", [:], [Word.property("rStyle", $0)])] } ?? []
    return .element("w:r", [:], properties + content)
  }
}
