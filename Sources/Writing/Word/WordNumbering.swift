import Model
import XML

extension WordBody {
  /// The list of the articles.
  static let articleList = 1
  /// The list of the annexes.
  static let annexList = 2

  /// The list of the `index`th list block of a document, from 0.
  static func list(_ index: Int) -> Int { annexList + 1 + index }
}

extension Document {
  /// `word/numbering.xml` (17.9): one definition a kind of list, one list for all articles, one for all annexes, and
  /// one for each list block, which begins anew.
  ///
  /// How a level counts is the program's, so that its numbers agree with every other format; the indents are those
  /// of the paragraph styles in `styles`, repeated here because LibreOffice reads them here.
  func wordNumbering(_ styles: XMLNode) -> XMLNode {
    let indents = styles.wordIndents
    let kinds = ListStyle.allCases
    let definitions = [Word.articleLevels, Word.annexLevels] + kinds.map(\.wordLevels)
    let blocks = sections.flatMap(\.blocks).compactMap(\.listStyle)
    return .element(
      "w:numbering", Word.namespaces,
      definitions.enumerated().map { .definition($0 + 1, $1, indents) }
        + [.list(WordBody.articleList, definition: 1), .list(WordBody.annexList, definition: 2)]
        + blocks.enumerated().map { index, kind in
          .list(
            WordBody.list(index), definition: 3 + (kinds.firstIndex(of: kind) ?? 0),
            restarting: kind.wordLevels.count)
        })
  }
}

extension XMLNode {
  /// A definition of a list (17.9.1).
  fileprivate static func definition(
    _ id: Int, _ levels: [WordLevel], _ indents: [String: XMLNode]
  ) -> XMLNode {
    .element(
      "w:abstractNum", ["w:abstractNumId": "\(id)"],
      [Word.property("nsid", "0B026A0\(id)"), Word.property("multiLevelType", "multilevel")]
        + levels.enumerated().map { index, level in
          .element(
            "w:lvl", ["w:ilvl": "\(index)"],
            [Word.property("start", "1"), Word.property("numFmt", level.format.rawValue)]
              + (level.isLinked ? [Word.property("pStyle", level.style)] : [])
              + [
                Word.property("suff", "tab"), Word.property("lvlText", level.text),
                Word.property("lvlJc", "left"),
              ]
              + (indents[level.style].map { [.element("w:pPr", [:], [$0])] } ?? []))
        })
  }

  /// A list (17.9.15) that counts by `definition`; its first `levels` levels begin anew.
  fileprivate static func list(_ id: Int, definition: Int, restarting levels: Int = 0) -> XMLNode {
    .element(
      "w:num", ["w:numId": "\(id)"],
      [Word.property("abstractNumId", "\(definition)")]
        + (0..<levels).map {
          .element("w:lvlOverride", ["w:ilvl": "\($0)"], [Word.property("startOverride", "1")])
        })
  }

  /// The indent of every style that has one, by its id (17.3.1.12).
  fileprivate var wordIndents: [String: XMLNode] {
    descendants("w:style").reduce(into: [:]) { indents, style in
      guard let id = style["w:styleId"], let indent = XMLNode.element(style).descendants("w:ind").first
      else { return }
      indents[id] = .element(indent)
    }
  }
}
