import Deciding
import DecisionTables
import Diagnostics
import Foundation
import Model
import Testing

@testable import Explaining

private func bytes(_ value: some Encodable) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys]
  return try encoder.encode(value)
}

private typealias Object = [String: Any]

private func object(_ value: some Encodable) throws -> Object {
  try #require(JSONSerialization.jsonObject(with: bytes(value)) as? Object)
}

private func list(_ object: Object, _ key: String) throws -> [Object] {
  try #require(object[key] as? [Object], "\(key)")
}

private func keys(_ objects: [Object]) -> Set<Set<String>> { Set(objects.map { Set($0.keys) }) }

private func set(_ words: String) -> Set<Set<String>> { [Set(words.split(separator: " ").map(String.init))] }

struct DecisionsFileTests {
  private let file: Object

  init() throws {
    file = try object(
      DecisionsFile(
        decided.flatMap(\.decisions), findings: decided.flatMap(\.findings), of: example, under: edition))
  }

  @Test func `the objects have exactly these keys`() throws {
    #expect(keys([file]) == set("schema dossier editie beleid besluiten bevindingen"))
    #expect(file["schema"] as? String == "borging/besluiten/1" && file["editie"] as? String == "2026.1")
    #expect(file["dossier"] as? String == example.number && file["beleid"] is NSNull)
    let decisions = try list(file, "besluiten")
    #expect(decisions.count == decided.map(\.decisions.count).reduce(0, +))
    #expect(
      keys(decisions)
        == set(
          "deelgebied onderwerp indicator objecttype instrument niveau norm strengheid klasse herkomst vorm oordeel "
            + "zekerheid vervanging bepaling rij reden overschreven regels bijna bronnen"))
    #expect(keys(decisions.compactMap { $0["niveau"] as? Object }) == set("voorgesteld gekozen reden"))
    #expect(keys(try decisions.flatMap { try list($0, "regels") }) == set("tabel id plaats"))
    #expect(keys(try decisions.flatMap { try list($0, "bijna") }) == set("regel kolom uitkomst"))
    #expect(decisions.allSatisfy { $0["bronnen"] is [String] })
    #expect(
      keys(try list(file, "bevindingen"))
        == set(
          "gewicht regel deelgebied onderwerp bevinding actie grondslag zekerheid datum plaats houdtDefinitiefTegen"
        ))
  }

  @Test func `the values are those of the decisions`() throws {
    let entries = try list(file, "besluiten")
    for (entry, decision) in zip(entries, decided.flatMap(\.decisions)) {
      func text(_ key: String) -> String? { entry[key] as? String }
      #expect(text("onderwerp") == decision.subject && text("instrument") == decision.instrument.rawValue)
      #expect(text("oordeel") == decision.ruling?.verdict.rawValue ?? "geen-bepaling")
      #expect(text("zekerheid") == decision.ruling?.certainty.rawValue ?? "")
      #expect(text("norm") == decision.norm?.printedValue ?? "" && text("reden")?.isEmpty == false)
      let level = entry["niveau"] as? [String: String]
      #expect(level?["voorgesteld"] == decision.proposed?.rawValue ?? "")
      #expect(level?["gekozen"] == decision.ambition?.level.rawValue ?? "")
      let rules = try list(entry, "regels")
      #expect(rules.count == decision.trace.flatMap(\.hits).count)
      for rule in rules {
        let place = try #require(rule["plaats"] as? String)
        #expect(place.firstMatch(of: /\.csv:[0-9]+/) != nil, "\(place)")
      }
      #expect(try list(entry, "bijna").count == decision.nearMisses.count)
      let isAgreed = if case .agreed(.duty, _) = decision.outcome { true } else { false }
      #expect(isAgreed || text("bepaling") == "", "\(decision.row)")
      #expect(!decision.hasRow || text("rij") == decision.row)
    }
  }

  @Test func `a named subject has a row and no indicator`() throws {
    let named = try list(file, "besluiten").filter { $0["onderwerp"] as? String == "circulair-slopen" }
    #expect(!named.isEmpty)
    #expect(named.allSatisfy { $0["indicator"] as? String == "" })
    #expect(named.allSatisfy { ($0["rij"] as? String)?.hasPrefix("circulair-slopen-") == true })
    let other = try #require(try list(file, "besluiten").first { $0["rij"] as? String == "ENE-12-egw" })
    #expect(other["indicator"] as? String == "beng-1-energiebehoefte")
  }

  @Test func `an override and a policy are told`() throws {
    var decision = decided[0].decisions["ENE-12-egw"]
    guard case .blocked(let form, var ruling) = decision.outcome else {
      Issue.record("\(decision.outcome)")
      return
    }
    ruling.override = Override(
      area: "kade", matter: nil, rule: "R01", name: "mr. F. Voorbeeld", function: "jurist",
      reason: "gevraagd",
      day: example.referenceDay, location: SourceLocation(file: "d.yaml", line: 1))
    decision.outcome = .agreed(form, ruling)
    var under = edition
    under.policy = Policy(
      name: "Beleid", status: .ontwerp, adoptedBy: nil, overEdition: "2026.1", stance: nil, changes: [])
    let told = try object(DecisionsFile([decision], findings: [], of: example, under: under))
    #expect(told["beleid"] as? String == "Beleid")
    let entry = try #require(try list(told, "besluiten").first)
    #expect(
      entry["overschreven"] as? String == ruling.override?.words
        && entry["oordeel"] as? String == "geblokkeerd")
  }

  @Test func `the same decisions give the same bytes`() throws {
    func made() throws -> Data {
      let area = example.areas[0]
      let decisions = edition.decisions(on: example, area: area, instrument: .gronduitgifte)
      return try bytes(DecisionsFile(decisions, findings: [], of: example, under: edition))
    }
    #expect(try made() == made())
  }

  @Test func `findings alone have a file of their own`() throws {
    let findings = decided[0].findings
    let file = try object(FindingsFile(findings, of: example))
    #expect(keys([file]) == set("schema dossier bevindingen"))
    #expect(file["schema"] as? String == "borging/bevindingen/1")
    let entries = try list(file, "bevindingen")
    #expect(entries.map { $0["gewicht"] as? String } == findings.map(\.weight.rawValue))
    #expect(entries.map { $0["datum"] as? String } == findings.map { $0.day?.description ?? "" })
    #expect(entries.map { $0["houdtDefinitiefTegen"] as? Bool } == findings.map(\.stopsFinal))
  }
}

