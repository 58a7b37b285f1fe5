import Archive
import Diagnostics
import Foundation
import Model
import Reading
import Testing
import Writing
import XML

@testable import Drafting

/// The folder of the project.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path()

/// Input to values, on the files that are shipped.
func example() throws -> Draft {
  var library: ClauseSet?
  let dossier = try Dossier(reading: "\(root)/Examples/waterfront-noord.yaml") {
    version throws(Diagnostics) in
    let read = try ClauseSet(reading: version, under: root)
    library = read
    return read
  }
  return try #require(library).draft(for: dossier)
}

private func document(_ kind: DocumentKind) throws -> Document {
  let drafted = try #require(try example().documents.first { $0.kind == kind })
  guard case .document(let document) = drafted.outcome else { throw ArchiveErrorStandIn() }
  return document
}

private struct ArchiveErrorStandIn: Error {}

struct LineTests {
  @Test func `the example gives what the rules call for, and says what has no skeleton yet`() throws {
    let draft = try example()
    #expect(
      draft.areas.map { Set($0.assignment.instruments) } == [
        [.gronduitgifte], [.anterieureOvereenkomst],
        [.prestatieafspraken, .anterieureOvereenkomst],
      ])
    let made = draft.documents.filter { $0.outcome != .noSkeleton(reason: "nog geen sjabloon") }
    #expect(
      made.filter { $0.area.id != "oude-werf" }.map { "\($0.area.id) \($0.label)" } == [
        "kade koopovereenkomst", "kade toelichting", "kade collegebesluit", "kade kennisgeving",
        "kade gunningscriteria",
        "sluiskwartier anterieure-overeenkomst", "sluiskwartier toelichting", "sluiskwartier kennisgeving",
        "sluiskwartier collegebesluit",
      ])
    // One explanation and one agreement for all of the sub-area, a decision for each instrument, agreements a year.
    let others = made.filter { $0.area.id == "oude-werf" }.map(\.label)
    #expect(others.count { $0 == "toelichting" } == 1 && others.contains("anterieure-overeenkomst"))
    for label in [
      "collegebesluit-prestatieafspraken", "collegebesluit-anterieure-overeenkomst", "kennisgeving",
    ] {
      #expect(others.contains(label), "\(label)")
    }
    let years = draft.areas.last?.area.years ?? []
    #expect(!years.isEmpty && years.allSatisfy { others.contains("prestatieafspraken-\($0)") })
  }

  @Test func `exactly the two things that the example leaves open are open`() throws {
    #expect(
      try document(.koopovereenkomst).openPoints.map(\.id) == [
        "gemeente.besluit.nummer", "feit.publicatienummer",
      ])
  }

  @Test func `a blocked duty stands in no contract, and in the explanation with its reason`() throws {
    let draft = try example()
    let blocked = draft.documents[0].decisions.compactMap { decision in
      if case .blocked = decision.outcome { decision.row } else { nil }
    }
    #expect(blocked.contains("ENE-12-egw"))
    let contract = try document(.koopovereenkomst).plainText()
    let explanation = try document(.toelichting).plainText()
    for row in blocked {
      #expect(!contract.contains(row))
      #expect(explanation.contains(row))
    }
    #expect(
      explanation.contains(
        "niet opgenomen als verplichting, want de gemeente stelt een eis over een onderwerp van het Bbl"))
    #expect(explanation.contains("art.\u{A0}23.7"))
  }

  @Test func `every reference finds its place`() throws {
    let contract = try document(.koopovereenkomst)
    #expect(!contract.plainText().contains("[verwijzing ontbreekt]"))
    // The check sees a fault: a reference to an article that is not there.
    var broken = contract
    broken.sections[0].blocks.append(.paragraph([.reference(.clause("bestaat-niet", part: nil))]))
    #expect(broken.plainText().contains("[verwijzing ontbreekt]"))
  }

  @Test func `the same input gives the same bytes`() throws {
    let style = try HouseStyle(reading: "\(root)/Templates/huisstijl/borging")
    for kind in [DocumentKind.koopovereenkomst, .toelichting] {
      let (one, two) = (try document(kind), try document(kind))
      #expect(
        try one.word(in: style).zipped(year: 2026, month: 11, day: 23)
          == two.word(in: style).zipped(year: 2026, month: 11, day: 23))
      #expect(
        try one.openDocument(in: style).zipped(year: 2026, month: 11, day: 23)
          == two.openDocument(in: style).zipped(year: 2026, month: 11, day: 23))
      #expect(one.page() == two.page())
    }
  }

  @Test func `hostile values become text, never structure`() throws {
    let style = try HouseStyle(reading: "\(root)/Templates/huisstijl/borging")
    var contract = try document(.koopovereenkomst)
    contract.subtitle = "</w:t><script>alert(1)</script> & \u{0}\u{1} ]]> {{titel}} \u{202E}"
    for archive in [contract.word(in: style), contract.openDocument(in: style)] {
      for part in archive.parts where part.name.hasSuffix(".xml") || part.name.hasSuffix(".rels") {
        let node = try XMLNode(parsing: part.bytes, file: part.name)
        #expect(node.descendants("script").isEmpty)
      }
    }
    #expect(!contract.page().contains("<script"))
  }
}

