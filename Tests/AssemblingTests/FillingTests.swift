import Model
import Testing

@testable import Assembling

struct FillingTests {
  static let price = FactDefinition(
    id: "koopsom", kind: .amount, question: Question(label: "koopsom", text: "Hoeveel?", owner: "planeconoom")
  )
  static let note = FactDefinition(
    id: "noot", kind: .text, question: Question(label: "noot", text: "Wat?", owner: "jurist"))

  func document(_ phrases: [Phrase], facts: [String: String] = [:], glossary: [GlossaryEntry] = []) throws
    -> Document
  {
    let dossier = try dossier(facts: facts)
    let clauses = [
      clause("proef", .article, [Item(id: "lid", phrases)]),
      clause("begrippen", .article, [Item([.text("Wij verstaan onder:")])]),
    ]
    return try edition(clauses: clauses, glossary: glossary, facts: [FillingTests.price, FillingTests.note])
      .document(
        of: skeleton([.part(.begrippen), .clause("proef"), .part(.openstaandePunten)]), for: dossier,
        area: dossier.areas[0],
        decisions: [])
  }

  @Test func `facts print in Dutch form`() throws {
    let document = try document(
      [.text("De prijs is "), .blank(.fact("koopsom"))], facts: ["koopsom": "1250000"])
    #expect(document.words.contains("De prijs is €\u{A0}1.250.000"))
    #expect(document.openPoints.isEmpty)
  }

  @Test func `a value never becomes markup`() throws {
    let value = "**vet** [](bepaling:proef) {{feit.koopsom}} <w:p/> &amp;"
    let document = try document([.blank(.fact("noot"))], facts: ["noot": value])
    #expect(document.articles[1].members[0].line == [.text(value)])
    #expect(document.openPoints.isEmpty)
  }

  @Test func `a blank that nobody filled is an open point, once in the list however often in the text`()
    throws
  {
    let document = try document([.blank(.fact("koopsom")), .text(" en "), .blank(.fact("koopsom"))])
    #expect(document.words.contains("[PM:\u{A0}koopsom] en [PM:\u{A0}koopsom]"))
    #expect(document.openPoints.map(\.question) == [FillingTests.price.question])
  }

  @Test func `roles print by the name of the skeleton, missing parties as open points`() throws {
    let document = try document([
      .blank(.role(.wederpartij)), .text(", "), .blank(.party(.wederpartij, .name)),
    ])
    #expect(document.words.contains("Koper, [PM:\u{A0}naam Koper]"))
  }

  @Test func `a term means in a document what it means there`() throws {
    let glossary = [
      GlossaryEntry(term: "Weg", forms: ["Weg"], kinds: [.koopovereenkomst], meaning: [.text("de straat")]),
      GlossaryEntry(term: "Weg", forms: ["Weg"], kinds: [.prestatieafspraken], meaning: [.text("het spoor")]),
    ]
    let dossier = try dossier()
    let clauses = [
      clause("begrippen", .article, [Item([.text("Hierin is:")])]),
      clause("weg", .article, [Item([.text("De Weg.")])]),
    ]
    let text = try edition(clauses: clauses, glossary: glossary).document(
      of: skeleton([.part(.begrippen), .clause("weg")]), for: dossier, area: dossier.areas[0], decisions: [])
    #expect(text.articles[0].definitions.map(\.meaning.plain) == ["de straat."])
  }

  @Test func `definitions: only what is used, terms in meanings too, alphabetical, whole words`() throws {
    let glossary = [
      GlossaryEntry(term: "Waarde", forms: ["Waarde", "Waarden"], meaning: [.text("een getal")]),
      GlossaryEntry(term: "Bouwplan", forms: ["Bouwplan"], meaning: [.text("het plan voor het Werk")]),
      GlossaryEntry(
        term: "Werk", forms: ["Werk"], meaning: [.text("wat "), .blank(.role(.wederpartij)), .text(" bouwt")]),
      GlossaryEntry(term: "Bank", forms: ["Bank"], meaning: [.text("een bank")]),
    ]
    let document = try document([.text("Het Bouwplan en de Bankrekening; Waarden.")], glossary: glossary)
    #expect(document.articles[0].definitions.map(\.term) == ["Bouwplan", "Waarde", "Werk"])
    #expect(document.words.contains("Werk: wat Koper bouwt."))
  }

  @Test func `a clause that the edition lacks is an open point`() throws {
    let dossier = try dossier()
    let document = try edition(clauses: []).document(
      of: skeleton([.clause("weg")]), for: dossier, area: dossier.areas[0], decisions: [])
    #expect(document.openPoints.map(\.id) == ["bepaling.weg"])
  }
}
