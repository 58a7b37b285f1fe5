import DecisionTables
import Foundation
import Model
import Reading
import Testing
import Writing

@testable import Drafting

/// The edition as it is shipped, read once for all cases; nil when it does not read.
private let shipped: ClauseSet? = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path()
  return try? ClauseSet(reading: "2026.1", under: root)
}()

struct ScenarioTests {
  private let edition: ClauseSet

  init() throws { edition = try #require(shipped) }

  @Test(arguments: Scenario.all)
  func `a case has the outcome that its row says`(scenario: Scenario) throws {
    let draft = edition.draft(for: try scenario.dossier(under: edition))
    let found = try differences(scenario, draft)
    #expect(found == [])
  }

  /// What a draft does otherwise than the row says.
  private func differences(_ scenario: Scenario, _ draft: Draft) throws -> [String] {
    var found: [String] = []
    func compare(_ column: String, _ actual: String?) {
      guard let wanted = scenario["> \(column)"], wanted != actual else { return }
      found.append("\(column): verwacht \(wanted), gekregen \(actual ?? "niets")")
    }
    if let subject = scenario["onderwerp"] {
      let type = scenario["objecttype"]
      let decision = try #require(
        draft.areas[0].decisions.first {
          $0.subject == subject && (type == nil || $0.objectType.rawValue == type)
            && $0.instrument.rawValue == scenario["instrument"] ?? "gronduitgifte"
        }, "\(scenario): geen besluit")
      compare("uitkomst", decision.ruling?.verdict.rawValue ?? "geen-bepaling")
      compare("regel", decision.ruling?.rule)
      compare("zekerheid", decision.ruling?.certainty.rawValue)
      compare("vervanging", decision.ruling?.replacement.rawValue)
    }
    // What is said of other subjects than that of the case is not about it.
    let others = Set(draft.areas[0].decisions.filter { $0.subject != scenario["onderwerp"] }.map(\.row))
    let findings = draft.areas[0].findings.filter { !others.contains($0.subject) }
    let codes = findings.map { $0.weight == .vraag ? "vraag:\($0.rule)" : $0.rule }
    for code in (scenario["> bevindingen"] ?? "").split(separator: ",").map({
      $0.trimmingCharacters(in: .whitespaces)
    }) {
      let isUnwanted = code.hasPrefix("!")
      let plain = isUnwanted ? String(code.dropFirst()) : code
      if codes.contains(plain) == isUnwanted {
        found.append(
          "bevinding \(plain) \(isUnwanted ? "hoort er niet" : "ontbreekt; er zijn \(Set(codes).sorted())")")
      }
    }
    return found + texts(scenario, draft)
  }

  /// Words that must stand in the contract or the explanation and do not, and words that must not and do.
  private func texts(_ scenario: Scenario, _ draft: Draft) -> [String] {
    [("> overeenkomst", scenario.contract), ("> toelichting", .toelichting)].flatMap {
      column, kind -> [String] in
      guard let cell = scenario[column] else { return [] }
      let document = draft.documents.lazy.compactMap { drafted -> Document? in
        guard drafted.kind == kind, case .document(let document) = drafted.outcome else { return nil }
        return document
      }.first
      guard let document else { return ["\(kind.rawValue) is er niet"] }
      let text = document.plainText().words
      return cell.split(separator: "|").map(\.words).compactMap { wanted in
        let isUnwanted = wanted.hasPrefix("!")
        let words = isUnwanted ? String(wanted.dropFirst()) : wanted
        guard text.contains(words) == isUnwanted else { return nil }
        return "\(kind.rawValue): ‘\(words)’ \(isUnwanted ? "hoort er niet" : "ontbreekt")"
      }
    }
  }

  @Test(arguments: [Instrument.anterieureOvereenkomst, .prestatieafspraken])
  func `every rule of an instrument has a case with the text that it leads to`(instrument: Instrument) {
    let told = Set(
      Scenario.all.filter {
        $0["instrument"] == instrument.rawValue && ($0["> overeenkomst"] ?? $0["> toelichting"]) != nil
      }.flatMap { scenario in
        scenario.list("> bevindingen").filter { !$0.hasPrefix("!") } + [scenario["> regel"]].compactMap { $0 }
      })
    let rules = edition.rules.all.flatMap { table in
      func allows(_ rule: Rule, _ column: String, _ codes: [String]) -> Bool {
        let index = table.inputs.firstIndex { $0.name == column }
        return index.map { rule.cells[$0].allows(codes) } ?? true
      }
      // A rule about an issuer for whom there is no document leads to no text.
      let issuers = edition.skeleton(for: .toelichting)?.issuers.map(\.rawValue) ?? []
      return table.rules.filter { rule in
        ["R", "W"].contains(rule.id.prefix(1)) && allows(rule, "instrument", [instrument.rawValue])
          && allows(rule, "uitgever", issuers)
      }.map(\.id)
    }
    #expect(rules.count > 20)
    #expect(rules.filter { !told.contains($0) } == [])
  }

  @Test func `there are at least eighty cases, each with a name of its own`() throws {
    #expect(Scenario.all.count >= 80)
    let names = Scenario.all.compactMap { $0["scenario"] }
    #expect(names.count == Scenario.all.count)
    let twice = Dictionary(grouping: names, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(twice.sorted() == [])
  }

  @Test func `every case says what it expects`() {
    for scenario in Scenario.all {
      let wants = scenario.cells.contains { $0.key.hasPrefix(">") && !$0.value.isEmpty }
      #expect(wants, "\(scenario)")
    }
  }

  @Test func `the comparison sees a wrong verdict, rule and finding`() throws {
    let scenario = try #require(Scenario.all.first { $0["> regel"] == "R01" })
    let draft = try edition.draft(for: scenario.dossier(under: edition))
    for (column, value) in [
      ("> uitkomst", "toegestaan"), ("> regel", "W99"), ("> zekerheid", "vast"), ("> vervanging", "geen"),
      ("> bevindingen", "R99"),
    ] {
      var cells = scenario.cells
      cells[column] = value
      let wrong = Scenario(file: scenario.file, line: scenario.line, cells: cells)
      #expect(try differences(wrong, draft).count == 1, "\(column)")
    }
  }
}

extension Cell {
  /// Whether the cell lets one of these codes through: `*`, codes, or `niet(codes)`.
  fileprivate func allows(_ wanted: [String]) -> Bool {
    let isDenied = text.hasPrefix("niet(")
    let codes = text.split { "(), ".contains($0) }.map(String.init)
    return text == "*" || wanted.contains { codes.contains($0) != isDenied }
  }
}

extension StringProtocol {
  /// With single plain spaces.
  fileprivate var words: String {
    split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
