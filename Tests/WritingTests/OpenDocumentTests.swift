import Archive
import Documents
import Model
import Testing
import XML

@testable import Writing

@Suite struct OpenDocumentTests {
  @Test func thePackageSaysFirstWhatItIs() throws {
    let archive = Document.sample.openDocument(in: houseStyle)
    let first = try #require(archive.parts.first)
    #expect(first.name == "mimetype")
    #expect(first.isStored)
    #expect(String(decoding: first.bytes, as: UTF8.self) == "application/vnd.oasis.opendocument.text")
    let manifest = try Document.sample.openDocumentFile().part("META-INF/manifest.xml")
    let listed = manifest.descendants("manifest:file-entry").compactMap { $0["manifest:full-path"] }
    #expect(
      Set(listed).union(["mimetype", "META-INF/manifest.xml"]) == Set(archive.parts.map(\.name)).union(["/"]))
  }

  @Test(arguments: ["content.xml", "styles.xml", "meta.xml", "settings.xml"])
  func everyPartIsOfOneVersion(name: String) throws {
    guard case .element(let root) = try Document.sample.openDocumentFile().part(name) else { return }
    #expect(root["office:version"] == "1.3")
  }

  @Test func equalDocumentsGiveEqualBytes() throws {
    let bytes = try (0..<2).map { _ in
      try Document.sample.openDocument(in: houseStyle).zipped(year: 2026, month: 11, day: 23)
    }
    #expect(bytes[0] == bytes[1])
  }

  @Test func thePropertiesTellIssuerDayAndProvenance() throws {
    let meta = try Document.sample.openDocumentFile().part("meta.xml")
    let sample = Document.sample
    #expect(meta.descendants("dc:creator").map { $0.content } == [sample.marks.issuer])
    #expect(meta.descendants("dc:date").map { $0.content } == ["2026-11-23T00:00:00Z"])
    let own = meta.descendants("meta:user-defined").map { [$0["meta:name"], $0.content] }
    #expect(
      own == [
        ["Borging-editie", sample.provenance.edition], ["Borging-dossier", sample.provenance.dossierHash],
      ])
  }

  @Test func headersTellWhatTheDocumentIsAndWhichPart() throws {
    let styles = try Document.sample.openDocumentFile().styles
    let pages = styles.descendants("style:master-page")
    let document = "Koopovereenkomst Waterfront\u{A0}Noord · Waterfront Noord"
    let parts = [
      "Standard": "", "Liggend": "", "Liggend_3": "Bijlage 1 bij ", "Standard_4": "Bijlage 2 bij ",
      "Standard_5": "Toelichting bij ", "Standard_6": "Openstaande punten bij ",
    ]
    #expect(pages.compactMap { $0["style:name"] }.sorted() == parts.keys.sorted())
    for page in pages {
      let header = page.all("style:header").flatMap { $0.all("text:p") }.map(\.content)
      let part = parts[page["style:name"] ?? ""] ?? "!"
      #expect(header == ["\(part)\(document)CONCEPT versie 0.3 · 23\u{A0}november\u{A0}2026"])
      let isOfAnnex = part.hasPrefix("Bijlage")
      #expect(page.all("text:bookmark-ref").count == (isOfAnnex ? 1 : 0))
    }
    #expect(!styles.content.contains("{{"))
  }

  @Test func footersHoldInitialsAndPages() throws {
    func lines(_ document: Document) throws -> [[String]] {
      try document.openDocumentFile().styles.descendants("style:footer").map { footer in
        footer.all("text:p").map { "\($0["text:style-name"] ?? "")|\($0.content)" }
      }
    }
    let footers = try lines(.sample)
    #expect(footers.count == 6)
    for footer in footers {
      #expect(footer.first == "Paraaf|Paraaf Gemeente:Paraaf Koper:")
      #expect(footer.count == 2 && footer[1].hasSuffix("|Dossier 2026-0411Pagina 1 van 1"))
    }
    let styles = try Document.sample.openDocumentFile().styles
    #expect(styles.descendants("text:page-number").count == 6)
    #expect(styles.descendants("text:page-count").count == 6)
    var electronic = Document.sample
    electronic.marks.initials = []
    #expect(try lines(electronic) == footers.map { Array($0.dropFirst()) })
  }

  @Test func anOpenPointIsAFieldThatSaysWhatToFillIn() throws {
    let point = try #require(Document.sample.openPoints.first)
    let content = try Document.sample(main: [.paragraph(["Prijs: ", .openPoint(point)])])
      .openDocumentFile().content
    let span = try #require(
      content.descendants("text:span").first { $0["text:style-name"] == "Openstaand" })
    let field = try #require(span.all("text:text-input").first)
    #expect(field["text:description"] == point.question.text)
    #expect(field.content == point.mark)
  }

  @Test func everyCharacterSurvives() throws {
    let line = "a & b < c > d \" e ' f\u{A0}g é CO₂ m² – \u{201C}h\u{201D}"
    let content = try Document.sample(main: [.paragraph([.text(line)])]).openDocumentFile().content
    #expect(content.descendants("text:p").last.map { $0.content } == line)
  }

  @Test func aSignatureIsALabelledLineAndAnEmptyOneALineToWriteOn() throws {
    let block = SignatureBlock(
      party: "Gemeente", fields: [.init("Naam", [.text("A. de Vries")]), .init("Plaats"), .init("Datum")])
    let content = try Document.sample(main: [.paragraph([.text("Slot:")]), .signatures([block])])
      .openDocumentFile().content
    let lines = content.descendants("text:p").dropFirst(2).map {
      "\($0["text:style-name"] ?? "")|\($0.content)"
    }
    #expect(
      lines == [
        "Slotformule|Slot:", "Ondertekenaar|Gemeente", "Ondertekening|Naam: A. de Vries",
        "Invulregel|Plaats:",
        "Invulregel_20_slot|Datum:",
      ])
  }
}
