import Archive
import ArgumentParser
import Comparing
import Diagnostics
import Drafting
import Explaining
import Foundation
import Model
import Reading
import Writing

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Vergelijkt twee edities naar betekenis: wat werd strenger, soepeler of anders, en waarom.",
    discussion: """
      Met --dossier maakt het programma van elk stuk een renvooi in DOCX en ODT: dezelfde keuzes onder de oude en de \
      nieuwe editie, met bijgehouden wijzigingen en de reden als opmerking. Wat alleen een ander nummer volgt, staat op \
      een eigen naam (‘vernummerd’), en wat verplaatst is ook.
      """, aliases: ["vergelijk"])

  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json, csv }

  @Argument(help: ArgumentHelp("De oudere editie.", valueName: "oud"))
  var old: String
  @Argument(help: ArgumentHelp("De nieuwere editie.", valueName: "nieuw"))
  var new: String
  @Option(help: ArgumentHelp("text, json of csv.", valueName: "vorm"))
  var format: Form = .text
  @Flag(help: "Hetzelfde als --format json.")
  var json = false
  @Option(help: ArgumentHelp("Een renvooi van elk stuk van dit dossier.", valueName: "dossier"))
  var dossier: String?
  @Option(help: ArgumentHelp("Wie de wijzigingen maakt, in het renvooi.", valueName: "naam"))
  var author = "Borging"
  @Option(
    help: ArgumentHelp("De dag van de wijzigingen; anders de peildatum van het dossier.", valueName: "datum"),
    transform: day)
  var date: Day?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Schrijf naar dit bestand; met --dossier naar deze map.", valueName: "plaats"))
  var output: String?
  @Flag(help: "Overschrijf ook een stuk dat met de hand is gewijzigd.")
  var force = false
  @Flag(help: "Eindig met 1 als er verschillen zijn.")
  var exitCode = false
  @OptionGroup var policy: PolicyOption
  @OptionGroup var root: RootOption

  func run() throws {
    let root = try root.path()
    if let dossier { return try redline(dossier, under: root) }
    let difference = EditionDifference(
      from: try edition(old, under: root), to: try edition(new, under: root))
    let bytes: [UInt8]
    switch json ? .json : format {
    case .text: bytes = Array((difference.summary + "\n").utf8)
    case .csv: bytes = Array(difference.csv.utf8)
    case .json: bytes = try encoded(DifferenceFile(difference)) + [10]
    }
    if let output { try writeNew(bytes, to: output) } else { try say(bytes) }
    if exitCode && !difference.rows.isEmpty { throw Exit.findings }
  }

  private func edition(_ name: String, under root: String) throws -> ClauseSet {
    try orComplain("\(root)/Clauses/\(name)") { () throws(Diagnostics) in
      try ClauseSet(reading: name, under: root)
    }
  }

  /// Writes the redline of each document that the dossier has under both editions, and tells of those it has under one.
  private func redline(_ path: String, under root: String) throws {
    let style = try orComplain("\(root)/Templates") { () throws(Diagnostics) in
      try HouseStyle(reading: "\(root)/Templates/huisstijl/borging")
    }
    func drafted(_ edition: String) throws -> (draft: Draft, edition: ClauseSet) {
      let read = try orComplain(path) { () throws(Diagnostics) in
        try readDossier(path, under: root, edition: edition, policy: policy.path(beside: path))
      }
      return (read.edition.draft(for: read.dossier), read.edition)
    }
    let (older, newer) = (try drafted(old), try drafted(new))
    var files: [OutputFile] = []
    var lines: [String] = []
    for made in newer.draft.documents {
      let name = "\(newer.draft.dossier.number)-\(made.area.id)-\(made.label)"
      guard case .document(let document) = made.outcome else { continue }
      guard let before = older.draft.document(like: made) else {
        lines.append("\(name): alleen onder editie \(new)")
        continue
      }
      let redline = Redline(from: Transcript(of: before), to: Transcript(of: document))
        .explained(by: newer.edition)
      let day = date ?? document.marks.date
      for (ending, archive) in [
        ("docx", redline.word(in: style, by: author, on: day)),
        ("odt", redline.openDocument(in: style, by: author, on: day)),
      ] {
        let bytes = try archive.zipped(year: day.year, month: day.month, day: day.day)
        files.append(OutputFile(name: "\(name)-renvooi-\(old)-\(new).\(ending)", bytes: bytes))
      }
      lines.append("\(name): \(redline.counts)")
    }
    for made in older.draft.documents where newer.draft.document(like: made) == nil {
      guard case .document = made.outcome else { continue }
      lines.append("\(older.draft.dossier.number)-\(made.area.id)-\(made.label): alleen onder editie \(old)")
    }
    let folder = OutputFolder("\(output ?? "Output")/\(newer.draft.dossier.number)")
    if !files.isEmpty {
      try folder.write(files, of: newer.draft.dossier.name, edition: new, force: force)
    }
    try say((lines + files.map { "\(folder.path)/\($0.name)" }).joined(separator: "\n"))
  }
}

extension Draft {
  /// The document of the same sub-area, kind and year; nil when there is none.
  fileprivate func document(like other: DraftedDocument) -> Document? {
    let found = documents.first {
      $0.area.id == other.area.id && $0.label == other.label && $0.audience == other.audience
    }
    guard case .document(let document)? = found?.outcome else { return nil }
    return document
  }
}

extension Redline {
  /// `3 wijzigingen in woorden, 1 lid of artikel nieuw, 2 vervallen; 14 verwijzingen vernummerd`.
  fileprivate var counts: String {
    let all = paragraphs.flatMap(\.all)
    let words = all.filter { $0.presence == .both }.count { paragraph in
      paragraph.line.contains { $0.presence != .both && !$0.isRenumbering }
    }
    let came = all.count { $0.presence == .new }
    let gone = all.count { $0.presence == .old }
    let numbers = all.flatMap(\.line).count { $0.presence == .new && $0.isRenumbering }
    return
      "\(words) alinea's met andere woorden, \(came) nieuw, \(gone) vervallen; \(numbers) verwijzingen vernummerd"
  }
}
