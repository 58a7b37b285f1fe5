public import Model

extension Document {
  /// The document after a round of changes by chance: words, paragraphs, rows, articles that come, go, move and split,
  /// at the start, at the end and around tables. References to what has gone become words.
  public func revised(using generator: inout some RandomNumberGenerator) -> Document {
    var chance = Chance(generator)
    defer { generator = chance.generator }
    let document = chance.revised(self)
    let numbering = Numbering(of: document)
    return document.mapLines { $0.withoutLoose(numbering).tidied }
  }

  /// The document without numbers of pages, which each word processor counts in its own way.
  public var withoutPageCounts: Document { mapLines { $0.withoutPageCounts } }

  private func mapLines(_ change: ([Inline]) -> [Inline]) -> Document {
    var document = self
    document.sections = sections.map {
      Section($0.role, $0.orientation, blocks: $0.blocks.map { $0.mapLines(change) })
    }
    return document
  }
}

extension [Inline] {
  fileprivate var withoutPageCounts: [Inline] {
    map { piece in
      switch piece {
      case .pageCount: .text("vele")
      case .strong(let parts): .strong(parts.withoutPageCounts)
      case .commented(let parts, let comment): .commented(parts.withoutPageCounts, comment)
      case .text, .reference, .openPoint: piece
      }
    }
  }

  /// The line with single spaces between its words, and none around them.
  fileprivate var tidied: [Inline] {
    var isAfterSpace = true
    let tidied = tidied(after: &isAfterSpace)
    return tidied.isBlank ? self : tidied.trimmed
  }

  private func tidied(after isAfterSpace: inout Bool) -> [Inline] {
    map { piece in
      switch piece {
      case .text(let text):
        return .text(
          String(
            text.filter { character in
              defer { isAfterSpace = character == " " }
              return character != " " || !isAfterSpace
            }))
      case .strong(let parts): return .strong(parts.tidied(after: &isAfterSpace))
      case .commented(let parts, let comment):
        return .commented(parts.tidied(after: &isAfterSpace), comment)
      case .reference, .openPoint, .pageCount:
        isAfterSpace = false
        return piece
      }
    }
  }

  /// The same without the space at its end.
  private var trimmed: [Inline] {
    guard let last else { return self }
    switch last {
    case .text(let text):
      let rest = text.hasSuffix(" ") ? String(text.dropLast()) : text
      return rest.isEmpty ? Array(dropLast()).trimmed : dropLast() + [.text(rest)]
    case .strong(let parts): return dropLast() + [.strong(parts.trimmed)]
    case .commented(let parts, let comment): return dropLast() + [.commented(parts.trimmed, comment)]
    case .reference, .openPoint, .pageCount: return self
    }
  }

  fileprivate func withoutLoose(_ numbering: Numbering) -> [Inline] {
    map { piece in
      switch piece {
      case .reference(let place): numbering.contains(place) ? piece : .text("wat vervallen is")
      case .strong(let parts): .strong(parts.withoutLoose(numbering))
      case .commented(let parts, let comment): .commented(parts.withoutLoose(numbering), comment)
      case .text, .openPoint, .pageCount: piece
      }
    }
  }
}

extension Chance {
  fileprivate mutating func revised(_ document: Document) -> Document {
    var document = document
    if oneIn(4) { document.title = revised(document.title) }
    if oneIn(4) { document.subtitle = oneIn(3) ? "" : words(4) }
    if oneIn(4) { document.marks.version = "1.\(few(9))" }
    places = document.sections.flatMap(\.blocks).flatMap(\.places)
    document.sections = document.sections.map { section in
      let role: Section.Role =
        switch section.role {
        case .annex(let id, let title): .annex(id: id, title: oneIn(4) ? revised(title) : title)
        case .main, .explanation, .worksheet: section.role
        }
      return Section(role, section.orientation, blocks: revised(section.blocks))
    }
    if oneIn(6), document.sections.count > 1 { document.sections.removeLast() }
    return document
  }

  /// Blocks after changes; the divisions stay where they are, as no document has a paragraaf before its afdeling.
  private mutating func revised(_ blocks: [Block]) -> [Block] {
    var revised: [Block] = []
    var rest = blocks[...]
    while !rest.isEmpty {
      let run = rest.prefix { if case .division = $0 { false } else { true } }
      revised += row(Array(run), new: { $0.block() }, change: { $0.revised($1) })
      rest = rest.dropFirst(run.count)
      if let division = rest.popFirst() { revised.append(self.revised(division)) }
    }
    return revised
  }

