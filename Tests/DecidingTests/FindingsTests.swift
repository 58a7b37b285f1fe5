import DecisionTables
import Diagnostics
import Model
import Testing

@testable import Deciding

struct FindingsTests {
  private let heavy = "T1;ja;*;definitief;vast;Dit mag niet.;Doe het anders.;art. 1"
  private let light = "T2;nee;ja;waarschuwing;heersend;Let op.;Kijk het na.;art. 2"

  private func questions(_ findings: [Finding]) -> [String: Bool] {
    // Those that no table here can ask come from the table of instruments.
    let asked = findings.filter { $0.weight == .vraag && ["eigen-werk", "bouwplicht"].contains($0.rule) }
    return Dictionary(asked.map { ($0.rule, $0.stopsFinal) }) { one, _ in one }
  }

  /// The table of instruments asks for the works of the municipality itself; here it is silent.
  private func asked(_ facts: [String: String], _ rows: String...) throws -> [String: Bool] {
    var library = try edition(finding: rows.joined(separator: "\n"))
    library.rules.tasks = library.rules.findings[0]
    library.rules.instruments = library.rules.findings[0]
    return questions(findings(facts, in: library))
  }

  @Test func `a fact on which a rule waits alone is asked for, and a heavy rule stops a final document`()
    throws
  {
    #expect(try asked([:], heavy, light) == ["eigen-werk": true])
    #expect(try asked(["eigen-werk": "nee"], heavy, light) == ["bouwplicht": false])
    #expect(try asked(["eigen-werk": "ja"], heavy, light) == [:])
    #expect(try asked(["eigen-werk": "nee", "bouwplicht": "nee"], heavy, light) == [:])
  }

  @Test func `where every rule waits for more than one fact, only the first is asked for`() throws {
    #expect(try asked([:], light) == ["eigen-werk": false])
    #expect(try asked(["bouwplicht": "nee"], light) == [:])
  }

  @Test func `a question stands once, and is heavy when it is in any table`() throws {
    let library = try edition(finding: light, heavy.replacing("T1", with: "T3"))
    let found = findings([:], in: library).filter { $0.weight == .vraag && $0.rule == "eigen-werk" }
    #expect(found.count == 1 && found[0].stopsFinal && found[0].action.hasSuffix("; antwoord: projectleider"))
    #expect(found[0].action.hasPrefix("vul ‘eigen-werk’ in onder feiten van het deelgebied: ja of nee"))
    let plain = try findings([:], in: edition(finding: light)).filter { $0.rule == "eigen-werk" }
    #expect(plain.count == 1 && !plain[0].stopsFinal)
  }

  @Test func `what a rule says has its weight, basis, certainty and place`() throws {
    let found = try findings(["eigen-werk": "ja"], in: edition(finding: heavy)).first { $0.rule == "T1" }
    let finding = try #require(found)
    #expect(finding.weight == .definitief && finding.stopsFinal && finding.area == "a")
    #expect(
      finding.text == "Dit mag niet." && finding.action == "Doe het anders." && finding.basis == "art. 1")
    #expect(finding.certainty == .vast && finding.subject == "gronduitgifte")
    #expect(finding.location?.file == "proef-1.csv" && finding.location?.line == 6)
  }

  @Test func `nothing is said twice`() {
    let made = decisions(Ambition(level: .aanbevolen, obligation: .resultaat))
    let kinds = [DocumentKind.koopovereenkomst, .prestatieafspraken, .omgevingsplanregels, .toelichting]
    let found = findings([:], documents: kinds, decisions: made + made)
    #expect(found.count > 10)
    for (index, one) in found.enumerated() {
      #expect(!found[..<index].contains(one), "\(one.rule) \(one.subject)")
    }
    let questions = found.filter { $0.weight == .vraag }
    let asked = questions.filter(\.subject.isEmpty).map(\.rule)
    #expect(Set(asked).count == asked.count)
    // The shipped tables do ask the same more than once: what is unknown here stands in several of them.
    let waiting = edition.rules.findings.filter { table in
      table.inputs.contains { $0.name == "toegang-na-verkoop" }
    }
    #expect(!waiting.isEmpty && asked.contains("toegang-na-verkoop"))
  }

  @Test func `a column that no dossier fills is no question`() {
    #expect(edition.question(for: "koopsom")?.fact == "koopsom")
    #expect(edition.question(for: "in-omgevingsplan")?.fact == "onderwerpen-in-omgevingsplan")
    #expect(edition.question(for: "verankerd")?.fact == "verankerd")
    #expect(edition.question(for: "locatieprofiel")?.fact == "locatieprofiel")
    for column in ["boete-aandeel", "strengheid", "koopsom-gegeven"] {
      #expect(edition.question(for: column)?.fact == nil)
    }
  }
}

struct OverriddenFindingTests {
  private func override(_ rule: String, matter: Override.Matter? = nil) throws -> Override {
    Override(
      area: "a", matter: matter, rule: rule, name: "mr. A. Voorbeeld", function: "jurist",
      reason: "zo besloten",
      day: try #require(Day("2026-11-20")), location: SourceLocation(file: "d.yaml", line: 7))
  }

  @Test func `an override turns a heavy finding into a remark that names who did`() throws {
    let facts = ["kostenverhaal": "niet-geregeld"]
    let before = try #require(findings(facts).first { $0.rule == "R07" })
    #expect(before.weight == .definitief && before.stopsFinal)
    let after = findings(facts, overrides: [try override("R07")])
    let finding = try #require(after.first { $0.rule == "R07" })
    #expect(finding.weight == .opmerking && !finding.stopsFinal)
    #expect(
      finding.text.hasPrefix(
        "overschreven door mr. A. Voorbeeld (jurist), 20\u{A0}november\u{A0}2026: zo besloten"))
    #expect(finding.text.hasSuffix(before.text))
    #expect(!after.contains { $0.text.contains("zet niets opzij") })
  }

  @Test func `an override of nothing, of a warning, or in another sub-area sets nothing aside`() throws {
    let facts = ["kostenverhaal": "niet-geregeld"]
    let none = findings(["kostenverhaal": "grondprijs"], overrides: [try override("R07")])
    #expect(none.count { $0.text.contains("zet niets opzij") && $0.location?.file == "d.yaml" } == 1)
    // W03 is a warning: the penalties can come to more than 15% of the price.
    let much = facts.merging(["boetemaximum": "16", "koopsom": "100"]) { $1 }
    let light = findings(much, overrides: [try override("W03")])
    #expect(
      light.contains { $0.rule == "W03" && $0.text.contains("meer dan 15%") && $0.weight == .waarschuwing })
    #expect(light.count { $0.text.contains("zet niets opzij") } == 1)
    var elsewhere = try override("R07")
    elsewhere.area = "b"
    #expect(findings(facts, overrides: [elsewhere]).first { $0.rule == "R07" }?.weight == .definitief)
    let matter = Override.Matter(instrument: .gronduitgifte, subject: "to-juli", objectType: .egw)
    #expect(
      findings(facts, overrides: [try override("R07", matter: matter)]).first { $0.rule == "R07" }?.weight
        == .definitief)
  }
}
