import Archive
import Documents
import Model
import Testing
import XML

@testable import Writing

/// What a reader finds in the file, beside what is checked in every file.
@Suite struct WordTests {
  let archive: Archive
  let file: WordFile

  init() throws {
    archive = Document.sample.word(in: houseStyle)
    file = try Document.sample.wordFile()
  }

  private func codes(_ file: WordFile) -> [String] {
    file.document.descendants("w:instrText").map(\.content)
  }

  @Test func everyFieldIsOfAKindThatWordCounts() {
    let codes = codes(file)
    let kinds = [
      "REF": /\x20REF b_[0-9a-f]{12} \\[rn] \\h\x20/, "SEQ": /\x20SEQ Tabel \\\* ARABIC\x20/,
      "TOC": /\x20TOC \\o "2-5" \\h \\z \\u\x20/,
      "PAGEREF": /\x20PAGEREF (?:b_[0-9a-f]{12}|_Toc\d{8}) \\h\x20/, "NUMPAGES": /\x20NUMPAGES\x20/,
    ]
    #expect(Set(codes.compactMap { $0.words.first }) == Set(kinds.keys))
    for code in codes {
      #expect(code.words.first.flatMap { kinds[$0] }.flatMap { code.wholeMatch(of: $0) } != nil, "\(code)")
    }
    #expect(codes.contains(" REF \(Reference.clause("koopsom", part: nil).bookmark) \\r \\h "))
    #expect(codes.contains(" REF \(Reference.clause("koopsom", part: "rest").bookmark) \\n \\h "))
  }

  @Test func aPlaceThatIsNotThereGetsNoField() throws {
    var document = Document.sample
    document.sections[0].blocks.append(.paragraph([.reference(.clause("weg", part: nil))]))
    let other = try document.wordFile()
    #expect(codes(other).count == codes(file).count)
    #expect(other.paragraphs.contains { $0.text == "[verwijzing ontbreekt]" })
  }

  @Test func anOpenPointIsAControlThatSaysWhatToFillIn() throws {
    let control = try #require(
      file.document.descendants("w:sdt").first {
        $0.value("w:tag") == "pm:feit.koopsom" && $0.all("w:sdt").count == 1
      })
    #expect(control.value("w:alias") == "koopsom")
    #expect(control.all("w:temporary").count == 1)
    #expect(control.all("w:showingPlcHdr").count == 1)
    #expect(control.value("w:rStyle") == "Openstaand")
  }

  @Test func headersTellWhatTheDocumentIsAndWhichPart() {
    let document = "Koopovereenkomst Waterfront\u{A0}Noord · Waterfront Noord"
    let headers = [
      "staand": "", "liggend": "", "3": "Bijlage 1 bij ", "4": "Bijlage 2 bij ",
      "5": "Toelichting bij ", "6": "Openstaande punten bij ",
    ]
    let there = file.parts.keys.filter { $0.contains("/koptekst-") }.sorted()
    #expect(there == headers.keys.map { "word/koptekst-\($0).xml" }.sorted())
    for (name, part) in headers {
      let words = file.part("word/koptekst-\(name).xml").descendants("w:t").map(\.content)
      #expect(words.joined() == "\(part)\(document)CONCEPT versie 0.3 · 23\u{A0}november\u{A0}2026")
    }
    let codes = ["3", "4", "5"].map {
      file.part("word/koptekst-\($0).xml").descendants("w:instrText").map(\.content)
    }
    let annexes = ["prestaties", "tekening"].map { " REF \(Reference.annex($0).bookmark) \\r \\h " }
    #expect(codes == [[annexes[0]], [annexes[1]], []])
  }

  @Test(arguments: [("staand", "Footer"), ("liggend", "Voettekst-liggend")])
  func footersHoldInitialsAndPages(page: String, style: String) throws {
    func lines(_ file: WordFile) -> [String] {
      file.part("word/voettekst-\(page).xml").descendants("w:p").map {
        "\($0.value("w:pStyle") ?? "")|" + $0.all("w:t").map(\.content).joined(separator: "|")
      }
    }
    let dossier = lines(file).last ?? ""
    #expect(lines(file).dropLast() == ["Paraaf|Paraaf Gemeente:|Paraaf Koper:"])
    #expect(dossier.replacing("|", with: "") == "\(style)Dossier 2026-0411Pagina 1 van 1")
    let fields = file.part("word/voettekst-\(page).xml").descendants("w:fldSimple")
    #expect(fields.map { $0["w:instr"] } == [" PAGE ", " NUMPAGES "])
    var electronic = Document.sample
    electronic.marks.initials = []
    #expect(lines(try electronic.wordFile()) == [dossier])
  }

  @Test func thePropertiesComeFromTheMarks() {
    let core = file.part("docProps/core.xml")
    func property(_ name: String) -> String? { core.descendants(name).first?.content }
    #expect(property("dc:subject") == "Waterfront Noord")
    #expect(property("dc:creator") == "Gemeente Voorbeeldstad")
    #expect(property("dcterms:created") == "2026-11-23T00:00:00Z")
    #expect(property("dcterms:modified") == "2026-11-23T00:00:00Z")
    let own = file.part("docProps/custom.xml").descendants("property").map { [$0["name"], $0.content] }
    let provenance = Document.sample.provenance
    #expect(own == [["Borging-editie", provenance.edition], ["Borging-dossier", provenance.dossierHash]])
  }

  @Test func equalDocumentsGiveEqualBytes() throws {
    let again = Document.sample.word(in: houseStyle)
    #expect(again == archive)
    let zips = try [archive, again].map { try $0.zipped(year: 2026, month: 11, day: 23) }
    #expect(zips[0] == zips[1])
    var other = Document.sample
    other.marks.version = "0.4"
    #expect(other.word(in: houseStyle) != archive)
  }

  @Test func aSectionWithoutWordsHasNoPage() throws {
    var document = Document.sample
    document.subtitle = ""
    document.sections = []
    let empty = try document.wordFile()
    #expect(empty.paragraphs.map(\.text) == [document.title, document.marks.line])
    #expect(empty.document.descendants("w:sectPr").count == 1)
    document.sections = [
      Section(.main, blocks: []), Section(.worksheet(title: ""), .landscape, blocks: []),
      Section(.worksheet(title: "Blad"), blocks: [.list(.bullets, []), .signatures([])]),
    ]
    let nearly = try document.wordFile()
    #expect(nearly.paragraphs.map(\.text) == [document.title, document.marks.line, "Blad"])
    #expect(nearly.document.descendants("w:sectPr").count == 2)
  }
}
