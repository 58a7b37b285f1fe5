import DecisionTables
public import Model

extension ClauseSet {
  /// Why each decision is as it is, in words for a terminal: the answer, the level picked and chosen, the norm, what
  /// the law says, the rules with file and line, and the rules that only just did not hold. Rows of a subject that
  /// differ in their norm only stand together.
  ///
  /// - Parameter findings: What the tables say of the sub-area; those on a row stand with it.
  public func explanation(of decisions: [Decision], with findings: [Finding]) -> String {
    var groups: [(words: [[String]], decisions: [Decision])] = []
    for decision in decisions {
      let words = (answer(decision) + levels(decision) + kind(decision) + law(decision) + rules(decision)).map
      {
        [$0, $1]
      }
      if let index = groups.firstIndex(where: { group in
        group.words == words && head(group.decisions[0]) == head(decision)
      }) {
        groups[index].decisions.append(decision)
      } else {
        groups.append((words, [decision]))
      }
    }
    return groups.map { whole($0.decisions, findings) }.joined(separator: "\n\n")
  }

  /// The same in short: once for the rows that share a subject, instrument, verdict and reason.
  public func summary(of decisions: [Decision]) -> String {
    var groups: [(words: [String], rows: [String])] = []
    for decision in decisions {
      let words = [head(decision), verdict(decision)]
      if let index = groups.firstIndex(where: { $0.words == words }) {
        groups[index].rows.append(decision.row)
      } else {
        groups.append((words, [decision.row]))
      }
    }
    return groups.map { words, rows in
      wrapped("\(words[0]) (\(rows.joined(separator: ", ")))", by: 0, hanging: 4) + "\n"
        + wrapped(words[1], by: 2)
    }.joined(separator: "\n")
  }

  private func head(_ decision: Decision) -> String {
    "\(name(of: decision.subject)) in \(decision.instrument.rawValue)"
  }

  /// The verdict with its rule, or why there is none.
  func verdict(_ decision: Decision) -> String {
    func ruled(_ word: String, _ ruling: Ruling) -> String {
      "\(word): \(ruling.rule) (\(ruling.certainty.rawValue)), want \(ruling.explanation)"
    }
    switch decision.outcome {
    case .blocked(_, let ruling): return ruled("NIET OPGENOMEN", ruling)
    case .agreed(let form, let ruling):
      let word = ruling.verdict == .toegestaan ? "opgenomen" : "opgenomen, met waarschuwing"
      return ruled("\(word) als \(form.name)", ruling)
    case .noProvision(let reason): return "geen bepaling: \(reason)"
    }
  }

  /// Decisions of which all but the norm is the same.
  private func whole(_ decisions: [Decision], _ findings: [Finding]) -> String {
    let decision = decisions[0]
    let rows = decisions.map { "\($0.row), \($0.objectType.name)" }
    let title =
      "\(name(of: decision.subject)) in \(decision.instrument.rawValue) (\(rows.joined(separator: "; ")))"
    let norms = decisions.count == 1 ? norm(decision) : decisions.flatMap(normWithRow)
    let lines =
      answer(decision) + remarks(decision, in: findings) + levels(decision) + norms + kind(decision)
      + law(decision) + rules(decision)
    let width = lines.map(\.0.count).max() ?? 0
    return
      ([wrapped(title, by: 0, hanging: 4)]
      + lines.map { label, text in
        wrapped(label.padded(to: width) + "  " + text, by: 2, hanging: width + 4)
      }).joined(separator: "\n")
  }

  /// What the tables say of the row beside the verdict.
  private func remarks(_ decision: Decision, in findings: [Finding]) -> [(String, String)] {
    findings.filter { $0.subject == decision.row }.map { ("bevinding", $0.line(about: [])) }
  }

  private func normWithRow(_ decision: Decision) -> [(String, String)] {
    norm(decision).map { label, text in (label, "\(decision.row): \(text)") }
  }

  private func levels(_ decision: Decision) -> [(String, String)] {
    let picked = decision.trace.first { $0.table == "ambitie" }
    let how = picked?.fired.map { " (\($0.rule), \($0.place)): \($0["toelichting"])" } ?? ""
    let proposed =
      decision.proposed.map { $0.rawValue + how }
      ?? "onbekend: \(picked?.unknown.joined(separator: ", ") ?? "")"
    var chosen = "geen keuze in het dossier: het voorgestelde niveau geldt"
    if let ambition = decision.ambition, let scope = decision.chosenFor {
      chosen = "\(ambition.level.rawValue), voor \(name(of: scope))"
    }
    let reason = decision.ambition?.reason.map { [("reden", $0)] } ?? []
    return [("voorgesteld", proposed), ("gekozen", chosen)] + reason
  }

  private func name(of scope: AmbitionScope) -> String {
    switch scope {
    case .theme(let theme): "het thema \(theme.name)"
    case .subject(let id): name(of: id)
    }
  }

