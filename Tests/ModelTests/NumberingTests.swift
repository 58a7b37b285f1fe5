import Model
import Testing

@Suite struct NumberingTests {
  private func document(_ sections: [Section]) throws -> Document {
    Document(
      kind: .koopovereenkomst, profile: .overeenkomst, title: "Koop", subtitle: "",
      marks: Marks(
        dossierNumber: "D-1", project: "P", status: .concept, version: "0.1",
        date: try #require(Day("2026-11-23")), issuer: "G"),
      provenance: Provenance(edition: "2026.1", dossierHash: "", clauses: []), sections: sections)
  }

  private func item(_ id: String?, _ items: [Item<Inline>] = []) -> Item<Inline> {
    Item(id: id, [.text("Tekst.")], items: items)
  }

  private func article(_ id: String, _ members: [Item<Inline>]) -> Block {
    .article(Article(id: id, heading: [.text(id)], members: members))
  }

  @Test("articles, members, parts, sub-parts and annexes count as a word processor counts") func numbers()
    throws
  {
    let numbering = Numbering(
      of: try document([
        Section(
          .main,
          blocks: [
            article(
              "koop",
              [item("een"), item(nil), item("drie", [item(nil), item("b", [item("i"), item("ii")])])]),
            .paragraph([.text("Tussen.")]), article("boete", [item("een")]),
          ]),
        Section(.annex(id: "tekening", title: "Tekening"), blocks: []),
        Section(.worksheet(title: "Open punten"), blocks: []),
        Section(.annex(id: "prestatiebijlage", title: "Prestaties"), .landscape, blocks: [article("na", [])]),
      ]))
    let wanted: [(Reference, String)] = [
      (.clause("koop", part: nil), "Artikel 1"), (.clause("koop", part: "een"), "Artikel\u{A0}1.1"),
      (.clause("koop", part: "drie"), "Artikel\u{A0}1.3"),
      (.clause("koop", part: "b"), "Artikel\u{A0}1.3 onder\u{A0}b"),
      (.clause("koop", part: "i"), "Artikel\u{A0}1.3 onder\u{A0}b, i"),
      (.clause("koop", part: "ii"), "Artikel\u{A0}1.3 onder\u{A0}b, ii"),
      (.clause("boete", part: nil), "Artikel 2"), (.clause("boete", part: "een"), "Artikel\u{A0}2.1"),
      (.clause("na", part: nil), "Artikel 3"), (.annex("tekening"), "Bijlage 1"),
      (.annex("prestatiebijlage"), "Bijlage 2"),
    ]
    for (reference, words) in wanted {
      #expect(numbering[reference] == words)
      #expect(numbering.contains(reference))
      #expect(numbering.words([.strong([.text("zie "), .reference(reference)])]) == "zie \(words)")
    }
    #expect(!numbering.contains(.clause("koop", part: "boete")))
    #expect(numbering[.annex("niets")] == "[verwijzing ontbreekt]")
  }

  @Test(
    "letters repeat beyond z, as in Word",
    arguments: [(0, "a"), (25, "z"), (26, "aa"), (27, "bb"), (51, "zz"), (52, "aaa")])
  func letters(index: Int, letter: String) { #expect(Numbering.letter(index) == letter) }

  @Test(
    "small Roman numbers",
    arguments: [
      (1, "i"), (2, "ii"), (3, "iii"), (4, "iv"), (5, "v"), (6, "vi"), (8, "viii"), (9, "ix"), (10, "x"),
      (14, "xiv"), (19, "xix"), (40, "xl"), (49, "xlix"), (50, "l"), (88, "lxxxviii"), (90, "xc"),
      (99, "xcix"),
      (100, "c"),
    ])
  func roman(number: Int, sign: String) { #expect(Numbering.roman(number) == sign) }

  @Test("open points come in reading order, each once") func openPoints() throws {
    func point(_ id: String) -> OpenPoint {
      OpenPoint(id: id, question: Question(label: id, text: "Wat?", owner: "jurist"))
    }
    func line(_ id: String) -> [Inline] { [.text("x"), .strong([.openPoint(point(id))])] }
    let table = Table(
      caption: "T", description: "", columns: [Table.Column("K", share: 100)],
      rows: [Table.Row(id: "r", cells: [line("cel")])])
    let document = try document([
      Section(
        .main,
        blocks: [
          .heading(level: 2, line("kop")), .paragraph(line("alinea")), .note(line("kop")),
          .article(
            Article(
              id: "a", heading: line("artikel"), members: [Item(line("lid"), items: [Item(line("deel"))])],
              definitions: [Definition(term: "Bouw", meaning: line("begrip"))])),
          .list(.recitals, [Item(line("lijst"), items: [Item(line("lid"))])]), .table(table),
          .signatures([SignatureBlock(party: "P", fields: [SignatureBlock.Field("Naam", line("naam"))])]),
        ]), Section(.annex(id: "b", title: "B"), blocks: [.paragraph(line("bijlage") + line("alinea"))]),
    ])
    #expect(
      document.openPoints.map(\.id)
        == ["kop", "alinea", "artikel", "lid", "deel", "begrip", "lijst", "cel", "naam", "bijlage"])
    #expect(point("koopsom").mark == "[PM:\u{A0}koopsom]")
    #expect(document.marks.line == "CONCEPT versie 0.1 · 23\u{A0}november\u{A0}2026")
  }
}
