import Diagnostics
import Explaining
import FoundationEssentials
import Model
import Proofreading
import Reading

extension Check {
  /// An edition is clean when a proofreader finds nothing but remarks; a warning counts, as others draft with it. It
  /// stands in `<root>/Clauses/<name>`, with its skeletons in `<root>/Templates`.
  func checkEdition(_ path: String) throws(Diagnostics) -> Report {
    guard let place = editionPlace(path) else {
      throw Diagnostics([.notUnderClauses(at: SourceLocation(file: path))])
    }
    let read = try Manuscript(reading: place.name, under: relative(place.root))
    let (indicators, texts) = (read.edition.indicators.count, read.edition.clauses.count)
    return report(on: read, ["\(path): \(indicators) indicatoren, \(texts) bepalingen, geen klachten"])
  }

  /// A policy is clean when it and its edition together are.
  func checkPolicy(_ path: String, over edition: String, _ root: String) throws(Diagnostics) -> Report {
    let read = try Manuscript(reading: edition, under: root, policy: path)
    let changes = read.edition.policy?.changes ?? []
    let head = "\(path): beleid over editie \(edition), \(changes.count) wijzigingen, geen klachten"
    let changed = changes.map { change in
      "  \(change.what): \(change.replaces ? "vervangt de editie" : "toegevoegd") (\(change.location))"
    }
    return report(on: read, [head] + changed)
  }

  private func report(on read: Manuscript, _ head: [String]) -> Report {
    let findings = read.findings
    let isClean = !findings.contains { $0.weight != .opmerking }
    if json { return Report([printed(TextFindingsFile(findings, on: read.edition))], isClean: isClean) }
    let lines = findings.map { finding in
      (finding.location.map { "\($0): " } ?? "") + finding.line(about: [finding.subject])
    }
    return Report(head + lines, isClean: isClean)
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
