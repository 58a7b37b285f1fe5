import Model

extension Sample {
  /// A table of several pages, with open points and comments in its cells.
  static let performance = Section(
    .annex(id: "prestaties", title: "Prestatiebijlage"), .landscape,
    blocks: [
      .paragraph([
        "Deze bijlage hoort bij ", .to("duurzaamheid", "maximum"),
        ". Waar het woord “eis” staat, is de waarde bindend.",
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
          rows: (1...40).map(row))),
    ])

  private static func row(_ number: Int) -> Table.Row {
    let id = "MAT-\(number < 10 ? "0" : "")\(number)-egw"
    let value: [Inline] =
      switch number {
      case 7: [.openPoint(price)]
      case 8:
        [
          .commented(
            ["≤\u{A0}0,18"],
            Comment(id: "rij.MAT-08-egw", ["Eigen waarde van de raad; de reden staat in het dossier."]))
        ]
      default: [.text("≤\u{A0}0,\(number + 10)")]
      }
    return Table.Row(
      id: id,
      cells: [
        [.text(id)], [number % 3 == 0 ? "Materiaalgebonden CO₂-uitstoot" : "Milieuprestatie gebouwen"],
        ["eengezinswoning"], value, ["kg\u{A0}CO₂-eq/m²"],
        number == 9 ? [.openPoint(method)] : ["Bepalingsmethode Milieuprestatie Bouwwerken, versie\u{A0}1.2"],
        number % 5 == 0 ? [] : ["oplevering"], [.strong(["eis"])],
      ])
  }

  static let drawing = Section(
    .annex(id: "tekening", title: "Tekening"),
    blocks: [
      .paragraph(["De tekening van kavel\u{A0}12 is aangehecht."]),
      .heading(level: 3, ["Stukken"]),
      .table(
        Table(
          caption: "Stukken", description: "De tekeningen met hun datum.",
          columns: [.init("Stuk", share: 70), .init("Datum", share: 30)],
          rows: [Table.Row(cells: [["Situatietekening S-01"], ["1\u{A0}juni\u{A0}2026"]])])),
      .paragraph(["Wijzigingen worden door Partijen geparafeerd."]),
    ])

  static let explanation = Section(
    .explanation(title: "Toelichting"),
    blocks: [
      .heading(level: 3, ["Waarom deze afspraken"]),
      .paragraph(["De prestatie van ", .to("duurzaamheid", "maximum"), " volgt uit het aanbod van de Koper."]
      ),
      .heading(level: 3, [.to("boete")]),
      .paragraph(["De boete prikkelt tot nakoming; zij vergoedt geen schade."]),
    ])

  static let worksheet = Section(
    .worksheet(title: "Openstaande punten"),
    blocks: [
      .note(["Dit werkblad is geen onderdeel van de overeenkomst."]),
      .list(
        .parties,
        [
          Item([.openPoint(price), " – Wat is de koopsom? (vastgoed)"]),
          Item([.openPoint(registration), " – Wat is het KvK-nummer? (jurist)"]),
          Item([.openPoint(method), " – Hoe wordt de waarde bepaald? (duurzaamheid)"]),
        ]),
      .table(
        Table(
          caption: "Antwoorden", description: "Per open punt het antwoord.",
          columns: [.init("Punt", share: 33), .init("Antwoord", share: 67)],
          rows: [Table.Row(cells: [["koopsom"], []])])),
    ])
}
