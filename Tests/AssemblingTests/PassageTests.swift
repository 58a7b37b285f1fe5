import Model
import Testing

@testable import Assembling

/// Which passages of a clause stand in a document.
struct PassageTests {
  static let fact = FactDefinition(
    id: "procedure", kind: .choice(["openbaar", "een-op-een"]),
    question: Question(label: "procedure", text: "Welke procedure?", owner: "jurist"))

  static func words(_ text: String) -> [Item<Phrase>] { [Item([.text(text)])] }

  static func article(_ passages: [Passage]) -> Clause {
    var clause = clause("proef", .article, [])
    clause.passages = passages
    return clause
  }

  func document(
    _ passages: [Passage], facts: [String: String] = [:], choices: [String] = [], issuer: Issuer = .gemeente,
    decisions: [Decision] = []
  ) throws -> Document {
    var dossier = try dossier(facts: facts)
    (dossier.choices, dossier.issuer) = (["proef": choices], issuer)
    return try edition(clauses: [PassageTests.article(passages)], facts: [PassageTests.fact]).document(
      of: skeleton([.clause("proef")]), for: dossier, area: dossier.areas[0], decisions: decisions)
  }

  @Test func `a passage stands when document, issuer and fact are as it says`() throws {
    let passages = [
      Passage(members: PassageTests.words("Altijd.")),
      Passage(conditions: [.kind([.koopovereenkomst])], members: PassageTests.words("Koop.")),
      Passage(conditions: [.kind([.erfpachtovereenkomst])], members: PassageTests.words("Erfpacht.")),
      Passage(conditions: [.issuer([.provincie])], members: PassageTests.words("Provincie.")),
      Passage(conditions: [.fact("procedure", ["openbaar"])], members: PassageTests.words("Openbaar.")),
      Passage(conditions: [.fact("procedure", ["een-op-een"])], members: PassageTests.words("Een op een.")),
    ]
    let text = try document(passages, facts: ["procedure": "een-op-een"]).words
    #expect(text.contains("Altijd.") && text.contains("Koop.") && text.contains("Een op een."))
    #expect(!text.contains("Erfpacht.") && !text.contains("Provincie.") && !text.contains("Openbaar."))
    #expect(
      try document(passages, facts: ["procedure": "openbaar"], issuer: .provincie).words.contains(
        "Provincie."))
  }

  @Test func `a passage on an instrument stands in documents of that instrument`() throws {
    let passages = [Instrument.gronduitgifte, .prestatieafspraken].map { instrument in
      Passage(conditions: [.instrument([instrument])], members: PassageTests.words("\(instrument.rawValue)."))
    }
    let text = try document(passages).words
    #expect(text.contains("gronduitgifte.") && !text.contains("prestatieafspraken."))
  }

  @Test func `a value that ends with a full stop gets no second one`() throws {
    let party = Party(
      id: "k", role: .wederpartij, areas: [], legalForm: nil, name: "Voorbeeld B.V.", shortName: nil,
      seat: nil,
      address: nil, registration: nil, representatives: [], resolution: nil)
    let line: [Phrase] = [
      .text("Dit is "), .blank(.party(.wederpartij, .name)), .text(". Zij is "),
      .blank(.party(.wederpartij, .name)),
      .text(", en meer."),
    ]
    let dossier = try dossier(parties: [party])
    let text = try edition(clauses: [PassageTests.article([Passage(members: [Item(line)])])]).document(
      of: skeleton([.clause("proef")]), for: dossier, area: dossier.areas[0], decisions: []
    ).words
    #expect(text.contains("Dit is Voorbeeld B.V. Zij is Voorbeeld B.V., en meer."))
  }

  @Test func `what hangs on an unknown fact is asked once`() throws {
    let document = try document([
      Passage(conditions: [.fact("procedure", ["openbaar"])], members: PassageTests.words("Openbaar.")),
      Passage(conditions: [.fact("procedure", ["een-op-een"])], members: PassageTests.words("Een op een.")),
    ])
    #expect(document.openPoints.map(\.id) == ["feit.procedure"])
    #expect(document.articles[0].members.count == 1)
  }

  @Test func `a variant is chosen, or asked for once; an addition stands on request only`() throws {
    let passages = [
      Passage(conditions: [.variant("procent")], members: PassageTests.words("Procenten.")),
      Passage(conditions: [.variant("bedrag")], members: PassageTests.words("Bedragen.")),
      Passage(conditions: [.facultative("extra")], members: PassageTests.words("Extra.")),
    ]
    let open = try document(passages)
    #expect(open.openPoints.map(\.id) == ["keuze.proef.procent.bedrag"])
    let chosen = try document(passages, choices: ["bedrag", "extra"])
    #expect(
      chosen.openPoints.isEmpty && chosen.words.contains("Bedragen.") && chosen.words.contains("Extra."))
    #expect(!chosen.words.contains("Procenten."))
  }

  @Test func `a passage about duties speaks for those duties only`() throws {
    var bid = decision("MAT-11-egw", .agreed(.duty(.resultaat), ruling(.toegestaan)))
    bid.ambition?.origin = .winnendBod
    let other = decision("MAT-11-mgw", .agreed(.duty(.resultaat), ruling(.toegestaan)))
    let passages = [
      Passage(
        conditions: [.origin([.winnendBod])], members: [Item([.text("Uit het bod: "), .blank(.rows)])]),
      Passage(
        conditions: [.origin([.winnendBod]), .obligation([.inspanning])],
        members: PassageTests.words("Nooit.")),
    ]
    let document = try document(passages, decisions: [bid, other])
    #expect(document.words.contains("Uit het bod: rij\u{A0}MAT-11-egw"))
    #expect(!document.words.contains("mgw") && !document.words.contains("Nooit."))
  }

  @Test func `an article without a passage that stands is left out`() throws {
    let document = try document([
      Passage(conditions: [.means([.kettingbeding])], members: PassageTests.words("Door te geven."))
    ])
    #expect(document.articles.isEmpty)
  }

  @Test func `a reference to a text that hangs on an open choice is a gap`() throws {
    let passages = [
      Passage(members: [Item([.text("Zie "), .reference(.clause("proef", part: "hoogte"))])]),
      Passage(
        conditions: [.variant("a")], members: [Item(id: "hoogte", [.text("A.")])]),
      Passage(conditions: [.variant("b")], members: [Item(id: "hoogte", [.text("B.")])]),
    ]
    let open = try document(passages)
    #expect(open.openPoints.map(\.id) == ["verwijzing.proef (hoogte)", "keuze.proef.a.b"])
    #expect(try document(passages, choices: ["b"]).words.contains("Zie Artikel\u{A0}1.2"))
  }

  @Test func `recitals of several passages are one list, and an annex hangs on its duties`() throws {
    let dossier = try dossier(facts: ["procedure": "openbaar"])
    let recital = { (text: String) in
      SkeletonBlock.list(.recitals, [Item([.text(text)])])
    }
    var skeleton = skeleton(
      [
        recital("een;"), .when([.fact("procedure", ["openbaar"])], [recital("twee;")]),
        .when([.fact("procedure", ["een-op-een"])], [recital("drie;")]), recital("vier."),
      ],
      annexes: [
        Skeleton.Annex(
          id: "aanbod", title: "Eigen aanbod", content: .los, conditions: [.origin([.eigenAanbod])])
      ])
    skeleton.words = ["akte": "Leveringsakte"]
    let edition = try edition(clauses: [], facts: [PassageTests.fact])
    var offer = decision("MAT-11-egw", .agreed(.duty(.metenEnUitdagen), ruling(.toegestaan)))
    let without = edition.document(
      of: skeleton, for: dossier, area: dossier.areas[0], decisions: [offer])
    let lists = without.sections[0].blocks.compactMap { block -> [Item<Inline>]? in
      if case .list(.recitals, let items) = block { items } else { nil }
    }
    #expect(lists.map { $0.map(\.line) } == [[[.text("een;")], [.text("twee;")], [.text("vier.")]]])
    #expect(without.sections.count == 1)
    offer.ambition?.origin = .eigenAanbod
    #expect(
      edition.document(of: skeleton, for: dossier, area: dossier.areas[0], decisions: [offer]).sections.count
        == 2)
  }
}
