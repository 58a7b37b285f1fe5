import Model
import XML

/// The list styles of a document: those of the house style by name, and the copies that count within a chapter.
struct OpenDocumentLists {
  let articles, annexes: String
  /// The depth of an article in the list of articles.
  let articleLevel: Int
  /// The list in which each division counts, and its level.
  private(set) var divisions: [Position: (list: String, level: Int)] = [:]
  private let gap: String
  /// By chapter, from 0 for what stands before the first: whether it holds an afdeling.
  private let hasSections: [Bool]

  init(of document: Document) {
    let ranks = document.divisions.map(\.rank)
    hasSections = ranks.chaptersWithSections
    gap = document.profile.gap
    switch document.profile {
    case .overeenkomst: (articles, annexes, articleLevel) = ("Artikelen", "Bijlagen", 1)
    case .regeling:
      (articles, annexes, articleLevel) = (
        ranks.contains(.chapter) ? "Regeling" : Self.withoutChapters, "Regelingbijlagen", 2
      )
    }
    var chapter = 0
    for (index, section) in document.sections.enumerated() {
      for case (let place, .division(let division)) in section.blocks.enumerated() {
        if division.rank == .chapter { chapter += 1 }
        divisions[Position(section: index, block: place)] =
          switch (division.rank, document.profile) {
          case (.chapter, .regeling): (articles, 1)
          case (.chapter, .overeenkomst): ("Hoofdstukken", 1)
          case (.section, _): ("Indeling_\(chapter)", 1)
          case (.subsection, _): ("Indeling_\(chapter)", 2)
          }
      }
    }
  }

  /// The copies of list styles of the house style, with labels for this document: in OpenDocument a level begins anew
  /// under every level above it, so divisions, over which articles count on, count in lists of their chapter.
  func copies(from styles: XMLNode) -> [XMLNode] {
    let chapters = Set(divisions.values.map(\.list))
    let divisions = hasSections.indices.filter { chapters.contains("Indeling_\($0)") }.flatMap { chapter in
      styles.divisions(of: chapter, hasSections: hasSections[chapter], as: "Indeling_\(chapter)", gap: gap)
    }
    let withoutChapters = OpenDocumentLists.withoutChapters
    return divisions
      + (articles == withoutChapters ? styles.articlesWithoutChapters(as: withoutChapters) : [])
  }

  /// The list of articles in a regeling without chapters.
  static let withoutChapters = "Regeling_zonder_hoofdstukken"
}

extension XMLNode {
  /// The list of the divisions in a chapter.
  func divisions(of chapter: Int, hasSections: Bool, as name: String, gap: String) -> [XMLNode] {
    copy("Indeling", as: name) { level in
      switch level["text:level"] {
      case "1": level["style:num-prefix"] = "Afdeling\(gap)\(chapter)."
      case "2":
        level["style:num-prefix"] = "Paragraaf\(gap)\(chapter)."
        level["text:display-levels"] = hasSections ? "2" : "1"
      case _: break
      }
    }
  }

  /// The list of articles that count on through a regeling.
  func articlesWithoutChapters(as name: String) -> [XMLNode] {
    copy("Regeling", as: name) { if $0["text:level"] == "2" { $0["text:display-levels"] = "1" } }
  }

  private func copy(_ name: String, as copy: String, _ change: (inout XMLElement) -> Void) -> [XMLNode] {
    descendants("text:list-style").filter { $0["style:name"] == name }.map { style in
      var style = style
      style["style:name"] = copy
      style.children = style.children.map { child in
        guard case .element(var level) = child else { return child }
        change(&level)
        return .element(level)
      }
      return .element(style)
    }
  }
}

extension ListStyle {
  /// The list style of a list block.
  var openDocument: String {
    switch self {
    case .parties: "Partijen"
    case .recitals: "Overwegingen"
    case .bullets: "Opsomming"
    }
  }
}