struct AlternativesFileTests {
  @Test func `the file of alternatives has these keys and every change with its price`() throws {
    let package = edition.strongestPackage(of: decided[0].decisions, on: example, in: decided[0].area)
    let file = try object(AlternativesFile(alternatives, package: package))
    #expect(keys([file]) == set("schema besluiten sterkstePakket"))
    #expect(file["schema"] as? String == "borging/alternatieven/1")
    let entries = try list(file, "besluiten")
    #expect(
      keys(entries) == set("deelgebied onderwerp rij objecttype instrument oordeel regel alternatieven"))
    let answers = try entries.flatMap { try list($0, "alternatieven") }
    #expect(answers.count == alternatives.map(\.alternatives.count).reduce(0, +) && !answers.isEmpty)
    #expect(keys(answers) == set("veranderingen oordeel zekerheid regel plaats"))
    let changes = try answers.flatMap { try list($0, "veranderingen") }
    #expect(keys(changes) == set("kenmerk van naar prijs"))
    #expect(changes.allSatisfy { ($0["prijs"] as? String)?.isEmpty == false })
    let strongest = try list(file, "sterkstePakket")
    #expect(
      keys(strongest)
        == set("deelgebied rij objecttype instrument zonderBlokkade regel zekerheid zonderWaarschuwing"))
    #expect(strongest.map { $0["rij"] as? String } == package.map(\.decision.row))
  }

  @Test func `the same question gives the same bytes`() throws {
    let (area, decisions, _) = decided[0]
    let decision = decisions["ENE-12-egw"]
    func made() throws -> Data {
      try bytes(
        AlternativesFile([(decision, edition.alternatives(to: decision, on: example, in: area))], package: [])
      )
    }
    #expect(try made() == made())
  }
}
