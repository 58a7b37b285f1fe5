import DecisionTables
public import Model

extension ClauseSet {
  /// Why each decision is as it is, in words for a terminal: the answer, the level picked and chosen, the norm, what
  /// the law says, the rules with file and line, and the rules that only just did not hold. Rows of a subject that
  /// differ in their norm only stand together.
  ///
  /// - Parameter findings: What the tables say of the sub-area; those on a row stand with it.
  public func explanation(of decisions: [Decision], with findings: [Finding]) -> String {
    let groups = decisions.together { decision in
      Reasons(
        head: head(decision),
        before: answer(decision) + remarks(decision, in: findings) + levels(decision),
        after: kind(decision) + law(decision) + rules(decision))
    }
    return groups.map { words(of: $0.key, $0.elements) }.joined(separator: "\n\n")
  }

  /// The same in short: once for the rows that share a subject, instrument, verdict and reason.
  public func summary(of decisions: [Decision]) -> String {
    decisions.together { [head($0), verdict($0)] }.map { words, decisions in
      wrapped("\(words[0]) (\(decisions.map(\.row).joined(separator: ", ")))", by: 0, hanging: 4) + "\n"
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
  private func words(of reasons: Reasons, _ decisions: [Decision]) -> String {
    let rows = decisions.map { "\($0.row), \($0.objectType.name)" }
    let norms = decisions.map { decision in
      Line("norm", decisions.count == 1 ? norm(decision) : "\(decision.row): \(norm(decision))")
    }
    let lines = reasons.before + norms + reasons.after
    let width = lines.map(\.label.count).max() ?? 0
    return
      ([wrapped("\(reasons.head) (\(rows.joined(separator: "; ")))", by: 0, hanging: 4)]
      + lines.map { wrapped($0.label.padded(to: width) + "  " + $0.text, by: 2, hanging: width + 4) })
      .joined(separator: "\n")
  }

  /// What the tables say of the row beside the verdict.
  private func remarks(_ decision: Decision, in findings: [Finding]) -> [Line] {
    findings.filter { $0.subject == decision.row }.map { Line("bevinding", $0.line(about: [])) }
  }

  private func levels(_ decision: Decision) -> [Line] {
    let picked = decision.trace.first { $0.table == "ambitie" }
    let how = picked?.fired.map { " (\($0.rule), \($0.place)): \($0["toelichting"])" } ?? ""
    let proposed =
      decision.proposed.map { $0.rawValue + how }
      ?? "onbekend: \(picked?.unknown.joined(separator: ", ") ?? "")"
    var chosen = "geen keuze in het dossier: het voorgestelde niveau geldt"
    if let ambition = decision.ambition, let scope = decision.chosenFor {
      chosen = "\(ambition.level.rawValue), voor \(name(of: scope))"
    }
    let reason = decision.ambition?.reason.map { [Line("reden", $0)] } ?? []
    return [Line("voorgesteld", proposed), Line("gekozen", chosen)] + reason
  }

  private func name(of scope: AmbitionScope) -> String {
    switch scope {
    case .theme(let theme): "het thema \(theme.name)"
    case .subject(let id): name(of: id)
    }
  }

  private func norm(_ decision: Decision) -> String {
    guard let norm = decision.norm else { return "geen" }
    let value = [norm.printedValue, norm.wording ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    let source =
      decision.ownReason.map { "eigen waarde: \($0)" }
      ?? "\(source(norm.source)?.short ?? norm.source), \(norm.status.rawValue)"
      + (norm.policy.map { ", beleid: \($0)" } ?? "")
    return "\(value.isEmpty ? "geen waarde" : value) (\(source))"
  }

  private func kind(_ decision: Decision) -> [Line] {
    guard let norm = decision.norm else { return [] }
    let kind = decision.trace.first { $0.table == "normsoorten" }?.fired
    return [
      Line("normsoort", norm.kind.rawValue + (kind.map { ": de wederpartij \($0["werkwoord"])" } ?? ""))
    ]
  }

  /// What was asked, what became of it, and what could be instead.
  private func answer(_ decision: Decision) -> [Line] {
    guard let ruling = decision.ruling else { return [Line("oordeel", verdict(decision))] }
    var lines = [
      Line("gevraagd", asked(decision)), Line("oordeel", verdict(decision)), Line("grondslag", ruling.basis),
    ]
    if ruling.verdict != .toegestaan {
      let code = ruling.replacement == .geen ? "" : " (vervanging: \(ruling.replacement.rawValue))"
      lines.append(Line("in plaats", ruling.alternative + code))
    }
    lines += ruling.substitute.map { [Line("ook mogelijk", substitute($0))] } ?? []
    lines +=
      ruling.raisedBy.map {
        [Line("standpunt", "de gemeente houdt omstreden afspraken zelf buiten haar stukken (\($0))")]
      } ?? []
    lines += ruling.override.map { [Line("overschreven", $0.words)] } ?? []
    return lines
  }

  private func law(_ decision: Decision) -> [Line] {
    guard let ruling = decision.ruling else { return [] }
    let subject = decision.trace.first { $0.table == "klasse" }?.fired
    let route = decision.trace.first { $0.table == "planroute" }?.fired
    let measured = decision.trace.first { $0.table == "strengheid" }?.fired
    let why = measured.map { " (\($0.rule), \($0.place)): \($0["toelichting"])" } ?? ""
    return [Line("strengheid", ruling.strictness.words + why)]
      + (subject.map {
        [Line("klasse", "\(ruling.legalClass.rawValue) (\($0.rule), \($0.place)): \($0["toelichting"])")]
      } ?? [])
      + (route.map { [Line("route", "\($0["route"]) (\($0.rule), \($0.place)): \($0["toelichting"])")] } ?? [])
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

  private func rules(_ decision: Decision) -> [Line] {
    let fired = decision.ruleWords.map { Line("regel", $0) }
    let near = decision.nearMisses.map { miss in
      // Why a stronger form is kept out is what somebody asks who finds no duty.
      let why =
        miss.column == "vorm" && miss.hit["oordeel"] == "geblokkeerd"
        ? ", want \(miss.hit["toelichting"])" : ""
      return Line(
        "bijna",
        "\(miss.hit.rule) (\(miss.hit.place)), als \(miss.column) anders was: \(miss.hit["oordeel"])\(why)"
      )
    }
    return fired + near + decision.openPoints.map { Line("open", "\($0.mark) \($0.question.text)") }
      + decision.remarks.map { Line($0.id, $0.text) }
  }
}

/// A text behind its label.
private struct Line: Hashable {
  let label: String
  let text: String

  init(_ label: String, _ text: String) { (self.label, self.text) = (label, text) }
}

/// All that is said of a decision but its norm, which stands between the two.
private struct Reasons: Hashable {
  let head: String
  let before: [Line]
  let after: [Line]
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