struct FitTests {
  private let edition: ClauseSet
  private let dossier: Dossier

  init() throws {
    let edition = try ClauseSet(reading: "2026.1", under: root)
    self.edition = edition
    dossier = try Dossier(reading: "\(root)/Examples/waterfront-noord.yaml") { _ throws(Diagnostics) in
      edition
    }
  }

  @Test func `a text that names the municipality is not made for another issuer`() {
    var dossier = dossier
    dossier.issuer = .waterschap
    #expect(
      edition.draft(for: dossier).documents[0].outcome
        == .noSkeleton(reason: "nog geen sjabloon voor uitgever waterschap"))
  }

  @Test func `a sale of municipal land is not made for the land of another`() {
    var dossier = dossier
    dossier.areas[0].ownership = .particulier
    dossier.areas[0].documents = [.koopovereenkomst]
    #expect(
      edition.draft(for: dossier).documents[0].outcome
        == .noSkeleton(reason: "nog geen sjabloon voor grondpositie particulier"))
  }

  @Test func `a choice in a clause that no document has is told of`() {
    var dossier = dossier
    dossier.choices["canon"] = ["jaarlijks"]
    let unused = edition.draft(for: dossier).findings(under: edition).filter { $0.subject == "canon" }
    #expect(unused.map(\.weight) == [.waarschuwing])
    #expect(
      !edition.draft(for: self.dossier).findings(under: edition).contains { $0.text.contains("doet niets") })
  }

  @Test func `two days of application are no day`() throws {
    var area = dossier.areas[0]
    area.applications.append(ExpectedApplication(kind: .bouwmelding, day: Day("2025-01-01"), status: .gedaan))
    #expect(area.buildingDay == nil)
    area.applications[1].day = area.applications[0].day
    #expect(area.buildingDay == area.applications[0].day)
  }

  @Test func `a party without a signatory or a legal form leaves open points`() throws {
    var dossier = dossier
    for index in dossier.parties.indices {
      dossier.parties[index].representatives = []
      dossier.parties[index].legalForm = nil
    }
    guard case .document(let document) = edition.draft(for: dossier).documents[0].outcome else { return }
    let labels = document.openPoints.map(\.question.label)
    #expect(labels.contains("naam ondertekenaar Koper") && labels.contains("rechtsvorm Gemeente"))
  }

  @Test func `a theme without a level is told of as an open point`() {
    var dossier = dossier
    dossier.areas[0].ambitions = [:]
    dossier.isAnchored = nil
    let draft = edition.draft(for: dossier)
    #expect(draft.documents[0].openPoints.contains { $0.id == "ambitie.klimaatadaptatie" })
    #expect(draft.findings(under: edition).count { $0.subject.hasSuffix("ambitie.klimaatadaptatie") } == 1)
  }

  @Test func `an edition that does not hold on the day is told of`() throws {
    var dossier = dossier
    dossier.referenceDay = try #require(Day("2020-01-01"))
    #expect(edition.draft(for: dossier).findings(under: edition)[0].weight == .waarschuwing)
    let inside = edition.draft(for: self.dossier).findings(under: edition)
    #expect(!inside.contains { $0.subject.hasPrefix("peildatum") })
  }
}
