import Archive
import Documents
import Model
import Testing
import XML

@testable import Writing

/// What a lawyer, a screen reader and a word processor ask of the form of the file, beside the list of accessibility.
@Suite struct WordFormTests {
  let archive: Archive
  let file: WordFile

  init() throws {
    archive = Document.sample.word(in: houseStyle)
    file = try Document.sample.wordFile()
  }

  @Test(arguments: ["sample", "plan"]) func everyStyleExists(name: String) throws {
    let file = try (name == "plan" ? Document.plan : .sample).wordFile()
    let names = Set(file.styles.descendants("w:style").compactMap { $0["w:styleId"] })
    let parts =
      [file.document, file.part("word/numbering.xml"), file.part("word/comments.xml")] + file.margins
    let used = parts.flatMap { $0.all(["w:pStyle", "w:rStyle", "w:tblStyle"]) }.compactMap { $0["w:val"] }
    #expect(used.count > 100)
    #expect(Set(used).subtracting(names) == [])
  }

  @Test func noParagraphIsEmptyButTheEndOfASection() {
    let empty = file.paragraphs.filter { $0.element.content.isEmpty }
    #expect(empty.count == 1)
    #expect(empty.allSatisfy { $0.style == "Sectie-einde" && !$0.element.all("w:sectPr").isEmpty })
  }

  @Test func headingsOfArticlesAndAnnexesAreBasedOnThoseOfWord() {
    for style in ["Artikelkop", "Bijlagekop", "Werkbladkop", "Indelingskop2"] {
      #expect(file.chain(style).dropFirst().first?["w:styleId"] == "Heading2")
      #expect(file.property("w:outlineLvl", of: style)?["w:val"] == "1")
    }
  }

  @Test func tablesFillThePageAndNoCellIsEmpty() {
    let tables = file.document.descendants("w:tbl")
    #expect(tables.count == 4)
    for (table, page) in zip(tables, [14002, 14002, 9070, 9070]) {
      let columns = table.all("w:gridCol").compactMap { $0["w:w"] }
      #expect(columns.compactMap { Int($0) }.reduce(0, +) == page)
      let rows = table.all("w:tr")
      #expect(rows.map { $0.all("w:tblHeader").count } == [1] + rows.dropFirst().map { _ in 0 })
      #expect(rows.allSatisfy { $0.all("w:tcW").compactMap { $0["w:w"] } == columns })
      #expect(table.all("w:tblLayout").first?["w:type"] == "fixed")
      #expect(table.all("w:tc").allSatisfy { !$0.content.isEmpty })
    }
  }

  @Test func aCellThatIsMissingOrHasNoWordsIsPrintedAsEmpty() throws {
    let table = Table(
      caption: "x", description: "x", columns: [.init("a", share: 33), .init("", share: 67)],
      rows: [.init(cells: [[.text("")]])])
    let cells = try Document.sample(main: [.table(table)]).wordFile().document.descendants("w:tc")
    #expect(cells.map(\.content) == ["a", "–", "–", "–"])
  }

  @Test func everySectionHasItsPageAndItsHeader() {
    let sections = file.document.descendants("w:sectPr")
    let isWide = [false, true, false, true, false, false, false]
    #expect(sections.map { $0.all("w:pgSz").first?["w:w"] } == isWide.map { $0 ? "16838" : "11906" })
    #expect(sections.map { $0.all("w:pgSz").first?["w:orient"] } == isWide.map { $0 ? "landscape" : nil })
    let headers = ["staand", "liggend", "staand", "3", "4", "5", "6"].map { "koptekst-\($0)" }
    #expect(sections.map { $0.all("w:headerReference").first?["r:id"] } == headers)
    #expect(
      sections.map { $0.all("w:footerReference").first?["r:id"] }
        == isWide.map { $0 ? "voettekst-liggend" : "voettekst-staand" })
    #expect(sections.allSatisfy { $0.value("w:type") == "nextPage" })
  }

  @Test func bookmarksHaveNamesAndNumbersThatWordTakes() {
    let starts = file.document.descendants("w:bookmarkStart")
    #expect(Set(starts.compactMap { $0["w:id"] }).count == starts.count)
    #expect(starts.allSatisfy { $0["w:name"]?.wholeMatch(of: /b_[0-9a-f]{12}|_Toc\d{8}/) != nil })
  }

  @Test func theThemeIsDutch() {
    let settings = file.part("word/settings.xml")
    #expect(settings.descendants("w:themeFontLang").first?["w:val"] == "nl-NL")
  }

  @Test func thePackageCloses() {
    let types = file.part("[Content_Types].xml").descendants("Override")
    let named = Set(types.compactMap { $0["PartName"].map { String($0.dropFirst()) } })
    let parts = Set(archive.parts.map(\.name).filter { $0.hasSuffix(".xml") })
    // The provenance is plain XML, as is said of every part that has no type of its own.
    #expect(named == parts.subtracting(["[Content_Types].xml", "customXml/item1.xml"]))
    let links = file.part("word/_rels/document.xml.rels").descendants("Relationship")
    let kinds = links.compactMap { $0["Type"]?.split(separator: "/").last.map(String.init) }
    #expect(
      Set(kinds) == [
        "styles", "settings", "fontTable", "numbering", "header", "footer", "comments", "customXml",
      ])
    let targets = links.compactMap { link in
      link["Target"].map { $0.hasPrefix("../") ? String($0.dropFirst(3)) : "word/\($0)" }
    }
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    for (target, kind) in zip(targets, kinds) where kind != "customXml" {
      #expect(types.first { $0["PartName"] == "/\(target)" }?["ContentType"] == "\(word)\(kind)+xml")
    }
    #expect(targets.allSatisfy { archive[$0] != nil })
    #expect(
      Set(targets)
        == parts.filter { !$0.hasPrefix("docProps/") }
        .subtracting(["[Content_Types].xml", "word/document.xml", "customXml/itemProps1.xml"]))
    for name in ["_rels/.rels", "customXml/_rels/item1.xml.rels"] {
      let folder = name.hasPrefix("_rels") ? "" : "customXml/"
      let targets = file.part(name).descendants("Relationship").compactMap { $0["Target"] }
      #expect(!targets.isEmpty && targets.allSatisfy { archive[folder + $0] != nil })
    }
  }
}
