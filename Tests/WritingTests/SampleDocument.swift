import Model

extension Document {
  /// A contract with everything a document can hold: the writers' common yardstick.
  // swift-format-ignore: NeverForceUnwrap
  static let sample = Document(
    kind: .koopovereenkomst, profile: .overeenkomst,
    title: "Koopovereenkomst Waterfront\u{A0}Noord",
    subtitle: "Deelgebied Kade-Oost: gronduitgifte van kavel 12 \u{201C}De Zaagtand & Zn.\u{201D}",
    marks: Marks(
      dossierNumber: "2026-0411", project: "Waterfront Noord", status: .concept, version: "0.3",
      date: Day("2026-11-23")!, issuer: "Gemeente Voorbeeldstad"),
    provenance: Provenance(edition: "2026.1", dossierHash: String(repeating: "0", count: 64), clauses: []),
    sections: [main, performance, drawing, openPoints])

  private static let koopsom = OpenPoint(
    id: "feit.koopsom", question: Question(label: "koopsom", text: "Wat is de koopsom?", owner: "vastgoed"))
  private static let kvk = OpenPoint(
    id: "feit.kvk", question: Question(label: "KvK-nummer", text: "Wat is het KvK-nummer?", owner: "jurist"))

  private static let main = Section(
    .main,
    blocks: [
      .note([
        .text(
          "Dit concept bindt niemand voordat het college heeft besloten. Er zijn nog open punten, zoals "),
        .openPoint(koopsom), .text("; zie "), .reference(.clause("koopsom", part: nil)), .text("."),
      ]),
      .note([.text("De prestaties staan in "), .reference(.annex("prestaties")), .text(".")]),
      .heading(level: 2, [.text("De ondergetekenden")]),
      .list(
        .parties,
        [
          Item(
            [
              .strong([.text("Gemeente Voorbeeldstad")]),
              .text(", zetelend aan de Markt 1 te Voorbeeldstad, hierna te noemen: de "),
              .strong([.text("Gemeente")]), .text(";"),
            ],
            items: [
              Item(
                [.text("vertegenwoordigd door de wethouder Grondzaken;")],
                items: [
                  Item([.text("op grond van de volmacht van 1\u{A0}juni\u{A0}2026;")]),
                  Item([.text("ter uitvoering van het besluit van 20\u{A0}oktober\u{A0}2026;")]),
                ]),
              Item([.text("KvK-nummer 01234567;")]),
            ]),
          Item([
            .strong([.text("Bouwbedrijf Caf\u{E9} & Zonen B.V.")]), .text(", ingeschreven onder nummer "),
            .openPoint(kvk), .text(", hierna te noemen: "), .strong([.text("Koper")]), .text(";"),
          ]),
        ]),
      .paragraph([.text("Hierna samen te noemen: "), .strong([.text("Partijen")]), .text(";")]),
      .heading(level: 2, [.text("Nemen in aanmerking dat:")]),
      .list(
        .recitals,
        [
          Item([.text("de Gemeente eigenaar is van kavel 12, groot ongeveer 4.250\u{A0}m\u{B2};")]),
          Item(
            [.text("de raad bij de omgevingsvisie als ambities heeft vastgesteld:")],
            items: [
              Item(
                [.text("een lage uitstoot van CO\u{2082}, namelijk")],
                items: [Item([.text("in de bouw;")]), Item([.text("in het gebruik;")])]),
              Item([.text("ruimte voor water \u{2013} ook bij piekbuien;")]),
            ]),
          Item([
            .text("Partijen de afspraken van "), .reference(.clause("duurzaamheid", part: "maximum")),
            .text(" redelijk vinden;"),
          ]),
        ]),
      .heading(level: 3, [.text("Leeswijzer")]),
      .paragraph([.text("In deze overeenkomst is "), .strong([.text("geregeld")]), .text(":")]),
      .list(
        .bullets,
        [
          Item(
            [.text("de koop;")],
            items: [
              Item([.text("de koopsom")], items: [Item([.text("met de indexering;")])]),
              Item([.text("de levering;")]),
            ]),
          Item([.text("de duurzaamheid.")]),
        ]),
      .heading(level: 2, [.text("Komen overeen als volgt:")]),
      .article(
        Article(
          id: "definities", heading: [.text("Definities")],
          members: [
            Item(
              id: "betekenis",
              [.text("In deze overeenkomst hebben woorden met een hoofdletter de volgende betekenis.")])
          ],
          definitions: [
            Definition(
              term: "BVO",
              meaning: [.text("bruto vloeroppervlakte volgens NEN\u{A0}2580, in m\u{B2}")]),
            Definition(
              term: "MPG",
              meaning: [
                .text("milieuprestatie gebouwen als bedoeld in "),
                .reference(.clause("duurzaamheid", part: "maximum")), .text(", in \u{20AC}/m\u{B2} per jaar"),
              ]),
          ])),
      .article(
        Article(
          id: "koopsom", heading: [.text("Koopsom en betaling")],
          members: [
            Item(
              id: "bedrag", [.text("De koopsom bedraagt "), .openPoint(koopsom), .text(" exclusief btw.")]),
            Item(
              id: "betaling", [.text("De Koper betaalt de koopsom:")],
              items: [
                Item(id: "aanbetaling", [.text("voor 10% binnen veertien dagen na ondertekening;")]),
                Item(
                  id: "rest", [.text("voor het overige bij de levering, tenzij:")],
                  items: [
                    Item(id: "uitstel", [.text("de Gemeente uitstel heeft verleend; of")]),
                    Item(
                      id: "bezwaar",
                      [
                        .text("de Koper een beroep doet op "), .reference(.clause("boete", part: "matiging")),
                        .text(";"),
                      ]),
                  ]),
                Item(id: nil, [.text("alles op een derdenrekening van de notaris.")]),
              ]),
            Item(
              id: "rente",
              [
                .text("Bij te late betaling als bedoeld in "), .reference(.clause("koopsom", part: "rest")),
                .text(" is rente verschuldigd, behalve in het geval van "),
                .reference(.clause("koopsom", part: "uitstel")), .text(". Op "),
                .reference(.clause("koopsom", part: "bedrag")), .text(" is dit lid niet van toepassing."),
              ]),
          ])),
      .article(
        Article(
          id: "duurzaamheid", heading: [.text("Duurzaamheid: energie & materialen")],
          members: [
            Item(
              id: "maximum",
              [
                .text("De MPG bedraagt "), .strong([.text("ten hoogste 0,45")]),
                .text(" voor iedere woning < 100\u{A0}m\u{B2} en > 50\u{A0}m\u{B2}; zie rij MAT-04-egw van "),
                .reference(.annex("prestaties")), .text("."),
              ]),
            Item(
              [.text("De Koper toont dit aan met:")],
              items: [
                Item([.text("een berekening volgens de 'Bepalingsmethode';")]),
                Item(id: "opleverdossier", [.text("een opleverdossier.")]),
              ]),
            Item(
              id: "zonder-id",
              [
                .text("Het dossier van "), .reference(.clause("duurzaamheid", part: "opleverdossier")),
                .text(" bevat de tekeningen van "), .reference(.annex("tekening")), .text("."),
              ]),
          ])),
      .article(
        Article(
          id: "boete", heading: [.text("Boete en verrekening")],
          members: [
            Item(
              id: "hoogte",
              [
                .text("Bij een tekortkoming in "),
                .strong([.reference(.clause("duurzaamheid", part: nil)), .text(" (Duurzaamheid)")]),
                .text(
                  " is de Koper een boete verschuldigd van \u{20AC}\u{A0}50.000, die de rechter kan matigen."),
              ]),
            Item(
              id: "gevallen", [.text("De boete is niet verschuldigd:")],
              items: [
                Item(id: "overmacht", [.text("bij overmacht; of")]),
                Item(
                  id: "matiging",
                  [
                    .text("voor zover "), .reference(.clause("koopsom", part: "bezwaar")),
                    .text(" van toepassing is."),
                  ]),
              ]),
            Item(id: "los", [.text("Zie verder "), .reference(.clause("koopsom", part: nil)), .text(".")]),
          ])),
      .paragraph([
        .text("Aldus overeengekomen en in tweevoud ondertekend; dit stuk telt een aantal pagina's.")
      ]),
      .signatures([
        SignatureBlock(
          party: "Gemeente Voorbeeldstad",
          fields: [
            .init("Naam", [.text("mevrouw J. de Vries")]), .init("Functie", [.text("wethouder Grondzaken")]),
            .init("Plaats"), .init("Datum"), .init("Handtekening"),
          ]),
        SignatureBlock(
          party: "Bouwbedrijf Caf\u{E9} & Zonen B.V.",
          fields: [
            .init("Naam", [.openPoint(kvk)]), .init("Functie"), .init("Plaats"), .init("Datum"),
            .init("Handtekening"),
          ]),
      ]),
    ])

