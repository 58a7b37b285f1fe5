import Archive
import ArgumentParser
import Diagnostics
import Drafting
import Explaining
import Model
import Reading
import Writing

enum Format: String, CaseIterable, ExpressibleByArgument { case docx, odt, html, txt, json }

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Maakt de stukken van een of meer dossiers.", aliases: ["genereer"])

  @Argument(help: ArgumentHelp("Het dossier (YAML).", valueName: "dossier"))
  var dossiers: [String]
  @Option(name: .shortAndLong, help: ArgumentHelp("De map voor de stukken.", valueName: "map"))
  var output = "Output"
  @Option(
    help: ArgumentHelp(
      "Bestandsvormen, met komma's: docx, odt, html, txt, json (om later te vergelijken).",
      valueName: "vormen"),
    transform: Generate.formats)
  var format: [[Format]] = [[.docx, .odt]]
  @Option(
    help: ArgumentHelp(
      "Alleen dit stuk, of dat van één jaar of instrument (prestatieafspraken-2027); mag vaker.",
      valueName: "stuk"),
    transform: Generate.asked)
  var document: [AskedDocument] = []
  @Option(help: ArgumentHelp("Alleen dit deelgebied; mag vaker.", valueName: "id"))
  var area: [String] = []
  @Option(help: ArgumentHelp("Een andere editie dan die van het dossier.", valueName: "editie"))
  var edition: String?
  @Option(
    help: ArgumentHelp("De datum van de stukken; anders de peildatum.", valueName: "jjjj-mm-dd"),
    transform: day)
  var date: Day?
  @Flag(
    help: ArgumentHelp(
      "Zet redenen en vragen als opmerkingen in de kantlijn.",
      discussion: "Haal ze weg voordat het stuk naar de wederpartij gaat."))
  var comments = false
  @Flag(
    name: .customLong("final"),
    help: ArgumentHelp(
      "Maak definitieve stukken.",
      discussion: "Dat kan alleen zonder openstaande punten en met een vastgestelde editie."))
  var isFinal = false
  @Flag(
    help: ArgumentHelp(
      "Maak van overeenkomsten ook een versie zonder persoonsgegevens.",
      discussion: "Lees haar na: in vrije tekst kan nog een persoonsgegeven staan."))
  var publishable = false
  @Flag(help: "Overschrijf ook bestanden die met de hand zijn gewijzigd.")
  var force = false
  @OptionGroup var policy: PolicyOption
  @OptionGroup var root: RootOption

  func validate() throws {
    if isFinal && comments {
      throw ValidationError("een definitief stuk heeft geen opmerkingen; kies --final of --comments")
    }
  }

  /// Reads all dossiers, drafts all, and only then writes: a fault in the last leaves nothing of the first.
  func run() throws {
    let root = try root.path()
    let style = try houseStyle(under: root)
    let stage: Stage = isFinal ? .definitief : .concept(withComments: comments)
    var drafts = try readAll(under: root).map { read in
      (
        edition: read.edition,
        draft: read.edition.draft(
          for: try chosen(read.dossier), as: stage, asked: document.map(\.kind), isPublished: publishable)
      )
    }
    try refuseMissing(from: drafts.flatMap(\.draft.documents))
    for index in drafts.indices where !document.isEmpty {
      drafts[index].draft.documents.removeAll { made in !document.contains { $0.isMet(by: made) } }
    }
    if isFinal { try refuseObstacles(to: drafts, under: root) }
    let batches = try drafts.map { edition, draft in
      (
        draft: draft, edition: edition.version,
        made: try draft.documents.map { try make($0, draft.dossier, style) }
      )
    }
    let paths = batches.flatMap { batch in
      batch.made.flatMap { $0.map { "\(batch.draft.dossier.number)/\($0.name)".lowercased() } }
    }
    if let twice = Dictionary(grouping: paths, by: \.self).first(where: { $0.value.count > 1 })?.key {
      report(
        "\(output)/\(twice):1:1: twee stukken krijgen deze naam (hoofdletters tellen niet); geef de dossiers of deelgebieden andere nummers of namen"
      )
      throw Exit.badData
    }
    for batch in batches {
      let folder = OutputFolder("\(output)/\(batch.draft.dossier.number)")
      let files = batch.made.flatMap(\.self)
      if !files.isEmpty {
        try folder.write(files, of: batch.draft.dossier.name, edition: batch.edition, force: force)
      }
      let names = batch.made.map { $0.map { "\(folder.path)/\($0.name)" } }
      try say(Summary(documents: Array(zip(batch.draft.documents, names))).text)
    }
  }

  /// Ends the run with all that keeps its documents from being final.
  private func refuseObstacles(
    to drafts: [(edition: ClauseSet, draft: Draft)], under root: String
  ) throws {
    let complaints = zip(dossiers, drafts).flatMap { path, drafted in
      drafted.draft.obstacles(under: drafted.edition).map { obstacle -> Diagnostic in
        let version = drafted.edition.version
        switch obstacle {
        case .edition:
          return .notAdopted(version, at: SourceLocation(file: "\(root)/Clauses/\(version)/set.yaml"))
        case .finding(let finding): return .notFinal(finding, at: SourceLocation(file: path))
        }
      }
    }
    guard !complaints.isEmpty else { return }
    report(Diagnostics(complaints).description)
    throw Exit.notFinal
  }

  /// All dossiers, or all complaints about them.
  private func readAll(under root: String) throws -> [(dossier: Dossier, edition: ClauseSet)] {
    var complaints: [Diagnostic] = []
    let read = dossiers.compactMap { path -> (dossier: Dossier, edition: ClauseSet)? in
      do throws(Diagnostics) {
        return try readDossier(path, under: root, edition: edition, policy: policy.path(beside: path))
      } catch {
        complaints += error.list
        return nil
      }
    }
    guard complaints.isEmpty else {
      report(Diagnostics(complaints).description)
      throw Exit.unreadable(dossiers)
    }
    return read
  }

  /// Ends the run when something was asked for by name that none of the dossiers gets.
  private func refuseMissing(from documents: [DraftedDocument]) throws {
    let missing = AskedDocument.missing(document, among: documents, in: dossiers.first ?? "")
    guard !missing.isEmpty else { return }
    report(Diagnostics(missing).description)
    throw Exit.badData
  }

  /// The dossier with the sub-areas and the day that were asked for.
  private func chosen(_ read: Dossier) throws -> Dossier {
    var dossier = try read.limited(to: area)
    if let date { dossier.referenceDay = date }
    return dossier
  }

  /// The files of a document, one a format.
  private func make(_ drafted: DraftedDocument, _ dossier: Dossier, _ style: HouseStyle) throws
    -> [OutputFile]
  {
    guard case .document(let document) = drafted.outcome else { return [] }
    let label = drafted.label + (drafted.audience == .everyone ? "-openbaar" : "")
    let stem = "\(dossier.number)-\(drafted.area.id)-\(label)-v\(dossier.version)"
    let (day, status) = (document.marks.date, document.marks.status.rawValue)
    return try Format.allCases.filter(format.joined().contains).map { format in
      let bytes =
        switch format {
        case .docx: try document.word(in: style).zipped(on: day)
        case .odt: try document.openDocument(in: style).zipped(on: day)
        case .html: Array(document.page().utf8)
        case .txt: Array(document.plainText().utf8)
        case .json: try encoded(TranscriptFile(Transcript(of: document))) + [10]
        }
      return OutputFile(name: "\(stem)-\(status).\(format.rawValue)", bytes: bytes)
    }
  }

  private static func formats(_ text: String) throws -> [Format] {
    let words = text.split(separator: ",")
    guard !words.isEmpty else { throw ValidationError("noem een bestandsvorm: docx, odt, html, txt of json") }
    return try words.map { word in
      guard let format = Format(rawValue: String(word)) else {
        throw ValidationError("‘\(word)’ is geen bestandsvorm; kies uit docx, odt, html, txt, json")
      }
      return format
    }
  }

  private static func asked(_ text: String) throws -> AskedDocument { try AskedDocument(text) }
}

extension Diagnostic {
  fileprivate static func notAdopted(_ edition: String, at place: SourceLocation) -> Self {
    Self(
      "niemand heeft de editie \(edition) vastgesteld, zodat geen stuk definitief kan zijn",
      "vul ‘status: vastgesteld’ en ‘vastgesteldDoor’ in zodra de gemeente haar vaststelt", at: place)
  }
  fileprivate static func notFinal(_ finding: Finding, at place: SourceLocation) -> Self {
    let about = [finding.area ?? "", finding.subject].filter { !$0.isEmpty }.joined(separator: " ")
    return Self(
      "niet definitief: \(about.isEmpty ? "" : "\(about): ")\(finding.text)",
      "vul het dossier aan, of maak een concept (zonder --final)", at: place)
  }
}
