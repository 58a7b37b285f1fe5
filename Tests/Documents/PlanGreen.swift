import Model

extension Plan {
  /// A chapter with paragrafen only.
  static let green: [Block] = [
    chapter("groen", "Groen en bomen"),
    subsection("kavelgroen", "Groen op de kavel"),
    article(
      "aandeel-groen", "Aandeel groen",
      [
        Item(
          id: "percentage",
          [
            "Van de oppervlakte van een kavel is ten minste het percentage dat in ", .annex("waarden"),
            " bij het deelgebied is vermeld, onverhard oppervlak met beplanting.",
          ]),
        Item(
          id: "meetellen", ["Voor het percentage telt mee:"],
          items: [
            Item(["een begroeid dak, voor de helft van zijn oppervlakte;"]),
            Item(
              ["gevelgroen dat in de volle grond wortelt:"],
              items: [
                Item(["voor 0,5\u{A0}m² per strekkende meter gevel; en"]),
                Item(["tot ten hoogste een tiende deel van wat nodig is."]),
              ]),
          ]),
        Item([
          "Aan het percentage wordt voldaan vanaf het einde van het eerste plantseizoen nadat het hoofdgebouw in gebruik is genomen."
        ]),
        Item([
          "Dit artikel is niet van toepassing op een kavel met een oppervlakte van minder dan 60\u{A0}m²."
        ]),
      ]),
    article(
      "natuurpunten", "Voorzieningen voor de natuur",
      [
        Item(
          id: "aantal",
          [
            "Wie een hoofdgebouw bouwt, brengt op de kavel voorzieningen uit ", .annex("natuurmenu"),
            " aan die samen ten minste het aantal natuurpunten opleveren dat in ", .annex("waarden"),
            " bij het deelgebied is vermeld.",
          ]),
        Item(["De keuze uit de voorzieningen is vrij; geen voorziening is op zichzelf verplicht."]),
      ]),
    subsection("bomen", "Bomen"),
    article(
      "vellen-vergunning", "Vergunningplicht voor het vellen van een boom",
      [
        Item(
          id: "plicht",
          [
            """
            Het is verboden zonder omgevingsvergunning een boom te vellen met een stam die op 1,3\u{A0}m \
            boven het maaiveld een omtrek heeft van meer dan 90\u{A0}cm.
            """
          ]),
        Item(
          id: "vrij", ["Het verbod geldt niet:"],
          items: [
            Item(["voor een boom die in zo slechte staat is dat hij direct gevaar oplevert;"]),
            Item(["voor een boom die is gekweekt om te worden geoogst."]),
          ]),
      ]),
    article(
      "vellen-aanvraag", "Aanvraagvereisten",
      [
        Item(
          [
            "Bij de aanvraag om een omgevingsvergunning als bedoeld in ", .to("vellen-vergunning", "plicht"),
            ", worden verstrekt:",
          ],
          items: [
            Item(["de plaats, de soort en de stamomtrek van de boom;"]), Item(["de reden voor het vellen;"]),
            Item(["een plan voor het planten van nieuwe bomen, met hun plaats, soort en maat."]),
          ])
      ]),
    article(
      "vellen-beoordeling", "Beoordelingsregels",
      [
        Item(
          id: "weging", ["De omgevingsvergunning wordt alleen verleend als:"],
          items: [
            Item(
              id: "reden",
              ["het belang bij het vellen groter is dan het belang bij het behoud van de boom, gelet op:"],
              items: [
                Item(["zijn betekenis voor schaduw en natuur;"]), Item(["zijn leeftijd en zijn staat; en"]),
                Item(["de mogelijkheid om hem te verplanten; en"]),
              ]),
            Item(
              id: "herplant",
              [
                """
                op dezelfde kavel of elders in het deelgebied een of meer nieuwe bomen worden geplant die \
                samen binnen vijftien jaar een even groot kroonoppervlak kunnen hebben.
                """
              ]),
          ]),
        Item([
          "Het eerste lid, onder\u{A0}b, is niet van toepassing als de bodem in het deelgebied geen plaats biedt voor een nieuwe boom."
        ]),
      ]),
    article(
      "vellen-voorschriften", "Voorschriften",
      [
        Item([
          "Aan de omgevingsvergunning wordt het voorschrift verbonden dat de nieuwe bomen, bedoeld in ",
          .to("vellen-beoordeling", "herplant"),
          """
          , zijn geplant binnen het eerste plantseizoen na het vellen, en dat een nieuwe boom die binnen \
          drie jaar niet aanslaat, wordt vervangen.
          """,
        ])
      ]),
  ]
}