  private static let performance = Section(
    .annex(id: "prestaties", title: "Prestatiebijlage"), .landscape,
    blocks: [
      .paragraph([
        .text("Deze bijlage hoort bij "), .reference(.clause("duurzaamheid", part: "maximum")),
        .text(". Waar het woord \u{201C}eis\u{201D} staat, is de waarde bindend."),
      ]),
      .table(
        Table(
          caption: "Prestaties van deelgebied Kade-Oost",
          description: "Per prestatie de waarde, de eenheid, de methode, het bewijs, het moment en de aard.",
          columns: [
            .init("Rij", share: 13), .init("Onderwerp", share: 17), .init("Objecttype", share: 11),
            .init("Waarde", share: 8), .init("Eenheid", share: 12), .init("Methode", share: 15),
            .init("Moment", share: 12), .init("Aard", share: 12),
          ],
          rows: (1...40).map { number in
            Table.Row(
              id: "MAT-\(number)-egw",
              cells: [
                [.text("MAT-\(number)-egw")],
                [
                  .text(
                    number % 3 == 0 ? "Materiaalgebonden CO\u{2082}-uitstoot" : "Milieuprestatie gebouwen")
                ],
                [.text("eengezinswoning")],
                number == 7 ? [.openPoint(koopsom)] : [.text("\u{2264}\u{A0}0,\(number + 10)")],
                [.text("kg\u{A0}CO\u{2082}-eq/m\u{B2}")],
                [.text("Bepalingsmethode Milieuprestatie Bouwwerken, versie 1.2")],
                number % 5 == 0 ? [] : [.text("oplevering")],
                [.strong([.text("eis")])],
              ])
          })),
    ])

