import Archive
import ArgumentParser
import Deciding
import Diagnostics
import Drafting
import Explaining
import Foundation
import Model
import Reading
import Writing

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Zegt waarom een bepaling er wel of niet staat, en wat wel kan.",
    discussion: """
      Zonder --subject krijgt u per onderwerp het oordeel met de regel; met --subject de hele redenering, met de plaats \
      van elke regel en de regels die op één kolom na golden. Met --alternatives zoekt het programma alle tabellen af \
      naar de kleinste verandering waaronder een ambitie wel kan.
      """, aliases: ["waarom"])

  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json, docx, odt }

  @Argument(help: ArgumentHelp("Het dossier (YAML).", valueName: "dossier"))
  var dossier: String
  @Option(help: ArgumentHelp("Alleen dit onderwerp; mag vaker.", valueName: "id"))
  var subject: [String] = []
  @Option(help: ArgumentHelp("Alleen dit deelgebied; mag vaker.", valueName: "id"))
  var area: [String] = []
  @Flag(help: "Wat kan wél: de kleinste veranderingen, en het sterkste pakket dat zonder blokkade staat.")
  var alternatives = false
  @Option(
    help: ArgumentHelp("text, json, docx of odt (de toelichting van één deelgebied).", valueName: "vorm"))
  var format: Form = .text
  @Flag(help: "Hetzelfde als --format json.")
  var json = false
  @Option(help: ArgumentHelp("Een andere editie dan die van het dossier.", valueName: "editie"))
  var edition: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("Schrijf naar dit bestand.", valueName: "bestand"))
  var output: String?
  @OptionGroup var policy: PolicyOption
  @OptionGroup var root: RootOption

  func validate() throws {
    let isDocument = format == .docx || format == .odt
    if isDocument && output == nil { throw ValidationError("geef met -o het bestand voor de toelichting") }
    if isDocument && (json || alternatives || !subject.isEmpty) {
      throw ValidationError(
        "docx en odt zijn de hele toelichting van een deelgebied; laat de andere keuzes weg")
    }
  }

  func run() throws {
    let root = try root.path()
    let read = try orComplain(dossier) { () throws(Diagnostics) in
      try readDossier(dossier, under: root, edition: edition, policy: policy.path(beside: dossier))
    }
    let draft = read.edition.draft(for: try read.dossier.limited(to: area))
    for id in subject where !read.edition.subjects.contains(id) {
      let near = read.edition.subjects.nearest(to: id)
      throw ValidationError(
        "‘\(id)’ is geen onderwerp; " + (near.map { "bedoelt u ‘\($0)’?" } ?? "zie borging list subjects"))
    }
    switch json ? .json : format {
    case .text: try write(Array((text(draft.areas, read) + "\n").utf8))
    case .json: try write(try file(draft, read))
    case .docx, .odt: try write(try document(draft.areas, read, under: root))
    }
  }

  private typealias Read = (dossier: Dossier, edition: ClauseSet)

  private func decisions(_ decided: DecidedArea) -> [Decision] {
    decided.decisions.filter { subject.isEmpty || subject.contains($0.subject) }
  }

  private func text(_ areas: [DecidedArea], _ read: Read) -> String {
    areas.map { decided in
      let area = decided.area
      let made = decisions(decided)
      let documents = decided.assignment.entries.map { entry in
        wrapped("\(entry.kind.rawValue) (\(entry.instrument.rawValue)): \(entry.why)", by: 2, hanging: 4)
      }
      let head = ["\(area.name) (\(area.id)), grondpositie \(area.ownership.rawValue)"] + documents
      let body =
        made.isEmpty
        ? wrapped(
          decided.decisions.isEmpty
            ? "Geen regel wijst voor dit deelgebied een stuk aan; controleer uitgever, fase, grondpositie en feiten."
            : "Over dit onderwerp is in dit deelgebied niets te besluiten: het programma noemt geen object waarvoor "
              + "het geldt, of het dossier kiest het niet.", by: 0)
        : alternatives
          ? "Wat kan wél\n\n" + found(made, decided, read)
            + "\n\nSterkste pakket (alleen de vorm verandert, al het andere blijft)\n\n"
            + read.edition.words(of: read.edition.strongestPackage(of: made, on: read.dossier, in: area))
          : subject.isEmpty
            ? read.edition.summary(of: made) : read.edition.explanation(of: made, with: decided.findings)
      return head.joined(separator: "\n") + "\n\n" + body
    }.joined(separator: "\n\n")
  }

  private func found(_ made: [Decision], _ decided: DecidedArea, _ read: Read) -> String {
    let found = alternatives(to: made, decided, read)
    return found.isEmpty
      ? "Alles wat gevraagd is, kan zonder waarschuwing." : read.edition.words(of: found)
  }

  /// The alternatives to each decision that is blocked or warned of.
  private func alternatives(to made: [Decision], _ decided: DecidedArea, _ read: Read) -> [(
    decision: Decision, alternatives: [Alternative]
  )] {
    made.filter { $0.ruling.map { $0.verdict != .toegestaan } ?? false }.map {
      ($0, read.edition.alternatives(to: $0, on: read.dossier, in: decided.area))
    }
  }

  private func file(_ draft: Draft, _ read: Read) throws -> [UInt8] {
    if alternatives {
      let file = AlternativesFile(
        draft.areas.flatMap { alternatives(to: decisions($0), $0, read) },
        package: draft.areas.flatMap {
          read.edition.strongestPackage(of: decisions($0), on: read.dossier, in: $0.area)
        })
      return try encoded(file) + [10]
    }
    let file = DecisionsFile(
      draft.areas.flatMap(decisions), findings: draft.findings(under: read.edition),
      of: read.dossier, under: read.edition)
    return try encoded(file) + [10]
  }

  private func document(_ areas: [DecidedArea], _ read: Read, under root: String) throws -> [UInt8] {
    guard areas.count == 1, let decided = areas.first else {
      throw ValidationError("kies met --area één deelgebied; het dossier heeft er meer")
    }
    let style = try houseStyle(under: root)
    switch read.edition.explanation(of: decided, in: read.dossier).outcome {
    case .noSkeleton(let reason):
      report("\(dossier):1:1: de toelichting kan niet worden gemaakt: \(reason); voeg het sjabloon toe")
      throw Exit.noInput
    case .document(let document):
      let day = document.marks.date
      let archive = format == .odt ? document.openDocument(in: style) : document.word(in: style)
      return try archive.zipped(on: day)
    }
  }

  /// To the file that was named, which must not be there yet, or to standard output.
  private func write(_ bytes: [UInt8]) throws {
    guard let output else { return try say(bytes) }
    try writeNew(bytes, to: output)
  }
}