  /// A row after changes: some gone, some new, some moved, some changed in themselves.
  private mutating func row<Element>(
    _ elements: [Element], new: (inout Self) -> Element, change: (inout Self, Element) -> Element
  ) -> [Element] {
    var row: [Element] = []
    for element in elements {
      switch Int.random(in: 0...19, using: &generator) {
      case 0: continue
      case 1: row += [new(&self), element]
      case 2, 3, 4, 5, 6: row.append(change(&self, element))
      default: row.append(element)
      }
    }
    if oneIn(8) { row.append(new(&self)) }
    if oneIn(8) { row.insert(new(&self), at: 0) }
    if oneIn(10), !row.isEmpty { row.removeLast() }
    if oneIn(10), !row.isEmpty { row.removeFirst() }
    if oneIn(6), row.count > 2 {
      let moved = row.remove(at: Int.random(in: row.indices, using: &generator))
      row.insert(moved, at: Int.random(in: 0...row.count, using: &generator))
    }
    return row
  }

  private mutating func block() -> Block {
    switch Int.random(in: 0...5, using: &generator) {
    case 0: return table()
    case 1, 2: return .paragraph(line())
    case 3: return .list(pick(ListStyle.allCases), items())
    default:
      comments += 1
      return .article(
        Article(
          id: "nieuw-\(Int.random(in: 0...9_999_999, using: &generator))", heading: line(isHeading: true),
          members: items()))
    }
  }

  private mutating func items() -> [Item<Inline>] {
    times(1 + few(5)) { chance, _ in
      Item(
        chance.line(),
        items: chance.oneIn(3) ? chance.times(1 + chance.few(3)) { chance, _ in Item(chance.line()) } : [])
    }
  }

  private mutating func revised(_ block: Block) -> Block {
    switch block {
    case .heading, .division, .contents, .paragraph, .note: return block.mapLines { revised($0) }
    case .article(var article):
      if oneIn(3) { article.heading = revised(article.heading) }
      article.members = revised(article.members, depth: 0)
      if !article.definitions.isEmpty, oneIn(2) { article.definitions.removeFirst() }
      // An article without leden has no text.
      return article.members.isEmpty ? block : .article(article)
    case .list(let style, let items): return .list(style, revised(items, depth: 0))
    case .table(var table):
      if oneIn(6) { table.caption = words(3) }
      if oneIn(6) { table.description = words(4) }
      let count = table.columns.count
      table.rows = row(table.rows) { chance in
        Table.Row(cells: chance.times(count) { chance, _ in chance.line() })
      } change: { chance, row in
        Table.Row(id: row.id, cells: row.cells.map { chance.oneIn(3) ? chance.revised($0) : $0 })
      }
      return .table(table)
    case .signatures(let blocks): return .signatures(Array(blocks.dropFirst(oneIn(2) ? 1 : 0)))
    }
  }

  private mutating func revised(_ items: [Item<Inline>], depth: Int) -> [Item<Inline>] {
    var items = row(items) { chance in
      Item(chance.line())
    } change: { chance, item in
      Item(
        id: item.id, clause: item.clause, chance.oneIn(4) ? item.line : chance.revised(item.line),
        items: chance.revised(item.items, depth: depth + 1))
    }
    // A member that is split: its second half becomes one of its own.
    if oneIn(8), let index = items.indices.randomElement(using: &generator), items[index].line.count > 1 {
      let half = items[index].line.count / 2
      items.insert(Item(Array(items[index].line[half...])), at: index + 1)
      items[index].line.removeLast(items[index].line.count - half)
    }
    return items
  }

  private mutating func revised(_ line: [Inline]) -> [Inline] {
    let revised = row(line) { chance in
      .text(" \(chance.words(2)) ")
    } change: { chance, piece in
      switch piece {
      case .text(let text): .text(chance.revised(text))
      case .strong(let parts): chance.oneIn(2) ? .strong(chance.revised(parts)) : piece
      case .commented(let parts, let comment): .commented(chance.revised(parts), comment)
      case .reference, .openPoint, .pageCount: piece
      }
    }
    // No writer prints a line without words.
    return revised.isBlank ? line : revised
  }

  private mutating func revised(_ text: String) -> String {
    let revised = row(text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)) {
      chance in
      chance.words(1)
    } change: { chance, _ in
      chance.words(1)
    }
    return revised.joined(separator: " ")
  }
}
