import ArgumentParser
import Diagnostics
import Drafting
import Explaining
import FoundationEssentials
import Model
import Reading
import Writing

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Controleert dossiers, edities en beleid; zonder pad alle edities en de huisstijl.",
    discussion: "Toont alle klachten in één keer, en bij een dossier de bevindingen met hun gewicht.",
    aliases: ["controleer"])

  @Argument(
    help: ArgumentHelp("Een dossier (YAML), of de map van een editie of van beleid.", valueName: "pad"))
  var paths: [String] = []
  @Flag(help: "De bevindingen van één dossier als JSON.")
  var json = false
  @OptionGroup var policy: PolicyOption
  @OptionGroup var root: RootOption

  func validate() throws {
    let isDossier =
      paths.count == 1 && !paths.contains { FileManager.default.fileExists(atPath: "\($0)/set.yaml") }
    if json && !isDossier { throw ValidationError("geef met --json één dossier") }
  }

  func run() throws {
    let root = try root.path()
    let editions = ClauseSet.editions(under: root).map { "\(root)/Clauses/\($0)" }
    if paths.isEmpty && editions.isEmpty { throw noEdition(under: root) }
    var complaints: [Diagnostic] = []
    var reports: [Report] = []
    func gather(_ read: () throws(Diagnostics) -> Void) {
      do throws(Diagnostics) { try read() } catch { complaints += error.list }
    }
    if paths.isEmpty {
      gather { () throws(Diagnostics) in _ = try HouseStyle(reading: "\(root)/Templates/huisstijl/borging") }
    }
    for path in paths.isEmpty ? editions : paths {
      gather { () throws(Diagnostics) in
        if let over = ClauseSet.edition(under: path) {
          reports.append(try checkPolicy(path, over: over, root))
        } else if FileManager.default.fileExists(atPath: "\(path)/set.yaml") {
          reports.append(try checkEdition(path))
        } else {
          reports.append(try checkDossier(path, root))
        }
      }
    }
    for report in reports { try say(report.text) }
    for complaint in Diagnostics(complaints).list { report(complaint.description) }
    if !complaints.isEmpty { throw Exit.unreadable(paths) }
    if reports.contains(where: { !$0.isClean }) { throw Exit.findings }
  }

  /// What there is to say of one path, and whether that is nothing to look at.
  private struct Report {
    let text: String
    let isClean: Bool

    init(_ lines: [String], isClean: Bool) {
      (self.text, self.isClean) = (lines.joined(separator: "\n"), isClean)
    }
  }

  /// An edition is clean without a finding; a warning counts, as others draft with it. It stands in
  /// `<root>/Clauses/<name>`, with its skeletons in `<root>/Templates`.
  private func checkEdition(_ path: String) throws(Diagnostics) -> Report {
    let folder = URL(filePath: path).standardizedFileURL
    let clauses = folder.deletingLastPathComponent()
    guard clauses.lastPathComponent == "Clauses" else {
      throw Diagnostics([.notUnderClauses(at: SourceLocation(file: path))])
    }
    let set = try ClauseSet(
      reading: folder.lastPathComponent, under: relative(clauses.deletingLastPathComponent().path()))
    let head = "\(path): \(set.indicators.count) indicatoren, \(set.clauses.count) bepalingen, geen klachten"
    return Report([head] + lines(of: set), isClean: set.findings.isEmpty)
  }

  /// A policy is clean when it and its edition together have no finding.
  private func checkPolicy(_ path: String, over edition: String, _ root: String) throws(Diagnostics) -> Report
  {
    let set = try ClauseSet(reading: edition, under: root, policy: path)
    let changes = set.policy?.changes ?? []
    let head = "\(path): beleid over editie \(edition), \(changes.count) wijzigingen, geen klachten"
    let changed = changes.map { change in
      "  \(change.what): \(change.replaces ? "vervangt de editie" : "toegevoegd") (\(change.location))"
    }
    return Report([head] + changed + lines(of: set), isClean: set.findings.isEmpty)
  }

  private func lines(of set: ClauseSet) -> [String] {
    set.findings.map { "  \($0.line(about: [$0.subject]))" }
  }

  /// A dossier is clean when no duty is kept out and nothing is open that a final document waits for; a warning stops
  /// nothing.
  private func checkDossier(_ path: String, _ root: String) throws(Diagnostics) -> Report {
    let read = try readDossier(path, under: root, edition: nil, policy: policy.path(beside: path))
    let findings = read.edition.draft(for: read.dossier).findings(under: read.edition)
    var lines: [String] = []
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      // What is encoded holds texts only, so that encoding cannot fail.
      let data = (try? encoder.encode(FindingsFile(findings, of: read.dossier))) ?? Data()
      lines = [String(decoding: data, as: UTF8.self)]
    } else {
      var heading: Area.ID? = nil
      lines = [path + ":"]
      for (finding, subjects) in findings.grouped {
        if finding.area != heading, let id = finding.area {
          lines.append("  \(read.dossier.areas.first { $0.id == id }?.name ?? id) (\(id))")
        }
        heading = finding.area
        lines.append("    \(finding.line(about: subjects))")
      }
    }
    return Report(
      lines, isClean: !findings.contains { $0.weight == .bepaling || $0.weight == .definitief })
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
