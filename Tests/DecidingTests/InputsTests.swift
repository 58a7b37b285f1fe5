import DecisionTables
import Model
import Testing

@testable import Deciding

struct InputsTests {
  private func inputs(
    _ facts: [String: String], today: String = "2026-11-23", _ applications: [ExpectedApplication]? = nil
  )
    -> Inputs
  {
    var dossier = dossier([:])
    dossier.referenceDay = Day(today) ?? dossier.referenceDay
    dossier.areas[0].facts = facts
    if let applications { dossier.areas[0].applications = applications }
    return edition.inputs(of: dossier.areas[0], in: dossier)
  }

  @Test func `of each fact is known whether it was given, and only a given one has a value`() {
    let given = inputs(["koopsom": "100", "eigen-werk": "nee"])
    #expect(given["koopsom-gegeven"] == "ja" && given["koopsom"] == "100")
    #expect(given["eigen-werk-gegeven"] == "ja" && given["eigen-werk"] == "nee")
    for fact in edition.facts
    where fact.holder == .deelgebied && !["koopsom", "eigen-werk"].contains(fact.id) {
      #expect(given[fact.id] == nil && given["\(fact.id)-gegeven"] == "nee", "\(fact.id)")
    }
    for fact in edition.facts where fact.holder == .planregel {
      #expect(given["\(fact.id)-gegeven"] == nil, "\(fact.id)")
    }
    let rule = edition.facts(["richting": "strenger"], of: .planregel)
    #expect(
      rule["richting"] == "strenger" && rule["experiment-gegeven"] == "nee" && rule["koopsom-gegeven"] == nil)
  }

  @Test(arguments: [
    ("1845000", "18450000", "10"), ("1845001", "18450000", "10"), ("2767499", "18450000", "14"),
    ("2767500", "18450000", "15"), ("1", "3", "33"), ("2", "3", "66"), ("1", "300", "0"), ("0", "100", "0"),
    ("150,50", "100", "150"), ("100", "100", "100"),
  ])
  func `the share of the penalties is in whole percents, rounded down`(
    most: String, price: String, share: String
  ) {
    #expect(inputs(["boetemaximum": most, "koopsom": price])["boete-aandeel"] == share)
  }

  @Test func `without one of the two, or with a price of nothing, the share is unknown`() {
    for facts in [[:], ["boetemaximum": "1"], ["koopsom": "1"], ["boetemaximum": "1", "koopsom": "0"]] {
      #expect(inputs(facts)["boete-aandeel"] == nil, "\(facts)")
    }
    #expect(!findings(["boetemaximum": "3"]).contains { $0.rule == "W03" })
    #expect(findings(["boetemaximum": "16", "koopsom": "100"]).contains { $0.rule == "W03" })
    #expect(!findings(["boetemaximum": "15", "koopsom": "100"]).contains { $0.rule == "W03" })
  }

  private func application(
    _ day: String?, _ kind: ExpectedApplication.Kind = .vergunning,
    _ status: ExpectedApplication.Status = .verwacht
  ) -> ExpectedApplication {
    ExpectedApplication(kind: kind, day: day.flatMap(Day.init), status: status)
  }

  @Test func `how sure the law of the application is (art. 8.3 Bbl)`() {
    func word(_ applications: [ExpectedApplication], today: String = "2026-11-23") -> String? {
      inputs([:], today: today, applications)["aanvraag"]
    }
    #expect(word([]) == "onbekend" && word([application(nil)]) == "onbekend")
    #expect(word([application("2027-01-01"), application("2027-02-01", .bouwmelding)]) == "onbekend")
    #expect(word([application("2027-01-01", .sloopmelding)]) == "onbekend")
    #expect(word([application("2027-09-01"), application("2026-12-01", .sloopmelding)]) == "bekend")
    // The first change that is announced is of 1 January 2028.
    #expect(word([application("2027-12-31")]) == "bekend")
    #expect(word([application("2028-01-01")]) == "na-aangekondigde-wijziging")
    #expect(word([application("2028-06-01")], today: "2028-01-01") == "bekend")
    // A notification that was made holds for a year.
    #expect(word([application("2025-11-22", .bouwmelding, .gedaan)]) == "bouwmelding-verlopen")
    #expect(word([application("2025-11-23", .bouwmelding, .gedaan)]) == "bekend")
    #expect(word([application("2025-01-01", .bouwmelding)]) == "bekend")
    #expect(word([application("2025-01-01", .vergunning, .gedaan)]) == "bekend")
  }
}

