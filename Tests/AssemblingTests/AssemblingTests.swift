import Model
import Testing

@testable import Assembling

struct AssemblingTests {
  static let theme = Clause.Use.opening(.materialen)
  static let duties = [
    clause("materialen", theme, [Item(id: "a", [.text("Dit artikel gaat over materialen.")])]),
    clause(
      "algemeen-resultaat", .duty(Duty([.resultaat])),
      [
        Item(
          id: "haal",
          [.text("De "), .blank(.role(.wederpartij)), .text(" voldoet aan "), .blank(.rows), .text(".")]),
        Item([.text("Zie "), .reference(.clause("algemeen-resultaat", part: "haal")), .text(".")]),
      ]),
  ]
  static let blocks: [SkeletonBlock] = [.part(.duurzaamheid), .part(.openstaandePunten)]
  static let annexes = [
    Skeleton.Annex(id: "prestatiebijlage", title: "Prestatiebijlage", content: .prestatiebijlage)
  ]

  func document(_ decisions: [Decision], clauses: [Clause] = duties) throws -> Document {
    let dossier = try dossier()
    return try edition(clauses: clauses).document(
      of: skeleton(AssemblingTests.blocks, annexes: AssemblingTests.annexes), for: dossier,
      area: dossier.areas[0],
      decisions: decisions)
  }

  @Test func `a blocked duty stands nowhere in the document`() throws {
    let document = try document([
      decision("MAT-11-egw", .blocked(requested: .duty(.resultaat), ruling(.geblokkeerd))),
      decision("MAT-11-mgw", .agreed(.duty(.resultaat), ruling(.toegestaan))),
      decision("MAT-11-kantoor", .noProvision(reason: "geen")),
    ])
    #expect(!document.words.contains("MAT-11-egw"))
    #expect(!document.words.contains("MAT-11-kantoor"))
    #expect(document.words.contains("De Koper voldoet aan rij\u{A0}MAT-11-mgw."))
    // The check sees a fault: a decision that does let the duty in.
    let broken = try self.document([decision("MAT-11-egw", .agreed(.duty(.resultaat), ruling(.toegestaan)))])
    #expect(broken.words.contains("MAT-11-egw"))
  }

  @Test func `a theme without duties has no article`() throws {
    let none = try document([decision("MAT-11-egw", .noProvision(reason: "geen"))])
    #expect(none.articles.isEmpty)
    #expect(none.words.contains("Er zijn geen prestaties overeengekomen."))
  }

  @Test func `rows are named together, and a clause points to its own member in the article`() throws {
    let document = try document(
      ["egw", "mgw", "kantoor"].map {
        decision("MAT-11-\($0)", .agreed(.duty(.resultaat), ruling(.toegestaan)))
      })
    #expect(document.words.contains("De Koper voldoet aan de rijen\u{A0}MAT-11."))
    let part = try self.document([
      decision("MAT-11-egw", .agreed(.duty(.resultaat), ruling(.toegestaan))),
      decision("MAT-11-mgw", .agreed(.duty(.resultaat), ruling(.toegestaan))),
      decision("MAT-11-kantoor", .agreed(.duty(.inspanning), ruling(.toegestaan))),
    ])
    #expect(part.words.contains("De Koper voldoet aan de rijen\u{A0}MAT-11-egw en MAT-11-mgw."))
    #expect(document.words.contains("Zie Artikel\u{A0}1.2."))
  }

  @Test func `an indicator's own clause speaks for its rows`() throws {
    let own = clause(
      "eigen", .duty(Duty([.resultaat], on: "losmaakbaarheid")),
      [Item([.text("Eigen tekst voor "), .blank(.rows)])])
    let document = try document(
      [decision("MAT-11-egw", .agreed(.duty(.resultaat), ruling(.toegestaan)))],
      clauses: AssemblingTests.duties + [own])
    #expect(document.words.contains("Eigen tekst voor rij\u{A0}MAT-11-egw"))
    #expect(!document.words.contains("voldoet aan"))
  }

  @Test func `a form without a clause stays visible as an open point`() throws {
    let document = try document([decision("MAT-11-egw", .agreed(.duty(.inspanning), ruling(.toegestaan)))])
    #expect(document.openPoints.map(\.id) == ["bepaling.gronduitgifte-inspanning"])
  }

  @Test func `information and references to the law print no value of their own`() throws {
    let document = try document([
      decision("MAT-11-egw", .agreed(.duty(.informatieplicht), ruling(.waarschuwing))),
      decision("MAT-11-mgw", .agreed(.duty(.verwijzingNaarWet), ruling(.toegestaan))),
    ])
    #expect(!document.words.contains("85"))
  }

  @Test func `what must be answered stands in the row and once in the list`() throws {
    let point = OpenPoint(
      id: "MAT-11-egw.eenheid", question: Question(label: "eenheid", text: "Welke eenheid?", owner: "beleid"))
    let document = try document([
      decision("MAT-11-egw", .agreed(.duty(.resultaat), ruling(.toegestaan)), openPoints: [point])
    ])
    #expect(document.words.contains("≥\u{A0}85% [PM:\u{A0}eenheid]"))
    #expect(document.openPoints == [point])
    let list = try #require(document.sections.last)
    #expect(list.role == .worksheet(title: "Openstaande punten"))
    #expect(list.blocks.flatMap(\.lines).count { $0 == [.text("Welke eenheid?")] } == 1)
  }

  @Test func `the annex keeps the row ids`() throws {
    let document = try document([decision("MAT-11-egw", .agreed(.duty(.resultaat), ruling(.toegestaan)))])
    let annex = try #require(document.sections.dropFirst().first)
    #expect(annex.orientation == .landscape)
    let tables = annex.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(tables.map { $0.rows.map(\.id) } == [["MAT-11-egw"]])
    #expect(tables[0].columns.map(\.share).reduce(0, +) == 100)
  }
}
