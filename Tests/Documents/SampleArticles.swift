import Model

extension Sample {
  /// Chapters with an afdeling and a paragraaf, and articles with members of every depth.
  static let agreement: [Block] = [
    .division(Division(id: "algemeen", .chapter, heading: ["Algemeen"])),
    .article(definitions),
    .division(Division(id: "koop", .chapter, heading: ["Koop"])),
    .article(payment),
    .division(Division(id: "prestaties", .chapter, heading: ["Prestaties & gevolgen"])),
    .division(Division(id: "bouw", .section, heading: ["Bouw"])),
    .division(Division(id: "materialen", .subsection, heading: ["Materialen"])),
    .article(sustainability),
    .division(Division(id: "gevolgen", .section, heading: ["Gevolgen"])),
    .article(fine),
  ]

  private static let definitions = Article(
    id: "definities", heading: ["Definities"],
    members: [
      Item(
        id: "betekenis", ["In deze overeenkomst hebben woorden met een hoofdletter de volgende betekenis."])
    ],
    definitions: [
      Definition(term: "BVO", meaning: ["bruto vloeroppervlakte volgens NEN\u{A0}2580, in m²;"]),
      Definition(
        term: "MPG",
        meaning: [
          "milieuprestatie gebouwen als bedoeld in ", .to("duurzaamheid", "maximum"), ", in €/m² per jaar.",
        ]),
    ])

  private static let payment = Article(
    id: "koopsom", heading: ["Koopsom en betaling"],
    members: [
      Item(id: "bedrag", ["De koopsom bedraagt ", .openPoint(price), " exclusief btw."]),
      Item(
        id: "betaling", ["De Koper betaalt de koopsom:"],
        items: [
          Item(id: "aanbetaling", ["voor 10% binnen veertien dagen na ondertekening;"]),
          Item(
            id: "rest", ["voor het overige bij de levering, tenzij:"],
            items: [
              Item(id: "uitstel", ["de Gemeente uitstel heeft verleend; of"]),
              Item(id: "bezwaar", ["de Koper een beroep doet op ", .to("boete", "matiging"), ";"]),
            ]),
          Item(["alles op een derdenrekening van de notaris."]),
        ]),
      Item(
        id: "rente",
        [
          "Bij te late betaling als bedoeld in ", .to("koopsom", "rest"),
          " is rente verschuldigd, behalve in het geval van ", .to("koopsom", "uitstel"), ". Op ",
          .to("koopsom", "bedrag"), " is dit lid niet van toepassing.",
        ]),
    ])

  private static let sustainability = Article(
    id: "duurzaamheid", heading: ["Duurzaamheid: energie & materialen"],
    members: [
      Item(
        id: "maximum", clause: "milieuprestatie-gronduitgifte-resultaat",
        [
          .commented(
            ["De MPG bedraagt ", .strong(["ten hoogste 0,45"])],
            Comment(
              id: "bepaling.milieuprestatie",
              [
                "Deze prestatie is het eigen aanbod van de Koper.",
                "Let op: de wettelijke waarde heeft sinds 1\u{A0}juli\u{A0}2026 een andere weging.",
              ])),
          " voor iedere woning < 100\u{A0}m² en > 50\u{A0}m²; zie rij\u{A0}MAT-04-egw van ",
          .annex("prestaties"), ".",
        ]),
      Item(
        clause: "milieuprestatie-gronduitgifte-resultaat", ["De Koper toont dit aan met:"],
        items: [
          Item(["een berekening volgens de 'Bepalingsmethode';"]),
          Item(id: "opleverdossier", ["een opleverdossier."]),
        ]),
      Item(
        id: "zonder-id",
        [
          "Het dossier van ", .to("duurzaamheid", "opleverdossier"), " bevat de tekeningen van ",
          .annex("tekening"),
          ".",
        ]),
    ])

  private static let fine = Article(
    id: "boete",
    heading: [
      .commented(
        ["Boete en verrekening"],
        Comment(id: "bepaling.boete", ["Facultatief: vervalt als de raad geen boete wil."]))
    ],
    members: [
      Item(
        id: "hoogte",
        [
          "Bij een tekortkoming in ", .strong([.to("duurzaamheid"), " (Duurzaamheid)"]),
          " is de Koper een boete verschuldigd van €\u{A0}50.000, die de rechter kan matigen.",
        ]),
      Item(
        id: "gevallen", ["De boete is niet verschuldigd:"],
        items: [
          Item(id: "overmacht", ["bij overmacht; of"]),
          Item(id: "matiging", ["voor zover ", .to("koopsom", "bezwaar"), " van toepassing is."]),
        ]),
      Item(id: "los", ["Zie verder ", .to("koopsom"), "."]),
    ])
}
