import Diagnostics
import Foundation
import Model
import Reading
import Testing
import Writing

@testable import Drafting

/// Final documents and comments, on the files that are shipped.
struct FinalTests {
  private let edition: ClauseSet
  private let dossier: Dossier

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path()
    let edition = try ClauseSet(reading: "2026.1", under: root)
    self.edition = edition
    // Its first sub-area: the others wait for facts that the example leaves open.
    var read = try Dossier(reading: "\(root)/Examples/waterfront-noord.yaml") { _ throws(Diagnostics) in
      edition
    }
    read.areas.removeLast(2)
    dossier = read
  }

  /// The edition as a municipality adopts it.
  private var adopted: ClauseSet {
    var adopted = edition
    (adopted.status, adopted.adoptedBy) = (.vastgesteld, "de raad van Voorbeeldhaven")
    return adopted
  }

  /// The example with its open points answered.
  private var complete: Dossier {
    var complete = dossier
    complete.areas[0].facts["publicatienummer"] = "gmb-2026-1"
    for index in complete.parties.indices where complete.parties[index].role == .gemeente {
      complete.parties[index].resolution?.number = "B-2026-7"
    }
    return complete
  }

  private func documents(_ draft: Draft) -> [Document] {
    draft.documents.compactMap { if case .document(let document) = $0.outcome { document } else { nil } }
  }

  @Test func `open points and an edition that nobody adopted stand in the way`() {
    let obstacles = edition.draft(for: dossier, as: .definitief).obstacles(under: edition)
    #expect(obstacles.count == 4 && obstacles.first == .edition)
    #expect(adopted.draft(for: dossier, as: .definitief).obstacles(under: adopted).count == 3)
    #expect(edition.draft(for: complete, as: .definitief).obstacles(under: edition) == [.edition])
    var named = edition
    named.adoptedBy = "de raad"
    #expect(named.draft(for: complete, as: .definitief).obstacles(under: named) == [.edition])
  }

  @Test func `every kind of gap stands in the way`() {
    var gaps = complete
    gaps.signing = nil
    gaps.areas[0].annexes.removeAll { $0.id == "tekening" }
    // Without a choice and without the facts by which the table picks one, the level is unknown.
    gaps.areas[0].ambitions = [:]
    gaps.isAnchored = nil
    let found = adopted.draft(for: gaps, as: .definitief).obstacles(under: adopted).compactMap { obstacle in
      if case .finding(let finding) = obstacle { finding.subject } else { nil }
    }
    for id in ["ondertekening", "bijlage.tekening", "ambitie.klimaatadaptatie"] {
      #expect(found.contains("koopovereenkomst \(id)"), "\(id)")
    }
  }

  @Test func `a complete dossier with an adopted edition gives final documents`() throws {
    let draft = adopted.draft(for: complete, as: .definitief)
    #expect(draft.obstacles(under: adopted).isEmpty)
    let made = documents(draft)
    #expect(
      made.map(\.kind) == [
        .koopovereenkomst, .toelichting, .collegebesluit, .kennisgeving, .gunningscriteria,
      ])
    for document in made {
      #expect(document.marks.status == .definitief && document.openPoints.isEmpty)
      let text = document.plainText()
      for word in ["CONCEPT", "[PM:", "Openstaande punten", "is een ontwerp", "bij een ontwerp"] {
        #expect(!text.contains(word), "\(document.kind) \(word)")
      }
    }
    // The check sees a draft.
    let draftText = documents(edition.draft(for: dossier))[0].plainText()
    #expect(draftText.contains("CONCEPT") && draftText.contains("[PM:"))
  }

  @Test func `comments stand in no document unless asked, change no word, and have ids of their own`() {
    let plain = documents(edition.draft(for: dossier))
    let remarked = documents(edition.draft(for: dossier, as: .concept(withComments: true)))
    #expect(plain.allSatisfy { $0.comments.isEmpty })
    #expect(plain.map { $0.plainText() } == remarked.map { $0.plainText() })
    #expect(plain.map(\.provenance) == remarked.map(\.provenance))
    let contract = remarked[0].comments
    #expect(Set(contract.map(\.id)).count == contract.count)
    for start in ["bepaling.", "duurzaamheid-", "rij.", "punt."] {
      #expect(contract.contains { $0.id.hasPrefix(start) }, "\(start)")
    }
    #expect(contract.allSatisfy { !$0.paragraphs.isEmpty && $0.paragraphs.allSatisfy { !$0.isEmpty } })
    // What the law keeps out stands in no comment either.
    for decision in edition.draft(for: dossier).documents[0].decisions {
      guard case .blocked = decision.outcome else { continue }
      #expect(!contract.contains { $0.id == "rij.\(decision.row)" })
    }
  }

  @Test func `every clause of the contract is in its provenance`() throws {
    let contract = documents(edition.draft(for: dossier))[0]
    #expect(contract.provenance.edition == "2026.1" && contract.provenance.dossierHash == dossier.hash)
    #expect(contract.provenance.dossierHash.count == 64)
    let ids = contract.provenance.clauses.map(\.id)
    #expect(Set(ids).count == ids.count && ids.first == "begrippen" && ids.contains("water"))
    for block in contract.sections.flatMap(\.blocks) {
      guard case .article(let article) = block else { continue }
      for member in article.members { #expect(ids.contains(member.clause ?? article.id)) }
    }
  }
}
