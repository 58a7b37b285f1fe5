import Archive
import Documents
import Foundation
import Model
import Testing
import XML

@testable import Writing

/// What a lawyer, a screen reader and a word processor ask of the form of the file.
@Suite struct WordFormTests {
  let archive: Archive
  let reader: WordReader

  init() throws {
    archive = try Document.sample.word(in: .shipped())
    reader = try WordReader(archive)
  }

  /// Properties of runs and paragraphs that are no name of a style, no number and no end of a section.
  private func directFormatting(_ document: XMLNode) -> [String] {
    let runs = document.descendants("w:rPr").flatMap(\.children)
    let paragraphs = document.descendants("w:pPr").flatMap(\.children)
    return (runs + paragraphs).compactMap { node in
      guard case .element(let element) = node else { return nil }
      return ["w:rStyle", "w:pStyle", "w:numPr", "w:sectPr"].contains(element.name) ? nil : element.name
    }
  }

  @Test func nothingIsFormattedDirectly() {
    #expect(directFormatting(reader.document) == [])
    let bold = XMLNode.element(
      "w:p", [:], [.element("w:r", [:], [.element("w:rPr", [:], [.element("w:b")])])])
    #expect(directFormatting(bold) == ["w:b"])
  }

  @Test func everyStyleExists() {
    let names = Set(reader.styles.descendants("w:style").compactMap { $0["w:styleId"] })
    let used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap {
      reader.document.descendants($0) + reader.numbering.descendants($0)
    }
    #expect(Set(used.compactMap { $0["w:val"] }).subtracting(names) == [])
  }

  @Test func noParagraphIsEmptyButTheEndOfASection() {
    let empty = reader.paragraphs.filter { $0.content.isEmpty }
    #expect(empty.count == 1)
    #expect(empty.allSatisfy { $0.value("w:pStyle") == "Sectie-einde" && !$0.all("w:sectPr").isEmpty })
  }

  @Test func theTitleStandsFirstAndAlone() {
    #expect(reader.paragraphs.first?.value("w:pStyle") == "Heading1")
    #expect(reader.paragraphs.first?.content == Document.sample.title)
    #expect(reader.paragraphs.count { $0.value("w:pStyle") == "Heading1" } == 1)
  }

  @Test func headingsAreNumberedByTheListAndStandOnTheirLevel() {
    for id in ["Artikelkop", "Bijlagekop", "Werkbladkop"] {
      let style = reader.styles.descendants("w:style").first { $0["w:styleId"] == id }
      #expect(style?.value("w:basedOn") == "Heading2")
      #expect(style?.value("w:outlineLvl") == "1")
    }
    let typed = reader.paragraphs.map(\.content).filter {
      $0.contains(/^(Artikel \d|Bijlage \d|\d+\.|[a-z]\.|[•–-]) ?/)
    }
    #expect(typed.filter { $0 != "–" } == [])
  }

  @Test func tablesHaveAHeaderRowAndRowsThatStayWhole() {
    let tables = reader.document.descendants("w:tbl")
    #expect(tables.count == 3)
    for (table, page) in zip(tables, [14002, 9070, 9070]) {
      let rows = table.all("w:tr")
      #expect(rows.map { $0.all("w:tblHeader").count } == [1] + rows.dropFirst().map { _ in 0 })
      #expect(rows.allSatisfy { $0.all("w:cantSplit").count == 1 })
      #expect(table.all("w:gridSpan") + table.all("w:vMerge") == [])
      let columns = table.all("w:gridCol").compactMap { $0["w:w"] }
      #expect(columns.compactMap { Int($0) }.reduce(0, +) == page)
      #expect(rows.allSatisfy { $0.all("w:tcW").compactMap { $0["w:w"] } == columns })
      #expect(table.all("w:tblLayout").first?["w:type"] == "fixed")
      #expect(table.value("w:tblCaption")?.isEmpty == false)
      #expect(table.value("w:tblDescription")?.isEmpty == false)
      #expect(table.all("w:tc").allSatisfy { !$0.content.isEmpty })
    }
  }

  @Test func aCellThatIsMissingOrHasNoWordsIsPrintedAsEmpty() throws {
    var document = Document.sample
    let table = Table(
      caption: "x", description: "x", columns: [.init("a", share: 33), .init("", share: 67)],
      rows: [.init(cells: [[.text("")]])])
    document.sections = [Section(.main, blocks: [.table(table)])]
    let cells = try WordReader(document.word(in: .shipped())).document.descendants("w:tc")
    #expect(cells.map(\.content) == ["a", "–", "–", "–"])
  }

