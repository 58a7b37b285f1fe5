import Archive
import Documents
import Foundation
import Model
import Testing
import XML

@testable import Writing

extension HouseStyle {
  /// The house style that comes with the program.
  static func shipped() throws -> HouseStyle {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
    return try HouseStyle(reading: root.appending(path: "Templates/huisstijl/borging").path)
  }
}

/// What a reader finds in the file.
@Suite struct WordTests {
  let archive: Archive
  let reader: WordReader

  init() throws {
    archive = try Document.sample.word(in: .shipped())
    reader = try WordReader(archive)
  }

  @Test func theWordsAreThoseOfThePlainText() {
    let plain = Document.sample.plainText().words
    #expect(reader.lines().flatMap(\.words) == plain)
    #expect(reader.lines(cached: true).flatMap(\.words) == plain)
  }

  @Test func aListThatDoesNotBeginAnewIsSeen() {
    var mutant = reader
    mutant.numbering = mutant.numbering.keeping { $0.name != "w:lvlOverride" }
    #expect(mutant.lines() != reader.lines())
  }

  @Test func aReferenceThatLostItsTargetIsSeen() {
    var mutant = reader
    mutant.document = mutant.document.keeping { $0.name != "w:bookmarkStart" }
    #expect(mutant.lines() != reader.lines())
    #expect(mutant.lines(cached: true) == reader.lines(cached: true))
  }

  @Test func partsBeginAnewUnderEveryMember() {
    let lines = reader.lines()
    #expect(lines.contains { $0.hasPrefix("a. voor 10%") })
    #expect(lines.contains { $0.hasPrefix("ii. de Koper") })
    #expect(lines.contains { $0.hasPrefix("c. alles op") })
    #expect(lines.contains { $0.hasPrefix("a. een berekening") })
    #expect(lines.contains { $0.hasPrefix("4.1 Bij een tekortkoming") })
    #expect(lines.contains("Bijlage\u{A0}2 Tekening"))
  }

  @Test func referencesAreFieldsOnBookmarks() {
    let codes = reader.document.descendants("w:instrText").map(\.content)
    #expect(!codes.isEmpty)
    let names = Set(reader.document.descendants("w:bookmarkStart").compactMap { $0["w:name"] })
    for code in codes {
      #expect(
        code.wholeMatch(of: /\x20REF (b_[0-9a-f]{12}) \\[rn] \\h\x20/).map { names.contains("\($0.1)") }
          == true)
    }
    let point = Reference.clause("koopsom", part: "rest").bookmark
    #expect(codes.contains(" REF \(point) \\n \\h "))
  }

  @Test func aPlaceThatIsNotThereGetsNoField() throws {
    var document = Document.sample
    document.sections[0].blocks.append(.paragraph([.reference(.clause("weg", part: nil))]))
    let mutant = try WordReader(document.word(in: .shipped()))
    #expect(
      mutant.document.descendants("w:instrText").count == reader.document.descendants("w:instrText").count)
    #expect(mutant.lines(cached: true).contains("[verwijzing ontbreekt]"))
  }

  @Test func headersTellWhatTheDocumentIs() throws {
    for page in ["staand", "liggend"] {
      let header = try XMLNode(parsing: #require(archive["word/koptekst-\(page).xml"]), file: "")
      #expect(
        header.descendants("w:t").map(\.content) == [
          "Koopovereenkomst Waterfront\u{A0}Noord · Waterfront Noord",
          "CONCEPT versie 0.3 · 23\u{A0}november\u{A0}2026",
        ])
      let footer = try XMLNode(parsing: #require(archive["word/voettekst-\(page).xml"]), file: "")
      #expect(footer.descendants("w:t").map(\.content).joined() == "Dossier 2026-0411Pagina 1 van 1")
      #expect(footer.descendants("w:fldSimple").map { $0["w:instr"] } == [" PAGE ", " NUMPAGES "])
    }
  }

  @Test func thePropertiesComeFromTheMarks() throws {
    let core = try XMLNode(parsing: #require(archive["docProps/core.xml"]), file: "")
    func property(_ name: String) -> String? { core.descendants(name).first?.content }
    #expect(property("dc:title") == Document.sample.title)
    #expect(property("dc:creator") == "Gemeente Voorbeeldstad")
    #expect(property("dc:language") == "nl-NL")
    #expect(property("dcterms:created") == "2026-11-23T00:00:00Z")
    #expect(property("dcterms:modified") == "2026-11-23T00:00:00Z")
  }

  @Test func equalDocumentsGiveEqualBytes() throws {
    let again = try Document.sample.word(in: .shipped())
    #expect(again == archive)
    let zips = try [archive, again].map { try $0.zipped(year: 2026, month: 11, day: 23) }
    #expect(zips[0] == zips[1])
    var other = Document.sample
    other.marks.version = "0.4"
    #expect(try other.word(in: .shipped()) != archive)
  }

  @Test func aSectionWithoutWordsHasNoPage() throws {
    var document = Document.sample
    document.subtitle = ""
    document.sections = []
    let empty = try WordReader(document.word(in: .shipped()))
    #expect(empty.lines() == [document.title])
    #expect(empty.document.descendants("w:sectPr").count == 1)
    document.sections = [
      Section(.main, blocks: []), Section(.worksheet(title: ""), .landscape, blocks: []),
      Section(.worksheet(title: "Blad"), blocks: [.list(.bullets, []), .signatures([])]),
    ]
    let nearly = try WordReader(document.word(in: .shipped()))
    #expect(nearly.lines() == [document.title, "Blad"])
    #expect(nearly.document.descendants("w:sectPr").count == 2)
  }
}
