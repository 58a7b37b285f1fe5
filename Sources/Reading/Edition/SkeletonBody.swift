import Diagnostics
import Markdown
import Model

/// The blocks of a skeleton as they are read.
struct SkeletonBody {
  var reader: PhraseReader
  private(set) var blocks: [SkeletonBlock] = []
  private(set) var places: [Clause.ID: LocatedSkeleton.Placing] = [:]
  private(set) var passages: [LocatedPassage] = []
  /// The conditions under which the next blocks stand, and these blocks.
  private var open: (conditions: [Condition], blocks: [SkeletonBlock], outer: PhraseReader.Mentions)?

  init(reader: PhraseReader) {
    self.reader = reader
    passages = [
      LocatedPassage(
        conditions: [], mentions: reader.mentions, location: SourceLocation(file: reader.file))
    ]
  }

  /// Reads a whole text.
  mutating func read(_ markdown: Markdown) {
    var last: SourceLocation?
    for block in markdown.blocks {
      guard case .paragraph(let inlines, let mark) = block,
        let fence = Fence(inlines, at: reader.location(mark), reader.complaints)
      else {
        read(block)
        continue
      }
      let place = reader.location(mark)
      switch (fence, open) {
      case (.open(let conditions), nil):
        last = place
        open = (conditions, [], reader.mentions)
        reader.mentions = PhraseReader.Mentions()
      case (.close, let part?):
        if part.blocks.isEmpty { reader.complaints.add(.noMembersInFence(at: last ?? place)) }
        passages.append(
          LocatedPassage(
            conditions: part.conditions, mentions: reader.mentions, location: last ?? place))
        reader.mentions = part.outer
        blocks.append(.when(part.conditions, part.blocks))
        open = nil
      case (.open, _?), (.close, nil): reader.complaints.add(.strayFence(at: place))
      }
    }
    if open != nil, let last { reader.complaints.add(.strayFence(at: last)) }
  }

  private mutating func read(_ block: Markdown.Block) {
    let complaints = reader.complaints
    switch block {
    case .heading(let level, let inlines, let place):
      add(.heading(level: level, reader.line(inlines, at: place).phrases))
    case .paragraph(let inlines, let place) where inlines.loneLink != nil:
      guard let block = placed(inlines.loneLink ?? "", reader.location(place), complaints) else { return }
      let location = reader.location(place)
      if let id = block.clause {
        let placing = LocatedSkeleton.Placing(location: location, conditions: open?.conditions ?? [])
        if places.updateValue(placing, forKey: id) != nil { complaints.add(.placedTwice(id, at: location)) }
      }
      if case .part(let part) = block {
        if open != nil { complaints.add(.partInFence(part, at: location)) }
        if block.clause == nil, blocks.contains(block) {
          complaints.add(.placedTwice(part.rawValue, at: location))
        }
      }
      add(block)
    case .paragraph(let inlines, let place):
      add(.paragraph(reader.line(inlines, at: place).phrases))
    case .quote(let quoted, let place):
      guard case .paragraph(let inlines, _)? = quoted.first, quoted.count == 1 else {
        complaints.add(.notInSkeleton(Markdown.dutchName(of: "quote"), at: reader.location(place)))
        return
      }
      add(.note(reader.line(inlines, at: place).phrases))
    case .list(let isOrdered, let items, _):
      add(.list(isOrdered ? .recitals : .bullets, reader.items(items)))
    case .other(let kind, let place):
      complaints.add(.notInSkeleton(Markdown.dutchName(of: kind), at: reader.location(place)))
    }
  }

  private mutating func add(_ block: SkeletonBlock) {
    if open == nil { blocks.append(block) } else { open?.blocks.append(block) }
  }
}

extension SkeletonBlock {
  /// The clause that the block places; the part of definitions places the clause of that name.
  fileprivate var clause: Clause.ID? {
    switch self {
    case .clause(let id): id
    case .part(.begrippen): SkeletonPart.begrippen.rawValue
    case .heading, .paragraph, .note, .list, .part, .when: nil
    }
  }
}

extension [Markdown.Inline] {
  /// The destination, when the line is one link without text.
  fileprivate var loneLink: String? {
    guard count == 1, case .link(let destination, let text, _) = self[0], text.isEmpty else { return nil }
    return destination
  }
}

private func placed(_ destination: String, _ location: SourceLocation, _ complaints: Complaints)
  -> SkeletonBlock?
{
  let parts = destination.split(separator: ":", maxSplits: 1).map(String.init)
  switch (parts.first, parts.last) {
  case ("bepaling", let id?) where parts.count == 2: return .clause(id)
  case ("onderdeel", let name?) where parts.count == 2:
    if let part = SkeletonPart(rawValue: name) { return .part(part) }
    complaints.add(.unknownCode(name, SkeletonPart.allCases.map(\.rawValue), at: location))
    return nil
  case (_, _):
    complaints.add(.badPlacing(destination, at: location))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func placedTwice(_ id: String, at place: SourceLocation) -> Self {
    Self("‘\(id)’ staat twee keer in het sjabloon", "haal er één weg", at: place)
  }
  fileprivate static func partInFence(_ part: SkeletonPart, at place: SourceLocation) -> Self {
    Self(
      "het onderdeel ‘\(part.rawValue)’ kan niet van een voorwaarde afhangen", "zet het buiten dit deel",
      at: place)
  }
  fileprivate static func notInSkeleton(_ kind: String, at place: SourceLocation) -> Self {
    Self(
      "deze opmaak (\(kind)) kan niet in een sjabloon", "gebruik koppen, alinea's, lijsten en verwijzingen",
      at: place)
  }
  fileprivate static func badPlacing(_ destination: String, at place: SourceLocation) -> Self {
    Self(
      "‘\(destination)’ is geen bepaling of onderdeel", "schrijf [](bepaling:naam) of [](onderdeel:naam)",
      at: place)
  }
}
