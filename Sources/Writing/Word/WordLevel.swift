import Model

/// A level of a list: how it counts and what it prints (ECMA-376, Part 1, 17.9).
struct WordLevel: Equatable {
  /// How a level counts (17.18.59).
  enum Format: String { case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet }

  var format: Format
  /// The label; `%1` is the number of the first level.
  var text: String
  /// The paragraph style of its items.
  var style: String
  /// Whether the style itself names this level, so that a paragraph in it needs no number of its own.
  var isLinked: Bool

  /// A level whose style belongs to it alone.
  static func linked(_ format: Format, _ text: String, _ style: String) -> Self {
    Self(format: format, text: text, style: style, isLinked: true)
  }

  /// A level in a style that it shares.
  static func shared(_ format: Format, _ text: String, _ style: String) -> Self {
    Self(format: format, text: text, style: style, isLinked: false)
  }
}

extension NumberingProfile {
  /// The levels of the list of articles. In a regeling it holds the chapters too, as an article counts in its chapter;
  /// its headings stand on several levels of the outline, so their style is not linked.
  func articleLevels(hasChapters: Bool) -> [WordLevel] {
    switch self {
    case .overeenkomst:
      [
        .linked(.decimal, "Artikel\(gap)%1", "Artikelkop"), .linked(.decimal, "%1.%2", "Lid"),
        .linked(.lowerLetter, "%3.", "Onderdeel"), .linked(.lowerRoman, "%4.", "Subonderdeel"),
      ]
    case .regeling:
      [
        .shared(.decimal, "Hoofdstuk\(gap)%1", "Indelingskop2"),
        .shared(.decimal, hasChapters ? "Artikel\(gap)%1.%2" : "Artikel\(gap)%2", "Artikelkop"),
        .linked(.decimal, "%3.", "Lid"), .linked(.lowerLetter, "%4.", "Onderdeel"),
        .linked(.decimal, "%5°.", "Subonderdeel"),
      ]
    }
  }

  /// The level of an article in that list.
  var articleLevel: Int {
    switch self {
    case .overeenkomst: 0
    case .regeling: 1
    }
  }

  /// The levels of the chapters of an overeenkomst.
  var chapterLevels: [WordLevel] { [.shared(.decimal, "Hoofdstuk\(gap)%1", "Indelingskop2")] }

  /// The levels of the divisions in a chapter, whose number stands in the label.
  func divisionLevels(in chapter: Int, hasSections: Bool) -> [WordLevel] {
    let number = hasSections ? "\(chapter).%1.%2" : "\(chapter).%2"
    return [
      .shared(.decimal, "Afdeling\(gap)\(chapter).%1", "Indelingskop3"),
      .shared(.decimal, "Paragraaf\(gap)\(number)", "Indelingskop4"),
    ]
  }

  var annexLevels: [WordLevel] {
    switch self {
    case .overeenkomst: [.linked(.decimal, "Bijlage\(gap)%1", "Bijlagekop")]
    case .regeling: [.linked(.upperRoman, "Bijlage\(gap)%1", "Bijlagekop")]
    }
  }
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
