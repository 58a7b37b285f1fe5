import Model
import XML

/// The lists of a document (17.9): one for all articles, one for all annexes, those of the divisions, and one for each
/// list block, which begins anew.
struct WordLists {
  /// Where a paragraph counts: a list, and the level in it.
  struct Place: Equatable { let list, level: Int }

  /// How lists count; a definition is named by its place, from 1.
  private(set) var definitions: [[WordLevel]]
  /// The definition of each list, by its place from 1, and how many of its levels begin anew.
  private var lists: [(definition: Int, restarting: Int)] = [(1, 0), (2, 0)]
  private var places: [Position: Place] = [:]
  /// Divisions and articles by their place; a list block by that of its items.
  subscript(position: Position) -> Place? { places[position] }

  init(of document: Document) {
    let ranks = document.divisions.map(\.rank)
    let kinds = ListStyle.allCases
    definitions =
      [document.profile.articleLevels(hasChapters: ranks.contains(.chapter)), document.profile.annexLevels]
      + kinds.map(\.wordLevels)
    var divisions = DivisionLists(profile: document.profile, ranks: ranks)
    for (index, section) in document.sections.enumerated() {
      for (place, block) in section.blocks.enumerated() {
        let position = Position(section: index, block: place)
        switch block {
        case .article: places[position] = Place(list: 1, level: document.profile.articleLevel)
        case .list(let kind, _):
          let definition = 3 + (kinds.firstIndex(of: kind) ?? 0)
          places[position] = add(definition, restarting: kind.wordLevels.count)
        case .division(let division):
          let (levels, level) = divisions.next(division.rank)
          guard let levels else {
            places[position] = Place(list: 1, level: 0)
            continue
          }
          let known = definitions.firstIndex(of: levels)
          if known == nil { definitions.append(levels) }
          let definition = (known ?? definitions.count - 1) + 1
          let list = lists.firstIndex { $0.definition == definition }.map { $0 + 1 }
          places[position] = Place(list: list ?? add(definition, restarting: 0).list, level: level)
        case .heading, .contents, .paragraph, .note, .table, .signatures: break
        }
      }
    }
  }

  private mutating func add(_ definition: Int, restarting: Int) -> Place {
    lists.append((definition, restarting))
    return Place(list: lists.count, level: 0)
  }

  /// `word/numbering.xml`. How a level counts is the program's, so that its numbers agree with every other format; the
  /// indents are those of the paragraph styles, repeated here because LibreOffice reads them here.
  func numbering(indents: [String: XMLNode]) -> XMLNode {
    .element(
      "w:numbering", Word.namespaces,
      definitions.enumerated().map { .definition($0 + 1, $1, indents) }
        + lists.enumerated().map { .list($0 + 1, definition: $1.definition, restarting: $1.restarting) })
  }
}

/// The lists of divisions. Within a chapter they count in a list of that chapter, whose label holds its number: no word
/// processor but Word lets articles count on over them.
private struct DivisionLists {
  let profile: NumberingProfile
  /// By chapter, from 0 for what stands before the first: whether it holds an afdeling.
  private let hasSections: [Bool]
  private var chapter = 0

  init(profile: NumberingProfile, ranks: [Division.Rank]) {
    self.profile = profile
    hasSections = ranks.chaptersWithSections
  }

  /// The levels of the list in which the next division counts, and its level; no levels for that of the articles.
  mutating func next(_ rank: Division.Rank) -> (levels: [WordLevel]?, level: Int) {
    let afdeling = WordLevel.shared(.decimal, "Afdeling\(profile.gap)\(chapter).%1", "Indelingskop3")
    let number = hasSections[chapter] ? "\(chapter).%1.%2" : "\(chapter).%2"
    let paragraaf = WordLevel.shared(.decimal, "Paragraaf\(profile.gap)\(number)", "Indelingskop4")
    switch (rank, profile) {
    case (.chapter, .regeling):
      chapter += 1
      return (nil, 0)
    case (.chapter, .overeenkomst):
      chapter += 1
      return ([.shared(.decimal, "Hoofdstuk\(profile.gap)%1", "Indelingskop2")], 0)
    case (.section, _): return ([afdeling, paragraaf], 0)
    case (.subsection, _): return ([afdeling, paragraaf], 1)
    }
  }
}
