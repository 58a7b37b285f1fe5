import Model

extension Sample {
  /// A wide table in the midst of the text.
  static let planning: [Block] = [
    .article(
      Article(
        id: "planning", heading: ["Planning"],
        members: [
          Item(id: "mijlpalen", ["De Koper houdt zich aan de planning van dit artikel."]),
          Item(id: "vertraging", ["Een vertraging meldt de Koper binnen vijf werkdagen."]),
        ])),
    .table(
      Table(
        caption: "Planning van kavel\u{A0}12",
        description: "Per onderdeel het begin en het einde van elke stap, en wie haar zet.",
        columns: [
          .init("Onderdeel", share: 19), .init("Ontwerp begint", share: 9), .init("Ontwerp gereed", share: 9),
          .init("Aanvraag", share: 9), .init("Besluit", share: 9), .init("Bouw begint", share: 9),
          .init("Bouw gereed", share: 9), .init("Oplevering", share: 9), .init("Wie", share: 18),
        ],
        rows: ["Parkeergarage", "Woningen aan de kade", "Openbare ruimte"].enumerated().map { index, part in
          Table.Row(
            cells: [[.text(part)]] + (1...7).map { step in [.text("\(step)\u{A0}mei\u{A0}\(2027 + index)")] }
              + [index == 2 ? [.strong(["Gemeente"])] : ["Koper"]])
        })),
    .paragraph(["Partijen werken de planning elk kwartaal bij."]),
  ]

  /// What follows it on upright pages, to the signatures.
  static let ending: [Block] = [
    .article(
      Article(
        id: "bijlagen", heading: ["Bijlagen en rangorde"],
        members: [
          Item(
            id: "lijst", ["Bij deze overeenkomst horen:"],
            items: [Item([.annex("prestaties"), ";"]), Item([.annex("tekening"), "."])]),
          Item(
            id: "rangorde", ["Deze overeenkomst gaat voor. Daarna gaat ", .annex("prestaties"), " voor."]),
        ])),
    .paragraph([
      "Aldus overeengekomen en in tweevoud ondertekend; dit stuk telt ", .pageCount, " pagina's.",
    ]),
    .signatures([
      SignatureBlock(
        party: "Gemeente Voorbeeldstad",
        fields: [
          .init("Naam", ["mevrouw J. de Vries"]), .init("Functie", ["wethouder Grondzaken"]), .init("Plaats"),
          .init("Datum"), .init("Handtekening"),
        ]),
      SignatureBlock(
        party: "Bouwbedrijf Café & Zonen B.V.",
        fields: [
          .init("Naam", [.openPoint(registration)]), .init("Functie"), .init("Plaats"), .init("Datum"),
          .init("Handtekening"),
        ]),
    ]),
  ]
}
