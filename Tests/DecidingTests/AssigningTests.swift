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

  @Test func `a contract that no rule calls for stands in the way, another document is warned of`() {
    let lease = sale.merging(["uitgiftevorm": "erfpacht"]) { $1 }
    let wrong = findings(.gemeente, lease, documents: [.koopovereenkomst, .erfpachtovereenkomst])
    #expect(wrong.first { $0.subject == "koopovereenkomst" }?.weight == .definitief)
    #expect(!wrong.contains { $0.subject == "erfpachtovereenkomst" })
    let menu = findings(.gemeente, lease, documents: [.erfpachtovereenkomst, .keuzemenu])
    #expect(!menu.contains { $0.subject == "keuzemenu" })
    let notice = findings(
      .particulier, ["planwijziging": "geen", "eigen-werk": "nee"],
      documents: [.kennisgeving, .besteksbepalingen])
    #expect(notice.first { $0.subject == "besteksbepalingen" }?.weight == .waarschuwing)
    // While the fact that decides is unknown, nobody knows that it is wrong.
    #expect(
      !findings(.gemeente, [:], documents: [.koopovereenkomst]).contains { $0.subject == "koopovereenkomst" })
  }

  @Test func `agreements are made for every year, decisions for every instrument`() {
    var dossier = dossier([:])
    dossier.areas[0].ownership = .corporatie
    dossier.areas[0].facts = ["planwijziging": "bopa", "eigen-werk": "nee", "kader-prestatieafspraken": "ja"]
    dossier.areas[0].documents = nil
    dossier.areas[0].years = [2027, 2028]
    let made = edition.assignment(of: dossier.areas[0], in: dossier)
    let labels = made.entries.map(made.label)
    for label in [
      "kader-prestatieafspraken", "prestatieafspraken-2027", "prestatieafspraken-2028", "kennisgeving",
      "collegebesluit-prestatieafspraken", "collegebesluit-anterieure-overeenkomst", "toelichting",
    ] {
      #expect(labels.count { $0 == label } == 1, "\(label)")
    }
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
        #expect(Set(made.entries.map(made.label)).count == made.entries.count, "\(ownership)")
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
