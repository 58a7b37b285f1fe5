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

  /// The lists that every document has: of the articles, 1, and of the annexes, 2.
  init(profile: NumberingProfile, hasChapters: Bool) {
    definitions =
      [profile.articleLevels(hasChapters: hasChapters), profile.annexLevels]
      + ListStyle.allCases.map(\.wordLevels)
  }

  init(of document: Document) {
    let ranks = document.divisions.map(\.rank)
    self.init(profile: document.profile, hasChapters: ranks.contains(.chapter))
    var divisions = DivisionLists(profile: document.profile, ranks: ranks)
    for (index, section) in document.sections.enumerated() {
      for (place, block) in section.blocks.enumerated() {
        let position = Position(section: index, block: place)
        switch block {
        case .article: places[position] = Place(list: 1, level: document.profile.articleLevel)
        case .list(let kind, _): places[position] = Place(list: add(block: kind), level: 0)
        case .division(let division):
          let (levels, level) = divisions.next(division.rank)
          guard let levels else {
            places[position] = Place(list: 1, level: 0)
            continue
          }
          places[position] = Place(list: add(levels), level: level)
        case .heading, .contents, .paragraph, .note, .table, .signatures: break
        }
      }
    }
  }

  /// The list that counts by these levels, which is there once.
  mutating func add(_ levels: [WordLevel]) -> Int {
    let known = definitions.firstIndex(of: levels)
    if known == nil { definitions.append(levels) }
    let definition = (known ?? definitions.count - 1) + 1
    if let list = lists.firstIndex(where: { $0.definition == definition }) { return list + 1 }
    lists.append((definition, 0))
    return lists.count
  }

  /// A list of its own, which begins anew.
  mutating func add(block kind: ListStyle) -> Int {
    lists.append((3 + (ListStyle.allCases.firstIndex(of: kind) ?? 0), kind.wordLevels.count))
    return lists.count
  }

  /// How many levels a list has.
  func depth(of list: Int) -> Int { definitions[lists[list - 1].definition - 1].count }

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
    switch (rank, profile) {
    case (.chapter, .regeling):
      chapter += 1
      return (nil, 0)
    case (.chapter, .overeenkomst):
      chapter += 1
      return (profile.chapterLevels, 0)
    case (.section, _): return (profile.divisionLevels(in: chapter, hasSections: hasSections[chapter]), 0)
    case (.subsection, _): return (profile.divisionLevels(in: chapter, hasSections: hasSections[chapter]), 1)
    }
  }
}
