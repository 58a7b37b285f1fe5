import DecisionTables
import Diagnostics
import Foundation
import Model
import Reading
import Testing

@testable import Drafting

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path()
private let shipped = "\(root)/Examples/beleid-voorbeeldhaven"

/// The edition under a policy whose files are those that ship, with some replaced; nil takes a file away.
private func edition(_ files: [String: String?] = [:]) throws -> ClauseSet {
  let folder = FileManager.default.temporaryDirectory.appending(path: "beleid-\(UUID().uuidString)").path()
  try FileManager.default.copyItem(atPath: shipped, toPath: folder)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  for (name, text) in files {
    try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    if let text { try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8) }
  }
  return try ClauseSet(reading: "2026.1", under: root, policy: folder)
}

private func stance(_ lines: String) -> String {
  "door: college van Voorbeeldhaven\ndatum: 2026-10-13\n\(lines)\n"
}

struct PolicyTests {
  private let dossier: Dossier
  private let plain: ClauseSet

  init() throws {
    let edition = try ClauseSet(reading: "2026.1", under: root)
    plain = edition
    dossier = try Dossier(reading: "\(root)/Examples/waterfront-noord.yaml") { _ throws(Diagnostics) in
      edition
    }
  }

  private func verdicts(_ edition: ClauseSet) -> [String] {
    edition.draft(for: dossier).areas[0].decisions.map { "\($0.row) \($0.ruling?.verdict.rawValue ?? "-")" }
  }

  @Test func `a strict reading alone changes no verdict`() throws {
    let strict = try edition(["standpunt.yaml": stance("lezingArt237: strikt"), "regels/ambitie.csv": nil])
    let nuanced = try edition([
      "standpunt.yaml": stance("lezingArt237: genuanceerd"), "regels/ambitie.csv": nil,
    ])
    #expect(verdicts(strict) == verdicts(nuanced))
    #expect(strict.policy?.stance?.reading == .strikt)
  }

  @Test func `a municipality can keep what is disputed out, and the ruling says who did`() throws {
    let raised = try edition(["standpunt.yaml": stance("lezingArt237: strikt\nbetwistWordt: bepaling")])
    let before = plain.draft(for: dossier).areas[0].decisions
    let after = raised.draft(for: dossier).areas[0].decisions
    let disputed = zip(before, after).filter {
      $0.0.ruling?.verdict == .waarschuwing && $0.0.ruling?.certainty == .betwist
    }
    #expect(!disputed.isEmpty)
    for (_, decision) in disputed {
      let ruling = try #require(decision.ruling)
      #expect(ruling.verdict == .geblokkeerd && ruling.replacement != .geen, "\(decision.row)")
      #expect(ruling.raisedBy?.file.hasSuffix("standpunt.yaml") == true)
    }
    for (one, other) in zip(before, after) where one.ruling?.certainty != .betwist {
      #expect(one.ruling?.verdict == other.ruling?.verdict, "\(one.row)")
    }
  }

