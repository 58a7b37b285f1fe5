import Testing

/// A good table with one fault, and the whole list of complaints that it must give.
struct Mutant: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let old: String
  let new: String
  let complaints: [String]

  init(_ name: String, _ old: String, _ new: String, _ complaints: String...) {
    (testDescription, self.old, self.new, self.complaints) = (name, old, new, complaints)
  }
}

extension Mutant {
  static let tables: [Mutant] = [
    Mutant(
      "gap after a removed rule", "F02;zon;>= gewoon;ja;half;een lid betaalt half\n", "",
      "fiets.csv:9:1: geen regel voor weer = zon, drukte = gewoon of vol, lid = ja; voeg een regel toe"),
    Mutant(
      "gap after a narrowed rule", "F03;zon;< gewoon;*", "F03;zon;< gewoon;ja",
      "fiets.csv:10:1: geen regel voor weer = zon, drukte = stil, lid = nee; voeg een regel toe"),
    Mutant(
      "two gaps at once", "regen, sneeuw;> gewoon", "regen;> gewoon",
      "fiets.csv:10:1: geen regel voor weer = sneeuw, drukte = vol; voeg een regel toe"),
    Mutant(
      "conflict after a widened rule", "F01;zon;>= gewoon;nee", "F01;zon;>= gewoon;*",
      "fiets.csv:6:1: regels F01 en F02 gelden allebei voor weer = zon, drukte = gewoon of vol, lid = ja; maak ze wederzijds uitsluitend"
    ),
    Mutant(
      "conflict of equal rules", "F04;", "F07;niet(zon);<= gewoon;-;gratis;slecht weer\nF04;",
      "fiets.csv:9:1: regel F04 voegt niets toe: regel F07 geeft in dezelfde gevallen hetzelfde; haal regel F04 weg"
    ),
    Mutant(
      "rule that can never fire: nothing is left", "F04;", "F07;niet(zon, regen, sneeuw);*;*;heel;x\nF04;",
      "fiets.csv:8:1: regel F07 kan nooit gelden; haal de regel weg of verruim de lege cel"),
    Mutant(
      "rule that can never fire: above the highest", "F04;", "F07;*;> vol;*;heel;x\nF04;",
      "fiets.csv:8:1: regel F07 kan nooit gelden; haal de regel weg of verruim de lege cel"),
    Mutant(
      "unknown code, with the nearest", "F02;zon", "F02;zn",
      "fiets.csv:6:5: regel F02: ‘zn’ staat niet in schaal weer; bedoelt u ‘zon’?"),
    Mutant(
      "unknown code, none near", "F02;zon", "F02;maansverduistering",
      "fiets.csv:6:5: regel F02: ‘maansverduistering’ staat niet in schaal weer; kies uit zon, regen, sneeuw"),
    Mutant(
      "unknown code in a list", "F05;regen, sneeuw", "F05;regen, sneuw",
      "fiets.csv:9:5: regel F05: ‘sneuw’ staat niet in schaal weer; bedoelt u ‘sneeuw’?"),
    Mutant(
      "unknown code in niet()", "niet(zon)", "niet(zoon)",
      "fiets.csv:8:5: regel F04: ‘zoon’ staat niet in schaal weer; bedoelt u ‘zon’?"),
    Mutant(
      "unknown code behind a sign", "F03;zon;< gewoon", "F03;zon;< gewon",
      "fiets.csv:7:9: regel F03: ‘gewon’ staat niet in schaal drukte; bedoelt u ‘gewoon’?"),
    Mutant(
      "unknown outcome", "nee;heel;", "nee;duur;",
      "fiets.csv:5:23: regel F01: ‘duur’ staat niet in schaal prijs; kies uit gratis, half, heel"),
    Mutant(
      "empty cell", "F03;zon;< gewoon;*", "F03;zon;< gewoon;",
      "fiets.csv:7:18: regel F03: ‘’ staat niet in schaal lid; kies uit ja, nee"),
    Mutant(
      "empty niet()", "niet(zon)", "niet()",
      "fiets.csv:8:5: regel F04: ‘’ staat niet in schaal weer; kies uit zon, regen, sneeuw"),
    Mutant(
      "unknown column", "regel;weer;", "regel;wee;",
      "fiets.csv:4:7: de kolom ‘wee’ heeft geen schaal; bedoelt u ‘weer’?"),
    Mutant(
      "unknown column of outcomes", "> uitleg", "> toelichting",
      "fiets.csv:4:31: de kolom ‘toelichting’ heeft geen schaal; voeg de schaal toe aan schalen.csv"),
    Mutant(
      "column that stands twice", "weer;drukte;lid;>", "weer;drukte;weer;>",
      "fiets.csv:4:19: de kolom ‘weer’ staat twee keer in de tabel; haal er één weg"),
    Mutant(
      "condition on words", "weer;drukte;lid;>", "weer;drukte;uitleg;>",
      "fiets.csv:4:19: de kolom ‘uitleg’ kan hier geen voorwaarde zijn; zet voorwaarden met codes vóór de uitkomsten, en > voor een uitkomst"
    ),
    Mutant(
      "condition after an outcome", "> prijs;> uitleg", "> uitleg;prijs",
      "fiets.csv:4:32: de kolom ‘prijs’ kan hier geen voorwaarde zijn; zet voorwaarden met codes vóór de uitkomsten, en > voor een uitkomst"
    ),
    Mutant(
      "order sign on a scale without order", "F02;zon", "F02;>= zon",
      "fiets.csv:6:5: regel F02: de schaal ‘weer’ heeft geen volgorde; noem de codes, of maak er in schalen.csv een rangorde van"
    ),
    Mutant(
      "too few cells", "F03;zon;< gewoon;*;half;stil", "F03;zon;< gewoon;*;half",
      "fiets.csv:7:1: deze regel heeft 5 cellen in plaats van 6; vul elke kolom; * betekent: maakt niet uit"),
    Mutant(
      "too many cells", "half;stil", "half;stil; en leeg",
      "fiets.csv:7:1: deze regel heeft 7 cellen in plaats van 6; vul elke kolom; * betekent: maakt niet uit"),
    Mutant(
      "rule id twice", "F02;", "F01;",
      "fiets.csv:6:1: de regel ‘F01’ staat twee keer in de tabel; geef elke regel een eigen naam"),
    Mutant(
      "rule without id", "F02;", ";",
      "fiets.csv:6:1: deze regel heeft geen naam; geef hem een naam in de eerste kolom, zoals R01"),
    Mutant(
      "formula cell", ";stil", ";=HYPERLINK(A1)",
      "fiets.csv:7:25: regel F03: een cel mag niet beginnen met =, +, - of @; begin met een letter"),
    Mutant(
      "formula in a condition", "F02;zon", "F02;=zon",
      "fiets.csv:6:5: regel F02: ‘=zon’ staat niet in schaal weer; bedoelt u ‘zon’?"),
    Mutant(
      "unknown hit policy", "treffer: uniek", "treffer: eerste",
      "fiets.csv:2:1: onbekende treffer ‘eerste’; schrijf uniek of verzamel"),
    Mutant("missing head", "tabel: fietshuur\n", "", head),
    Mutant("table without name", "tabel: fietshuur", "tabel:", head),
    Mutant("table without source", "bron: eigen verzinsel", "bron: ", head),
    Mutant(
      "source that goes on in a second cell", "eigen verzinsel", "eigen; verzinsel",
      "fiets.csv:3:13: ‘verzinsel’ staat naast de kop van de tabel; zet alles in de eerste cel, met aanhalingstekens eromheen als er een ; in staat"
    ),
    Mutant("words of no rule without words", "verzinsel\n", "verzinsel\nleeg: ;\n", head),
    Mutant("table of one line", BikeTable.text, "tabel: x", head),
    Mutant("empty file", BikeTable.text, "", head),
    Mutant(
      "open quote", "druk\"", "druk",
      "fiets.csv:10:37: deze cel heeft geen sluitend aanhalingsteken; sluit de cel met \""),
    Mutant(
      "open quote before a quoted cell", ";mooi weer en druk", ";\"mooi weer en druk",
      "fiets.csv:5:28: \(stray)", "fiets.csv:10:50: \(stray)"),
    Mutant("stray quote", ";mooi weer", ";mooi \"weer", "fiets.csv:5:34: \(stray)"),
    Mutant("words behind a quoted cell", ";stil\n", ";\"stil\" of niet\n", "fiets.csv:7:25: \(stray)"),
    Mutant(
      "two faults in different rules", "F02;zon;>= gewoon;ja;half", "F02;zn;>= gewon;ja;half",
      "fiets.csv:6:5: regel F02: ‘zn’ staat niet in schaal weer; bedoelt u ‘zon’?",
      "fiets.csv:6:8: regel F02: ‘gewon’ staat niet in schaal drukte; bedoelt u ‘gewoon’?"),
  ]

