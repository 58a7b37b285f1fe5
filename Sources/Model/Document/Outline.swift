/// The headings of a document under its title, in reading order: what a list of contents holds.
public struct Outline: Equatable, Sendable {
  /// A heading.
  public struct Entry: Equatable, Sendable {
    public var position: Position
    /// 2 to 5; never more than one below the heading before it.
    public var level: Int
    /// The number that it counts with.
    public var place: Reference?
    /// Its words without the number.
    public var line: [Inline]
  }

  public let entries: [Entry]
  private let places: [Position: Int]

  /// The headings of `document`.
  public init(of document: Document) {
    var walk = OutlineWalk()
    for (index, section) in document.sections.enumerated() {
      walk.note(section.role, at: Position(section: index))
      for (place, block) in section.blocks.enumerated() {
        walk.note(block, at: Position(section: index, block: place))
      }
    }
    entries = walk.entries
    places = Dictionary(uniqueKeysWithValues: walk.entries.enumerated().map { ($1.position, $0) })
  }

  /// The heading at this place.
  public subscript(position: Position) -> Entry? { places[position].map { entries[$0] } }

  /// The place of a heading among all, from 0.
  public func index(of entry: Entry) -> Int? { places[entry.position] }
}

/// The levels of headings on the way through a document.
private struct OutlineWalk {
  var entries: [Outline.Entry] = []
  /// The headings that hold what comes next: of the annex (no rank), and the divisions in it.
  private var open: [(rank: Int?, level: Int)] = []

  mutating func note(_ role: Section.Role, at position: Position) {
    let (place, title): (Reference?, String) =
      switch role {
      case .main: (nil, "")
      case .annex(let id, let title): (.annex(id), title)
      case .explanation(let title), .worksheet(let title): (nil, title)
      }
    guard !title.isEmpty || place != nil else { return }
    add(position, level: 2, place, [.text(title)])
    open = [(nil, 2)]
  }

  mutating func note(_ block: Block, at position: Position) {
    switch block {
    case .heading(let level, let line):
      guard !line.isBlank else { return }
      open.removeAll { $0.level >= level }
      add(position, level: level, nil, line)
    case .division(let division):
      let rank = Division.Rank.allCases.firstIndex(of: division.rank) ?? 0
      open.removeAll { held in held.rank.map { $0 >= rank } ?? false }
      let level = (open.last?.level ?? 1) + 1
      add(position, level: level, .division(division.id), division.heading)
      open.append((rank, level))
    case .article(let article):
      add(position, level: (open.last?.level ?? 1) + 1, .clause(article.id, part: nil), article.heading)
    case .paragraph, .note, .contents, .list, .table, .signatures: break
    }
  }

  private mutating func add(_ position: Position, level: Int, _ place: Reference?, _ line: [Inline]) {
    let highest = min(5, (entries.last?.level ?? 1) + 1)
    entries.append(
      Outline.Entry(position: position, level: min(max(level, 2), highest), place: place, line: line))
  }
}
