import DecisionTables
import Model
import Testing

@testable import Deciding

struct NormTests {
  @Test func `the law of the expected application decides, not the date of the document (art. 8.3 Bbl)`() {
    let wettelijk = Ambition(level: .wettelijk)
    #expect(decisions(wettelijk, on: "2026-06-30")["MAT-04-egw"].norm?.value?.text == "0,80")
    #expect(decisions(wettelijk, on: "2026-06-30")["MAT-04-egw"].norm?.weightingSet == .a1)
    #expect(decisions(wettelijk, on: "2026-07-01")["MAT-04-egw"].norm?.value?.text == "1,6")
    #expect(decisions(wettelijk, on: "2026-07-01")["MAT-04-egw"].norm?.weightingSet == .a2)
    #expect(decisions(wettelijk, on: "2026-06-30")["MAT-04-kantoor"].norm?.value?.text == "1")
    #expect(decisions(wettelijk, on: "2026-07-01")["MAT-04-kantoor"].norm?.value?.text == "1,55")
  }

  @Test func `values of two weighting sets never compare`() {
    let asked = Ambition(level: .aanbevolen, obligation: .resultaat)
    #expect(
      decisions(asked, on: "2027-01-01")["MAT-04-egw"].outcome.blocked?.strictness == .nietVergelijkbaar)
  }

  @Test func `an unknown date is unknown law, never a default`() {
    let asked = Ambition(level: .aanbevolen, obligation: .informatieplicht)
    let decision = decisions(asked, on: nil)["ENE-12-egw"]
    #expect(decision.outcome.ruling?.strictness == .onbekend)
    #expect(decision.openPoints.contains { $0.id == "aanvraag.a" })
  }

  @Test(arguments: [
    ("≤", "0,45", "≤", "0,8", Strictness.strenger), ("≤", "0,80", "≤", "0,8", .gelijk),
    ("≤", "1", "≤", "0,8", .soepeler),
    ("<", "0,8", "≤", "0,8", .strenger), ("≤", "0,8", "<", "0,8", .soepeler),
    ("≥", "60", "≥", "40", .strenger),
    ("≥", "40", "≥", "40", .gelijk), (">", "40", "≥", "40", .strenger), ("≥", "30", "≥", "40", .soepeler),
    ("≥", "60", "≤", "40", .nietVergelijkbaar), ("=", "40", "≤", "40", .nietVergelijkbaar),
    ("tussen", "30 - 50", "≥", "40", .nietVergelijkbaar),
  ])
  func `strictness is set inclusion`(
    comparator: String, value: String, lawComparator: String, law: String, expected: Strictness
  ) {
    func norm(_ comparator: String, _ value: String, statute: String?) -> Norm {
      var norm = Norm(
        row: "ENE-12-egw", indicator: "x", level: statute == nil ? .speerpunt : .wettelijk, objectType: .egw,
        kind: .eis, source: "s", status: .geldend)
      (norm.comparator, norm.value, norm.statute) = (
        Comparator(rawValue: comparator), NormValue(value), statute
      )
      return norm
    }
    let asked = norm(comparator, value, statute: nil)
    let row = Indicator.Row(
      id: "ENE-12-egw", objectType: .egw, norms: [asked, norm(lawComparator, law, statute: "art. 1")])
    let table = edition.rules.strictness
    #expect(row.strictness(of: asked, on: Day("2026-01-01"), by: table).0 == expected)
  }

  @Test func `another unit or method is not comparable`() {
    var asked = Norm(
      row: "r", indicator: "x", level: .speerpunt, objectType: .egw, kind: .eis, source: "s", status: .geldend
    )
    (asked.comparator, asked.value, asked.unit) = (.atMost, NormValue("1"), "kWh")
    var law = asked
    (law.level, law.statute, law.unit) = (.wettelijk, "art. 1", "MJ")
    let day = Day("2026-01-01")
    func strictness(_ norms: [Norm]) -> Strictness {
      Indicator.Row(id: "r", objectType: .egw, norms: norms)
        .strictness(of: asked, on: day, by: edition.rules.strictness).0
    }
    #expect(strictness([law]) == .nietVergelijkbaar)
    (law.unit, law.method) = ("kWh", "NTA")
    #expect(strictness([law]) == .nietVergelijkbaar)
    #expect(strictness([]) == .geenWettelijkeNorm)
  }

  @Test func `a target, a measure and words never become a duty to a result`() {
    for asked in [Obligation.resultaatMetBoete, .resultaat] {
      let made = decisions(Ambition(level: .aanbevolen, obligation: asked))
      #expect(made["MAT-06-egw"].outcome.obligation == .streefwaarde)
      #expect(made["MAT-05-egw"].outcome.obligation == .metenEnUitdagen)
      #expect(made["NAT-31-gebied"].outcome.obligation == .inspanning)
      #expect(made["MAT-06-egw"].remarks.contains { $0.id == "Vorm" })
    }
  }

  @Test func `a level without a value asks, and names the lower one`() throws {
    let decision = decisions(Ambition(level: .speerpunt))["MAT-01-verharding"]
    let point = try #require(decision.openPoints.first { $0.id == "MAT-01-verharding.waarde" })
    #expect(point.question.text.contains("Op niveau aanbevolen is dat ≤\u{A0}1,7"))
    #expect(decision.norm == nil)
  }

  @Test func `a missing number is asked for, not invented`() {
    let decision = decisions(Ambition(level: .speerpunt))["WAT-16-egw"]
    #expect(decision.norm?.value == nil)
    #expect(!decision.openPoints.isEmpty)
  }

  @Test func `the municipality's own value fills the gap and ends the question`() throws {
    let own = OwnValue(
      row: "KLI-18-kavel-waterberging-privaatterrein", comparator: .atLeast,
      value: try #require(NormValue("50")),
      unit: "mm", method: "waterbalans", reason: "beleid")
    let dossier = dossier([.theme(.klimaatadaptatie): Ambition(level: .speerpunt)], own: [own])
    let decision = edition.decisions(on: dossier, area: dossier.areas[0], instrument: .gronduitgifte)[own.row]
    #expect(decision.outcome.obligation == .resultaat)
    #expect(decision.norm?.printedValue == "≥\u{A0}50\u{A0}mm")
    #expect(decision.openPoints.isEmpty)
    #expect(decision.remarks.contains { $0.id == "AN15" })
  }

  @Test func `without a choice nothing is agreed and the choice is asked for`() {
    // The test dossier does not say whether the ambitions are anchored, so that the table cannot pick for a focus
    // theme; for others it can.
    var dossier = dossier([:])
    dossier.focusThemes = [.klimaatadaptatie]
    let made = edition.decisions(on: dossier, area: dossier.areas[0], instrument: .gronduitgifte)
    let waiting = made.filter { $0.theme == .klimaatadaptatie }
    #expect(!waiting.isEmpty)
    #expect(
      waiting.allSatisfy { $0.ambition == nil && $0.outcome.reason != nil && $0.openPoints.count == 1 })
  }

  @Test func `without a choice the level that the table picks holds`() throws {
    var dossier = dossier([:])
    (dossier.isAnchored, dossier.focusThemes) = (true, [.natuur])
    let made = edition.decisions(on: dossier, area: dossier.areas[0], instrument: .gronduitgifte)
    let decision = made["NAT-32-gebied-boomkroon"]
    #expect(decision.proposed == .speerpunt && decision.ambition?.level == .speerpunt)
    #expect(decision.chosenFor == nil && decision.norm?.value?.text == "45")
    #expect(decision.trace.first?.table == "ambitie" && decision.trace.first?.fired?.rule == "AMB06")
    // A choice goes before it, and both are kept.
    dossier.areas[0].ambitions[.theme(.natuur)] = Ambition(level: .aanbevolen)
    let chosen = edition.decisions(on: dossier, area: dossier.areas[0], instrument: .gronduitgifte)[
      "NAT-32-gebied-boomkroon"]
    #expect(chosen.proposed == .speerpunt && chosen.ambition?.level == .aanbevolen)
  }

  @Test func `an indicator goes before its theme`() {
    let dossier = dossier([
      .theme(.materialen): Ambition(level: .aanbevolen),
      .subject("losmaakbaarheid"): Ambition(level: .speerpunt),
    ])
    let made = edition.decisions(on: dossier, area: dossier.areas[0], instrument: .gronduitgifte)
    #expect(made["MAT-11-egw"].norm?.value?.text == "85")
    #expect(made["MAT-01-egw"].norm?.value?.text == "200")
  }

  @Test func `every row, level and instrument has an outcome with its reason`() {
    for level in AmbitionLevel.allCases {
      for instrument in Instrument.allCases {
        for decision in decisions(Ambition(level: level), instrument: instrument) {
          switch decision.outcome {
          case .agreed(_, let ruling), .blocked(_, let ruling):
            #expect(!ruling.rule.isEmpty && !ruling.explanation.isEmpty, "\(decision.row)")
            let table = instrument == .omgevingsplan ? "omgevingsplan" : "rechtmatigheid"
            #expect(decision.trace.contains { $0.table == table && $0.fired?.rule == ruling.rule })
            #expect(ruling.verdict != .geblokkeerd || ruling.replacement != .geen, "\(decision.row)")
          case .noProvision(let reason): #expect(!reason.isEmpty, "\(decision.row)")
          }
        }
      }
    }
  }

  @Test func `each anomaly of Table 3 shows as a question or a remark when its row is used`() {
    var seen: Set<String> = []
    for level in AmbitionLevel.allCases {
      seen.formUnion(decisions(Ambition(level: level)).flatMap(\.remarks).map(\.id))
    }
    let all = Set((1...24).map { "AN\($0)" })
    #expect(all.subtracting(seen).sorted() == [])
  }
}

struct LawOfTheDayTests {
  @Test func `a law that is not in force on the day is no law`() {
    // The duty for charging points in dwellings holds from 29 May 2026.
    let asked = Ambition(level: .wettelijk)
    let before = decisions(asked, on: "2026-04-01")["MOB-24-egw-laadpunten"]
    #expect(before.outcome.reason == "op de dag van de aanvraag geldt hiervoor geen wettelijke eis")
    #expect(
      decisions(asked, on: "2026-05-29")["MOB-24-egw-laadpunten"].outcome.obligation == .verwijzingNaarWet)
  }

  @Test func `who asks for the law itself is not blocked for want of a day`() {
    let made = decisions(Ambition(level: .wettelijk), on: nil)
    #expect(made["ENE-12-egw"].outcome.obligation == .verwijzingNaarWet)
  }

  @Test func `a reference to the law needs a law`() {
    let made = decisions(Ambition(level: .aanbevolen, obligation: .verwijzingNaarWet))
    #expect(
      made["NAT-32-gebied-boomkroon"].outcome.reason == "er is geen wettelijke norm om naar te verwijzen")
  }
}
