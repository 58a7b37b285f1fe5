import Documents
import Model
import Testing
import XML

@testable import Writing

@Suite struct OpenDocumentListTests {
  private static func article(_ id: String, members: Int = 1, parts: Int = 0) -> Block {
    let parts = (0..<parts).map { Item<Inline>([.text("onderdeel \($0)")]) }
    return .article(
      Article(
        id: id, heading: [.text(id)], members: (0..<members).map { Item([.text("lid \($0)")], items: parts) })
    )
  }

  private func lists(_ blocks: [Block], _ style: String) throws -> [XMLElement] {
    try Document.sample(main: blocks).openDocumentFile().content.descendants("text:list")
      .filter { $0["text:style-name"] == style }
  }

  @Test func articlesThatFollowEachOtherAreOneList() throws {
    let lists = try lists([Self.article("a"), Self.article("b", members: 2, parts: 3)], "Artikelen")
    #expect(lists.map(\.children.count) == [2])
    #expect(lists.first?["xml:id"] == "lijst-Artikelen")
    let nested = try #require(lists.first?.children.last).descendants("text:list")
    // Members, and their parts: lists of their own, so each begins anew.
    #expect(nested.map(\.children.count) == [2, 3, 3])
    #expect(nested.allSatisfy { $0.attributes.isEmpty })
  }

  @Test func articlesGoOnAfterOtherBlocks() throws {
    let lists = try lists(
      [
        Self.article("a"), .paragraph([.text("tussen")]), Self.article("b"),
        .list(.parties, [Item([.text("x")])]), Self.article("c"),
      ], "Artikelen")
    #expect(lists.map { $0["xml:id"] } == ["lijst-Artikelen", nil, nil])
    #expect(lists.map { $0["text:continue-list"] } == [nil, "lijst-Artikelen", "lijst-Artikelen"])
  }

  @Test(arguments: ListStyle.allCases)
  func aListBlockBeginsAnew(style: ListStyle) throws {
    let block = Block.list(
      style, [Item([.text("x")], items: [Item([.text("y")], items: [Item([.text("z")])])])])
    let lists = try Document.sample(main: [block, block]).openDocumentFile().content
      .descendants("text:list")
    #expect(lists.count == 6)
    #expect(lists.allSatisfy { $0["text:continue-list"] == nil && $0["text:continue-numbering"] == nil })
  }

  @Test func definitionsStandUnderTheLastMemberWithoutNumber() throws {
    let article = Article(
      id: "a", heading: [.text("Definities")], members: [Item([.text("een")]), Item([.text("twee")])],
      definitions: [Definition(term: "BVO", meaning: [.text("vloer;")])])
    let list = try #require(try lists([.article(article)], "Artikelen").first)
    let members = try #require(XMLNode.element(list).descendants("text:list").last)
    let last = try #require(members.children.last)
    #expect(last.descendants("text:p").map { $0["text:style-name"] } == ["Lid", "Begrip"])
    #expect(last.content == "tweeBVO: vloer;")
  }

  @Test func divisionsCountInACopyOfTheListOfTheirChapter() throws {
    let file = try Document.sample.openDocumentFile()
    let copies = file.content.descendants("text:list-style")
    #expect(copies.map { $0["style:name"] } == ["Indeling_3"])
    let prefixes = copies.flatMap { $0.all("text:list-level-style-number") }.prefix(2)
      .map { $0["style:num-prefix"] }
    #expect(prefixes == ["Afdeling 3.", "Paragraaf 3."])
    let divisions = file.content.descendants("text:list").compactMap { $0["text:style-name"] }
      .filter { $0.hasPrefix("Hoofdstukken") || $0.hasPrefix("Indeling") }
    #expect(Set(divisions) == ["Hoofdstukken", "Indeling_3"])
  }

  @Test func annexesCountOnAndTurnThePage() throws {
    let content = try Document.sample(
      main: [],
      then: [
        Section(.annex(id: "x", title: "X"), .landscape, blocks: [.paragraph([.text("a")])]),
        Section(.annex(id: "y", title: "Y"), blocks: []), Section(.worksheet(title: "Z"), blocks: []),
      ]
    ).openDocumentFile().content
    let lists = content.descendants("text:list")
    #expect(lists.map { $0["text:style-name"] } == ["Bijlagen", "Bijlagen"])
    #expect(lists.map { $0["xml:id"] } == ["lijst-Bijlagen", nil])
    #expect(lists.map { $0["text:continue-list"] } == [nil, "lijst-Bijlagen"])
    let pages = Dictionary(
      uniqueKeysWithValues: content.descendants("style:style").map {
        ($0["style:name"] ?? "", $0["style:master-page-name"] ?? "")
      })
    #expect(
      content.descendants("text:h").map { pages[$0["text:style-name"] ?? ""] }
        == ["Standard", "Liggend_1", "Standard_2", "Standard_3"])
    #expect(pages.keys.contains("Bijlagekop_op_Liggend_1"))
  }

  @Test func aReferenceIsAFieldOnEachNumberAndSaysWhatTheNumberingSays() throws {
    let document = Document.sample
    let signposts = Signposts(of: document)
    let numbering = Numbering(of: document)
    let place = Reference.clause("koopsom", part: "bezwaar")
    #expect(signposts.parts(of: place, saying: numbering[place]).count == 6)
    for place in [place, .clause("boete", part: nil), .clause("boete", part: "hoogte"), .annex("tekening")] {
      let words = signposts.parts(of: place, saying: numbering[place]).map { part in
        switch part {
        case .words(let words): words
        case .number(let number, _): number
        }
      }
      #expect(words.joined() == numbering[place])
    }
  }

  @Test func aPartUnderAMemberWithoutIdHasAFullTrail() throws {
    let document = Document.sample
    let place = Reference.clause("duurzaamheid", part: "opleverdossier")
    let words = Numbering(of: document)[place]
    let bookmarks = Signposts(of: document).parts(of: place, saying: words).compactMap { part -> String? in
      switch part {
      case .words: nil
      case .number(_, let bookmark): bookmark
      }
    }
    #expect(bookmarks.count == 2)
    let marked = try document.openDocumentFile().content.descendants("text:bookmark-start")
      .compactMap { $0["text:name"] }
    #expect(Set(bookmarks).isSubset(of: marked))
  }

  @Test func aReferenceToNowhereIsWordsAndNoField() throws {
    let content = try Document.sample(main: [.paragraph([.reference(.clause("weg", part: nil))])])
      .openDocumentFile().content
    #expect(content.descendants("text:bookmark-ref").isEmpty)
    #expect(content.content.contains("[verwijzing ontbreekt]"))
  }
}
