import Model

extension Sample {
  /// Notes, contents, parties and recitals: all unnumbered headings, and every list to its third level.
  static let opening: [Block] = [
    .note([
      "Dit stuk is een CONCEPT en bindt niemand voordat het college heeft besloten. Er zijn nog open punten, zoals ",
      .openPoint(price), "; zie ", .to("koopsom"), ".",
    ]),
    .note(["De prestaties staan in ", .annex("prestaties"), "."]),
    .contents,
    .heading(level: 2, ["De ondergetekenden"]),
    .list(
      .parties,
      [
        Item(
          [
            .strong(["Gemeente Voorbeeldstad"]),
            ", zetelend aan de Markt\u{A0}1 te Voorbeeldstad, hierna te noemen: de ",
            .strong(["Gemeente"]), ";",
          ],
          items: [
            Item(
              ["vertegenwoordigd door de wethouder Grondzaken;"],
              items: [
                Item(["op grond van de volmacht van 1\u{A0}juni\u{A0}2026;"]),
                Item(["ter uitvoering van het besluit van 20\u{A0}oktober\u{A0}2026;"]),
              ]),
            Item(["KvK-nummer 01234567;"]),
          ]),
        Item([
          .strong(["Bouwbedrijf Café & Zonen B.V."]), ", ingeschreven onder nummer ",
          .commented(
            [.openPoint(registration)],
            Comment(
              id: "feit.kvk", ["Neem het nummer over uit een uittreksel van ten hoogste een maand oud."])),
          ", hierna te noemen: ", .strong(["Koper"]), ";",
        ]),
      ]),
    .paragraph(["Hierna samen te noemen: ", .strong(["Partijen"]), ";"]),
    .heading(level: 2, ["Nemen in aanmerking dat:"]),
    .list(
      .recitals,
      [
        Item(["de Gemeente eigenaar is van kavel\u{A0}12, groot ongeveer 4.250\u{A0}m²;"]),
        Item(
          ["de raad bij de omgevingsvisie als ambities heeft vastgesteld:"],
          items: [
            Item(
              ["een lage uitstoot van CO₂, namelijk"],
              items: [Item(["in de bouw;"]), Item(["in het gebruik;"])]),
            Item(["ruimte voor water – ook bij piekbuien;"]),
          ]),
        Item(["Partijen de afspraken van ", .to("duurzaamheid", "maximum"), " redelijk vinden;"]),
      ]),
    .heading(level: 3, ["Leeswijzer"]),
    .paragraph(["In deze overeenkomst is ", .strong(["geregeld"]), ":"]),
    .list(
      .bullets,
      [
        Item(
          ["de koop;"],
          items: [
            Item(["de koopsom"], items: [Item(["met de indexering;"])]), Item(["de levering;"]),
          ]),
        Item(["de duurzaamheid."]),
      ]),
    .heading(level: 4, ["Hoe de tekst is opgebouwd"]),
    .paragraph([
      "Wat Partijen moeten doen, staat in ", .division("prestaties"), ". Wie wat betaalt, staat in ",
      .division("koop"), ".",
    ]),
    .heading(level: 5, ["Nummers"]),
    .paragraph(["Een artikel houdt zijn nummer in heel het stuk."]),
    .heading(level: 2, ["Komen overeen als volgt:"]),
  ]
}
