import Model

extension Plan {
  /// A chapter with afdelingen, the first with paragrafen.
  static let water: [Block] = [
    chapter("water", "Water"),
    section("kavelwater", "Hemelwater op de kavel"),
    subsection("kavelwater-algemeen", "Algemeen"),
    article(
      "water-bereik", "Toepassingsbereik",
      [
        Item(
          id: "activiteiten", ["Deze afdeling gaat over de volgende activiteiten op een kavel:"],
          items: [
            Item(id: "bouwen", ["het bouwen van een hoofdgebouw;"]),
            Item(id: "verharden", ["het aanleggen of uitbreiden van ander verhard oppervlak."]),
          ]),
        Item(
          id: "uitzonderingen", ["Deze afdeling is niet van toepassing:"],
          items: [
            Item(
              id: "klein",
              [
                "op een activiteit als bedoeld in het eerste lid, onder\u{A0}b, waardoor het verhard oppervlak met ten hoogste 20\u{A0}m² toeneemt;"
              ]),
            Item(["op verhard oppervlak dat voor ten hoogste twaalf maanden wordt aangelegd."]),
          ]),
      ]),
    article(
      "water-oogmerk", "Oogmerk",
      [
        Item([
          """
          De regels in deze afdeling zijn gesteld om te voorkomen dat hemelwater sneller wordt afgevoerd \
          dan de riolering en het oppervlaktewater aankunnen.
          """
        ])
      ]),
    subsection("berging", "Waterberging"),
    article(
      "waterberging", "Waterberging op de kavel",
      [
        Item(
          id: "inhoud", clause: "waterberging-inhoud",
          [
            "Op de kavel is een waterberging aanwezig met per m² verhard oppervlak ten minste de inhoud die in ",
            .annex("waarden"), " bij het deelgebied is vermeld.",
          ]),
        Item(
          id: "werking", ["De waterberging:"],
          items: [
            Item(["vangt het hemelwater op van al het verhard oppervlak van de kavel;"]),
            Item(
              id: "leeg", ["is na een bui waarbij zij vol is geraakt weer helemaal beschikbaar:"],
              items: [
                Item(id: "vroegst", ["niet eerder dan 24\u{A0}uur na het einde van de bui; en"]),
                Item(id: "laatst", ["uiterlijk 60\u{A0}uur na het einde van de bui;"]),
              ]),
            Item(["heeft een overloop die bovengronds zichtbaar is."]),
          ]),
        Item(
          id: "keuze",
          [
            """
            De plaats en de vorm van de waterberging zijn vrij. Zij kan ook voor meer kavels samen worden \
            aangelegd, als haar inhoud ten minste gelijk is aan de som van wat voor die kavels geldt.
            """
          ]),
        Item([
          """
          De waterberging is aanwezig vanaf de dag waarop het hoofdgebouw of het andere verhard oppervlak \
          in gebruik wordt genomen.
          """
        ]),
      ]),
    article(
      "water-uitzondering", "Kavels aan het water",
      [
        Item([
          .to("waterberging"),
          " is niet van toepassing op verhard oppervlak waarvan al het hemelwater rechtstreeks in oppervlaktewater komt.",
        ]),
        Item([
          "In dat geval blijft ", .to("water-gegevens", "plaats"),
          ", van toepassing, en ook wat het waterschap over het lozen heeft bepaald.",
        ]),
      ]),
    article(
      "onderhoud", "In stand houden",
      [
        Item([
          "De eigenaar van de kavel houdt de waterberging zo in stand dat zij blijft voldoen aan ",
          .to("waterberging", "inhoud"), ", en ", .to("waterberging", "leeg"), ".",
        ])
      ]),
    subsection("water-informatie", "Gegevens"),
    article(
      "water-gegevens", "Gegevens over de waterberging",
      [
        Item(
          id: "gegevens",
          [
            "Ten minste vier weken voor het begin van een activiteit als bedoeld in ",
            .to("water-bereik", "activiteiten"),
            ", worden aan het college van burgemeester en wethouders verstrekt:",
          ],
          items: [
            Item(["een berekening van het verhard oppervlak en van de inhoud van de waterberging;"]),
            Item(
              id: "tekening", ["een tekening met:"],
              items: [
                Item(id: "plaats", ["de plaats van de waterberging of van het punt van lozing; en"]),
                Item(["de plaats van de overloop;"]),
              ]),
            Item([
              "een beschrijving van de manier waarop aan ", .to("waterberging", "vroegst"), ", en ",
              .to("waterberging", "laatst"), ", wordt voldaan.",
            ]),
          ]),
        Item([
          "Het eerste lid is niet van toepassing als de gegevens al zijn verstrekt bij een aanvraag om een omgevingsvergunning."
        ]),
      ]),
    section("openbaar-water", "Water in de openbare ruimte"),
    article(
      "waterplein", "Verbod op het ophogen van waterpleinen",
      [
        Item(
          id: "verbod",
          [
            """
            Het is verboden op een waterplein het maaiveld op te hogen of iets te plaatsen waardoor de \
            ruimte voor water afneemt.
            """
          ]),
        Item(
          ["Het verbod geldt niet voor:"],
          items: [
            Item(["beheer en onderhoud;"]),
            Item(["een evenement dat ten hoogste zeven dagen duurt, de opbouw en de afbraak meegerekend."]),
          ]),
      ]),
  ]
}
