import Model

extension Assembly {
  /// What each level comes to on each kind of land.
  var menuTables: [Block] { Menu(self).tables }
  /// The texts that carry it.
  var menuTexts: [Block] { Menu(self).texts }
}

/// The menu of a sub-area (*keuzemenu*).
private struct Menu {
  let assembly: Assembly
  /// The texts that the cells name, each once.
  let clauses: [Clause]

  var library: ClauseSet { assembly.library }

  init(_ assembly: Assembly) {
    self.assembly = assembly
    let decisions = assembly.menu.flatMap(\.offers).flatMap(\.decisions)
    clauses = decisions.compactMap { assembly.library.clause(speakingFor: $0) }.together(by: \.id).compactMap
    {
      assembly.library.clause($0.key)
    }
  }

  /// One table a theme, the levels of a subject under each other, then the texts that the cells name.
  var tables: [Block] {
    Theme.allCases.flatMap { theme -> [Block] in
      let rows = rows(of: theme)
      guard !rows.isEmpty else { return [] }
      return [
        .heading(level: 3, [.text(theme.name)]),
        .table(
          Table(
            caption: "Keuzes voor het thema \(theme.name)",
            description:
              "Per onderwerp en niveau: de waarde, en per soort grond de vorm, het oordeel met de zekerheid, de tekst en "
              + "wat in de plaats komt.",
            columns: [
              .init("Onderwerp", share: 15), .init("Niveau", share: 9), .init("Waarde", share: 19),
              .init("Grond van de gemeente", share: 19), .init("Grond van een particulier", share: 19),
              .init("Grond van een corporatie", share: 19),
            ], rows: rows)),
      ]
    }
  }

  /// The choices of a theme; object types with the same answers share a row.
  private func rows(of theme: Theme) -> [Table.Row] {
    let choices = assembly.menu.filter { $0.offers.first?.decision.theme == theme }
    let subjects = choices.together { $0.offers.first?.decision.subject ?? "" }
    return subjects.flatMap { subject, choices -> [Table.Row] in
      let groups = choices.map { choice in
        (choice, cells: [[.text(choice.level.rawValue)], value(choice)] + choice.offers.map(cell))
      }
      .together { $0.cells.map(\.plain) }
      let ordered = AmbitionLevel.allCases.flatMap { level in
        groups.filter { $0.elements.first?.0.level == level }
      }
      return ordered.map { _, elements in
        let rows = Assembly.once(elements.compactMap { $0.0.offers.first?.decision.row })
        let (level, cells) = (elements.first?.0.level.rawValue ?? "", elements.first?.cells ?? [])
        return Table.Row(
          id: "\(rows.joined(separator: "+")).\(level)",
          cells: [[.strong([.text(library.name(of: subject))]), .text(" (\(rows.joined(separator: ", ")))")]]
            + cells)
      }
    }
  }

  private func value(_ choice: MenuChoice) -> [Inline] {
    guard let norm = choice.offers.first?.decision.norm else { return [] }
    let words = [norm.printedValue, norm.wording ?? ""].filter { !$0.isEmpty }
    return words.isEmpty ? [] : [.text("\(words.joined(separator: "; ")) (\(norm.status.rawValue))")]
  }

  private func cell(_ offer: MenuChoice.Offer) -> [Inline] {
    switch offer.decision.outcome {
    case .noProvision(let reason): return [.text("geen bepaling: \(reason)")]
    case .agreed(let form, let ruling):
      return [.text("\(form.name): \(words(of: ruling))\(text(for: offer.decision))")]
    case .blocked(let form, let ruling):
      return [
        .strong([.text("\(form.name): \(words(of: ruling))")]),
        .text("; in plaats daarvan: \(instead(of: ruling, offer))"),
      ]
    }
  }

  private func words(of ruling: Ruling) -> String {
    "\(ruling.verdict.rawValue), \(ruling.certainty.rawValue) (\(ruling.rule))"
  }

  private func instead(of ruling: Ruling, _ offer: MenuChoice.Offer) -> String {
    guard let decision = offer.instead, case .agreed(let form, let other) = decision.outcome else {
      return ruling.alternative
    }
    return "\(form.name), \(words(of: other))\(text(for: decision)): \(ruling.alternative)"
  }

  /// `; tekst 3`: where the words of the duty stand in this document.
  private func text(for decision: Decision) -> String {
    guard let clause = library.clause(speakingFor: decision) else {
      return "; deze editie heeft daarvoor geen tekst"
    }
    return clauses.firstIndex { $0.id == clause.id }.map { "; tekst\u{A0}\($0 + 1)" } ?? ""
  }

  /// The texts in full. A place that is not in this document is named by its title.
  var texts: [Block] {
    let duties = assembly.menu.flatMap(\.offers).flatMap(\.decisions)
    return clauses.enumerated().flatMap { index, clause -> [Block] in
      let mine = duties.filter { library.clause(speakingFor: $0)?.id == clause.id }.compactMap { decision in
        decision.obligation.map { (decision, $0) }
      }
      let text = assembly.quotation(of: clause, about: mine, rows: "de gekozen rij")
      return [
        .heading(level: 3, [.text("Tekst \(index + 1): \(clause.title)")]),
        .paragraph([.text(clause.summary)]), text,
      ]
    }
  }
}

extension MenuChoice.Offer {
  /// What is asked, and what takes its place.
  fileprivate var decisions: [Decision] { [decision] + (instead.map { [$0] } ?? []) }
}

extension Decision {
  /// The form in which it is agreed; nil for what is no duty.
  fileprivate var obligation: Obligation? {
    guard case .agreed(.duty(let obligation), _) = outcome else { return nil }
    return obligation
  }
}

extension ClauseSet {
  /// The clause that speaks for an agreed duty; nil when there is none.
  fileprivate func clause(speakingFor decision: Decision) -> Clause? {
    decision.obligation.flatMap { clause(for: decision, as: $0, in: decision.instrument) }
  }
}