  private func norm(_ decision: Decision) -> [(String, String)] {
    guard let norm = decision.norm else { return [("norm", "geen")] }
    let value = [norm.printedValue, norm.wording ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    let source =
      decision.ownReason.map { "eigen waarde: \($0)" }
      ?? "\(source(norm.source)?.short ?? norm.source), \(norm.status.rawValue)"
      + (norm.policy.map { ", beleid: \($0)" } ?? "")
    return [("norm", "\(value.isEmpty ? "geen waarde" : value) (\(source))")]
  }

  private func kind(_ decision: Decision) -> [(String, String)] {
    guard let norm = decision.norm else { return [] }
    let kind = decision.trace.first { $0.table == "normsoorten" }?.fired
    return [("normsoort", norm.kind.rawValue + (kind.map { ": de wederpartij \($0["werkwoord"])" } ?? ""))]
  }

  /// What was asked, what became of it, and what could be instead.
  private func answer(_ decision: Decision) -> [(String, String)] {
    guard let ruling = decision.ruling else { return [("oordeel", verdict(decision))] }
    var lines = [("gevraagd", asked(decision)), ("oordeel", verdict(decision)), ("grondslag", ruling.basis)]
    if ruling.verdict != .toegestaan {
      let code = ruling.replacement == .geen ? "" : " (vervanging: \(ruling.replacement.rawValue))"
      lines.append(("in plaats", ruling.alternative + code))
    }
    lines += ruling.substitute.map { [("ook mogelijk", substitute($0))] } ?? []
    lines +=
      ruling.raisedBy.map {
        [("standpunt", "de gemeente houdt omstreden afspraken zelf buiten haar stukken (\($0))")]
      } ?? []
    lines += ruling.override.map { [("overschreven", $0.words)] } ?? []
    return lines
  }

  private func law(_ decision: Decision) -> [(String, String)] {
    guard let ruling = decision.ruling else { return [] }
    let subject = decision.trace.first { $0.table == "klasse" }?.fired
    let route = decision.trace.first { $0.table == "planroute" }?.fired
    let measured = decision.trace.first { $0.table == "strengheid" }?.fired
    let why = measured.map { " (\($0.rule), \($0.place)): \($0["toelichting"])" } ?? ""
    return [("strengheid", ruling.strictness.words + why)]
      + (subject.map {
        [("klasse", "\(ruling.legalClass.rawValue) (\($0.rule), \($0.place)): \($0["toelichting"])")]
      } ?? [])
      + (route.map { [("route", "\($0["route"]) (\($0.rule), \($0.place)): \($0["toelichting"])")] } ?? [])
  }

  /// A subject that serves the same aim, with the places where it lies outside art. 23.7.
  private func substitute(_ id: SubjectID) -> String {
    let places = Place.allCases.filter {
      rules.classes.hits(["onderwerp": id, "plek": $0.rawValue]).first?["klasse"] == LegalClass.groen.rawValue
    }
    return "\(name(of: id)) (\(id)), voor \(Dutch.list(places.map(\.rawValue))) buiten art. 23.7"
  }

  private func asked(_ decision: Decision) -> String {
    let origin = decision.ambition?.origin.rawValue ?? Origin.eis.rawValue
    switch decision.outcome {
    case .blocked(let form, _): return "\(form.name), als \(origin)"
    case .agreed(let form, _):
      return "\(decision.ambition?.obligation.map(\.name) ?? form.name), als \(origin)"
    case .noProvision: return ""
    }
  }

  private func rules(_ decision: Decision) -> [(String, String)] {
    let fired = decision.ruleWords.map { ("regel", $0) }
    let near = decision.nearMisses.map { miss -> (String, String) in
      // Why a stronger form is kept out is what somebody asks who finds no duty.
      let why =
        miss.column == "vorm" && miss.hit["oordeel"] == "geblokkeerd"
        ? ", want \(miss.hit["toelichting"])" : ""
      return (
        "bijna",
        "\(miss.hit.rule) (\(miss.hit.place)), als \(miss.column) anders was: \(miss.hit["oordeel"])\(why)"
      )
    }
    return fired + near + decision.openPoints.map { ("open", "\($0.mark) \($0.question.text)") }
      + decision.remarks.map { ($0.id, $0.text) }
  }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
}

/// The text in lines of at most 100 characters, indented; lines after the first by `hanging`, if given.
public func wrapped(_ text: String, by indent: Int, hanging: Int? = nil) -> String {
  let (first, rest) = (
    String(repeating: " ", count: indent), String(repeating: " ", count: hanging ?? indent)
  )
  var lines: [String] = []
  var line = first
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    if line.count + 1 + word.count > 100 && line.contains(where: { $0 != " " }) {
      lines.append(line)
      line = rest + word
    } else {
      line += (line == first && lines.isEmpty ? "" : " ") + word
    }
  }
  return (lines + [line]).joined(separator: "\n")
}
