import Model

extension Plan {
  /// A chapter of articles only.
  static let general: [Block] = [
    chapter("algemeen", "Algemene bepalingen"),
    article(
      "begrippen", "Begrippen", [Item(["Voor de toepassing van deze regels wordt verstaan onder:"])],
      definitions: [
        Definition(term: "begroeid dak", meaning: ["dak met een laag waarin planten wortelen;"]),
        Definition(
          term: "boom",
          meaning: [
            "houtig gewas met een stam die op 1,3\u{A0}m boven het maaiveld een omtrek heeft van meer dan 30\u{A0}cm;"
          ]),
        Definition(term: "hemelwater", meaning: ["water uit neerslag dat niet is verontreinigd;"]),
        Definition(
          term: "hoofdgebouw", meaning: ["gebouw dat gezien zijn functie het belangrijkste is op een kavel;"]),
        Definition(
          term: "kavel", meaning: ["aaneengesloten stuk grond dat als één geheel wordt gebruikt of bebouwd;"]),
        Definition(
          term: "natuurpunt", meaning: ["rekeneenheid voor een voorziening uit ", .annex("natuurmenu"), ";"]),
        Definition(
          term: "onverhard oppervlak",
          meaning: ["grond waarin hemelwater in de bodem kan zakken en waarin planten kunnen wortelen;"]),
        Definition(
          term: "plantseizoen",
          meaning: ["periode van 1\u{A0}november tot en met 31\u{A0}maart;"]),
        Definition(
          term: "vellen",
          meaning: ["het omhakken, verplanten of op een andere manier tenietdoen van een boom;"]),
        Definition(
          term: "verhard oppervlak",
          meaning: [
            """
            de horizontale projectie van daken en van bestrating en andere bedekking waardoor hemelwater \
            niet in de bodem kan zakken;
            """
          ]),
        Definition(
          term: "waterberging", meaning: ["voorziening waarin hemelwater tijdelijk wordt vastgehouden;"]),
        Definition(
          term: "waterplein",
          meaning: ["openbare plek die in ", .annex("waarden"), " als waterplein is aangewezen."]),
      ]),
    article(
      "toepassingsbereik", "Toepassingsbereik",
      [
        Item(["Deze regels gelden in de deelgebieden die zijn genoemd in ", .annex("waarden"), "."]),
        Item([
          """
          Deze regels stellen geen eisen aan bouwwerken over onderwerpen waarover het Besluit bouwwerken \
          leefomgeving regels bevat.
          """
        ]),
      ]),
    article(
      "oogmerken", "Oogmerken",
      [
        Item(
          ["Deze regels zijn gesteld met het oog op:"],
          items: [
            Item(["het beperken van wateroverlast en droogte;"]), Item(["het beperken van hitte;"]),
            Item(["het beschermen en versterken van de natuur in de stad;"]),
            Item(["een gezonde leefomgeving."]),
          ])
      ]),
    article(
      "normadressaat", "Voor wie de regels gelden",
      [
        Item([
          """
          Wie een activiteit verricht waarover deze regels gaan, zorgt ervoor dat aan de regels over die \
          activiteit wordt voldaan, tenzij anders is bepaald.
          """
        ])
      ]),
    article(
      "meten", "Meet- en rekenbepalingen",
      [
        Item(["Oppervlakten worden gemeten in de horizontale projectie."]),
        Item(
          id: "afronden", ["De uitkomst van een berekening wordt rekenkundig afgerond op één decimaal."]),
        Item([
          """
          Een percentage van een kavel wordt berekend over de oppervlakte van de hele kavel, met inbegrip \
          van het bebouwde deel.
          """
        ]),
      ]),
    article(
      "maatwerk", "Maatwerkvoorschriften",
      [
        Item(
          id: "onderwerpen", ["Een maatwerkvoorschrift kan worden gesteld over:"],
          items: [
            Item(["de waterberging, bedoeld in ", .to("waterberging"), ";"]),
            Item(["het onderhoud, bedoeld in ", .to("onderhoud"), ";"]),
            Item(["het percentage, bedoeld in ", .to("aandeel-groen", "percentage"), "."]),
          ]),
        Item([
          "Met een maatwerkvoorschrift kan van deze regels worden afgeweken als de grootte, de vorm of de bodem van de kavel daartoe noodzaakt."
        ]),
      ]),
  ]

  /// The last chapter.
  static let final: [Block] = [
    chapter("slot", "Overgangs- en slotbepalingen"),
    article(
      "bestaand", "Bestaande situaties",
      [
        Item(
          id: "verharding",
          [
            """
            Verhard oppervlak dat op de dag voor de inwerkingtreding van deze regels rechtmatig aanwezig \
            is, telt niet mee bij de toepassing van 
            """, .division("kavelwater"), ".",
          ]),
        Item([
          """
          Een kavel die op de dag voor de inwerkingtreding van deze regels rechtmatig is ingericht, hoeft \
          niet te voldoen aan 
          """, .division("kavelgroen"), " zolang het verhard oppervlak niet toeneemt.",
        ]),
      ]),
    article(
      "aanvragen", "Lopende aanvragen",
      [
        Item([
          """
          Op een aanvraag om een omgevingsvergunning die is ingediend voor de inwerkingtreding van deze \
          regels, blijft het recht van toepassing zoals het gold voor die dag, tot het besluit op de \
          aanvraag onherroepelijk is.
          """
        ])
      ]),
    article(
      "tijdelijk", "Tijdelijk deel van het omgevingsplan",
      [
        Item([
          "In de deelgebieden die zijn genoemd in ", .annex("waarden"),
          """
          , vervallen de regels van het omgevingsplan die komen uit een besluit als bedoeld in \
          artikel\u{A0}22.1, onder\u{A0}a, van de Omgevingswet.
          """,
        ])
      ]),
  ]
}
