import Model
import Testing

@testable import Assembling

/// The same decisions as a draft, as a draft with reasons in the margin, and as a final text.
struct StageTests {
  static let point = OpenPoint(
    id: "MAT-11-egw.eenheid", question: Question(label: "eenheid", text: "Welke eenheid?", owner: "beleid"))
  static let blocks: [SkeletonBlock] = [
    .note([.text("Dit is een concept.")]), .part(.inhoudsopgave), .part(.begrippen), .clause("koop"),
    .part(.duurzaamheid), .part(.openstaandePunten),
  ]
  static let price = FactDefinition(
    id: "koopsom", kind: .amount, question: Question(label: "koopsom", text: "Hoeveel?", owner: "planeconoom")
  )

  func document(_ stage: Stage) throws -> Document {
    let dossier = try dossier()
    let price: [Phrase] = [.text("De Prijs is "), .strong([.blank(.fact("koopsom"))])]
    let clauses =
      AssemblingTests.duties + [
        clause("koop", .article, [Item(id: "prijs", price), Item(price)]),
        clause("begrippen", .article, [Item([.text("Wij verstaan onder:")])]),
        clause("los", .article, [Item([.text("Staat nergens.")])]),
      ]
    let glossary = [
      GlossaryEntry(
        term: "Prijs", forms: ["Prijs"], meaning: [.text("het bedrag van "), .blank(.fact("koopsom"))])
    ]
    return try edition(clauses: clauses, glossary: glossary, facts: [StageTests.price]).document(
      of: skeleton(StageTests.blocks, annexes: AssemblingTests.annexes), for: dossier, area: dossier.areas[0],
      decisions: [
        decision(
          "MAT-11-egw", .agreed(.duty(.resultaat), ruling(.waarschuwing)), openPoints: [StageTests.point]),
        decision("MAT-11-mgw", .agreed(.duty(.resultaat), ruling(.toegestaan))),
        decision("MAT-11-kantoor", .blocked(requested: .duty(.resultaat), ruling(.geblokkeerd))),
      ], as: stage)
  }

  @Test func `comments change no word`() throws {
    let (plain, remarked) = (
      try document(.concept(withComments: false)), try document(.concept(withComments: true))
    )
    #expect(plain.comments.isEmpty && !remarked.comments.isEmpty)
    #expect(plain.words == remarked.words && plain.openPoints == remarked.openPoints)
    #expect(plain.provenance == remarked.provenance && plain.marks == remarked.marks)
    // The check sees a word that is gone.
    var broken = remarked
    broken.sections[0].blocks.removeFirst()
    #expect(plain.words != broken.words)
  }

  @Test func `comments tell of the clause, the rules, the value and the question, each once`() throws {
    let comments = try document(.concept(withComments: true)).comments
    #expect(
      comments.map(\.id) == [
        "bepaling.begrippen", "punt.feit.koopsom", "bepaling.koop", "bepaling.materialen",
        "duurzaamheid-materialen.algemeen-resultaat", "rij.MAT-11-egw", "punt.MAT-11-egw.eenheid",
        "rij.MAT-11-mgw",
      ])
    let told = Dictionary(
      uniqueKeysWithValues: comments.map { ($0.id, $0.paragraphs.joined(separator: "\n")) })
    #expect(
      told["bepaling.koop"]?.contains(
        "Bepaling koop, versie\u{A0}1, status voorbeeld.\ns\nBron: eigen tekst.")
        == true)
    let duty = try #require(told["duurzaamheid-materialen.algemeen-resultaat"])
    #expect(
      duty.contains(
        "Regel R (waarschuwing, heersend), voor de rijen\u{A0}MAT-11: zo is het (art.)."))
    #expect(
      duty.contains("Minder risicovol: iets.") && duty.contains("Keuze voor de rijen\u{A0}MAT-11: speerpunt"))
    #expect(told["punt.MAT-11-egw.eenheid"] == "Vraag: Welke eenheid?\nWie antwoordt: beleid.")
    #expect(!comments.contains { $0.paragraphs.joined().contains("MAT-11-kantoor") })
  }

  @Test func `a final text has no remarks, comments or worksheet`() throws {
    let (draft, final) = (try document(.concept(withComments: false)), try document(.definitief))
    #expect(draft.words.contains("Dit is een concept.") && draft.marks.status == .concept)
    #expect(!final.words.contains("Dit is een concept.") && final.marks.status == .definitief)
    #expect(final.comments.isEmpty)
    #expect(draft.sections.count == 3 && final.sections.count == 2)
  }

  @Test func `provenance: the clauses in the text, in order, each once`() throws {
    let document = try document(.concept(withComments: false))
    #expect(document.provenance.edition == "1" && document.provenance.dossierHash == "abc")
    #expect(
      document.provenance.clauses.map(\.id) == ["begrippen", "koop", "materialen", "algemeen-resultaat"])
    #expect(
      document.articles.last?.members.map(\.clause) == [
        "materialen", "algemeen-resultaat", "algemeen-resultaat",
      ])
    #expect(document.articles.first?.members.map(\.clause) == [nil])
  }

  @Test func `the list of open points tells where each first stands`() throws {
    let list = try #require(try document(.concept(withComments: false)).sections.last)
    let tables = list.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(
      tables.flatMap(\.rows).map { $0.cells.last } == [
        [.reference(.clause("begrippen", part: nil))], [.reference(.annex("prestatiebijlage"))],
      ])
    #expect(tables[0].columns.map(\.share).reduce(0, +) == 100)
  }

  @Test func `the list of contents stands where the skeleton puts it`() throws {
    #expect(try document(.definitief).sections[0].blocks.first == .contents)
  }

  @Test func `the list of open points says where each stands`() throws {
    let dossier = try dossier()
    let blank: [Phrase] = [.blank(.fact("koopsom"))]
    func places(_ blocks: [SkeletonBlock]) throws -> [[Inline]] {
      let clauses = [clause("koop", .article, [Item(blank)])]
      let document = try edition(clauses: clauses, facts: [StageTests.price]).document(
        of: skeleton(blocks + [.part(.openstaandePunten)]), for: dossier, area: dossier.areas[0],
        decisions: [],
        as: .concept(withComments: false))
      let tables = document.sections.flatMap(\.blocks).compactMap { block in
        if case .table(let table) = block { table } else { nil }
      }
      return tables.flatMap(\.rows).compactMap(\.cells.last)
    }
    #expect(try places([.clause("koop")]) == [[.reference(.clause("koop", part: nil))]])
    #expect(
      try places([.heading(level: 2, [.text("Vooraf")]), .paragraph(blank), .clause("koop")])
        == [[.text("onder ‘Vooraf’")]])
    #expect(try places([.paragraph(blank)]) == [[.text("–")]])
  }
}
