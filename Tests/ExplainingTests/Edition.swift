import Deciding
import DecisionTables
import Diagnostics
import Foundation
import Model
import Reading

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path()

/// The edition and the example as they are shipped.
let (edition, example): (ClauseSet, Dossier) = {
  do throws(Diagnostics) {
    let edition = try ClauseSet(reading: "2026.1", under: root)
    let dossier = try Dossier(reading: "\(root)/Examples/waterfront-noord.yaml") { _ throws(Diagnostics) in
      edition
    }
    return (edition, dossier)
  } catch {
    fatalError(error.description)
  }
}()

/// All that is decided on the example, sub-area by sub-area.
let decided: [(area: Area, decisions: [Decision], findings: [Finding])] = example.areas.map { area in
  let assignment = edition.assignment(of: area, in: example)
  let decisions = assignment.instruments.flatMap {
    edition.decisions(on: example, area: area, instrument: $0)
  }
  return (
    area, decisions,
    edition.findings(on: example, area: area, assignment: assignment, decisions: decisions)
  )
}

extension [Decision] {
  subscript(row: String) -> Decision {
    guard let decision = first(where: { $0.row == row }) else { fatalError("geen rij \(row)") }
    return decision
  }
}

/// The alternatives to some decisions of each sub-area that are blocked or warned of, one of a subject.
let alternatives: [(decision: Decision, alternatives: [Alternative])] = decided.flatMap {
  area, decisions, _ in
  var seen: Set<String> = []
  return decisions.filter { $0.ruling.map { $0.verdict != .toegestaan } ?? false }
    .filter { seen.insert("\($0.subject) \($0.instrument)").inserted }
    .prefix(6).map { ($0, edition.alternatives(to: $0, on: example, in: area)) }
}