  @Test func everySectionHasItsPageAndItsHeader() {
    let sections = reader.document.descendants("w:sectPr")
    let widths = ["11906", "16838", "11906", "11906"]
    #expect(sections.map { $0.all("w:pgSz").first?["w:w"] } == widths)
    #expect(sections.map { $0.all("w:pgSz").first?["w:orient"] } == [nil, "landscape", nil, nil])
    #expect(
      sections.map { $0.all("w:headerReference").first?["r:id"] } == [
        "koptekst-staand", "koptekst-liggend", "koptekst-staand", "koptekst-staand",
      ])
    #expect(sections.allSatisfy { $0.value("w:type") == "nextPage" })
  }

  @Test func bookmarksAreUniqueAndClosed() {
    let starts = reader.document.descendants("w:bookmarkStart")
    #expect(Set(starts.compactMap { $0["w:name"] }).count == starts.count)
    #expect(Set(starts.compactMap { $0["w:id"] }).count == starts.count)
    #expect(
      starts.compactMap { $0["w:id"] }
        == reader.document.descendants("w:bookmarkEnd").compactMap { $0["w:id"] })
    #expect(starts.allSatisfy { $0["w:name"]?.wholeMatch(of: /b_[0-9a-f]{12}/) != nil })
  }

  @Test func everyListBlockIsAListOfItsOwn() {
    let own = reader.paragraphs.compactMap { $0.all("w:numPr").first?.value("w:numId") }
    #expect(Set(own) == ["3", "4", "5", "6"])
    #expect(own == own.sorted())
  }

  @Test func theLanguageIsDutch() throws {
    #expect(reader.styles.descendants("w:docDefaults").first?.all("w:lang").first?["w:val"] == "nl-NL")
    let settings = try XMLNode(parsing: #require(archive["word/settings.xml"]), file: "")
    #expect(settings.descendants("w:themeFontLang").first?["w:val"] == "nl-NL")
    #expect(settings.descendants("w:updateFields") == [])
  }

  @Test func thePackageCloses() throws {
    let types = try XMLNode(parsing: #require(archive["[Content_Types].xml"]), file: "")
    let named = Set(
      types.descendants("Override").compactMap { $0["PartName"].map { String($0.dropFirst()) } })
    #expect(
      named == Set(archive.parts.map(\.name)).filter { $0.hasSuffix(".xml") && $0 != "[Content_Types].xml" })
    let links = try XMLNode(parsing: #require(archive["word/_rels/document.xml.rels"]), file: "")
    let targets = links.descendants("Relationship").compactMap { $0["Target"].map { "word/\($0)" } }
    let kinds = links.descendants("Relationship").compactMap { $0["Type"]?.split(separator: "/").last }
    #expect(Set(kinds) == ["styles", "settings", "fontTable", "numbering", "header", "footer"])
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    for (target, kind) in zip(targets, kinds) {
      let type = types.descendants("Override").first { $0["PartName"] == "/\(target)" }
      #expect(type?["ContentType"] == "\(word)\(kind)+xml")
    }
    #expect(targets.allSatisfy { archive[$0] != nil })
    #expect(Set(targets) == named.subtracting(["word/document.xml", "docProps/core.xml"]))
  }

  @Test func coloursCanBeRead() {
    let inks = Set(
      reader.styles.descendants("w:rPr").flatMap { $0.all("w:color") }.compactMap { $0["w:val"] })
    let papers = Set(reader.styles.descendants("w:shd").compactMap { $0["w:fill"] } + ["FFFFFF"])
    #expect(inks.count > 2 && papers.count > 2)
    for ink in inks { for paper in papers { #expect(contrast(ink, paper) >= 4.5) } }
    #expect(contrast("FF6600", "FFFFFF") < 4.5)
  }

  /// The contrast of two colours (WCAG 2.2, 1.4.3).
  private func contrast(_ one: String, _ other: String) -> Double {
    func luminance(_ colour: String) -> Double {
      let value = Int(colour, radix: 16) ?? 0
      let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
        let light = Double(part) / 255
        return light <= 0.04045 ? light / 12.92 : pow((light + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }
}