  @Test func `an own norm takes the place of that of the edition, and says where it stands`() throws {
    let mine = try edition()
    let norm = try #require(
      mine.indicator("parkeernorm")?.norms.first { $0.row == "MOB-23-egw" && $0.level == .aanbevolen })
    #expect(norm.value?.text == "0,9" && norm.source == "nota-parkeren")
    #expect(norm.policy?.file.hasSuffix("normen/duurzame-mobiliteit.yaml") == true)
    #expect(mine.indicator("parkeernorm")?.norms.count == plain.indicator("parkeernorm")?.norms.count)
  }

  @Test func `an own clause is added, and every change is told of`() throws {
    let mine = try edition()
    #expect(mine.clause("deelmobiliteit-gronduitgifte-inspanning") != nil)
    let changes = try #require(mine.policy?.changes)
    #expect(
      changes.contains { $0.what == "bepaling deelmobiliteit-gronduitgifte-inspanning" && !$0.replaces })
    #expect(changes.contains { $0.what == "norm MOB-23-egw aanbevolen" && $0.replaces })
    let told = mine.draft(for: dossier).findings(under: mine).filter { $0.rule == "beleid" }
    #expect(told.map(\.subject) == changes.map(\.what))
  }

  @Test func `an own table of ambitions picks the level, and the trace names its file`() throws {
    let table = """
      tabel: ambitie
      treffer: uniek
      bron: raadsbesluit van Voorbeeldhaven
      regel;thema;> niveau;> toelichting
      V1;water;speerpunt;water gaat voor
      V2;niet(water);wettelijk;de rest volgt de wet

      """
    let mine = try edition(["regels/ambitie.csv": table])
    let decision = try #require(mine.draft(for: dossier).areas[0].decisions.first { $0.theme == .water })
    #expect(decision.proposed == .speerpunt)
    let spoke = try #require(decision.trace.first { $0.table == "ambitie" }?.fired)
    #expect(spoke.rule == "V1" && spoke.location.file.contains("beleid-") && spoke.location.line == 5)
  }

  @Test func `a policy that somebody adopted over the edition lets documents be final`() throws {
    let set = try String(contentsOfFile: "\(shipped)/set.yaml", encoding: .utf8)
    #expect(try !edition().isAdopted)
    let adopted = set.replacing("status: ontwerp", with: "status: vastgesteld")
    let nobody = #expect(throws: Diagnostics.self) { try edition(["set.yaml": adopted]) }
    #expect(nobody?.list.map(\.problem) == ["‘vastgesteld’ zegt niet wie dat heeft gedaan"])
    #expect(try edition(["set.yaml": adopted + "vastgesteldDoor: de raad\n"]).isAdopted)
  }

  @Test func `a policy over another edition, and one with a bad table, are refused with a place`() throws {
    let set = try String(contentsOfFile: "\(shipped)/set.yaml", encoding: .utf8)
    let other = #expect(throws: Diagnostics.self) {
      try edition(["set.yaml": set.replacing("overEditie: \"2026.1\"", with: "overEditie: \"2025.9\"")])
    }
    #expect(other?.list.count == 1 && other?.list[0].problem.contains("‘2025.9’") == true)
    let gap = """
      tabel: ambitie
      treffer: uniek
      bron: b
      regel;thema;> niveau;> toelichting
      V1;water;speerpunt;water gaat voor

      """
    let incomplete = #expect(throws: Diagnostics.self) { try edition(["regels/ambitie.csv": gap]) }
    #expect(incomplete?.list.first?.location.file.hasSuffix("regels/ambitie.csv") == true)
    #expect(incomplete?.list.first?.problem.hasPrefix("geen regel voor") == true)
  }

  @Test func `a policy that is not there is a complaint`() {
    let error = #expect(throws: Diagnostics.self) {
      try ClauseSet(reading: "2026.1", under: root, policy: "/bestaat/niet")
    }
    #expect(error?.list.first?.location.file == "/bestaat/niet/set.yaml")
  }

  /// What reading a policy with this file added complains of.
  private func complaints(_ name: String, _ text: String) throws -> [Diagnostic] {
    let error = #expect(throws: Diagnostics.self) { try edition([name: text]) }
    return (error?.list ?? []).filter { $0.location.file.hasSuffix(name) }
  }

  @Test(arguments: ["rechtmatigheid", "klasse", "planroute", "omgevingsplan", "strengheid", "besluiten"])
  func `a policy cannot replace a table of law, not even by itself`(table: String) throws {
    let path = "\(root)/Clauses/2026.1/regels/\(table).csv"
    let said = try complaints("regels/\(table).csv", String(contentsOfFile: path, encoding: .utf8))
    #expect(said.count == 1 && said[0].problem.contains("zegt wat de wet toelaat"))
  }

  @Test func `a policy adds findings in a table of its own`() throws {
    let own = """
      tabel: eigen
      treffer: verzamel
      bron: b
      leeg: geen bevinding
      regel;instrument;> gewicht;> zekerheid;> bevinding;> actie;> grondslag
      E1;gronduitgifte;definitief;vast;Niet gevraagd aan de raad.;Vraag de raad.;art. 1

      """
    let found = try edition(["regels/eigen.csv": own]).draft(for: dossier).areas[0].findings
    #expect(found.contains { $0.rule == "E1" && $0.weight == .definitief })
  }

  @Test func `the law is no norm of a policy`() throws {
    let name = "normen/duurzame-mobiliteit.yaml"
    let text = try String(contentsOfFile: "\(shipped)/\(name)", encoding: .utf8)
    let said = try complaints(name, text.replacing("niveau: aanbevolen", with: "niveau: wettelijk"))
    #expect(!said.isEmpty && said.allSatisfy { $0.problem.contains("wettelijk") && $0.location.line > 1 })
  }

  @Test(arguments: [
    ("standpunten.yaml", "‘standpunt.yaml’"), ("Set.yaml", "‘set.yaml’"),
    ("regels/ambitie.CSV", "‘regels/ambitie.csv’"),
    ("normen/x.yml", "een beleid heeft"),
  ])
  func `a file that nobody reads is a complaint`(name: String, remedy: String) throws {
    let said = try complaints(name, "a: b\n")
    #expect(said.count == 1 && said[0].remedy.contains(remedy), "\(said)")
  }

  @Test func `two clauses of a policy for one place are a complaint`() throws {
    let name = "bepalingen/deelmobiliteit-gronduitgifte-inspanning.md"
    let text = try String(contentsOfFile: "\(shipped)/\(name)", encoding: .utf8)
    let other = text.replacing("deelmobiliteit-gronduitgifte-inspanning", with: "andere")
    let error = #expect(throws: Diagnostics.self) { try edition(["bepalingen/andere.md": other]) }
    #expect(error?.list.map(\.problem).contains { $0.contains("dezelfde plek") } == true)
  }
}
