import Diagnostics
import FoundationEssentials
import Testing

/// The edition with one place changed where no marker can stand: tables, and files as a whole.
@Suite struct BrokenEditionTests {
  struct Break: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let file: String
    let old: String
    let new: String
    /// The place and the first words of every complaint; more complaints than these may begin alike.
    let complaint: String

    init(_ name: String, _ file: String, _ old: String, _ new: String, _ complaint: String) {
      (testDescription, self.file, self.old, self.new) = (name, file, old, new)
      self.complaint = complaint
    }
  }

  static let breaks: [Break] = [
    Break(
      "a code of a table", "regels/rechtmatigheid.csv", "\nR01;gemeente;", "\nR01;gemente;",
      "regels/rechtmatigheid.csv:32:5: regel R01: ‘gemente’ staat niet in schaal uitgever; bedoelt u ‘gemeente’?"
    ),
    Break(
      "a widened rule", "regels/rechtmatigheid.csv", "\nR01;gemeente;", "\nR01;gemeente, provincie;",
      "regels/rechtmatigheid.csv:"),
    Break(
      "a code that the program does not know, which no rule has", "regels/schalen.csv", "plek;lijst;bouwwerk",
      "plek;lijst;dak, bouwwerk", "regels/"),
    Break(
      "a kind of scale", "regels/schalen.csv", "herkomst;lijst", "herkomst;rijtje",
      "regels/schalen.csv:35:1: de schaal ‘herkomst’ is niet leesbaar of staat er twee keer"),
    Break(
      "a verdict that the program does not know", "regels/schalen.csv", "oordeel;lijst;toegestaan",
      "oordeel;lijst;misschien, toegestaan",
      "regels/schalen.csv:1:1: de schaal ‘oordeel’ heeft andere codes dan het programma; geef haar toegestaan, "
    ),
    Break(
      "a replacement that is no form", "regels/schalen.csv", "vervanging;lijst;geen",
      "vervanging;lijst;geen, niets",
      "regels/schalen.csv:1:1: de schaal ‘vervanging’ heeft andere codes dan het programma; geef haar geen, "),
    Break(
      "a subject of the rules that has no norms", "normen/water.yaml", "indicator: watervraag",
      "indicator: watervrag",
      "regels/schalen.csv:1:1: de schaal ‘"),
    Break(
      "another outcome", "regels/klasse.csv", ";> grondslag;", ";> alternatief;",
      "regels/klasse.csv:1:1: de tabel ‘klasse’ mist uitkomsten die het programma vraagt; geef haar > klasse; > tak; "
    ),
    Break(
      "a theme in the file of another", "normen/water.yaml", "thema: water", "thema: wate",
      "normen/water.yaml:1:8: ‘wate’ is hier geen bekende waarde; bedoelt u ‘water’?"),
    Break(
      "an empty file of facts", "feiten.yaml", "", "", "feiten.yaml:1:1: de sleutel ‘feiten’ ontbreekt"),
    Break(
      "a text for a list", "begrippen.yaml", "", "begrippen: geen",
      "begrippen.yaml:1:12: deze waarde heeft een andere vorm dan hier hoort; geef hier een lijst"),
    Break(
      "an article of a plan without a name", "bepalingen/omgevingsplan/algemene-planregels.md", " {#meten}",
      "",
      "bepalingen/omgevingsplan/algemene-planregels.md:"),
    Break(
      "an entry for an article that is not there", "bepalingen/omgevingsplan/algemene-planregels.md",
      "  - id: meten", "  - id: maten",
      "bepalingen/omgevingsplan/algemene-planregels.md:"),
    Break(
      "an article without its explanation", "bepalingen/omgevingsplan/algemene-planregels.md",
      "> Deze meetregels", "1. Deze meetregels",
      "bepalingen/omgevingsplan/algemene-planregels.md:"),
    Break(
      "a text before the first article of a plan", "bepalingen/omgevingsplan/algemene-planregels.md",
      "## Reikwijdte {#reikwijdte}",
      "Hier hoort niets.\n\n## Reikwijdte {#reikwijdte}",
      "bepalingen/omgevingsplan/algemene-planregels.md:55:1: voor het eerste artikel staat alleen de algemene toelichting"
    ),
    Break(
      "a list in an explanation", "bepalingen/omgevingsplan/algemene-planregels.md", "> Deze meetregels",
      "> - Deze meetregels",
      "bepalingen/omgevingsplan/algemene-planregels.md:"),
    Break(
      "a code that no list of IMOW has", "bepalingen/omgevingsplan/algemene-planregels.md", "  - id: meten\n",
      "  - id: meten\n    annotatie: {thema: [natur]}\n",
      "bepalingen/omgevingsplan/algemene-planregels.md:38:25: ‘natur’ is hier geen bekende waarde; bedoelt u ‘natuur’?"
    ),
  ]

  @Test("a broken place gives its complaint and no others", arguments: breaks)
  func broken(broken: Break) throws {
    let found = try brokenEdition("Clauses/2026.1/\(broken.file)") { text in
      guard !broken.old.isEmpty, let place = text.firstRange(of: broken.old) else { return broken.new }
      return text[..<place.lowerBound] + broken.new + text[place.upperBound...]
    }
    #expect(!found.isEmpty)
    for complaint in found {
      #expect(complaint.description.hasPrefix("Clauses/2026.1/\(broken.complaint)"), "\(complaint)")
    }
    expectGoodWording(found)
  }

  @Test(
    "a file that is missing",
    arguments: [
      "begrippen.yaml", "feiten.yaml", "normen/energie.yaml", "onderwerpen.yaml", "regels/schalen.csv",
    ])
  func missing(file: String) throws {
    let found = try complaints(aboutEditionAfter: {
      try FileManager.default.removeItem(atPath: "\($0)/Clauses/2026.1/\(file)")
    })
    #expect(
      found.map(\.description) == [
        "Clauses/2026.1/\(file):1:1: dit bestand is er niet of is niet te lezen; controleer de naam, de map en de rechten"
      ])
  }

  @Test("a table that is missing", arguments: ["klasse", "ambitie", "taken"])
  func missingTable(name: String) throws {
    let path = "Clauses/2026.1/regels/\(name).csv"
    let found = try complaints(aboutEditionAfter: {
      try FileManager.default.removeItem(atPath: "\($0)/\(path)")
    })
    #expect(
      found.map(\.description) == [
        "\(path):1:1: de tabel ‘\(name)’ is er niet; zet \(name).csv in de map regels"
      ])
  }

  @Test("a column that neither the program nor a fact fills") func column() throws {
    let found = try brokenEdition("Clauses/2026.1/regels/taken.csv") {
      $0.replacing(";taxatiedatum-gegeven;", with: ";haalbaar;")
    }
    #expect(found.contains { $0.problem.hasPrefix("de kolom ‘haalbaar’ vult niemand in") })
  }

  @Test("a rule of law about a class that no subject has") func chain() throws {
    let found = try brokenEdition("Clauses/2026.1/regels/klasse.csv") {
      $0.replacing(";hoofdstuk-5;", with: ";geen;")
    }
    #expect(
      found.contains { $0.problem.hasPrefix("regel W25 kan nooit gelden: geen tabel geeft ‘hoofdstuk-5’") })
  }

  @Test("faults in several files come at once") func severalFiles() throws {
    let found = try complaints(aboutEditionAfter: { copy in
      for file in ["feiten.yaml", "normen/water.yaml", "bepalingen/algemeen/boete.md", "regels/klasse.csv"] {
        try Data([0xFF]).write(to: URL(filePath: "\(copy)/Clauses/2026.1/\(file)"))
      }
    })
    #expect(
      found.map(\.location.description) == [
        "Clauses/2026.1/bepalingen/algemeen/boete.md:1:1", "Clauses/2026.1/feiten.yaml:1:1",
        "Clauses/2026.1/normen/water.yaml:1:1", "Clauses/2026.1/regels/klasse.csv:1:1",
      ])
    #expect(Set(found.map(\.problem)) == ["hier staat een teken dat geen UTF-8 is"])
  }

  @Test("the same edition with CRLF and byte order marks reads the same") func windows() throws {
    let found = try complaints(aboutEditionAfter: { copy in
      for file in files(under: "\(copy)/Clauses/2026.1") {
        let path = "\(copy)/Clauses/2026.1/\(file)"
        try Data("\u{FEFF}\(text(of: path).replacing("\n", with: "\r\n"))".utf8).write(
          to: URL(filePath: path))
      }
    })
    #expect(found == [])
  }
}
