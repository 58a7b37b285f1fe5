import Model

extension Plan {
  static let values = Section(
    .annex(id: "waarden", title: "Deelgebieden en waarden"),
    blocks: [
      .paragraph([
        "Deze bijlage hoort bij ", .to("toepassingsbereik"), ", ", .to("waterberging", "inhoud"), ", ",
        .to("aandeel-groen", "percentage"), ", en ", .to("natuurpunten", "aantal"), ".",
      ]),
      .table(
        Table(
          caption: "Waarden per deelgebied",
          description:
            "Per deelgebied de inhoud van de waterberging, het aandeel groen en het aantal natuurpunten.",
          columns: [
            .init("Deelgebied", share: 28), .init("Waterberging per m² verhard oppervlak", share: 26),
            .init("Onverhard oppervlak met beplanting", share: 26),
            .init("Natuurpunten per kavel", share: 20),
          ],
          rows: [
            Table.Row(
              id: "kade-oost", cells: [["Kade-Oost"], ["60\u{A0}liter"], ["25%"], ["6"]]),
            Table.Row(
              id: "loodsen", cells: [["Loodsenkwartier"], ["50\u{A0}liter"], ["20%"], ["4"]]),
            Table.Row(
              id: "havenpark", cells: [["Havenpark"], ["70\u{A0}liter"], ["40%"], ["8"]]),
          ])),
      .paragraph(["Waterplein zijn het Sluisplein in Kade-Oost en het Loodsplein in het Loodsenkwartier."]),
    ])

  static let menu = Section(
    .annex(id: "natuurmenu", title: "Menu van voorzieningen voor de natuur"),
    blocks: [
      .paragraph([
        "Deze bijlage hoort bij ", .to("natuurpunten"), ". Een voorziening telt één keer per kavel mee.",
      ]),
      .table(
        Table(
          caption: "Voorzieningen en natuurpunten",
          description: "Per voorziening wat ten minste nodig is en hoeveel natuurpunten zij oplevert.",
          columns: [
            .init("Voorziening", share: 30), .init("Telt mee vanaf", share: 50),
            .init("Natuurpunten", share: 20),
          ],
          rows: [
            Table.Row(cells: [["haag van inheemse soorten"], ["10\u{A0}strekkende meter"], ["2"]]),
            Table.Row(cells: [["kruidenrijke beplanting"], ["15\u{A0}m², ten minste tien soorten"], ["2"]]),
            Table.Row(cells: [["boom van inheemse soort"], ["stamomtrek bij planten 20\u{A0}cm"], ["3"]]),
            Table.Row(cells: [["poel of vijver"], ["6\u{A0}m², met een flauwe oever"], ["3"]]),
            Table.Row(cells: [["begroeid dak met kruiden"], ["30\u{A0}m²"], ["3"]]),
            Table.Row(cells: [["verblijfplaatsen voor gebouwbewonende soorten"], ["vijf stuks"], ["2"]]),
            Table.Row(cells: [["doorgang voor kleine dieren in een erfafscheiding"], ["twee stuks"], ["1"]]),
          ])),
    ])

  static let explanation = Section(
    .explanation(title: "Toelichting"),
    blocks: [
      .heading(level: 3, ["Algemeen deel"]),
      .heading(level: 4, ["Aanleiding en doel"]),
      .paragraph([
        """
        Waterfront-Noord verandert van haven in stadswijk. Harde grond houdt geen water vast en wordt \
        warm. De regels zorgen ervoor dat iedere kavel een deel van de oplossing draagt: 
        """,
        .division("water"), " gaat over water, ", .division("groen"), " over groen en bomen.",
      ]),
      .heading(level: 4, ["Verhouding tot andere regels"]),
      .paragraph([
        """
        De regels berusten op artikel\u{A0}4.1, eerste\u{A0}lid, van de Omgevingswet. Zij gaan over de \
        inrichting van kavels en openbare ruimte. Technische eisen aan bouwwerken staan uitputtend in het \
        Besluit bouwwerken leefomgeving; daarom laten 
        """, .to("waterberging", "keuze"), ", en ", .to("natuurpunten"), " de uitvoering vrij.",
      ]),
      .paragraph([
        """
        De functies en de bouwregels van het gebied staan in andere hoofdstukken van het omgevingsplan, \
        die op dezelfde dag in werking treden. Dat is nodig omdat de oude regels voor een locatie alleen \
        in één keer kunnen vervallen. Leges en andere bedragen staan niet in het omgevingsplan.
        """
      ]),
      .heading(level: 4, ["Toezicht"]),
      .paragraph([
        "Het college van burgemeester en wethouders controleert op grond van de gegevens van ",
        .division("water-informatie"), " en ziet toe op de uitvoering op de kavel zelf.",
      ]),
      .heading(level: 3, ["Artikelsgewijze toelichting"]),
      .heading(level: 4, [.to("toepassingsbereik"), " Toepassingsbereik"]),
      .paragraph([
        """
        De begrenzing van de deelgebieden is vastgelegd als geografisch informatieobject bij het besluit. \
        Het tweede lid maakt duidelijk dat deze regels geen bouwtechnische eisen zijn, ook niet langs een \
        omweg.
        """
      ]),
      .heading(level: 4, [.to("maatwerk"), " Maatwerkvoorschriften"]),
      .paragraph([
        """
        Soms past de regel niet op de kavel, bijvoorbeeld bij een smalle strook langs de kade. Dan kan het \
        college op maat voorschrijven wat wel kan.
        """
      ]),
      .heading(level: 4, [.to("waterberging"), " Waterberging op de kavel"]),
      .paragraph([
        "Een inhoud van 60\u{A0}liter per m² komt overeen met een bui van 60\u{A0}mm. De eis van ",
        .to("waterberging", "vroegst"),
        ", voorkomt dat de berging al tijdens de bui leegloopt; die van ", .to("waterberging", "laatst"),
        ", dat zij bij de volgende bui nog vol is.",
      ]),
      .list(
        .bullets,
        [
          Item(["Voorbeeld: een kavel in Kade-Oost heeft 150\u{A0}m² verhard oppervlak."]),
          Item(["De waterberging heeft dan een inhoud van ten minste 9.000\u{A0}liter (9\u{A0}m³)."]),
        ]),
      .heading(level: 4, [.to("aandeel-groen"), " Aandeel groen"]),
      .paragraph([
        "Wie liever op het dak of langs de gevel vergroent, kan dat laten meetellen volgens ",
        .to("aandeel-groen", "meetellen"), ". Het is een keuze; niemand hoeft een begroeid dak te maken.",
      ]),
      .heading(level: 4, [.to("vellen-beoordeling"), " Beoordelingsregels"]),
      .paragraph([
        """
        Het artikel bevat alle gronden waarop de aanvraag wordt beoordeeld. Voldoet de aanvraag, dan wordt \
        de vergunning verleend. Het voorschrift over herplant staat in 
        """, .to("vellen-voorschriften"), ".",
      ]),
      .heading(level: 4, [.to("bestaand"), " Bestaande situaties"]),
      .paragraph([
        "Wat er rechtmatig ligt, mag blijven. De regels gaan gelden zodra het verhard oppervlak toeneemt, en bij ",
        .division("kavelwater"), " alleen voor de toename.",
      ]),
    ])
}