  private static let head: String =
    "fiets.csv:1:1: het begin van de tabel ontbreekt; begin met de regels tabel:, treffer:, bron: en de kolomkoppen"
  private static let stray: String =
    "een aanhalingsteken midden in een cel; zet de hele cel tussen aanhalingstekens en verdubbel dit teken"

  static let scales: [Mutant] = [
    Mutant("bad kind of scale", "weer;lijst", "weer;rijtje", "schalen.csv:2:1: \(scale("weer"))"),
    Mutant(
      "list without codes", "weer;lijst;zon, regen, sneeuw", "weer;lijst", "schalen.csv:2:1: \(scale("weer"))"
    ),
    Mutant("code twice in a scale", "ja, nee", "ja, nee, ja", "schalen.csv:4:1: \(scale("lid"))"),
    Mutant("scale twice", "lid;lijst", "weer;lijst", "schalen.csv:4:1: \(scale("weer"))"),
    Mutant("scale without name", "lid;lijst", ";lijst", "schalen.csv:4:1: \(scale(""))"),
    Mutant(
      "scales without head", "schaal;soort;codes\n", "",
      "schalen.csv:1:1: de eerste regel van de schalen ontbreekt; begin met schaal;soort;codes"),
  ]

  private static func scale(_ name: String) -> String {
    "de schaal ‘\(name)’ is niet leesbaar of staat er twee keer; schrijf naam;soort;codes met als soort lijst, rangorde, janee, getal, datum of tekst, en elke code één keer"
  }
}
