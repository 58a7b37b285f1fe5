import DecisionTables
import Diagnostics
import Dice
import Model
import Testing

@testable import Deciding

/// What differs between the alternatives that the program finds and those of the naive search; empty when nothing does.
private func differences(_ found: [Alternative], _ naive: [Set<String>: String]) -> [String] {
  var rest = naive
  var wrong: [String] = []
  for one in found {
    let changes = Set(one.changes.map { "\($0.feature.rawValue) \($0.to)" })
    let answer = rest.removeValue(forKey: changes)
    if answer != "\(one.verdict.rawValue) \(one.hit.rule)" {
      wrong.append(
        "\(changes.sorted()): \(one.verdict.rawValue) \(one.hit.rule), en niet \(answer ?? "niets")")
    }
  }
  return wrong + rest.map { "ontbreekt: \($0.key.sorted()) \($0.value)" }
}

extension Asked {
  var alternatives: [Alternative] { library.alternatives(to: decision, on: dossier, in: area) }

  var words: String {
    "\(topic.id) \(row.objectType) \(instrument) \(dossier.issuer) \(area.ownership) \(form.code) \(ambition)"
  }
}

struct AlternativesTests {
  @Test(arguments: UInt64(1)...24)
  func `they are the least of all combinations that let more`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let (asked, allowed) = Asked.objected(under: edition, &dice)
    var naive = NaiveSearch(asked)
    #expect(differences(asked.alternatives, naive.least()) == [], "seed \(seed): \(asked.words)")
    #expect(allowed.allSatisfy { $0.alternatives.isEmpty }, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...24)
  func `each holds, in the form it names, when its changes are made`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let asked = Asked.objected(under: edition, &dice).asked
    for one in asked.alternatives {
      let words = "seed \(seed): \(asked.words): \(one.changes.map { "\($0.feature) \($0.to)" })"
      guard case .agreed(let form, let ruling) = asked.outcome(with: one.changes) else {
        Issue.record("\(words)")
        continue
      }
      #expect(ruling.verdict == one.verdict && ruling.rule == one.hit.rule, "\(words)")
      let wanted = one.changes.first { [.obligation, .planRule].contains($0.feature) }?.to ?? asked.form.code
      #expect(form.code == wanted, "\(words)")
      #expect(one.changes.allSatisfy { $0.from != $0.to && !$0.price.isEmpty }, "\(words)")
    }
  }

  @Test func `the comparison sees one that is missing, one that does too much, and a wrong verdict`() throws {
    var dice = Dice(seed: 1)
    var asked = Asked.objected(under: edition, &dice).asked
    while asked.alternatives.count < 2 { asked = Asked.objected(under: edition, &dice).asked }
    var naive = NaiveSearch(asked)
    let (found, least) = (asked.alternatives, naive.least())
    #expect(differences(found, least) == [] && differences(Array(found.dropLast()), least).count == 1)
    var more = try #require(found.last)
    more.changes += found[0].changes.filter { !more.changes.contains($0) }
    #expect(differences(found + [more], least).count == 1)
    var wrong = found
    wrong[0].verdict = .geblokkeerd
    #expect(differences(wrong, least).count == 1)
  }

  @Test(arguments: [Instrument.gronduitgifte, .anterieureOvereenkomst])
  func `a duty that R01 blocks can always be had otherwise`(instrument: Instrument) throws {
    let asked = Ambition(level: .speerpunt, obligation: .resultaat)
    let dossier = dossier([:])
    let blocked = decisions(asked, instrument: instrument).filter { $0.outcome.blocked?.rule == "R01" }
    var seen: Set<SubjectID> = []
    let subjects = blocked.filter { seen.insert($0.subject).inserted }
    #expect(subjects.count >= 5)
    for decision in subjects {
      let found = edition.alternatives(to: decision, on: dossier, in: dossier.areas[0])
      #expect(!found.isEmpty, "\(decision.row)")
      // The lightest comes first.
      #expect(found.map(\.changes.count) == found.map(\.changes.count).sorted(), "\(decision.row)")
    }
  }

  @Test func `what is secured too heavily can be had by leaving the means out`() throws {
    // R15d: even a bare reference to the law with a penalty for consumers is blocked.
    let asked = Ambition(level: .wettelijk, obligation: .verwijzingNaarWet, means: .boeteConsument)
    let decision = decisions(asked)["ENE-12-egw"]
    #expect(decision.outcome.blocked?.rule == "R15d")
    let dossier = dossier([:])
    let first = try #require(edition.alternatives(to: decision, on: dossier, in: dossier.areas[0]).first)
    #expect(
      first.changes.map(\.feature) == [.means] && first.changes[0].to == "geen" && first.hit.rule == "V01")
  }

  @Test(arguments: UInt64(1)...10)
  func `a municipality that keeps out what is disputed gets no disputed alternatives`(seed: UInt64) throws {
    var strict = edition
    strict.policy = Policy(
      name: "b", status: .ontwerp, adoptedBy: nil, overEdition: "2026.1",
      stance: Policy.Stance(
        reading: .strikt, raisesDisputed: true, by: "het college", day: try #require(Day("2026-01-01")),
        advice: nil, location: SourceLocation(file: "standpunt.yaml", line: 1)), changes: [])
    var dice = Dice(seed: seed)
    let asked = Asked.objected(under: strict, &dice).asked
    var naive = NaiveSearch(asked)
    #expect(differences(asked.alternatives, naive.least()) == [], "seed \(seed): \(asked.words)")
    for one in asked.alternatives {
      let outcome = asked.outcome(with: one.changes)
      #expect(outcome.blocked == nil && outcome.ruling != nil, "seed \(seed): \(asked.words)")
    }
  }
}