  private static let drawing = Section(
    .annex(id: "tekening", title: "Tekening"),
    blocks: [
      .paragraph([.text("De tekening van kavel 12 is aangehecht.")]),
      .table(
        Table(
          caption: "Stukken", description: "De tekeningen met hun datum.",
          columns: [.init("Stuk", share: 70), .init("Datum", share: 30)],
          rows: [Table.Row(cells: [[.text("Situatietekening S-01")], [.text("1\u{A0}juni\u{A0}2026")]])])),
      .paragraph([.text("Wijzigingen worden door Partijen geparafeerd.")]),
    ])

  private static let openPoints = Section(
    .worksheet(title: "Openstaande punten"),
    blocks: [
      .note([.text("Dit werkblad is geen onderdeel van de overeenkomst.")]),
      .list(
        .parties,
        [
          Item([.openPoint(koopsom), .text(" \u{2013} Wat is de koopsom? (vastgoed)")]),
          Item([.openPoint(kvk), .text(" \u{2013} Wat is het KvK-nummer? (jurist)")]),
        ]),
      .table(
        Table(
          caption: "Antwoorden", description: "Per open punt het antwoord.",
          columns: [.init("Punt", share: 33), .init("Antwoord", share: 67)],
          rows: [Table.Row(cells: [[.text("koopsom")], []])])),
    ])
}
