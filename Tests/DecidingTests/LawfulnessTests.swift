import DecisionTables
import Diagnostics
import Foundation
import Model
import Testing

@testable import Deciding

/// The duties that a municipality may not ask for: rood, further than the law or not known not to be, a result, as
/// a demand, in a land sale or anterior agreement (R01).
// swift-format-ignore
func forbidden(_ decisions: [Decision], in library: ClauseSet) -> [String] {
  decisions.filter { decision in
    guard case .agreed(.duty(let obligation), let ruling) = decision.outcome, decision.ambition?.origin == .eis else {
      return false
    }
    let legalClass = library.rules.classes.decide([
      "onderwerp": decision.subject, "plek": decision.objectType.place.rawValue,
    ]).fired?["klasse"]
    return legalClass == "rood" && [.resultaat, .resultaatMetBoete].contains(obligation)
      && ![.gelijk, .soepeler].contains(ruling.strictness)
  }.map(\.row)
}

struct LawfulnessTests {
  static let days: [String?] = [nil, "2024-06-01", "2026-03-01", "2026-06-30", "2026-07-01", "2027-09-01"]

  @Test(arguments: AmbitionLevel.allCases, Obligation.allCases)
  func `no rood duty that the law blocks is ever agreed`(level: AmbitionLevel, obligation: Obligation) {
    for day in LawfulnessTests.days {
      for instrument in [Instrument.gronduitgifte, .anterieureOvereenkomst] {
        let made = decisions(Ambition(level: level, obligation: obligation), on: day, instrument: instrument)
        #expect(forbidden(made, in: edition) == [], "\(day ?? "geen datum") \(instrument)")
      }
    }
  }

  @Test func `the check above sees a table that lets rood through`() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Clauses/2026.1/regels").path()
    let scales = try Scale.reading(
      String(contentsOfFile: "\(path)/schalen.csv", encoding: .utf8), file: "schalen.csv")
    let text = try String(contentsOfFile: "\(path)/rechtmatigheid.csv", encoding: .utf8)
    let broken = text.split(separator: "\n").map { line in
      String(line.hasPrefix("R01;") ? line.replacing(";geblokkeerd;", with: ";toegestaan;") : line)
    }.joined(separator: "\n")
    #expect(broken != text)
    var library = edition
    library.rules.lawfulness = try DecisionTable(reading: broken, file: "rechtmatigheid.csv", scales: scales)
    let made = decisions(Ambition(level: .speerpunt, obligation: .resultaat), in: library)
    #expect(forbidden(made, in: library).contains("ENE-12-egw"))
  }

  @Test func `a blocked duty names its rule, certainty, basis, explanation and alternative`() throws {
    let made = decisions(Ambition(level: .speerpunt, obligation: .resultaatMetBoete))
    let ruling = try #require(made["ENE-12-egw"].outcome.blocked)
    #expect(ruling.rule == "R01")
    #expect(ruling.certainty == .heersend)
    #expect(ruling.strictness == .strenger)
    #expect(ruling.basis.contains("23.7"))
    #expect(ruling.explanation.contains("Bbl"))
    #expect(ruling.alternative.contains("informatieplicht"))
  }

  @Test func `oranje is agreed with a warning, groen as asked`() {
    let made = decisions(Ambition(level: .aanbevolen, obligation: .resultaat))
    #expect(made["MAT-11-egw"].outcome.obligation == .resultaat)
    #expect(made["MAT-11-egw"].outcome.ruling?.verdict == .waarschuwing)
    #expect(made["MAT-11-egw"].outcome.ruling?.rule == "W01")
    #expect(made["NAT-32-gebied-boomkroon"].outcome.ruling?.verdict == .toegestaan)
  }

  @Test(arguments: [Issuer.provincie, .rijk, .waterschap])
  func `art. 23.7 names the municipality only: others are warned, not blocked`(issuer: Issuer) {
    let made = decisions(Ambition(level: .speerpunt, obligation: .resultaat), issuer: issuer)
    #expect(made.allSatisfy { $0.outcome.blocked == nil })
    #expect(made["ENE-12-egw"].outcome.ruling?.rule == "R04")
  }

  @Test func `a freely bid value is disputed, so it warns and never blocks`() {
    let made = decisions(Ambition(level: .speerpunt, obligation: .resultaat, origin: .winnendBod))
    #expect(made["ENE-12-egw"].outcome.ruling?.rule == "W23")
    #expect(made["ENE-12-egw"].outcome.ruling?.certainty == .betwist)
    #expect(made.allSatisfy { $0.outcome.blocked == nil })
  }

  @Test func `softening a demand does not let it past the law`() {
    // ENE-14-egw at speerpunt is words only (nul op de meter): a result was asked, so it is blocked as one.
    let made = decisions(Ambition(level: .speerpunt, obligation: .resultaat))
    #expect(made["ENE-14-egw"].outcome.blocked?.rule == "R01")
  }

  @Test func `the law itself becomes a bare reference (R03)`() {
    let made = decisions(Ambition(level: .wettelijk, obligation: .resultaatMetBoete))
    #expect(made["MAT-04-egw"].outcome.obligation == .verwijzingNaarWet)
    #expect(made["ENE-12-egw"].outcome.obligation == .verwijzingNaarWet)
    #expect(made["ENE-12-egw"].outcome.ruling?.rule == "R03")
  }
}
