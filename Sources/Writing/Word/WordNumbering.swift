import Model
import XML

/// How a level counts (ECMA-376, Part 1, 17.18.59).
private enum WordFormat: String { case decimal, lowerLetter, upperLetter, lowerRoman, bullet }

/// A level of a list: how it counts, what it prints, and the paragraph style that belongs to it.
private typealias WordLevel = (format: WordFormat, text: String, style: String?)

extension WordBody {
  /// The list of the articles; the styles of article, member and part are linked to it.
  static let articleList = 1
  /// The list of the annexes.
  static let annexList = 2

  /// The list of the `index`th list block of a document, from 0.
  static func list(_ index: Int) -> Int { annexList + 1 + index }
}

extension Document {
  /// `word/numbering.xml` (17.9): one definition a kind of list, one list for all articles, one for all annexes, and
  /// one for each list block, which begins anew. The levels bear no look: that is for the styles.
  var wordNumbering: XMLNode {
    let kinds = ListStyle.allCases
    let blocks = sections.flatMap(\.blocks).compactMap(\.listStyle)
    let definitions =
      [definition(1, articleLevels), definition(2, annexLevels)]
      + kinds.enumerated().map { definition(3 + $0, levels(of: $1)) }
    let lists =
      [list(WordBody.articleList, definition: 1), list(WordBody.annexList, definition: 2)]
      + blocks.enumerated().map { index, kind in
        list(
          WordBody.list(index), definition: 3 + (kinds.firstIndex(of: kind) ?? 0),
          restarting: levels(of: kind).count)
      }
    return .element("w:numbering", Word.namespaces, definitions + lists)
  }
}

private let articleLevels: [WordLevel] = [
  (.decimal, "Artikel %1", "Artikelkop"), (.decimal, "%1.%2", "Lid"), (.lowerLetter, "%3.", "Onderdeel"),
  (.lowerRoman, "%4.", "Subonderdeel"),
]

private let annexLevels: [WordLevel] = [(.decimal, "Bijlage %1", "Bijlagekop")]

private func levels(of style: ListStyle) -> [WordLevel] {
  switch style {
  case .parties: [(.decimal, "%1.", nil), (.lowerLetter, "%2.", nil), (.lowerRoman, "%3.", nil)]
  case .recitals: [(.upperLetter, "%1.", nil), (.decimal, "%2.", nil), (.lowerLetter, "%3.", nil)]
  case .bullets: [(.bullet, "•", nil), (.bullet, "–", nil), (.bullet, "–", nil)]
  }
}

private func definition(_ id: Int, _ levels: [WordLevel]) -> XMLNode {
  .element(
    "w:abstractNum", ["w:abstractNumId": "\(id)"],
    [Word.property("multiLevelType", "multilevel")]
      + levels.enumerated().map { index, level in
        .element(
          "w:lvl", ["w:ilvl": "\(index)"],
          [Word.property("start", "1"), Word.property("numFmt", level.format.rawValue)]
            + (level.style.map { [Word.property("pStyle", $0)] } ?? [])
            + [
              Word.property("suff", "tab"), Word.property("lvlText", level.text),
              Word.property("lvlJc", "left"),
            ])
      })
}

private func list(_ id: Int, definition: Int, restarting levels: Int = 0) -> XMLNode {
  .element(
    "w:num", ["w:numId": "\(id)"],
    [Word.property("abstractNumId", "\(definition)")]
      + (0..<levels).map {
        .element("w:lvlOverride", ["w:ilvl": "\($0)"], [Word.property("startOverride", "1")])
      })
}

extension Block {
  /// How the block is numbered, if it is a list.
  var listStyle: ListStyle? {
    switch self {
    case .list(let style, _): style
    case .heading, .paragraph, .note, .article, .table, .signatures: nil
    }
  }
}
