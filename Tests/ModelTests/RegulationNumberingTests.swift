import Model
import Testing

/// Numbers and references of a regeling.
@Suite struct RegulationNumberingTests {
  private func article(_ id: String, _ members: [Item<Inline>]) -> Block {
    .article(Article(id: id, heading: [.text(id)], members: members))
  }

  private func numbering(_ blocks: [Block]) throws -> Numbering {
    Numbering(
      of: Document(
        kind: .omgevingsplanregels, profile: .regeling, title: "Regels", subtitle: "",
        marks: Marks(
          dossierNumber: "D-1", project: "P", status: .concept, version: "0.1",
          date: try #require(Day("2026-11-23")), issuer: "G"),
        provenance: Provenance(edition: "2026.1", dossierHash: "", clauses: []),
        sections: [
          Section(.main, blocks: blocks), Section(.annex(id: "kaart", title: "Kaart"), blocks: []),
          Section(.annex(id: "menu", title: "Menu"), blocks: []),
        ]))
  }

  private let text: [Inline] = [.text("Tekst.")]

  @Test func `articles count within their chapter, over the divisions in it`() throws {
    let numbering = try numbering([
      .division(Division(id: "h1", .chapter, heading: text)), article("een", []), article("twee", []),
      .division(Division(id: "h2", .chapter, heading: text)),
      .division(Division(id: "p1", .subsection, heading: text)), article("drie", []),
      .division(Division(id: "h3", .chapter, heading: text)),
      .division(Division(id: "a1", .section, heading: text)),
      .division(Division(id: "p2", .subsection, heading: text)), article("vier", []),
      .division(Division(id: "a2", .section, heading: text)),
      .division(Division(id: "p3", .subsection, heading: text)),
      article(
        "vijf",
        [
          Item(
            id: "enig", text,
            items: [Item(id: "a", text), Item(id: "b", text, items: [Item(id: "graad", text)])])
        ]),
      article(
        "zes",
        [
          Item(text),
          Item(id: "tweede", text, items: [Item(id: "onder", text, items: [Item(id: "sub", text)])]),
        ]),
    ])
    let wanted: [(Reference, String)] = [
      (.division("h2"), "Hoofdstuk 2"), (.division("p1"), "Paragraaf 2.1"), (.division("a1"), "Afdeling 3.1"),
      (.division("p2"), "Paragraaf 3.1.1"), (.division("p3"), "Paragraaf 3.2.1"),
      (.clause("twee", part: nil), "Artikel 1.2"), (.clause("drie", part: nil), "Artikel 2.1"),
      (.clause("vier", part: nil), "Artikel 3.1"), (.clause("vijf", part: nil), "Artikel 3.2"),
      (.clause("vijf", part: "enig"), "Artikel 3.2"), (.clause("vijf", part: "b"), "Artikel 3.2, onder b"),
      (.clause("vijf", part: "graad"), "Artikel 3.2, onder b, onder 1°"),
      (.clause("zes", part: "tweede"), "Artikel 3.3, tweede lid"),
      (.clause("zes", part: "sub"), "Artikel 3.3, tweede lid, onder a, onder 1°"),
      (.annex("kaart"), "Bijlage I"), (.annex("menu"), "Bijlage II"),
    ]
    for (reference, words) in wanted {
      #expect(numbering[reference].replacing("\u{A0}", with: " ") == words)
    }
  }

  @Test func `without chapters articles count through`() throws {
    let numbering = try numbering([article("een", []), article("twee", [])])
    #expect(numbering[.clause("twee", part: nil)] == "Artikel\u{A0}2")
  }

  @Test func `a reference has a capital where a sentence begins, and not in a part`() throws {
    let numbering = try numbering([article("een", [])])
    let reference = Inline.reference(.clause("een", part: nil))
    #expect(numbering.words([reference]) == "Artikel\u{A0}1")
    #expect(numbering.words([.strong([reference])], isPart: true) == "artikel\u{A0}1")
    #expect(numbering.words([.text("Zie "), reference]) == "Zie artikel\u{A0}1")
    #expect(numbering.words([.text("Zo is het. "), reference], isPart: true) == "Zo is het. Artikel\u{A0}1")
    #expect(numbering.words([.reference(.annex("weg"))], isPart: true) == "[verwijzing ontbreekt]")
  }
}
