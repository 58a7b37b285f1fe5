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

        A. dat
           1. een

        Artikel\u{A0}1 Koop
        1.1 De koper:
           a. betaalt;
              i. direct.
        1.2 Zie Artikel\u{A0}1.1 onder\u{A0}a, i.
        BVO: vloer;

        Lijst
        Wat\tWie
        grond\t–

        Koper
        Naam: A.
        Datum:

        Bijlage\u{A0}1 Kaart

        Let op

        """)
  }

  @Test func textAndPageHoldTheSameWordsAndNumbers() {
    let page = Document.sample.page()
    let main = page[(page.firstRange(of: "<main>")?.lowerBound ?? page.startIndex)...]
    #expect(words(stripped(main)) == words(Document.sample.plainText()))
  }

  @Test func pageAndOpenDocumentHoldTheSameWords() throws {
    let page = Document.sample.page().replacing(/<span class="nummer">.*?<\/span>/, with: "")
    let main = page[(page.firstRange(of: "<main>")?.lowerBound ?? page.startIndex)...]
    let content = try Document.sample.openDocumentPart("content.xml")
    let text = content.all(["text:p", "text:h"]).map { XMLNode.element($0).content }.joined(separator: "\n")
    #expect(words(stripped(main)) == words(text))
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
