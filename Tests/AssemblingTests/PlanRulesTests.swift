import Model
import Testing

@testable import Assembling

/// The rules of an omgevingsplan.
struct PlanRulesTests {
  private func article(_ id: String, _ text: [Phrase], _ conditions: [Condition] = []) -> Clause {
    var article = clause("groen-\(id)", .rule(of: "groen"), [])
    article.instruments = [.omgevingsplan]
    article.passages = [Passage(conditions: conditions, members: [Item(id: "lid", text)])]
    return article
  }

  private func rule(_ id: String, _ types: [PlanRuleType]) -> RuleSet.Rule {
    RuleSet.Rule(
      clause: "groen-\(id)", types: types, activity: "bouwen", area: "de kavel",
      basis: "art. 4.1 Omgevingswet",
      annotation: Annotation(themes: ["natuur"], norm: "groen", normGroup: "groen", unit: "procent"),
      explanation: [[.text("Waarom \(id) er staat.")]])
  }

  private func document(
    _ decisions: [Decision], stage: Stage = .concept(withComments: false)
  ) throws -> Document {
    let clauses = [
      article("bereik", [.text("Deze paragraaf gaat over groen.")]),
      article(
        "norm",
        [
          .text("Groen is "), .blank(.values), .text(". Zie "),
          .reference(.clause("groen-bereik", part: nil)),
        ],
        [.ruleType([.gebod]), .subject(["losmaakbaarheid"])]),
      article("melding", [.text("Meld het.")], [.ruleType([.meldplicht])]),
    ]
    var edition = try edition(clauses: clauses)
    edition.ruleSets = [
      RuleSet(
        id: "groen", title: "Groen op de kavel", subjects: ["losmaakbaarheid"], places: [.bouwwerk],
        explanation: [[.text("Over groen.")]],
        articles: [rule("bereik", []), rule("norm", [.gebod]), rule("melding", [.meldplicht])])
    ]
    var skeleton = skeleton([
      .heading(level: 2, [.text("Regels")]), .part(.planregels), .part(.openstaandePunten),
    ])
    (skeleton.kind, skeleton.profile, skeleton.instrument) = (.omgevingsplanregels, .regeling, .omgevingsplan)
    let dossier = try dossier()
    return edition.document(
      of: skeleton, for: dossier, area: dossier.areas[0], decisions: decisions, as: stage)
  }

  private func planned(_ row: String, _ type: PlanRuleType) -> Decision {
    decision(row, .agreed(.planRule(type), ruling(.toegestaan)))
  }

  @Test func `what is decided brings in its set, as a paragraaf of a chapter`() throws {
    let document = try document([planned("MAT-11-egw", .gebod)])
    let numbering = Numbering(of: document)
    #expect(document.divisions.map(\.rank) == [.chapter, .subsection])
    #expect(numbering[.division("groen")] == "Paragraaf\u{A0}1.1")
    #expect(numbering[.clause("groen-norm", part: nil)] == "Artikel\u{A0}1.2")
    #expect(document.words.contains("Groen is ten minste 85%. Zie artikel\u{A0}1.1"))
    // The article for another kind of rule is not there, in the text nor in its explanation.
    #expect(!document.words.contains("Meld het.") && !document.words.contains("Waarom melding"))
    #expect(document.openPoints.isEmpty)
  }

  @Test func `several rows print their values with what they are about`() throws {
    let document = try document([
      planned("MAT-11-egw-hoog", .gebod), planned("MAT-11-egw-laag", .gebod),
    ])
    #expect(document.words.contains("Groen is ten minste 85% hoog en ten minste 85% laag."))
  }

  @Test func `a row without a number is asked for`() throws {
    var decision = planned("MAT-11-egw", .gebod)
    decision.norm?.value = nil
    #expect(try document([decision]).openPoints.map(\.id) == ["waarde.MAT-11-egw"])
  }

  @Test func `a kind of rule without a set is one open point for all its rows`() throws {
    let document = try document([planned("MAT-11-egw", .verbod), planned("MAT-11-mgw", .verbod)])
    #expect(document.openPoints.map(\.id) == ["planregel.losmaakbaarheid.verbod"])
    #expect(document.divisions.map(\.rank) == [.chapter])
  }

  @Test func `what the law keeps out brings in nothing`() throws {
    let document = try document([
      decision("MAT-11-egw", .blocked(requested: .planRule(.gebod), ruling(.geblokkeerd)))
    ])
    #expect(document.articles.isEmpty && document.openPoints.isEmpty)
  }

  @Test func `explanation and hints follow the text, the hints not when it is final`() throws {
    let titles = try document([planned("MAT-11-egw", .gebod)]).sections.compactMap(\.title)
    #expect(titles == ["Toelichting", "Gegevens per regel", "Openstaande punten"])
    let draft = try document([planned("MAT-11-egw", .gebod)])
    let rows = draft.sections.flatMap(\.blocks).compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }.first?.rows
    #expect(
      rows?.last?.cells[4].plain
        == "RegelVoorIedereen; kwalificatie gebod; thema natuur; omgevingsnorm groen, groep groen, eenheid procent"
    )
    #expect(
      try document([planned("MAT-11-egw", .gebod)], stage: .definitief).sections.compactMap(\.title)
        == ["Toelichting"])
  }
}
