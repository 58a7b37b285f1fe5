import Model
import Testing

@testable import Assembling

/// What stands above the signatures, and who initial the pages.
struct SigningTests {
  static let closings: [Signing: [Phrase]] = [
    .nat: [.text("Partijen paraferen "), .blank(.pages), .text(" pagina's van "), .blank(.dossierName)],
    .elektronisch: [.text("Partijen tekenen elektronisch.")],
  ]

  func document(_ signing: Signing?, _ blocks: [SkeletonBlock] = [.part(.ondertekening)]) throws -> Document {
    let dossier = try dossier(signing: signing)
    return try edition(clauses: []).document(
      of: skeleton(blocks, closings: SigningTests.closings), for: dossier, area: dossier.areas[0],
      decisions: [])
  }

  @Test func `on paper the pages are counted and get initials`() throws {
    let document = try document(.nat)
    #expect(
      document.sections[0].blocks.first
        == .paragraph([
          .text("Partijen paraferen "), .pageCount, .text(" pagina's van "), .text("Proef"),
        ]))
    #expect(document.marks.initials == ["Gemeente", "Koper"])
  }

  @Test func `an electronic text has no initials and says nothing of them`() throws {
    let document = try document(.elektronisch)
    #expect(document.marks.initials == [])
    #expect(
      document.words.contains("Partijen tekenen elektronisch.") && !document.words.contains("paraferen"))
  }

  @Test func `a way of signing that is not known is asked`() throws {
    let document = try document(nil)
    #expect(
      document.sections[0].blocks.first?.lines.first?.flatMap(\.openPoints).map(\.id) == ["ondertekening"])
    #expect(document.openPoints.map(\.question.owner) == ["projectleider"])
    #expect(document.marks.initials == [])
  }

  @Test func `a document that nobody signs has no initials`() throws {
    #expect(try document(.nat, [.paragraph([.text("Tekst.")])]).marks.initials == [])
  }
}
