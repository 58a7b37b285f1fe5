import ArgumentParser
import Diagnostics
import Drafting
import FoundationEssentials
import Model
import Reading
import Writing

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Controleert dossiers en edities; zonder pad alle edities en de huisstijl.",
    discussion: "Toont alle klachten in één keer, en bij een dossier de bevindingen met hun gewicht.",
    aliases: ["controleer"])

  @Argument(help: ArgumentHelp("Een dossier (YAML) of de map van een editie.", valueName: "pad"))
  var paths: [String] = []
  @OptionGroup var root: RootOption

  func run() throws {
    let root = try root.path()
    let editions = ClauseSet.editions(under: root).map { "\(root)/Clauses/\($0)" }
    if paths.isEmpty && editions.isEmpty { throw noEdition(under: root) }
    var complaints: [Diagnostic] = []
    var isClean = true
    func gather(_ read: () throws(Diagnostics) -> Void) {
      do throws(Diagnostics) { try read() } catch { complaints += error.list }
    }
    if paths.isEmpty {
      gather { () throws(Diagnostics) in _ = try HouseStyle(reading: "\(root)/Templates/huisstijl/borging") }
    }
    for path in paths.isEmpty ? editions : paths {
      gather { () throws(Diagnostics) in
        if FileManager.default.fileExists(atPath: "\(path)/set.yaml") {
          isClean = try checkEdition(path) && isClean
        } else {
          isClean = try checkDossier(path, root) && isClean
        }
      }
    }
    for complaint in Diagnostics(complaints).list { report(complaint.description) }
    if !complaints.isEmpty { throw Exit.unreadable(paths) }
    if !isClean { throw Exit.findings }
  }

  /// Whether an edition has no finding; a warning counts, as others draft with it. It stands in
  /// `<root>/Clauses/<name>`, with its skeletons in `<root>/Templates`.
  private func checkEdition(_ path: String) throws(Diagnostics) -> Bool {
    let folder = URL(filePath: path).standardizedFileURL
    let clauses = folder.deletingLastPathComponent()
    guard clauses.lastPathComponent == "Clauses" else {
      throw Diagnostics([.notUnderClauses(at: SourceLocation(file: path))])
    }
    let set = try ClauseSet(
      reading: folder.lastPathComponent, under: relative(clauses.deletingLastPathComponent().path()))
    print("\(path): \(set.indicators.count) indicatoren, \(set.clauses.count) bepalingen, geen klachten")
    for finding in set.findings { print("  \(finding.line)") }
    return set.findings.isEmpty
  }

  /// Whether no duty is kept out and no point is open; a warning stops nothing.
  private func checkDossier(_ path: String, _ root: String) throws(Diagnostics) -> Bool {
    let read = try readDossier(path, under: root, edition: nil)
    let findings = read.edition.draft(for: read.dossier).findings(under: read.edition)
    let lines = findings.map { "  \($0.line)" }
    print(([path + ":"] + lines).joined(separator: "\n"))
    return !findings.contains { $0.weight == .bepaling || $0.weight == .definitief }
  }
}

/// The path as seen from the working folder, when it lies there; complaints stay short.
private func relative(_ path: String) -> String {
  let here = FileManager.default.currentDirectoryPath
  let plain = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  if plain == here { return "." }
  return plain.hasPrefix(here + "/") ? String(plain.dropFirst(here.count + 1)) : plain
}

extension Diagnostic {
  fileprivate static func notUnderClauses(at place: SourceLocation) -> Self {
    Self(
      "deze editie staat niet in een map Clauses", "zet haar in Clauses/, naast de map Templates/", at: place)
  }
}
