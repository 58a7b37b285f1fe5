import ArgumentParser
import Diagnostics
import Drafting
import FoundationEssentials
import Model
import Reading
import Writing

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Controleert dossiers, edities en de huisstijl; zonder pad alle edities.",
    aliases: ["controleer"])

  @Argument(help: ArgumentHelp("Een dossier (YAML) of de map van een editie.", valueName: "pad"))
  var paths: [String] = []
  @OptionGroup var root: RootOption

  func run() throws {
    let root = try root.path()
    var complaints: [Diagnostic] = []
    func gather<Value>(_ read: () throws(Diagnostics) -> Value) -> Value? {
      do throws(Diagnostics) {
        return try read()
      } catch {
        complaints += error.list
        return nil
      }
    }
    if paths.isEmpty {
      _ = gather { () throws(Diagnostics) in try HouseStyle(reading: "\(root)/Templates/huisstijl/borging") }
    }
    var blocked = 0
    for path in paths.isEmpty ? ClauseSet.editions(under: root).map({ "\(root)/Clauses/\($0)" }) : paths {
      if FileManager.default.fileExists(atPath: "\(path)/set.yaml") {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        if let set = gather({ () throws(Diagnostics) in try ClauseSet(reading: name, under: root) }) {
          print(
            "\(path): \(set.indicators.count) indicatoren, \(set.clauses.count) bepalingen, geen klachten")
        }
        continue
      }
      var library: ClauseSet?
      let dossier = gather { () throws(Diagnostics) in
        try Dossier(reading: path) { version throws(Diagnostics) in
          let read = try ClauseSet(reading: version, under: root)
          library = read
          return read
        }
      }
      guard let dossier, let library else { continue }
      let findings = library.draft(for: dossier).documents.filter { $0.kind != .toelichting }.flatMap(
        \.findings)
      blocked += findings.count { $0.hasPrefix("bepaling") }
      print(([path + ":"] + findings.map { "  " + $0 }).joined(separator: "\n"))
    }
    for complaint in Diagnostics(complaints).list { report(complaint.description) }
    if !complaints.isEmpty { throw Exit.badData }
    if blocked > 0 { throw Exit.findings }
  }
}

extension DraftedDocument {
  /// What a lawyer must see: duties kept out (weight *bepaling*), warnings, and open points (weight *definitief*).
  fileprivate var findings: [String] {
    let rulings = decisions.compactMap { decision -> String? in
      switch decision.outcome {
      case .blocked(_, let ruling):
        "bepaling \(ruling.rule) \(area.id) \(decision.row): niet opgenomen, want \(ruling.explanation)"
      case .agreed(_, let ruling) where ruling.verdict == .waarschuwing:
        "waarschuwing \(ruling.rule) \(area.id) \(decision.row): \(ruling.explanation)"
      case .agreed, .noProvision: nil
      }
    }
    guard case .document(let document) = outcome else {
      return ["opmerking \(area.id): \(kind.rawValue): nog geen sjabloon"]
    }
    return rulings
      + document.openPoints.map {
        "definitief \(area.id) \($0.mark): \($0.question.text) (\($0.question.owner))"
      }
  }
}
