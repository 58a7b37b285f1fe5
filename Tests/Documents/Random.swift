import Dice
public import Model

extension Document {
  /// A well-formed document by chance: any profile, every element in any number, odd but legal words. The same seed
  /// gives the same document.
  public static func random(seed: UInt64) -> Document {
    var dice = Dice(seed: seed)
    return random(using: &dice)
  }

  /// A well-formed document by chance.
  public static func random(using generator: inout some RandomNumberGenerator) -> Document {
    var chance = Chance(generator)
    defer { generator = chance.generator }
    return chance.document()
  }
}

/// What makes a document by chance, and what it must remember meanwhile.
struct Chance<Generator: RandomNumberGenerator> {
  var generator: Generator
  /// The places that may be referred to.
  var places: [Reference] = []
  /// A final document has no open points.
  var points: [OpenPoint] = []
  var comments = 0

  init(_ generator: Generator) { self.generator = generator }

  /// From 0 to `most`, the small ones more often.
  mutating func few(_ most: Int) -> Int {
    (0..<3).reduce(most) { least, _ in min(least, Int.random(in: 0...most, using: &generator)) }
  }

  /// Whether something happens that happens once in `times`.
  mutating func oneIn(_ times: Int) -> Bool { Int.random(in: 1...times, using: &generator) == 1 }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &generator)]
  }

  /// What is made `count` times.
  mutating func times<Made>(_ count: Int, _ make: (inout Self, Int) -> Made) -> [Made] {
    (0..<count).map { make(&self, $0) }
  }

  // swift-format-ignore: NeverForceUnwrap
  mutating func document() -> Document {
    let profile = pick(NumberingProfile.allCases)
    let status = oneIn(4) ? Marks.Status.definitief : .concept
    if status == .concept { points = times(1 + few(12)) { $0.point($1) } }
    let annexes = times(few(5)) { _, index in "bijlage-\(index + 1)" }
    let shape = articles(profile)
    places = shape.flatMap(\.places) + annexes.map(Reference.annex)
    let initials = times(few(5)) { chance, index in "\(chance.words(2)) \(index + 1)" }
    return Document(
      kind: pick(DocumentKind.allCases), profile: profile, title: words(2 + few(12)),
      subtitle: oneIn(4) ? "" : words(1 + few(15)),
      marks: Marks(
        dossierNumber: "2026-\(1000 + few(8999))", project: words(1 + few(4)), status: status,
        version: "0.\(few(20))", date: Day(pick(["2026-11-23", "2027-01-01", "2028-02-29"]))!,
        issuer: words(1 + few(3)), initials: oneIn(2) ? [] : initials),
      provenance: Provenance(
        edition: "2026.1",
        dossierHash: String(times(64) { chance, _ in chance.pick(Array("0123456789abcdef")) }),
        clauses: shape.flatMap(\.clauses).map { .init(id: $0, version: "1") }),
      sections: text(shape) + annexes.map { section(.annex(id: $0, title: words(1 + few(8)))) } + extras())
  }

  /// The main text: on one run of pages, or on more with another orientation.
  private mutating func text(_ shape: [Block]) -> [Section] {
    var blocks = times(few(3)) { chance, _ in Block.note(chance.line()) }
    if !oneIn(3) { blocks.append(.contents) }
    blocks +=
      loose(few(8), under: 1) + shape.flatMap { block in [filled(block)] + (oneIn(6) ? [table()] : []) }
    blocks += loose(few(4), under: 1)
    if oneIn(2) { blocks.append(signatures()) }
    let breaks = times(few(3)) { chance, _ in Int.random(in: 0...blocks.count, using: &chance.generator) }
      .sorted()
    return zip([0] + breaks, breaks + [blocks.count]).enumerated().map { index, range in
      Section(.main, index % 2 == 0 ? .portrait : .landscape, blocks: Array(blocks[range.0..<range.1]))
    }
  }

  private mutating func extras() -> [Section] {
    var sections: [Section] = []
    if oneIn(3) { sections.append(section(.explanation(title: words(1 + few(3))))) }
    if oneIn(3) { sections.append(section(.worksheet(title: words(1 + few(3))))) }
    return sections
  }

  private mutating func section(_ role: Section.Role) -> Section {
    Section(role, oneIn(2) ? .portrait : .landscape, blocks: oneIn(8) ? [] : loose(few(12), under: 2))
  }
}

extension Block {
  /// The places in an article or a division that may be referred to.
  var places: [Reference] {
    switch self {
    case .division(let division): [.division(division.id)]
    case .article(let article):
      [.clause(article.id, part: nil)] + article.members.flatMap { $0.places(in: article.id) }
    case .heading, .contents, .paragraph, .note, .list, .table, .signatures: []
    }
  }

  /// The clauses that it comes from.
  fileprivate var clauses: [Clause.ID] {
    switch self {
    case .article(let article): [article.id]
    case .division, .heading, .contents, .paragraph, .note, .list, .table, .signatures: []
    }
  }
}

extension Item<Inline> {
  fileprivate func places(in article: Clause.ID) -> [Reference] {
    (id.map { [.clause(article, part: $0)] } ?? []) + items.flatMap { $0.places(in: article) }
  }
}
