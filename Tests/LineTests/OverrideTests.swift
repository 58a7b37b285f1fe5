import Diagnostics
import Foundation
import Model
import Reading
import Testing
import Writing

@testable import Drafting

struct OverrideTests {
  private let edition: ClauseSet
  private var dossier: Dossier

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path()
    let read = try ClauseSet(reading: "2026.1", under: root)
    edition = read
    dossier = try Dossier(reading: "\(root)/Examples/waterfront-noord.yaml") { _ throws(Diagnostics) in read }
  }

  private func override(_ rule: String, _ matter: Override.Matter?) throws -> Override {
    Override(
      area: "kade", matter: matter, rule: rule, name: "mr. F. Voorbeeld", function: "jurist grondzaken",
      reason: "De koper vroeg zelf om deze afspraak.", day: try #require(Day("2026-11-20")),
      location: SourceLocation(file: "d.yaml", line: 9))
  }

  private let energy = Override.Matter(
    instrument: .gronduitgifte, subject: "beng-1-energiebehoefte", objectType: .egw)

  @Test mutating func `a named lawyer can let a blocked duty in, and that is printed`() throws {
    dossier.overrides = [try override("R01", energy)]
    let draft = edition.draft(for: dossier)
    let decision = try #require(draft.areas[0].decisions.first { $0.row == "ENE-12-egw" })
    guard case .agreed(.duty(.resultaat), let ruling) = decision.outcome else {
      Issue.record("\(decision.outcome)")
      return
    }
    #expect(ruling.rule == "R01" && ruling.override?.name == "mr. F. Voorbeeld")
    // Only that one: the same duty for another object type stays out.
    #expect(draft.areas[0].decisions.first { $0.row == "ENE-12-mgw" }?.ruling?.override == nil)
    let finding = try #require(
      draft.findings(under: edition).first { $0.rule == "R01" && $0.subject == "ENE-12-egw" })
    #expect(finding.weight == .waarschuwing && finding.text.contains("mr. F. Voorbeeld (jurist grondzaken)"))
    for kind in [DocumentKind.koopovereenkomst, .toelichting] {
      guard case .document(let document)? = draft.documents.first(where: { $0.kind == kind })?.outcome else {
        Issue.record("geen \(kind)")
        continue
      }
      #expect(document.plainText().contains("ENE-12-egw"), "\(kind)")
      if kind == .toelichting {
        let text = document.plainText()
        #expect(text.contains("mr. F. Voorbeeld") && text.contains("De koper vroeg zelf om deze afspraak."))
      }
    }
  }

  @Test
  mutating func `a contract does not say that nothing beyond the law is asked when a lawyer let that in`()
    throws
  {
    func contract() throws -> String {
      let made = edition.draft(for: dossier).documents.first { $0.kind == .koopovereenkomst }?.outcome
      guard case .document(let document)? = made else { return "" }
      return document.plainText().replacing("\u{A0}", with: " ").replacing(/\s+/, with: " ")
    }
    let denial = "geen resultaat verlangt dat verder gaat dan de wet;"
    let limit =
      "verlangt de Gemeente met deze overeenkomst geen resultaat dat verder gaat dan de Wettelijke Eis"
    let before = try contract()
    #expect(before.contains(denial) && before.contains(limit))
    dossier.overrides = [try override("R01", energy)]
    let after = try contract()
    #expect(!after.contains(denial) && !after.contains(limit))
    #expect(
      after.contains("het alleen overeenkomen voor zover artikel 23.7 van de Omgevingswet dat toelaat;"))
    #expect(after.contains("geldt alleen voor zover artikel 23.7 van de Omgevingswet dat toelaat."))
  }

  @Test
  func `an own value stands in the menu at the level for which it was given, and no unit without a number`()
    throws
  {
    let menu = edition.draft(for: dossier, asked: [.keuzemenu]).documents.first { $0.kind == .keuzemenu }
    guard case .document(let document)? = menu?.outcome else {
      Issue.record("geen keuzemenu")
      return
    }
    for case .table(let table) in document.sections.flatMap(\.blocks) {
      let cells = table.rows.filter { $0.cells.count == 6 }.map { row in
        (row.id ?? "", row.cells[2].map { if case .text(let text) = $0 { text } else { "" } }.joined())
      }
      let empty = cells.filter { ["lpppd", "", "–"].contains($0.1) }
      #expect(empty.isEmpty, "\(empty.map(\.0))")
      for (subject, rows) in Dictionary(grouping: cells, by: { $0.0.split(separator: ".").first ?? "" }) {
        #expect(rows.count { $0.1.contains("eigen waarde") } <= 1, "\(subject)")
      }
    }
  }

  @Test mutating func `an override of another rule or instrument sets nothing aside, and is told of`() throws
  {
    let other = Override.Matter(
      instrument: .anterieureOvereenkomst, subject: "beng-1-energiebehoefte", objectType: .egw)
    dossier.overrides = [try override("R02", energy), try override("R01", other)]
    let draft = edition.draft(for: dossier)
    let decision = try #require(draft.areas[0].decisions.first { $0.row == "ENE-12-egw" })
    guard case .blocked = decision.outcome else {
      Issue.record("\(decision.outcome)")
      return
    }
    #expect(draft.areas[0].findings.count { $0.text.contains("zet niets opzij") } == 2)
  }
}
