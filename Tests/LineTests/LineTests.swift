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
  @Test func `the example gives a contract and its explanation, and says what has no skeleton yet`() throws {
    let draft = try example()
    #expect(
      draft.documents.map(\.kind) == [
        .koopovereenkomst, .toelichting, .anterieureOvereenkomst, .prestatieafspraken,
      ])
    #expect(draft.documents.map { $0.outcome == .noSkeleton } == [false, false, true, true])
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
      explanation.contains("niet opgenomen als verplichting, want een gemeente mag geen rechtshandeling"))
    #expect(explanation.contains("art. 23.7"))
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
