import DecisionTables
import Diagnostics
import Foundation
import Model

@testable import Deciding

private let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Clauses/2026.1/regels").path()

/// The edition with these rows as its only table of findings, with columns for two facts that a dossier answers with
/// yes or no.
func edition(finding rows: String...) throws -> ClauseSet {
  let scales = try Scale.reading(
    String(contentsOfFile: "\(rules)/schalen.csv", encoding: .utf8), file: "schalen.csv")
  var library = edition
  library.rules.findings = try rows.enumerated().map { number, rows in
    let text = """
      tabel: proef-\(number + 1)
      treffer: verzamel
      bron: b
      leeg: geen bevinding
      regel;eigen-werk;bouwplicht;> gewicht;> zekerheid;> bevinding;> actie;> grondslag
      \(rows)

      """
    return try DecisionTable(reading: text, file: "proef-\(number + 1).csv", scales: scales)
  }
  return library
}

/// What the tables say of a sale of municipal land with these facts.
func findings(
  _ facts: [String: String], in library: ClauseSet = edition, documents: [DocumentKind] = [.koopovereenkomst],
  overrides: [Override] = [], decisions: [Decision] = [], change: (inout Dossier) -> Void = { _ in }
) -> [Finding] {
  var dossier = dossier([:])
  dossier.areas[0].facts = facts
  dossier.areas[0].documents = documents
  dossier.overrides = overrides
  change(&dossier)
  let area = dossier.areas[0]
  return library.findings(
    on: dossier, area: area, assignment: library.assignment(of: area, in: dossier), decisions: decisions)
}
