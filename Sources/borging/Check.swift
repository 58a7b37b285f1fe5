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
  @Flag(help: "De bevindingen op één dossier, editie of beleid als JSON.")
  var json = false
  @OptionGroup var policy: PolicyOption
  @OptionGroup var root: RootOption

  func validate() throws {
    if json && paths.count != 1 { throw ValidationError("geef met --json één dossier, editie of beleid") }
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
    let told = Diagnostics(complaints).list
    if json && !told.isEmpty { try say(printed(ComplaintsFile(told))) }
    for complaint in told { report(complaint.description) }
    if !complaints.isEmpty { throw Exit.unreadable(paths) }
    if reports.contains(where: { !$0.isClean }) { throw Exit.findings }
  }

  /// What there is to say of one path, and whether that is nothing to look at.
  struct Report {
    let text: String
    let isClean: Bool

    init(_ lines: [String], isClean: Bool) {
      (self.text, self.isClean) = (lines.joined(separator: "\n"), isClean)
    }
  }

  /// A dossier is clean when no duty is kept out and nothing is open that a final document waits for; a warning stops
  /// nothing.
  private func checkDossier(_ path: String, _ root: String) throws(Diagnostics) -> Report {
    let read = try readDossier(path, under: root, edition: nil, policy: policy.path(beside: path))
    let findings = read.edition.draft(for: read.dossier).findings(under: read.edition)
    var lines: [String] = []
    if json {
      lines = [printed(FindingsFile(findings, of: read.dossier))]
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

  /// A file of texts and numbers as JSON, with its keys in order.
  func printed(_ file: some Encodable) -> String {
    // What is encoded holds texts and whole numbers only, so that encoding cannot fail.
    return String(decoding: (try? encoded(file)) ?? [], as: UTF8.self)
  }
}
