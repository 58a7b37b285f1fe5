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
    let manifest = try Document.sample.openDocumentPart("META-INF/manifest.xml")
    let listed = manifest.descendants("manifest:file-entry").compactMap { $0["manifest:full-path"] }
    #expect(
      Set(listed).union(["mimetype", "META-INF/manifest.xml"]) == Set(archive.parts.map(\.name)).union(["/"]))
  }

  @Test(arguments: ["content.xml", "styles.xml", "meta.xml", "settings.xml"])
  func everyPartIsOfOneVersion(name: String) throws {
    guard case .element(let root) = try Document.sample.openDocumentPart(name) else { return }
    #expect(root["office:version"] == "1.3")
  }

  @Test func equalDocumentsGiveEqualBytes() throws {
    let bytes = try (0..<2).map { _ in
      try Document.sample.openDocument(in: houseStyle).zipped(year: 2026, month: 11, day: 23)
    }
    #expect(bytes[0] == bytes[1])
  }

  @Test func thePropertiesTellTitleLanguageIssuerAndDay() throws {
    let meta = try Document.sample.openDocumentPart("meta.xml")
    let sample = Document.sample
    #expect(meta.descendants("dc:title").map { XMLNode.element($0).content } == [sample.title])
    #expect(meta.descendants("dc:language").map { XMLNode.element($0).content } == ["nl-NL"])
    #expect(meta.descendants("dc:creator").map { XMLNode.element($0).content } == [sample.marks.issuer])
    #expect(meta.descendants("dc:date").map { XMLNode.element($0).content } == ["2026-11-23T00:00:00Z"])
  }

  @Test func theHouseStyleIsDutchAndItsSlotsAreFilled() throws {
    let styles = try Document.sample.openDocumentPart("styles.xml")
    let properties = styles.descendants("style:default-style")
      .filter { $0["style:family"] == "paragraph" }
      .flatMap { XMLNode.element($0).descendants("style:text-properties") }
    #expect(properties.map { "\($0["fo:language"] ?? "")-\($0["fo:country"] ?? "")" } == ["nl-NL"])
    #expect(!styles.content.contains("{{"))
    #expect(styles.content.contains("CONCEPT versie 0.3 · 23\u{A0}november\u{A0}2026"))
    #expect(styles.descendants("text:page-number").count == 2)
    #expect(styles.descendants("text:page-count").count == 2)
  }

  @Test func theTextIsSound() throws {
    let styles = try Document.sample.openDocumentPart("styles.xml")
    #expect(try Document.sample.openDocumentPart("content.xml").complaints(styles: styles) == [])
  }

  @Test(arguments: [
    ("an empty paragraph", "text:p"), ("no bookmark", "text:bookmark-start"),
    ("a bookmark without end", "text:bookmark-end"),
    ("a table without header row", "table:table-header-rows"),
    ("no title first", "text:h"),
  ])
  func aBrokenTextIsNoticed(complaint: String, element: String) throws {
    let styles = try Document.sample.openDocumentPart("styles.xml")
    let content = try Document.sample.openDocumentPart("content.xml")
    let broken = try #require(
      content.mutated { found in
        guard found.name == element else { return found }
        guard element == "text:p" else { return nil }
        return XMLElement(found.name, found.attributes)
      })
    #expect(broken.complaints(styles: styles).contains { $0.hasPrefix(complaint) })
  }

  @Test func directFormattingAndUnknownStylesAreNoticed() throws {
    let styles = try Document.sample.openDocumentPart("styles.xml")
    let content = try Document.sample.openDocumentPart("content.xml")
    let bold = try #require(
      content.mutated { element in
        guard element.name == "office:automatic-styles" else { return element }
        let style = XMLNode.element("style:style", ["style:name": "T1", "style:family": "text"])
        return XMLElement(element.name, element.attributes, element.children + [style])
      })
    #expect(bold.complaints(styles: styles) == ["direct formatting T1"])
    let renamed = styles.mapText { $0 == "Openstaand" ? "Anders" : $0 }
    #expect(Set(content.complaints(styles: renamed)) == ["no style Openstaand"])
  }

  @Test func everyCharacterSurvives() throws {
    let line = "a & b < c > d \" e ' f\u{A0}g é CO₂ m² – \u{201C}h\u{201D}"
    let content = try Document.sample(main: [.paragraph([.text(line)])]).openDocumentPart("content.xml")
    #expect(content.descendants("text:p").last.map { XMLNode.element($0).content } == line)
  }

  @Test func aSignatureIsALabelledLineAndAnEmptyOneALineToWriteOn() throws {
    let block = SignatureBlock(
      party: "Gemeente", fields: [.init("Naam", [.text("A. de Vries")]), .init("Plaats"), .init("Datum")])
    let content = try Document.sample(main: [.paragraph([.text("Slot:")]), .signatures([block])])
      .openDocumentPart("content.xml")
    let lines = content.descendants("text:p").dropFirst().map {
      "\($0["text:style-name"] ?? "")|\(XMLNode.element($0).content)"
    }
    #expect(
      lines == [
        "Slotformule|Slot:", "Ondertekenaar|Gemeente", "Ondertekening|Naam: A. de Vries",
        "Invulregel|Plaats:",
        "Invulregel_20_slot|Datum:",
      ])
  }
}
