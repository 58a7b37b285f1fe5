import Archive
import ArgumentParser
import Diagnostics
import Drafting
import FoundationEssentials
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
  var format: [Format] = [.docx, .odt]
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

  func run() throws {
    let root = try root.path()
    let style = try orComplain("\(root)/Templates") { () throws(Diagnostics) in
      try HouseStyle(reading: "\(root)/Templates/huisstijl/borging")
    }
    for path in dossiers {
      let read = try orComplain(path) { () throws(Diagnostics) in
        try readDossier(path, under: root, edition: edition)
      }
      let library = read.edition
      var dossier = read.dossier
      if let date { dossier.referenceDay = date }
      for id in area where !dossier.areas.contains(where: { $0.id == id }) {
        throw ValidationError(
          "het deelgebied ‘\(id)’ staat niet in het dossier; kies uit \(dossier.areas.map(\.id).joined(separator: ", "))"
        )
      }
      dossier.areas.removeAll { !area.isEmpty && !area.contains($0.id) }
      for index in dossier.areas.indices where !document.isEmpty {
        dossier.areas[index].documents.removeAll { !document.contains($0) }
      }
      let draft = library.draft(for: dossier)
      let folder = OutputFolder("\(output)/\(dossier.number)")
      let files = try draft.documents.flatMap { try self.files(of: $0, dossier, style) }
      try folder.write(files, of: dossier.name, edition: library.version, force: force)
      print(Summary(draft: draft, files: files.map { "\(folder.path)/\($0.name)" }).text)
    }
  }

  private func files(of drafted: DraftedDocument, _ dossier: Dossier, _ style: HouseStyle) throws
    -> [OutputFile]
  {
    guard case .document(let document) = drafted.outcome else { return [] }
    let stem = "\(dossier.number)-\(drafted.area.id)-\(drafted.kind.rawValue)-v\(dossier.version)-concept"
    return try format.map { format in
      let day = document.marks.date
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
    try text.split(separator: ",").map { word in
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
