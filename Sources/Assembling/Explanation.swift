import Model

/// The parts of the explanatory document (*toelichting*): why each duty is there, and why each other is not.
extension Assembly {
  /// Rows with the same subject, form, verdict, reason and source stand together.
  var agreedTable: [Block] {
    var rows: [Table.Row] = []
    for decision in decisions {
      guard case .agreed(let form, let ruling) = decision.outcome else { continue }
      let cells: [[Inline]] = [
        [.text(library.name(of: decision.subject))], [.text(decision.row)],
        [.text("\(form.name)\(home(of: decision)); \(ruling.rule)")],
        [.text(reason(decision))], [.text(source(of: decision))],
      ]
      if let last = rows.last, last.cells[0] == cells[0], Array(last.cells[2...]) == Array(cells[2...]) {
        // A named subject has no rows of its own to tell its object types apart.
        if last.cells[1].plain != decision.row {
          rows[rows.count - 1].cells[1] = [.text("\(last.cells[1].plain), \(decision.row)")]
        }
      } else {
        rows.append(Table.Row(id: decision.row, cells: cells))
      }
    }
    guard !rows.isEmpty else { return [.paragraph([.text("Geen.")])] }
    return [
      .table(
        Table(
          caption: "Opgenomen prestaties",
          description: "Per onderwerp: rijen, vorm en oordeel, reden van de keuze en bron.",
          columns: [
            .init("Onderwerp", share: 18), .init("Rijen", share: 22), .init("Vorm en regel", share: 23),
            .init("Keuze", share: 18), .init("Bron", share: 19),
          ], rows: rows))
    ] + agreedRules
  }

  /// The instrument that a decision is for, in a document about several.
  private func home(of decision: Decision) -> String {
    instruments.count > 1 ? " (\(decision.instrument.rawValue))" : ""
  }

  /// What the rules in the table say, each once.
  private var agreedRules: [Block] {
    var seen: Set<String> = []
    let rulings = decisions.compactMap { decision -> Ruling? in
      guard case .agreed(_, let ruling) = decision.outcome, seen.insert(ruling.rule).inserted else {
        return nil
      }
      return ruling
    }
    return [
      .list(
        .bullets,
        rulings.map { Item($0.told()) })
    ]
  }

  /// The own value with its reason, or the sources of the norm with its status; empty without a norm.
  func source(of decision: Decision) -> String {
    if let reason = decision.ownReason { return "eigen waarde: \(reason)" }
    guard let norm = decision.norm else { return "" }
    let names = [norm.source, norm.confirmedBy].compactMap { $0 }.compactMap { library.source($0)?.short }
    return names.joined(separator: ", ") + " (\(norm.status.rawValue)\(norm.policy == nil ? "" : ", beleid"))"
  }

  /// `speerpunt: de reden`.
  func reason(_ decision: Decision) -> String {
    [decision.ambition?.level.rawValue, decision.ambition?.reason].compactMap { $0 }.joined(separator: ": ")
  }

  /// Once a rule why a duty stays out and what is less risky; under it per subject what was asked.
  var blockedList: [Block] {
    var rules: [Ruling] = []
    for case .blocked(_, let ruling) in decisions.map(\.outcome)
    where !rules.contains(where: { $0.rule == ruling.rule }) {
      rules.append(ruling)
    }
    guard !rules.isEmpty else { return [.paragraph([.text("Geen.")])] }
    return rules.flatMap { rule -> [Block] in
      let why: [Inline] = [
        .text("De volgende ambities zijn niet opgenomen als verplichting, want \(rule.explanation) ("),
        .strong([.text("regel \(rule.rule)")]), .text(", \(rule.certainty.rawValue); \(rule.basis))."),
      ]
      let subjects = grouped { decision in
        guard case .blocked(let requested, let ruling) = decision.outcome, ruling.rule == rule.rule,
          let ambition = decision.ambition
        else { return nil }
        return [
          .strong([.text(library.name(of: decision.subject))]),
          .text(
            " (gevraagd: niveau \(ambition.level.rawValue), vorm \(requested.name); \(ruling.strictness.words)). "
              + ruling.subjectExplanation),
        ]
      }
      let less: [Inline] = [
        .strong([.text("Minder risicovol bij \(rule.rule)")]), .text(": \(rule.alternative)."),
      ]
      return [.paragraph(why)] + subjects + [.paragraph(less)]
    }
  }

  var warningList: [Block] {
    grouped { decision in
      guard case .agreed(_, let ruling) = decision.outcome, ruling.verdict == .waarschuwing else {
        return nil
      }
      return [
        .strong([.text("\(ruling.rule) (\(ruling.certainty.rawValue))")]),
        .text(": \(ruling.explanation) (\(ruling.basis)). Minder risicovol: \(ruling.alternative)."),
      ]
    }
  }

  var noProvisionList: [Block] {
    grouped { decision in
      guard case .noProvision(let reason) = decision.outcome else { return nil }
      let name = library.name(of: decision.subject)
      return [.strong([.text(name)]), .text(": \(reason).")]
    }
  }

  /// Bullets of equal lines with the rows that they are about.
  private func grouped(_ line: (Decision) -> [Inline]?) -> [Block] {
    var groups: [(line: [Inline], rows: [String])] = []
    for decision in decisions {
      guard let line = line(decision) else { continue }
      if let index = groups.firstIndex(where: { $0.line == line }) {
        groups[index].rows.append(decision.row)
      } else {
        groups.append((line, [decision.row]))
      }
    }
    guard !groups.isEmpty else { return [.paragraph([.text("Geen.")])] }
    return [
      .list(
        .bullets,
        groups.map { Item($0.line + [.text(" Dit geldt voor \(Assembly.rows($0.rows)).")]) })
    ]
  }
}

extension Ruling {
  /// The rule with its verdict, what it says and what that rests on, and what else there is to say.
  func told(_ more: String = "") -> [Inline] {
    [
      .strong([.text(rule)]),
      .text(" (\(verdict.rawValue), \(certainty.rawValue)): \(explanation) (\(basis)).\(more)"),
    ]
  }
}
