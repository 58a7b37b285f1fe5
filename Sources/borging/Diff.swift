import ArgumentParser
import Model

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract:
      "Vergelijkt twee edities of twee dossiers naar betekenis: wat werd strenger, soepeler of anders, en waarom.",
    discussion: """
      Twee edities (een naam, of een map in Clauses): tekst, html met filters, json of csv; docx en odt geven een was-wordt-lijst met \
      toelichting en een renvooi van alle bepalingen.
      Twee dossiers (YAML), of --dossier met twee edities: een renvooi van elk stuk in docx en odt, met bijgehouden \
      wijzigingen en de reden als opmerking, en een leesversie in html. Wat alleen een ander nummer volgt, staat op een \
      eigen naam (‘vernummerd’), en wat verplaatst is ook.
      Twee stukken die met ‘generate --format json’ zijn bewaard: een renvooi in dezelfde vormen.
      Met --dossiers staat er van elk dossier in een map hoe de nieuwere editie het raakt.
      """, aliases: ["vergelijk"])

  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, html, json, csv, docx, odt

    /// Whether it is printed, or written to one file.
    var isText: Bool {
      switch self {
      case .text, .html, .json, .csv: true
      case .docx, .odt: false
      }
    }
  }

  @Argument(help: ArgumentHelp("De oudere editie, of het oudere dossier of bewaarde stuk.", valueName: "oud"))
  var old: String
  @Argument(
    help: ArgumentHelp("De nieuwere editie, of het nieuwere dossier of bewaarde stuk.", valueName: "nieuw"))
  var new: String
  @Option(
    help: ArgumentHelp(
      "Vormen, met komma's: text, html, json, csv, docx, odt. Zonder keuze text, en bij dossiers docx, odt en html.",
      valueName: "vormen"),
    transform: Diff.forms)
  var format: [Form] = []
  @Flag(help: "Hetzelfde als --format json.")
  var json = false
  @Option(help: ArgumentHelp("Een renvooi van elk stuk van dit dossier.", valueName: "dossier"))
  var dossier: String?
  @Option(help: ArgumentHelp("Hoe de nieuwere editie elk dossier in deze map raakt.", valueName: "map"))
  var dossiers: String?
  @Option(help: ArgumentHelp("Wie de wijzigingen maakt, in het renvooi; anders Borging.", valueName: "naam"))
  var author: String?
  @Option(
    help: ArgumentHelp(
      "De dag van de wijzigingen; anders de peildatum van het dossier, of de dag waarop de editie is gepubliceerd.",
      valueName: "datum"), transform: day)
  var date: Day?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Schrijf naar dit bestand; met docx of odt naar deze map.", valueName: "plaats"))
  var output: String?
  @Flag(help: "Overschrijf ook een stuk dat met de hand is gewijzigd.")
  var force = false
  @Flag(help: "Eindig met 1 als er verschillen zijn.")
  var exitCode = false
  @OptionGroup var policy: PolicyOption
  @OptionGroup var root: RootOption

  var isOfDossiers: Bool { [old, new].allSatisfy { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") } }
  var isOfDocuments: Bool { [old, new].allSatisfy { $0.hasSuffix(".json") } }

  /// What is asked for; an option that would be passed over is refused.
  func validate() throws {
    let files = [old, new].filter { [".yaml", ".yml", ".json"].contains(where: $0.hasSuffix) }
    if !files.isEmpty, !isOfDossiers, !isOfDocuments {
      throw ValidationError(
        "vergelijk twee edities, twee dossiers of twee bewaarde stukken; een dossier onder twee edities geeft u met --dossier"
      )
    }
    let drafts = isOfDossiers || isOfDocuments || dossier != nil
    if isOfDossiers || isOfDocuments, dossier != nil || dossiers != nil {
      throw ValidationError("--dossier en --dossiers gaan over twee edities; hier staan al twee bestanden")
    }
    if isOfDocuments, policy.policy != nil {
      throw ValidationError("--policy hoort bij een dossier; deze stukken zijn al gemaakt")
    }
    if dossier != nil, dossiers != nil { throw ValidationError("kies --dossier of --dossiers") }
    if dossiers != nil, !format.isEmpty && format != [.text] {
      throw ValidationError("--dossiers geeft een lijst in text of, met --json, in json")
    }
    if json, !format.isEmpty && format != [.json] { throw ValidationError("kies --json of --format") }
    if drafts, json || format.contains(where: { [.text, .json, .csv].contains($0) }) {
      throw ValidationError("van dossiers en stukken is er een renvooi in docx, odt of html")
    }
    if !drafts, dossiers == nil, policy.policy != nil {
      throw ValidationError("--policy hoort bij een dossier; edities worden zonder eigen beleid vergeleken")
    }
    if !drafts, author != nil || force, !forms.contains(where: { !$0.isText }) {
      throw ValidationError("--author en --force horen bij docx of odt")
    }
    if forms.count > 1, forms.allSatisfy(\.isText), !drafts {
      throw ValidationError("kies één van text, html, json en csv, of vraag ook docx of odt")
    }
  }

  /// The forms that were asked for, or those that are usual.
  var forms: [Form] {
    if json { return [.json] }
    if !format.isEmpty { return Form.allCases.filter(format.contains) }
    return isOfDossiers || isOfDocuments || dossier != nil ? [.html, .docx, .odt] : [.text]
  }

  /// Who made the changes.
  var hand: String { author ?? "Borging" }

  func run() throws {
    let root = try root.path()
    let hasChanges: Bool
    if let dossiers {
      hasChanges = try reportImpact(on: dossiers, under: root)
    } else if isOfDocuments {
      hasChanges = try writeRedline(from: old, to: new, under: root)
    } else if isOfDossiers {
      hasChanges = try writeRedlines(from: (old, nil), to: (new, nil), under: root)
    } else if let dossier {
      hasChanges = try writeRedlines(from: (dossier, old), to: (dossier, new), under: root)
    } else {
      hasChanges = try tellEditions(under: root)
    }
    if exitCode && hasChanges { throw Exit.findings }
  }

  private static func forms(_ text: String) throws -> [Form] {
    try text.split(separator: ",").map { word in
      guard let form = Form(rawValue: String(word)) else {
        throw ValidationError(
          "‘\(word)’ is geen vorm; kies uit \(Form.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return form
    }
  }
}
