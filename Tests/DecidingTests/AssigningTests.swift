import DecisionTables
import Diagnostics
import Model
import Testing

@testable import Deciding

struct AssigningTests {
  private func assignment(
    _ ownership: LandOwnership, _ facts: [String: String], documents: [DocumentKind]? = nil,
    phase: Phase = .haalbaarheid
  ) -> Assignment {
    var dossier = dossier([:])
    dossier.phase = phase
    (dossier.areas[0].ownership, dossier.areas[0].facts) = (ownership, facts)
    dossier.areas[0].documents = documents
    return edition.assignment(of: dossier.areas[0], in: dossier)
  }

  private func findings(_ ownership: LandOwnership, _ facts: [String: String], documents: [DocumentKind]?)
    -> [Finding]
  {
    var dossier = dossier([:])
    (dossier.areas[0].ownership, dossier.areas[0].facts) = (ownership, facts)
    dossier.areas[0].documents = documents
    let assignment = edition.assignment(of: dossier.areas[0], in: dossier)
    return edition.findings(on: dossier, area: dossier.areas[0], assignment: assignment, decisions: [])
  }

  private let sale = ["uitgiftevorm": "verkoop", "planwijziging": "geen", "eigen-werk": "nee"]

  @Test func `land of a corporation with a change of the plan has two agreements`() {
    let made = assignment(
      .corporatie, ["planwijziging": "omgevingsplan", "eigen-werk": "nee"])
    #expect(made.instruments == [.anterieureOvereenkomst, .prestatieafspraken, .omgevingsplan])
    for kind in [
      DocumentKind.prestatieafspraken, .anterieureOvereenkomst, .omgevingsplanregels, .toelichting,
    ] {
      #expect(made.entries.count { $0.kind == kind } == 1, "\(kind)")
    }
    #expect(made.entries.first { $0.kind == .anterieureOvereenkomst }?.hit?.rule == "I16")
    #expect(made.omitted.isEmpty)
    let without = assignment(.corporatie, ["planwijziging": "geen", "eigen-werk": "nee"])
    #expect(without.instruments == [.prestatieafspraken])
  }

  @Test func `municipal land for a corporation is sold, with agreements on performance beside it`() {
    let made = assignment(.gemeente, sale.merging(["verkrijger": "corporatie"]) { $1 })
    #expect(made.instruments == [.gronduitgifte, .prestatieafspraken])
    #expect(made.entries.first?.kind == .koopovereenkomst)
    #expect(made.entries.first { $0.kind == .prestatieafspraken }?.hit?.rule == "I09")
    let market = assignment(.gemeente, sale.merging(["verkrijger": "marktpartij"]) { $1 })
    #expect(market.instruments == [.gronduitgifte])
  }

  @Test func `every document comes once, with the rule that calls for it`() {
    let choices = [sale, ["planwijziging": "omgevingsplan", "eigen-werk": "ja", "uitgiftevorm": "erfpacht"]]
    for ownership in LandOwnership.allCases {
      for facts in choices {
        let made = assignment(
          ownership, facts.merging(["verkrijger": "corporatie", "selectieprocedure": "openbaar"]) { $1 })
        #expect(Set(made.entries.map(\.kind)).count == made.entries.count, "\(ownership)")
        for entry in made.entries {
          #expect(
            entry.hit?["stuk"] == entry.kind.rawValue && entry.hit?["instrument"] == entry.instrument.rawValue
          )
          #expect(entry.why.contains("(regel \(entry.hit?.rule ?? "?")"))
        }
      }
    }
  }

  @Test func `nothing known gives questions and no document`() {
    for ownership in [LandOwnership.gemeente, .particulier] {
      let made = assignment(ownership, [:])
      #expect(made.entries.isEmpty && made.instruments.isEmpty, "\(ownership)")
      let asked = findings(ownership, [:], documents: nil).filter { $0.weight == .vraag }
      #expect(
        !asked.isEmpty && asked.allSatisfy { $0.text.hasSuffix("?") && !$0.rule.isEmpty }, "\(ownership)")
      #expect(asked.contains { $0.rule == "planwijziging" || $0.rule == "uitgiftevorm" }, "\(ownership)")
    }
    // In the phase of building the sale is over: there is nothing to ask about it.
    let later = assignment(
      .gemeente, ["planwijziging": "geen", "eigen-werk": "nee", "verkrijger": "marktpartij"],
      phase: .realisatie)
    #expect(later.entries.isEmpty)
  }

  @Test func `documents that are named are the only ones, with a warning for each left out`() throws {
    let derived = assignment(.gemeente, sale)
    #expect(derived.entries.map(\.kind) == [.koopovereenkomst, .toelichting, .collegebesluit])
    let made = assignment(.gemeente, sale, documents: [.koopovereenkomst])
    #expect(made.entries == [derived.entries[0]])
    #expect(made.omitted == Array(derived.entries.dropFirst()))
    let warned = findings(.gemeente, sale, documents: [.koopovereenkomst]).filter {
      $0.text.contains("noemt het niet")
    }
    #expect(warned.map(\.subject) == ["toelichting", "collegebesluit"])
    #expect(warned.map(\.rule) == ["I03", "I04"] && warned.allSatisfy { $0.weight == .waarschuwing })
    #expect(
      warned.allSatisfy { $0.location?.file.hasSuffix("instrumenten.csv") == true && !$0.basis.isEmpty })
    #expect(
      findings(.gemeente, sale, documents: derived.entries.map(\.kind)).allSatisfy {
        !$0.text.contains("noemt het niet")
      })
  }

  @Test func `a document that no rule calls for is made for the dossier, and says so`() {
    let made = assignment(.gemeente, sale, documents: [.prestatieafspraken, .toelichting])
    #expect(made.entries.map(\.kind) == [.prestatieafspraken, .toelichting])
    #expect(made.entries[0].hit == nil && made.entries[0].instrument == .prestatieafspraken)
    #expect(made.entries[0].why == "alleen het dossier vraagt dit stuk")
    // One that can belong to any instrument follows what there is.
    let alone = assignment(.particulier, ["planwijziging": "bopa"], documents: [.wasWordt])
    #expect(alone.entries.map(\.instrument) == [.anterieureOvereenkomst])
    #expect(assignment(.particulier, ["planwijziging": "geen"], documents: [.wasWordt]).entries.isEmpty)
  }
}
