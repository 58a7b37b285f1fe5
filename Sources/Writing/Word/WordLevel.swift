import Model

/// A level of a list: how it counts and what it prints (ECMA-376, Part 1, 17.9).
struct WordLevel {
  /// How a level counts (17.18.59).
  enum Format: String { case decimal, lowerLetter, upperLetter, lowerRoman, bullet }

  var format: Format
  /// The label; `%1` is the number of the first level.
  var text: String
  /// The paragraph style of its items.
  var style: String
  /// Whether the style itself names this level, so that a paragraph in it needs no number of its own.
  var isLinked: Bool

  /// A level whose style belongs to it alone.
  fileprivate static func linked(_ format: Format, _ text: String, _ style: String) -> Self {
    Self(format: format, text: text, style: style, isLinked: true)
  }

  /// A level in a style that the list blocks share.
  fileprivate static func shared(_ format: Format, _ text: String, _ style: String) -> Self {
    Self(format: format, text: text, style: style, isLinked: false)
  }
}

extension Word {
  static let articleLevels: [WordLevel] = [
    .linked(.decimal, "Artikel\u{A0}%1", "Artikelkop"), .linked(.decimal, "%1.%2", "Lid"),
    .linked(.lowerLetter, "%3.", "Onderdeel"), .linked(.lowerRoman, "%4.", "Subonderdeel"),
  ]

  static let annexLevels: [WordLevel] = [.linked(.decimal, "Bijlage\u{A0}%1", "Bijlagekop")]
}

extension ListStyle {
  /// The levels of a list block; what lies deeper stands on the last.
  var wordLevels: [WordLevel] {
    switch self {
    case .parties:
      [
        .shared(.decimal, "%1.", "List"), .shared(.lowerLetter, "%2.", "List2"),
        .shared(.lowerRoman, "%3.", "List3"),
      ]
    case .recitals:
      [
        .shared(.upperLetter, "%1.", "List"), .shared(.decimal, "%2.", "List2"),
        .shared(.lowerLetter, "%3.", "List3"),
      ]
    case .bullets:
      [.shared(.bullet, "•", "List"), .shared(.bullet, "–", "List2"), .shared(.bullet, "–", "List3")]
    }
  }
}

extension Block {
  /// How the block is numbered, if it is a list.
  var listStyle: ListStyle? {
    switch self {
    case .list(let style, _): style
    case .heading, .division, .contents, .paragraph, .note, .article, .table, .signatures: nil
    }
  }
}
