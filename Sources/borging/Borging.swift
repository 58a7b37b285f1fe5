import Archive
import ArgumentParser
import Diagnostics
import Foundation
import Model
import Reading
import Writing

@main
struct Borging: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "borging",
    abstract:
      "Maakt van een dossier ontwerpteksten voor gebiedsontwikkeling, met de reden van elke bepaling.",
    discussion: """
      Voorbeelden:
        borging generate Examples/waterfront-noord.yaml
        borging check mijn-dossier.yaml
        borging explain mijn-dossier.yaml --subject milieuprestatie --alternatives
        borging list norms --edition 2026.1 --json

      Afsluitcodes: 0 klaar, 1 bevindingen bij check, 3 kan niet definitief, 64 verkeerd gebruik, 65 fouten in de invoer, \
      66 invoer ontbreekt, 70 interne fout, 73 kan niet schrijven.
      """,
    version: "0.1.0", subcommands: [Generate.self, Check.self, Explain.self, List.self, Diff.self])
}

/// The ways in which a run ends (sysexits.h).
enum Exit {
  static let findings = ExitCode(1)
  static let notFinal = ExitCode(3)
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let cannotWrite = ExitCode(73)

  /// What complaints about the files that the user named end with: 66 when one of them is not there, else 65.
  static func unreadable(_ paths: [String]) -> ExitCode {
    paths.allSatisfy { FileManager.default.fileExists(atPath: $0) } ? badData : noInput
  }
}

/// Writes to standard error.
///
/// When that is closed or full there is nobody left to tell; the exit code still says it.
func report(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8)) }

/// Writes to standard output, all of it or the run ends: half an answer reads as a whole one.
func say(_ bytes: some Sequence<UInt8>) throws {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data(bytes))
  } catch {
    report(
      "De uitkomst kan niet worden geschreven; controleer waar de uitvoer naartoe gaat, en de ruimte daar.")
    throw Exit.cannotWrite
  }
}

/// Writes a text with a line end to standard output.
func say(_ text: String) throws { try say(Array((text + "\n").utf8)) }

/// A value as JSON, in the form of every file and answer: its keys in order, on lines of their own.
func encoded(_ value: some Encodable) throws -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return Array(try encoder.encode(value))
}

/// A day as an option gives it.
func day(_ text: String) throws -> Day {
  guard let day = Day(text) else { throw ValidationError("‘\(text)’ is geen datum zoals 2026-11-23") }
  return day
}

/// What `read` gives; its complaints go to standard error, and then the run ends as `Exit.unreadable` says.
func orComplain<Value>(_ path: String, _ read: () throws(Diagnostics) -> Value) throws -> Value {
  do throws(Diagnostics) {
    return try read()
  } catch {
    report(error.description)
    throw Exit.unreadable([path])
  }
}

/// The house style of the documents.
func houseStyle(under root: String) throws -> HouseStyle {
  try orComplain("\(root)/Templates") { () throws(Diagnostics) in
    try HouseStyle(reading: "\(root)/Templates/huisstijl/borging")
  }
}

/// The name of an edition and the root that it stands under, of its folder in a `Clauses`; nil for another folder.
func editionPlace(_ path: String) -> (name: String, root: String)? {
  let folder = URL(filePath: path).standardizedFileURL
  let clauses = folder.deletingLastPathComponent()
  guard clauses.lastPathComponent == "Clauses" else { return nil }
  return (folder.lastPathComponent, clauses.deletingLastPathComponent().path())
}

extension Archive {
  /// The archive as bytes, with this day for each of its files.
  func zipped(on day: Day) throws -> [UInt8] { try zipped(year: day.year, month: day.month, day: day.day) }
}

/// Where editions and templates stand.
struct RootOption: ParsableArguments {
  @Option(help: ArgumentHelp("De map met Clauses/ en Templates/.", valueName: "map"))
  var root: String?

