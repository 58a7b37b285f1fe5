import Model

/// The parts of the explanatory document (*motivering*) that show how the rules came to their answers.
extension Assembly {
  /// What the tables say of the sub-area beside its decisions, of these weights.
  func findingList(_ weights: [Finding.Weight]) -> [Block] {
    let found = findings.filter { weights.contains($0.weight) && concerns($0) }.grouped
    guard !found.isEmpty else { return [.paragraph([.text("Geen.")])] }
    return [.list(.bullets, found.map { Item(line(of: $0.finding, about: $0.subjects)) })]
  }

  /// Findings in an instrument stand in the documents of that instrument, others in every one.
  private func concerns(_ finding: Finding) -> Bool {
    guard let only else { return true }
    return (finding.instrument ?? only) == only
  }

  /// The instrument that the document is about; nil for one about all of a sub-area.
  private var only: Instrument? { skeleton.scope(of: instrument) }

  private func line(of finding: Finding, about subjects: [String]) -> [Inline] {
    let head = [finding.weight.rawValue, finding.rule].filter { !$0.isEmpty }.joined(separator: " ")
    let named = subjects.filter { !$0.isEmpty }
    let about = named.isEmpty ? "" : " (\(named.joined(separator: ", ")))"
    let due = finding.day.map { ", \(finding.bound.rawValue) \(Dutch.day($0))" } ?? ""
    let action = finding.action.isEmpty ? "" : " \(finding.action.capitalised.sentence)"
    let ground = [finding.basis, finding.certainty?.rawValue ?? ""].filter { !$0.isEmpty }
    let basis = ground.isEmpty ? "" : " (\(ground.joined(separator: "; ")))"
    return [
      .strong([.text(head + about)]),
      .text("\(due): \(finding.text.sentence)\(action)\(basis)"),
    ]
  }

  /// Who set which rule aside, and why.
  var overrideList: [Block] {
    let used = decisions.compactMap { decision in decision.ruling?.override.map { (decision, $0) } }
    let others = dossier.overrides.filter { $0.area == area.id && $0.matter == nil }
    let items =
      used.map { decision, override in
        Item<Inline>([
          .strong([.text("\(override.rule), \(library.name(of: decision.subject)) (\(decision.row))")]),
          .text(": opgenomen tegen de regel in. \(override.words.sentence)"),
        ])
      }
      + others.map { override in
        Item<Inline>([.strong([.text(override.rule)]), .text(": \(override.words.sentence)")])
      }
    return items.isEmpty ? [.paragraph([.text("Geen.")])] : [.list(.bullets, items)]
  }

  /// The view that the municipality recorded, and what its policy puts before the edition.
  var policyList: [Block] {
    guard let policy = library.policy else {
      return [
        .paragraph([
          .text(
            "Er is geen standpunt over artikel 23.7 van de Omgevingswet vastgelegd en geen eigen beleid gebruikt. "
              + "Wat omstreden is, geeft daarom een waarschuwing.")
        ])
      ]
    }
    let adopted = policy.adoptedBy.map { ", vastgesteld door \($0)" } ?? ""
    let head =
      "Beleid ‘\(policy.name)’ (\(policy.status.rawValue)\(adopted)) gaat voor editie \(policy.overEdition)."
    let stance =
      policy.stance.map(\.words) ?? "Een standpunt over artikel 23.7 van de Omgevingswet is niet vastgelegd."
    let changes = policy.changes.map { change in
      Item<Inline>([
        .text(
          "\(change.what): \(change.replaces ? "vervangt de editie" : "toegevoegd").")
      ])
    }
    return [.paragraph([.text(head)]), .paragraph([.text(stance.sentence)])]
      + (changes.isEmpty ? [] : [.list(.bullets, changes)])
  }

  /// The documents that the rules call for; in a document about one instrument those of that instrument, beside itself.
  var documentList: [Block] {
    func isShown(_ entry: Assignment.Entry) -> Bool {
      only.map { entry.instrument == $0 && entry.kind != skeleton.kind } ?? true
    }
    let (made, omitted) = (assignment?.entries ?? [], assignment?.omitted ?? [])
    let (shown, others) = (made.filter(isShown), omitted.filter(isShown))
    guard let assignment, !(shown + others).isEmpty else {
      return [.paragraph([.text("De regels wijzen geen stukken aan.")])]
    }
    func item(_ entry: Assignment.Entry, _ tail: String) -> Item<Inline> {
      Item([
        .strong([.text(assignment.label(of: entry))]),
        .text("\(only == nil ? " (\(entry.instrument.rawValue))" : "")\(tail): \(entry.why.sentence)"),
      ])
    }
    return [.list(.bullets, shown.map { item($0, "") } + others.map { item($0, ", niet gemaakt") })]
  }

  /// Per decision the rules that spoke, with their places, and the rules that only just did not.
  var ruleTables: [Block] {
    let spoken = decisions.filter { $0.ruling != nil }
    guard !spoken.isEmpty else { return [.paragraph([.text("Geen.")])] }
    return Theme.allCases.flatMap { theme -> [Block] in
      let rows = spoken.filter { $0.theme == theme }
      guard !rows.isEmpty else { return [] }
      return [
        .table(
          Table(
            caption: "Regels voor het thema \(theme.name)",
            description:
              "Per rij: instrument, niveau, regels met hun plaats, en regels die op één kolom na golden.",
            columns: [
              .init("Rij", share: 19), .init("Instrument en niveau", share: 21), .init("Regels", share: 30),
              .init("Bijna", share: 30),
            ],
            rows: grouped(rows)))
      ]
    }
  }

  /// Decisions that rest on the same rules stand in one row.
  private func grouped(_ decisions: [Decision]) -> [Table.Row] {
    let groups = decisions.together { decision in
      [
        "\(decision.instrument.rawValue); \(level(of: decision))",
        decision.ruleWords.joined(separator: "; "), decision.nearWords.joined(separator: "; "),
      ]
    }
    return groups.map { words, decisions in
      Table.Row(
        id: decisions.map { "\($0.instrument.rawValue).\($0.row).\($0.objectType.rawValue)" }.joined(
          separator: "+"),
        cells: [[.text(Assembly.once(decisions.map(\.row)).joined(separator: ", "))]]
          + words.map { [.text($0)] })
    }
  }

  /// The level that applies, and that which the table picks when it is another.
  private func level(of decision: Decision) -> String {
    let chosen = decision.ambition?.level.rawValue ?? "onbekend"
    guard let proposed = decision.proposed, proposed.rawValue != chosen else { return chosen }
    return "\(chosen) (de tabel kiest \(proposed.rawValue))"
  }
}

extension String {
  /// With a capital first.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
  /// As a sentence: one full stop at the end, unless it asks.
  fileprivate var sentence: String { hasSuffix(".") || hasSuffix("?") ? self : self + "." }
}
