import Deciding
import DecisionTables
import Model
import Testing

@testable import Explaining

/// A text without the ends of its lines and the spaces that follow them.
private func flat(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// What a text on a decision must say and does not.
private func missing(in text: String, on decision: Decision) -> [String] {
  var wanted = [
    decision.row, decision.instrument.rawValue, decision.objectType.name, edition.name(of: decision.subject),
  ]
  wanted += decision.ruleWords
  wanted += [decision.proposed?.rawValue, decision.ambition?.level.rawValue, decision.ambition?.reason]
    .compactMap { $0 }
  if let norm = decision.norm {
    wanted.append(norm.printedValue)
    if decision.ownReason == nil {
      wanted += [edition.source(norm.source)?.short ?? norm.source, norm.status.rawValue]
    }
  }
  wanted += [decision.ownReason].compactMap { $0 }
  if let ruling = decision.ruling {
    wanted += [ruling.strictness.words, ruling.legalClass.rawValue, ruling.certainty.rawValue, ruling.basis]
    wanted +=
      [ruling.explanation]
      + (ruling.verdict == .toegestaan
        ? [] : [ruling.replacement == .geen ? "" : ruling.replacement.rawValue, ruling.alternative])
  }
  wanted += decision.nearMisses.flatMap {
    ["\($0.hit.rule) (\($0.hit.place))", "als \($0.column) anders was"]
  }
  wanted += decision.openPoints.map(\.question.text) + decision.remarks.map(\.text)
  switch decision.outcome {
  case .agreed(let form, _): wanted.append("als \(form.name)")
  case .blocked: wanted.append("NIET OPGENOMEN")
  case .noProvision(let reason): wanted.append("geen bepaling: \(reason)")
  }
  return wanted.map(flat).filter { !flat(text).contains($0) }
}

struct TextTests {
  @Test func `the explanation names level, norm, law, rules with their place, verdict and near misses`() {
    for (area, decisions, _) in decided {
      for decision in decisions {
        let text = edition.explanation(of: [decision], with: [])
        #expect(missing(in: text, on: decision) == [], "\(area.id) \(decision.row) \(decision.instrument)")
      }
    }
  }

  @Test func `the check above sees each of these missing`() throws {
    let decision = decided[0].decisions["ENE-12-egw"]
    let text = edition.explanation(of: [decision], with: [])
    let ruling = try #require(decision.ruling)
    for word in [
      decision.row, ruling.certainty.rawValue, ruling.legalClass.rawValue, "rechtmatigheid.csv", "klasse.csv",
      "NIET",
      "ambitie.csv",
    ] {
      #expect(missing(in: text.replacing(word, with: "…"), on: decision) != [], "\(word)")
    }
  }

  @Test func `what is blocked says so with rule, certainty, reason and what is less risky`() {
    let text = flat(edition.explanation(of: [decided[0].decisions["ENE-12-egw"]], with: []))
    #expect(text.contains("NIET OPGENOMEN: R01 (heersend), want"))
    #expect(text.contains("klasse rood (K32, klasse.csv:"))
    #expect(
      text.contains("gevraagd resultaat, als eis")
        && text.contains("in plaats zonder risico van art. 23.7: ")
        && text.contains("(vervanging: eigen-aanbod)"))
    #expect(text.contains("regel rechtmatigheid R01 (rechtmatigheid.csv:"))
  }

  @Test func `rows that differ in their norm only stand together, each with its norm`() {
    let rows = ["MAT-04-egw", "MAT-04-mgw"].map { decided[0].decisions[$0] }
    let text = flat(edition.explanation(of: rows, with: []))
    #expect(text.contains("(MAT-04-egw, EGW; MAT-04-mgw, MGW)"))
    #expect(text.contains("norm MAT-04-egw: ≤ 0,45") && text.contains("norm MAT-04-mgw: ≤ 0,50"))
    #expect(text.ranges(of: "oordeel").count == 1)
    var other = rows
    other[1].chosenFor = nil
    #expect(edition.explanation(of: other, with: []).ranges(of: "oordeel").count == 2)
    // Nor does one lend the other what the tables say of it alone.
    let finding = Finding(.vraag, rule: "richting", subject: "MAT-04-mgw", "Welke kant gaat de regel op?")
    let apart = edition.explanation(of: rows, with: [finding]).split(separator: "\n\n").map(String.init)
    #expect(apart.map { $0.contains("bevinding") } == [false, true])
  }

  @Test func `what the tables say of a row stands with it, and of no other`() {
    func said(of row: String, _ subject: String) -> Bool {
      let finding = Finding(
        .waarschuwing, rule: "OP36", subject: subject, "De weegset is oud.", action: "Reken opnieuw.")
      return flat(edition.explanation(of: [decided[0].decisions[row]], with: [finding]))
        .contains("bevinding waarschuwing OP36: De weegset is oud; Reken opnieuw")
    }
    #expect(said(of: "MAT-04-egw", "MAT-04-egw"))
    #expect(!said(of: "MAT-04-egw", "MAT-04-mgw"))
  }

  @Test func `a choice of the dossier stands beside what the table picks`() {
    let text = flat(edition.explanation(of: [decided[1].decisions["WAT-16-egw"]], with: []))
    #expect(text.contains("gekozen aanbevolen, voor het thema Water"))
    #expect(text.contains("reden De eigenaar onderzoekt waterbesparing voor de huurwoningen."))
    var picked = decided[1].decisions["WAT-16-egw"]
    picked.chosenFor = nil
    #expect(edition.explanation(of: [picked], with: []).contains("geen keuze in het dossier"))
  }

  @Test func `no line is longer than 100 characters, and none ends in a space`() {
    for (area, decisions, _) in decided {
      let texts = [
        edition.explanation(of: decisions, with: []), edition.summary(of: decisions),
        edition.words(of: alternatives.filter { $0.decision.area == area.id }),
      ]
      for line in texts.flatMap({ $0.split(separator: "\n") }) {
        #expect(line.count <= 100, "\(line.count): \(line)")
        #expect(line.last != " ", "\(line)")
      }
    }
  }

  @Test func `a text is wrapped at 100 characters with its words in order`() {
    for length in 1...30 {
      let words = (0..<60).map { String(repeating: "x", count: 1 + ($0 * length) % 17) }
      for (indent, hanging) in [(0, nil), (2, nil), (2, 15)] as [(Int, Int?)] {
        let lines = wrapped(words.joined(separator: " "), by: indent, hanging: hanging).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 100 } && lines.contains { $0.count > 80 })
        #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
        #expect(lines[0].prefix { $0 == " " }.count == indent)
        #expect(lines.dropFirst().allSatisfy { $0.prefix { $0 == " " }.count == hanging ?? indent })
      }
    }
  }

  @Test func `in short, rows with the same answer stand once`() {
    for (_, decisions, _) in decided {
      let lines = edition.summary(of: decisions)
      for decision in decisions {
        #expect(lines.contains(decision.row), "\(decision.row)")
        let reason = decision.outcome.reason ?? decision.ruling?.rule ?? ""
        #expect(flat(lines).contains(flat(reason)), "\(decision.row)")
      }
      let heads = lines.split(separator: "\n").filter { $0.first != " " }
      #expect(heads.count < decisions.count)
    }
  }

  @Test func `the same decisions give the same text`() {
    let (area, decisions, _) = decided[0]
    let again = edition.decisions(on: example, area: area, instrument: .gronduitgifte)
    #expect(
      edition.explanation(of: again, with: [])
        == edition.explanation(of: decisions.filter { $0.instrument == .gronduitgifte }, with: []))
  }
}

extension Outcome {
  fileprivate var reason: String? { if case .noProvision(let reason) = self { reason } else { nil } }
}
