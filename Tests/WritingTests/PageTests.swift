import Documents
import Model
import Testing
import Writing
import XML

@Suite struct PageTests {
  private static func matches(_ pattern: some RegexComponent<(Substring, Substring)>, in text: String)
    -> [String]
  {
    text.matches(of: pattern).map { String($0.output.1) }
  }

  @Test func aPageIsDutchAndHasATitle() {
    let page = Document.sample.page()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n<head><meta charset=\"utf-8\">"))
    #expect(Self.matches(/<title>(.*?)<\/title>/, in: page) == [Document.sample.title])
    #expect(Self.matches(/<h1>(.*?)<\/h1>/, in: page) == [Document.sample.title])
  }

  @Test func aPageNeedsNothingElse() {
    let page = Document.sample.page()
    for word in ["<script", "<link", "src=", "http:", "https:", "url(", "@import", "style=\"color"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func everyLinkHasItsPlaceAndNoPlaceStandsTwice() {
    let page = Document.sample.page()
    let places = Self.matches(/\sid="(.*?)"/, in: page)
    let links = Self.matches(/\shref="#(.*?)"/, in: page)
    #expect(Set(places).count == places.count)
    #expect(!links.isEmpty)
    #expect(Set(links).isSubset(of: places))
  }

  @Test func aReferenceToNowhereIsNoLink() {
    let page = Document.sample(main: [.paragraph([.reference(.annex("weg"))])]).page()
    #expect(page.contains("<p>[verwijzing ontbreekt]</p>"))
  }

  @Test func textCannotBecomeMarkup() {
    let evil = "\"'><script>alert(1)</script>&amp;"
    var document = Document.sample(main: [
      .heading(level: 2, [.text(evil)]), .paragraph([.strong([.text(evil)])]),
      .list(.bullets, [Item([.text(evil)])]),
      .table(
        Table(
          caption: evil, description: evil, columns: [.init(evil, share: 100)],
          rows: [.init(cells: [[.text(evil)]])])),
      .signatures([SignatureBlock(party: evil, fields: [.init(evil, [.text(evil)])])]),
    ])
    document.title = evil
    document.marks.issuer = evil
    let page = document.page()
    #expect(!page.contains("<script"))
    #expect(!page.contains(evil))
    #expect(page.contains("<title>&quot;'&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</title>"))
  }

  @Test func numbersAreText() {
    let page = Document.sample.page()
    let numbers = Self.matches(/<span class="nummer">(.*?)<\/span>/, in: page)
    for number in ["Artikel 1", "1.1", "a.", "i.", "Bijlage 2", "A.", "1.", "•", "–"] {
      #expect(numbers.contains(number))
    }
  }

  @Test func aTableHasACaptionAndHeadingsOfColumns() {
    let page = Document.sample.page()
    let tables = Self.matches(/(<table)/, in: page).count
    #expect(Self.matches(/<table aria-description="[^"]+"><(caption)>/, in: page).count == tables)
    #expect(Self.matches(/<thead><(tr)><th scope="col">/, in: page).count == tables)
    #expect(!page.contains("<td></td>"))
  }

  @Test func equalDocumentsGiveEqualPages() { #expect(Document.sample.page() == Document.sample.page()) }
}
