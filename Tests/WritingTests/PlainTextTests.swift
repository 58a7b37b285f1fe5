import Documents
import Foundation
import Model
import Testing
import Writing
import XML

@Suite struct PlainTextTests {
  @Test func aParagraphIsALine() {
    let article = Article(
      id: "a", heading: [.text("Koop")],
      members: [
        Item(
          id: "l", [.text("De koper:")],
          items: [Item([.text("betaalt;")], items: [Item(id: "s", [.text("direct.")])])]),
        Item([.text("Zie "), .reference(.clause("a", part: "s")), .text(".")]),
      ], definitions: [Definition(term: "BVO", meaning: [.text("vloer;")])])
    let table = Table(
      caption: "Lijst", description: "", columns: [.init("Wat", share: 50), .init("Wie", share: 50)],
      rows: [.init(cells: [[.text("grond")], []])])
    let signatures = SignatureBlock(party: "Koper", fields: [.init("Naam", [.text("A.")]), .init("Datum")])
    var document = Document.sample(
      main: [
        .list(.recitals, [Item([.text("dat")], items: [Item([.text("een")])])]), .article(article),
        .table(table), .signatures([signatures]), .paragraph([]),
      ], then: [Section(.annex(id: "x", title: "Kaart"), blocks: [.note([.text("Let op")])])])
    (document.title, document.subtitle) = ("Titel", "")
    #expect(
      document.plainText() == """
        Titel

        CONCEPT versie 0.3 · 23\u{A0}november\u{A0}2026

        A. dat
           1. een

        Artikel 1 Koop
        1.1 De koper:
           a. betaalt;
              i. direct.
        1.2 Zie Artikel\u{A0}1.1 onder\u{A0}a, i.
        BVO: vloer;

        Tabel\u{A0}1: Lijst
        Wat\tWie
        grond\t–

        Koper
        Naam: A.
        Datum:

        Bijlage 1 Kaart

        Let op

        """)
  }

  @Test func textAndPageHoldTheSameWordsAndNumbers() {
    let page = Document.sample.page().replacing(/<nav\b[\s\S]*?<\/nav>/, with: "")
    let main = page[(page.firstRange(of: "<main>")?.lowerBound ?? page.startIndex)...]
    #expect(words(stripped(main)) == words(Document.sample.plainText()))
  }

  /// Text without pages has no list of contents; on a page it is a way to every heading.
  @Test func onlyThePageHasAListOfContents() {
    let document = Document.sample
    #expect(!document.plainText().split(separator: "\n").contains("Inhoud"))
    let entries = document.page().matches(of: /<li class="niveau-(\d)"><a href="#.*?">(.*?)<\/a>/).map {
      "\($0.1) \(stripped($0.2))"
    }
    let numbering = Numbering(of: document)
    let headings = Outline(of: document).entries.map { entry in
      "\(entry.level) " + (entry.place.map { "\(numbering[$0]) " } ?? "") + numbering.words(entry.line)
    }
    #expect(entries.count > 20)
    #expect(entries == headings)
  }

  @Test func aWordMoreIsNoticed() {
    var other = Document.sample
    other.sections[0].blocks.append(.paragraph([.text("extra")]))
    #expect(words(other.plainText()) != words(Document.sample.plainText()))
  }

  @Test func aNoBreakSpaceStays() {
    #expect(words(Document.sample.plainText()).contains("CO\u{2082}-eq/m\u{B2}") == false)
    #expect(words(Document.sample.plainText()).contains("kg\u{A0}CO\u{2082}-eq/m\u{B2}"))
  }

  /// Words; a no-break space is part of its word.
  private func words(_ text: some StringProtocol) -> [Substring] {
    String(text).split { $0 == " " || $0 == "\n" || $0 == "\t" }
  }

  private func stripped(_ page: some StringProtocol) -> String {
    String(page).replacing(/<\/?(?:span|strong|a)\b[^>]*>/, with: "").replacing(/<[^>]*>/, with: "\n")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
