import Model

extension Chance {
  /// The articles and the numbered headings over them, still without words.
  mutating func articles(_ profile: NumberingProfile) -> [Block] {
    let count = few(60)
    let articles = times(count) { chance, index in Block.article(chance.article(index)) }
    guard count > 0, !oneIn(3) else { return articles }
    var blocks: [Block] = []
    if profile == .overeenkomst, oneIn(3) { blocks.append(.article(article(count))) }
    var hasSections = false
    for (index, article) in articles.enumerated() {
      let id = "deel-\(index)"
      if index == 0 || oneIn(8) {
        blocks.append(.division(Division(id: id, .chapter, heading: [])))
        hasSections = oneIn(2)
        if hasSections { blocks.append(.division(Division(id: "\(id)-a", .section, heading: []))) }
      } else if hasSections, oneIn(6) {
        blocks.append(.division(Division(id: "\(id)-a", .section, heading: [])))
      }
      if oneIn(6) { blocks.append(.division(Division(id: "\(id)-p", .subsection, heading: []))) }
      blocks.append(article)
    }
    return blocks
  }

  private mutating func article(_ index: Int) -> Article {
    let members = times(1 + few(29)) { chance, member in
      Item<Inline>(
        id: chance.oneIn(2) ? "lid-\(member)" : nil,
        clause: chance.oneIn(8) ? "andere-\(index)-\(member)" : nil, [],
        items: chance.oneIn(5) ? chance.parts("lid-\(member)-", most: 30, depth: 2) : [])
    }
    return Article(id: "artikel-\(index)", heading: [], members: members)
  }

  private mutating func parts(_ name: String, most: Int, depth: Int) -> [Item<Inline>] {
    times(1 + few(most - 1)) { chance, index in
      let id = "\(name)\(index)"
      return Item(
        id: chance.oneIn(2) ? id : nil, [],
        items: depth > 1 && chance.oneIn(5) ? chance.parts("\(id)-", most: 8, depth: depth - 1) : [])
    }
  }

  /// The article or heading with its words.
  mutating func filled(_ block: Block) -> Block {
    switch block {
    case .division(var division):
      division.heading = line(isHeading: true)
      return .division(division)
    case .article(var article):
      article.heading = line(isHeading: true)
      article.members = article.members.map { filled($0) }
      if oneIn(5) { article.definitions = definitions() }
      return .article(article)
    case .heading, .contents, .paragraph, .note, .list, .table, .signatures: return block
    }
  }

  private mutating func filled(_ item: Item<Inline>) -> Item<Inline> { item.mapLines { _ in line() } }

  private mutating func definitions() -> [Definition] {
    let terms = Set(times(1 + few(9)) { chance, index in "\(chance.words(1)) \(index)" })
    return terms.sorted().map { Definition(term: $0, meaning: line()) }
  }

  /// Blocks that do not count, under a heading of `level`.
  mutating func loose(_ count: Int, under level: Int) -> [Block] {
    var last = level
    return times(count) { chance, _ in
      switch Int.random(in: 0...9, using: &chance.generator) {
      case 0, 1:
        last = Int.random(in: (level + 1)...min(5, last + 1), using: &chance.generator)
        return .heading(level: last, chance.line(isHeading: true))
      case 2, 3, 4, 5: return .paragraph(chance.line())
      case 6: return .note(chance.line())
      case 7: return chance.table()
      default:
        return .list(
          chance.pick(ListStyle.allCases),
          chance.oneIn(6) ? [] : chance.parts("", most: 28, depth: 3).map { chance.filled($0.withoutID) })
      }
    }
  }

  mutating func table() -> Block {
    let count = 1 + few(11)
    // Whole shares that total 100: one each, and the rest by chance.
    var shares = Array(repeating: 1, count: count)
    for _ in 0..<(100 - count) { shares[Int.random(in: 0..<count, using: &generator)] += 1 }
    let rows = times(few(40)) { chance, index in
      Table.Row(
        id: chance.oneIn(2) ? "RIJ-\(index)" : nil,
        cells: chance.times(count) { chance, _ in
          chance.oneIn(5)
            ? [] : chance.oneIn(9) ? chance.line(isHeading: true) : [.text(chance.words(1 + chance.few(3)))]
        })
    }
    return .table(
      Table(
        caption: words(1 + few(8)), description: words(2 + few(12)),
        columns: shares.map { Table.Column(words(1 + few(2)), share: $0) }, rows: rows))
  }

  mutating func signatures() -> Block {
    .signatures(
      times(oneIn(8) ? 0 : 1 + few(3)) { chance, _ in
        SignatureBlock(
          party: chance.words(1 + chance.few(5)),
          fields: ["Naam", "Functie", "Plaats", "Datum", "Handtekening"].map { label in
            .init(label, chance.oneIn(3) ? chance.line(isHeading: true) : [])
          })
      })
  }
}

extension Item<Inline> {
  /// The part without a name, as nothing refers to what stands outside the articles.
  fileprivate var withoutID: Self { Item(line, items: items.map(\.withoutID)) }
}
