import Model
import Testing

@testable import Assembling

/// The annexes of a document: one list gives their numbers, the printed list, and their order of precedence.
struct AnnexTests {
  static let annexes = [
    Skeleton.Annex(id: "prestatiebijlage", title: "Prestatiebijlage", content: .prestatiebijlage),
    Skeleton.Annex(id: "tekening", title: "Tekening", content: .los),
    Skeleton.Annex(id: "bodem", title: "Bodemrapport", content: .los),
  ]
  static let order = clause("rangorde", .article, [Item([.text("In deze volgorde: "), .blank(.annexes)])])

  func document(_ annexes: [Skeleton.Annex] = annexes, versions: [AnnexVersion] = []) throws -> Document {
    let dossier = try dossier(annexes: versions)
    let blocks: [SkeletonBlock] = [.clause("rangorde"), .part(.bijlagenlijst), .part(.openstaandePunten)]
    return try edition(clauses: [AnnexTests.order]).document(
      of: skeleton(blocks, annexes: annexes), for: dossier, area: dossier.areas[0], decisions: [])
  }

  @Test func `the order of precedence follows the list of annexes`() throws {
    #expect(
      try document().words.contains(
        "In deze volgorde: Bijlage 1, Bijlage 2 en Bijlage 3\n"))
    #expect(try document([AnnexTests.annexes[1]]).words.contains("In deze volgorde: Bijlage 1\n"))
    let turned = try document(AnnexTests.annexes.reversed())
    #expect(turned.articles[0].members[0].line.dropFirst().first == .reference(.annex("bodem")))
    #expect(turned.words.contains("Bijlage 1: Bodemrapport"))
  }

  @Test func `the list gives number, title, version and date`() throws {
    let words = try document(versions: [
      AnnexVersion(id: "tekening", version: "3", day: Day("2026-09-15")),
      AnnexVersion(id: "bodem", version: "B", day: Day("2026-05-12")),
    ]).words
    #expect(
      words.contains("Bijlage 1: Prestatiebijlage, versie\u{A0}0.1 van 23\u{A0}november\u{A0}2026\n"))
    #expect(words.contains("Bijlage 2: Tekening, versie\u{A0}3 van 15\u{A0}september\u{A0}2026\n"))
    #expect(!words.contains("[PM:"))
  }

  @Test func `what is not known of an annex is asked, once an annex`() throws {
    let document = try document(versions: [AnnexVersion(id: "tekening", version: "3", day: nil)])
    #expect(document.openPoints.map(\.id) == ["bijlage.tekening", "bijlage.bodem"])
    #expect(document.openPoints.allSatisfy { $0.question.owner == "projectleider" })
    #expect(document.words.contains("Tekening, versie\u{A0}3, [PM:\u{A0}datum bijlage ‘Tekening’]"))
    #expect(document.words.contains("Bodemrapport, [PM:\u{A0}versie en datum bijlage ‘Bodemrapport’]"))
    let day = try self.document(versions: [AnnexVersion(id: "bodem", version: nil, day: Day("2026-05-12"))])
    #expect(day.words.contains("van 12\u{A0}mei\u{A0}2026, [PM:\u{A0}versie bijlage ‘Bodemrapport’]"))
  }
}