struct DecisionInputsTests {
  private func own(
    _ comparator: Comparator, _ value: String, unit: String = "eenheid", evidence: String? = nil
  ) throws
    -> OwnValue
  {
    OwnValue(
      row: "MAT-04-egw", comparator: comparator, value: try #require(NormValue(value)), unit: unit,
      method: "methode", weightingSet: .a1, evidence: evidence, reason: "reden")
  }

  private func inputs(_ own: OwnValue?, facts: [String: String] = [:], row: String = "MAT-04-egw") -> Inputs {
    var dossier = dossier(
      [.subject("milieuprestatie"): Ambition(level: .aanbevolen)], own: [own].compactMap { $0 })
    dossier.areas[0].facts = facts
    let area = dossier.areas[0]
    let decision = edition.decisions(on: dossier, area: area, instrument: .gronduitgifte)[row]
    return edition.inputs(of: decision, in: area, of: dossier)
  }

  @Test(arguments: [
    (Comparator.atMost, "0,50", "onder-aanbevolen"), (.atMost, "0,45", "op-niveau"),
    (.atMost, "0,40", "op-niveau"),
    (.atMost, "0,35", "op-niveau"), (.lessThan, "0,35", "boven-speerpunt"),
    (.atMost, "0,30", "boven-speerpunt"),
    (.equal, "0,40", "onbekend"),
  ])
  func `an own value stands under, at or over the levels of Table 3`(
    comparator: Comparator, value: String, word: String
  ) throws {
    #expect(try inputs(own(comparator, value))["marktniveau"] == word)
  }

  @Test func `without an own value the norm is at its level`() throws {
    #expect(inputs(nil)["marktniveau"] == "op-niveau" && inputs(nil)["eigen-waarde"] == "nee")
    #expect(try inputs(own(.atMost, "0,40"))["eigen-waarde"] == "ja")
    #expect(try inputs(own(.atMost, "0,40"), row: "MAT-04-mgw")["eigen-waarde"] == "nee")
  }

  @Test func `words that no one can test are seen in the own text`() throws {
    #expect(try inputs(own(.atMost, "0,40"))["vage-woorden"] == "nee")
    #expect(try inputs(own(.atMost, "0,40", evidence: "Zoveel mogelijk gegevens"))["vage-woorden"] == "ja")
    #expect(try inputs(own(.atMost, "0,40", unit: "m² duurzaam hout"))["vage-woorden"] == "ja")
    for text in ["bij voorkeur", "circulaire gevel", "CO₂-neutraal", "CO2-neutraal", "zo laag mogelijk"] {
      #expect(edition.language.isVague([nil, text]), "\(text)")
    }
    #expect(!edition.language.isVague(["mate van circulariteit", "kg CO₂-eq/m²", nil, ""]))
  }

  @Test func `whether a subject stands in the plan is unknown until the list is given`() {
    #expect(inputs(nil)["in-omgevingsplan"] == nil)
    #expect(inputs(nil, facts: ["onderwerpen-in-omgevingsplan": "geen"])["in-omgevingsplan"] == "nee")
    let listed = inputs(nil, facts: ["onderwerpen-in-omgevingsplan": "hitte, milieuprestatie"])
    #expect(listed["in-omgevingsplan"] == "ja")
    #expect(inputs(nil, facts: ["onderwerpen-in-omgevingsplan": "hitte"])["in-omgevingsplan"] == "nee")
  }

  @Test func `a choice that differs from what the table picks is a deviation`() {
    func word(_ level: AmbitionLevel, anchored: Bool?, reason: String? = nil) -> Inputs {
      var dossier = dossier([.theme(.natuur): Ambition(level: level, reason: reason)])
      (dossier.isAnchored, dossier.focusThemes) = (anchored, [.natuur])
      let area = dossier.areas[0]
      let made = edition.decisions(on: dossier, area: area, instrument: .gronduitgifte)
      return edition.inputs(of: made["NAT-32-gebied-boomkroon"], in: area, of: dossier)
    }
    // Anchored and a focus theme: the table picks speerpunt.
    #expect(word(.aanbevolen, anchored: true)["afwijking"] == "lager")
    #expect(word(.speerpunt, anchored: true)["afwijking"] == "geen")
    #expect(word(.speerpunt, anchored: nil)["afwijking"] == "onbekend")
    #expect(word(.aanbevolen, anchored: true)["reden-gegeven"] == "nee")
    #expect(word(.aanbevolen, anchored: true, reason: "r")["reden-gegeven"] == "ja")
  }
}
