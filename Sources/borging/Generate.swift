import Archive
import ArgumentParser
import Diagnostics
import Drafting
import Model
import Reading
import Writing

enum Format: String, CaseIterable, ExpressibleByArgument { case docx, odt, html, txt }

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Maakt de stukken van een of meer dossiers.", aliases: ["genereer"])

  @Argument(help: ArgumentHelp("Het dossier (YAML).", valueName: "dossier"))
  var dossiers: [String]
  @Option(name: .shortAndLong, help: ArgumentHelp("De map voor de stukken.", valueName: "map"))
  var output = "Output"
  @Option(
    help: ArgumentHelp("Bestandsvormen, met komma's: docx, odt, html, txt.", valueName: "vormen"),
    transform: Generate.formats)
  var format: [[Format]] = [[.docx, .odt]]
  @Option(help: ArgumentHelp("Alleen dit stuk; mag vaker.", valueName: "stuk"), transform: Generate.kind)
  var document: [DocumentKind] = []
  @Option(help: ArgumentHelp("Alleen dit deelgebied; mag vaker.", valueName: "id"))
  var area: [String] = []
  @Option(help: ArgumentHelp("Een andere editie dan die van het dossier.", valueName: "editie"))
  var edition: String?
  @Option(
    help: ArgumentHelp("De datum van de stukken; anders de peildatum.", valueName: "jjjj-mm-dd"),
    transform: Generate.day)
  var date: Day?
  @Flag(help: "Overschrijf ook bestanden die met de hand zijn gewijzigd.")
  var force = false
  @OptionGroup var root: RootOption

  /// Reads all dossiers, drafts all, and only then writes: a fault in the last leaves nothing of the first.
  func run() throws {
    let root = try root.path()
    let style = try orComplain("\(root)/Templates") { () throws(Diagnostics) in
      try HouseStyle(reading: "\(root)/Templates/huisstijl/borging")
    }
    let batches = try readAll(under: root).map { read in
      let draft = read.edition.draft(for: try chosen(read.dossier))
      return (
        draft: draft, edition: read.edition.version,
        made: try draft.documents.map { try make($0, draft.dossier, style) }
      )
    }
    let paths = batches.flatMap { batch in
      batch.made.flatMap { $0.map { "\(batch.draft.dossier.number)/\($0.name)".lowercased() } }
    }
    if let twice = Dictionary(grouping: paths, by: \.self).first(where: { $0.value.count > 1 })?.key {
      report(
        "\(output)/\(twice):1:1: twee stukken krijgen deze naam; geef de dossiers of deelgebieden andere nummers of namen"
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
      print(Summary(documents: Array(zip(batch.draft.documents, names))).text)
    }
  }

  /// All dossiers, or all complaints about them.
  private func readAll(under root: String) throws -> [(dossier: Dossier, edition: ClauseSet)] {
    var complaints: [Diagnostic] = []
    let read = dossiers.compactMap { path -> (dossier: Dossier, edition: ClauseSet)? in
      do throws(Diagnostics) {
        return try readDossier(path, under: root, edition: edition)
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

  /// The dossier with the sub-areas, documents and day that were asked for.
  private func chosen(_ read: Dossier) throws -> Dossier {
    var dossier = read
    if let date { dossier.referenceDay = date }
    for id in area where !dossier.areas.contains(where: { $0.id == id }) {
      let ids = dossier.areas.map(\.id).joined(separator: ", ")
      throw ValidationError("het deelgebied ‘\(id)’ staat niet in het dossier; kies uit \(ids)")
    }
    dossier.areas.removeAll { !area.isEmpty && !area.contains($0.id) }
    for index in dossier.areas.indices where !document.isEmpty {
      dossier.areas[index].documents.removeAll { !document.contains($0) }
    }
    return dossier
  }

  /// The files of a document, one a format.
  private func make(_ drafted: DraftedDocument, _ dossier: Dossier, _ style: HouseStyle) throws
    -> [OutputFile]
  {
    guard case .document(let document) = drafted.outcome else { return [] }
    let stem = "\(dossier.number)-\(drafted.area.id)-\(drafted.kind.rawValue)-v\(dossier.version)-concept"
    let day = document.marks.date
    return try Format.allCases.filter(format.joined().contains).map { format in
      let bytes =
        switch format {
        case .docx: try document.word(in: style).zipped(year: day.year, month: day.month, day: day.day)
        case .odt: try document.openDocument(in: style).zipped(year: day.year, month: day.month, day: day.day)
        case .html: Array(document.page().utf8)
        case .txt: Array(document.plainText().utf8)
        }
      return OutputFile(name: "\(stem).\(format.rawValue)", bytes: bytes)
    }
  }

  private static func formats(_ text: String) throws -> [Format] {
    let words = text.split(separator: ",")
    guard !words.isEmpty else { throw ValidationError("noem een bestandsvorm: docx, odt, html of txt") }
    return try words.map { word in
      guard let format = Format(rawValue: String(word)) else {
        throw ValidationError("‘\(word)’ is geen bestandsvorm; kies uit docx, odt, html, txt")
      }
      return format
    }
  }

  private static func kind(_ text: String) throws -> DocumentKind {
    if let kind = DocumentKind(rawValue: text) { return kind }
    let codes = DocumentKind.allCases.map(\.rawValue)
    throw ValidationError(
      "‘\(text)’ is geen stuk; "
        + (codes.nearest(to: text).map { "bedoelt u ‘\($0)’?" } ?? "kies uit \(codes.joined(separator: ", "))")
    )
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("‘\(text)’ is geen datum zoals 2026-11-23") }
    return day
  }
}