  /// The given root, else the nearest folder upward that holds `Clauses` and `Templates`, else the one installed
  /// beside the program; short when it is the working folder, so that complaints have short paths.
  func path() throws -> String {
    if let root { return root }
    let files = FileManager.default
    var folder = files.currentDirectoryPath
    while true {
      if isRoot(folder) { return folder == files.currentDirectoryPath ? "." : folder }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { break }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    let program = Bundle.main.executableURL?.deletingLastPathComponent().deletingLastPathComponent()
    let installed = "\(program?.path() ?? "/")share/borging"
    if isRoot(installed) { return installed }
    report("Er is geen map met Clauses/ en Templates/ gevonden; geef die met --root.")
    throw Exit.noInput
  }

  private func isRoot(_ folder: String) -> Bool {
    ["Clauses", "Templates"].allSatisfy { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
  }
}

/// The municipality's own layer.
struct PolicyOption: ParsableArguments {
  @Option(help: ArgumentHelp("De map met eigen beleid; anders ‘beleid’ naast het dossier.", valueName: "map"))
  var policy: String?

  func validate() throws {
    guard let policy, !FileManager.default.fileExists(atPath: policy) else { return }
    report("\(policy):1:1: deze map is er niet; geef met --policy de map met eigen beleid")
    throw Exit.noInput
  }

  /// The folder that was named, else `beleid` beside the dossier if it is there.
  func path(beside dossier: String) -> String? {
    if let policy { return policy }
    let folder = dossier.lastIndex(of: "/").map { String(dossier[...$0]) } ?? ""
    return FileManager.default.fileExists(atPath: "\(folder)beleid") ? "\(folder)beleid" : nil
  }
}

/// Writes a file that is not there yet, whole or not at all.
func writeNew(_ bytes: [UInt8], to path: String) throws {
  func refusal(_ problem: String, _ remedy: String) -> ExitCode {
    report("\(path):1:1: \(problem); \(remedy)")
    return Exit.cannotWrite
  }
  guard !FileManager.default.fileExists(atPath: path) else {
    throw refusal("dit bestand is er al", "geef een andere naam, of haal het eerst weg")
  }
  let temporary = "\(path).tijdelijk"
  guard (try? Data(bytes).write(to: URL(filePath: temporary))) != nil, unsafe rename(temporary, path) == 0
  else {
    try? FileManager.default.removeItem(atPath: temporary)
    throw refusal(
      "hier kan niet worden geschreven", "controleer de map, de rechten, en de ruimte op de schijf")
  }
}

/// A dossier with the edition that it names, or with `edition` in its place.
func readDossier(
  _ path: String, under root: String, edition: String?, policy: String?
) throws(Diagnostics) -> (dossier: Dossier, edition: ClauseSet) {
  var library: ClauseSet?
  let dossier = try Dossier(reading: path) { version throws(Diagnostics) in
    let read = try ClauseSet(reading: edition ?? version, under: root, policy: policy)
    library = read
    return read
  }
  // A dossier is read against an edition, so there is one.
  guard let library else { throw Diagnostics([]) }
  return (dossier, library)
}

extension Dossier {
  /// The dossier with these sub-areas only; with all when none is named.
  func limited(to ids: [Area.ID]) throws -> Dossier {
    for id in ids where !areas.contains(where: { $0.id == id }) {
      let known = areas.map(\.id).joined(separator: ", ")
      throw ValidationError("het deelgebied ‘\(id)’ staat niet in het dossier; kies uit \(known)")
    }
    var dossier = self
    dossier.areas.removeAll { !ids.isEmpty && !ids.contains($0.id) }
    return dossier
  }
}

/// Says that there is no edition, and how the run ends.
func noEdition(under root: String) -> ExitCode {
  report("\(root)/Clauses:1:1: hier staat geen editie (een map met set.yaml); geef een andere map met --root")
  return Exit.noInput
}
