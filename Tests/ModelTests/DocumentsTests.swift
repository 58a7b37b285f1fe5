import Documents
import Model
import Testing

/// The documents that tests and judges use are what the model calls well-formed, and between them hold everything.
@Suite struct DocumentsTests {
  private static let random = (1...200).map { Document.random(seed: $0) }

  @Test func theWrittenDocumentsAreWellFormed() {
    #expect(Document.sample.complaints == [])
    #expect(Document.plan.complaints == [])
  }

  @Test func randomDocumentsAreWellFormed() {
    for (index, document) in Self.random.enumerated() {
      #expect(document.complaints == [], "seed \(index + 1)")
    }
  }

  @Test func aBrokenDocumentIsNoticed() {
    var document = Document.plan
    document.sections[0].blocks += [
      .paragraph([.reference(.annex("weg"))]), .heading(level: 5, [.text("diep")]),
      .article(Article(id: "begrippen", heading: [.text("weer")], members: [])),
      .table(Table(caption: "x", description: "x", columns: [.init("x", share: 99)], rows: [])),
      .paragraph([.text("twee  spaties")]),
    ]
    #expect(document.complaints.count == 5)
  }

  @Test func theSameSeedGivesTheSameDocument() {
    #expect(Document.random(seed: 7) == Self.random[6])
    #expect(Document.random(seed: 8) != Self.random[6])
  }

  @Test func randomDocumentsHoldEverything() {
    let blocks = Self.random.flatMap(\.sections).flatMap(\.blocks)
    let articles = Self.random.map { $0.articles.count }
    let members = Self.random.flatMap(\.articles).flatMap(\.members)
    #expect(Set(Self.random.map(\.profile)).count == 2)
    #expect(articles.contains(0) && articles.contains { $0 > 40 })
    #expect(members.contains { $0.items.count > 26 })
    #expect(members.contains { $0.items.contains { $0.items.count > 4 } })
    #expect(blocks.contains(.contents) && blocks.contains(.signatures([])))
    #expect(ListStyle.allCases.allSatisfy { blocks.contains(.list($0, [])) })
    #expect(Set(Self.random.flatMap(\.divisions).map(\.rank)).count == 3)
    #expect(
      Self.random.contains { $0.comments.count > 9 } && Self.random.contains { $0.openPoints.count > 9 })
    #expect(Set(Self.random.map(\.marks.initials.count)).count > 3)
    #expect(Set(Self.random.flatMap(\.sections).map { "\($0.orientation)" }).count == 2)
  }
}

extension Document {
  fileprivate var articles: [Article] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .article(let article) = block { article } else { nil }
    }
  }

  fileprivate var tables: [Table] {
    sections.flatMap(\.blocks).compactMap { block in if case .table(let table) = block { table } else { nil }
    }
  }

  /// Where the document is not well-formed.
  fileprivate var complaints: [String] {
    let lines = sections.flatMap(\.blocks).flatMap(\.lines)
    let numbering = Numbering(of: self)
    let words = lines.map({ numbering.words($0) })
    let outline = Outline(of: self)
    let headings = sections.enumerated().flatMap { index, section in
      section.blocks.enumerated().compactMap { place, block -> Bool? in
        guard case .heading(let level, _) = block else { return nil }
        return outline[Position(section: index, block: place)]?.level == level
      }
    }
    return words.filter { $0.contains("[verwijzing ontbreekt]") }
      + words.filter { $0.contains("  ") || $0.hasPrefix(" ") || $0.hasSuffix(" ") }
      + (headings.contains(false) ? ["a level is skipped"] : [])
      + twice("article", articles.map(\.id)) + twice("division", divisions.map(\.id))
      + twice("comment", comments.map(\.id)) + twice("party", marks.initials)
      + articles.flatMap { twice("part", $0.members.flatMap(\.ids)) }
      + tables.filter { $0.columns.map(\.share).reduce(0, +) != 100 }.map { "shares of \($0.caption)" }
      + tables.filter { table in table.rows.contains { $0.cells.count != table.columns.count } }.map(
        \.caption)
      + (sections.first?.role == .main ? [] : ["no text"])
      + (marks.status == .definitief && !openPoints.isEmpty ? ["open points in a final document"] : [])
  }

  private func twice(_ what: String, _ ids: [String]) -> [String] {
    Set(ids).count == ids.count ? [] : ["a \(what) twice"]
  }
}

extension Item<Inline> {
  fileprivate var ids: [String] { (id.map { [$0] } ?? []) + items.flatMap(\.ids) }
}
