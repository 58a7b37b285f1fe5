import DecisionTables
import Model
import Testing

@testable import Deciding

/// Facts of one sub-area that contradict each other.
struct CoherenceTests {
  private func rules(_ facts: [String: String], _ kind: DocumentKind = .koopovereenkomst) -> [String] {
    findings(facts, documents: [kind]).map(\.rule).filter { ["W26", "W27"].contains($0.prefix(3)) }
  }

  @Test(arguments: [
    ("W26", ["publicatiedatum": "2026-06-01", "selectiedatum": "2026-05-01"]),
    ("W26a", ["aanvraagdatum": "2027-06-01", "vergunningdatum": "2027-05-31"]),
    ("W26b", ["vergunningdatum": "2027-06-01", "aanvang-bouw": "2027-05-01"]),
    ("W26c", ["leveringsdatum": "2027-06-01", "aanvang-bouw": "2027-05-01"]),
    ("W26d", ["aanvang-bouw": "2028-06-01", "opleverdatum": "2027-06-01"]),
    ("W26e", ["boetemaximum": "10000", "boete-vast": "10001"]),
    ("W26e", ["boetemaximum": "10000", "boete-overdracht": "25000"]),
    ("W26f", ["inzage-begin": "2027-06-15", "inzage-eind": "2027-03-29"]),
    ("W26g", ["datum-voornemen": "2026-11-16", "laatste-reactiedag": "2026-11-05"]),
    ("W26i", ["koopsom": "900000", "getaxeerde-waarde": "1920000"]),
    ("W26k", ["grondwaarde": "9600000", "canonpercentage": "2,4", "canon": "100"]),
    ("W26l", ["publicatiedatum": "2026-05-01", "inschrijfdatum": "2026-04-30"]),
    ("W26m", ["inschrijfdatum": "2026-06-01", "selectiedatum": "2026-05-31"]),
    ("W26n", ["laatste-reactiedag": "2026-12-07", "leveringsdatum": "2026-12-06"]),
    ("W26q", ["koopsom": "100000", "waarborgsom": "100001"]),
    ("W26s", ["reactietermijn": "19 dagen"]),
    (
      "W26u",
      ["datum-voornemen": "2026-11-16", "reactietermijn": "20 dagen", "laatste-reactiedag": "2026-12-05"]
    ),
    ("W27a", ["taxatiedatum": "2027-02-01", "ondertekeningsdatum": "2027-01-31"]),
  ])
  func `a contradiction is told of`(rule: String, facts: [String: String]) { #expect(rules(facts) == [rule]) }

  @Test(arguments: [
    ("W26h", ["opleverdatum": "2032-06-01", "einddatum-overeenkomst": "2027-03-01"]),
    ("W26j", ["kostenbijdrage": "132000", "voorschot-kosten": "280000"]),
    ("W26o", ["planaanvraagdatum": "2028-06-01", "planbesluitdatum": "2028-05-31"]),
    ("W26p", ["initiatiefdatum": "2027-06-01", "planaanvraagdatum": "2027-05-31"]),
    ("W26r", ["planbesluitdatum": "2024-01-15"]),
  ])
  func `a contradiction on private land is told of`(rule: String, facts: [String: String]) {
    #expect(rules(facts, .anterieureOvereenkomst) == [rule])
  }

  @Test func `a rent of its percentage, to a whole euro, and a price of the market are right`() {
    #expect(rules(["grondwaarde": "9600000", "canonpercentage": "2,4", "canon": "230400"]) == [])
    #expect(rules(["grondwaarde": "9600010", "canonpercentage": "2,4", "canon": "230400"]) == [])
    #expect(rules(["koopsom": "1920000", "getaxeerde-waarde": "1920000"]) == [])
  }

  @Test func `the same day, the same amount and what is unknown contradict nothing`() {
    #expect(
      rules([
        "aanvang-bouw": "2027-06-01", "opleverdatum": "2027-06-01", "boetemaximum": "10000",
        "boete-vast": "10000",
      ]) == [])
    #expect(rules(["opleverdatum": "2027-06-01", "boete-vast": "10000"]) == [])
    #expect(rules(["laatste-reactiedag": "2026-12-07", "leveringsdatum": "2026-12-07"]) == [])
    #expect(
      rules([
        "datum-voornemen": "2026-11-16", "reactietermijn": "20 dagen", "laatste-reactiedag": "2026-12-06",
      ]) == [])
    #expect(rules(["koopsom": "100000", "waarborgsom": "100000"]) == [])
  }

  /// A code that is no day would never be out of order, and nobody would see it.
  @Test func `each day that is compared is a fact with a day, or one that follows from the dossier`() {
    let derived: Set = ["peildatum", "besluitdag", "einde-reactietermijn", "kennisgeving-uiterlijk"]
    let days = Set(edition.facts.filter { $0.kind == .day }.map(\.id)).union(derived)
    let table = edition.rules.findings.first { $0.name == "volgorde" }
    let codes = Set(table?.inputs.filter { $0.name != "instrument" }.flatMap(\.codes) ?? [])
    #expect(!codes.isEmpty && codes.isSubset(of: days), "\(codes.subtracting(days).sorted())")
  }

  @Test func `land that is not sold has no delivery to wait for`() {
    let facts = ["leveringsdatum": "2027-06-01", "aanvang-bouw": "2027-05-01"]
    #expect(rules(facts, .anterieureOvereenkomst) == [])
  }
}
