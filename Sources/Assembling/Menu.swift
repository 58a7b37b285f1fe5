import Model

extension Assembly {
  /// What each level comes to on each kind of land.
  var menuTables: [Block] { Menu(self).tables }
  /// The rules that say so.
  var menuRules: [Block] { Menu(self).rules }
  /// The texts that carry it.
  var menuTexts: [Block] { Menu(self).textsInFull }
}

/// The menu of a sub-area (*keuzemenu*).
private struct Menu {
  let assembly: Assembly
  /// All that is asked on some land at some level, and what takes its place.
  private let decisions: [Decision]
  /// The texts that the cells name, each with the duties that it speaks for.
  private let texts: [(clause: Clause, duties: [AgreedForm])]

  init(_ assembly: Assembly) {
    self.assembly = assembly
    decisions = assembly.menu.flatMap(\.offers).flatMap(\.decisions)
    let library = assembly.library
    texts = decisions.agreed.together { library.clause(for: $0.decision)?.id }.compactMap { id, duties in
      id.flatMap(library.clause).map { ($0, duties) }
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
              "Per onderwerp en niveau: de waarde, en per soort grond de vorm, het oordeel met zekerheid en regel, de "
              + "tekst en wat in de plaats komt.",
            columns: [
              .init("Onderwerp", share: 18), .init("Niveau", share: 9), .init("Waarde", share: 22),
              .init("Grond van de gemeente", share: 17), .init("Grond van een particulier", share: 17),
              .init("Grond van een corporatie", share: 17),
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
          cells: [
            [
              .strong([.text(assembly.library.name(of: subject))]),
              .text(" (\(rows.joined(separator: ", ")))"),
            ]
          ]
            + cells)
      }
    }
  }

  /// The value with its status, or why there is nothing to agree on any land.
  private func value(_ choice: MenuChoice) -> [Inline] {
    var words: [String] = []
    if let decision = choice.offers.first?.decision {
      let norm = decision.norm
      let number = norm.flatMap { $0.value == nil ? nil : $0.printedValue }
      let value = [number, norm?.wording].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
      if decision.openPoints.contains(where: { $0.cell == .value }) {
        words.append("nog in te vullen: de bron geeft geen getal")
      } else if norm?.kind == .metenEnUitdagen {
        words.append("geen waarde: meten en uitdagen")
      } else if let norm, !value.isEmpty {
        words.append("\(value) (\(decision.ownReason == nil ? norm.status.rawValue : "eigen waarde"))")
      }
    }
    let reasons = choice.offers.compactMap(\.reasonForNothing).together { $0 }.map(\.key)
    let all = words + reasons
    return [.text(all.isEmpty ? "de bron geeft geen waarde" : all.joined(separator: ". "))]
  }

  private func cell(_ offer: MenuChoice.Offer) -> [Inline] {
    switch offer.decision.outcome {
    case .noProvision: return [.text("geen bepaling")]
    case .agreed(let form, let ruling):
      return [.text("\(form.name): \(words(of: ruling))\(text(for: offer.decision))")]
    case .blocked(let form, let ruling):
      let asked: Inline = .strong([.text("\(form.name): \(words(of: ruling))")])
      guard let instead = offer.instead, case .agreed(let form, let other) = instead.outcome else {
        return [asked]
      }
      let origin = instead.ambition?.origin == .eigenAanbod ? " bij het eigen aanbod" : ""
      return [
        asked, .text("; in plaats daarvan: \(form.name)\(origin), \(words(of: other))\(text(for: instead))"),
      ]
    }
  }

  private func words(of ruling: Ruling) -> String {
    "\(ruling.verdict.rawValue), \(ruling.certainty.rawValue) (\(ruling.rule))"
  }

  /// What each rule in the tables says, and what is less risky when it warns or blocks.
  var rules: [Block] {
    let rulings = decisions.compactMap(\.ruling).together(by: \.rule).compactMap(\.elements.first)
    return [
      .list(
        .bullets,
        rulings.sorted { $0.rule < $1.rule }.map { ruling in
          Item(ruling.told(ruling.verdict == .toegestaan ? "" : " Minder risicovol: \(ruling.alternative)."))
        })
    ]
  }

  /// `; tekst 3`: where the words of the duty stand in this document.
  private func text(for decision: Decision) -> String {
    let clause = assembly.library.clause(for: decision)
    return texts.firstIndex { $0.clause.id == clause?.id }.map { "; tekst\u{A0}\($0 + 1)" } ?? ""
  }

  /// The texts in full. A place that is not in this document is named by its title.
  var textsInFull: [Block] {
    texts.enumerated().flatMap { index, text -> [Block] in
      [
        .heading(level: 3, [.text("Tekst \(index + 1): \(text.clause.title)")]),
        .paragraph([.text(text.clause.summary)]),
        assembly.quotation(of: text.clause, about: text.duties, rows: "de gekozen rij"),
      ]
    }
  }
}

extension MenuChoice.Offer {
  /// What is asked, and what takes its place.
  fileprivate var decisions: [Decision] { [decision] + (instead.map { [$0] } ?? []) }

  /// Why there is nothing to agree; nil when there is.
  fileprivate var reasonForNothing: String? {
    guard case .noProvision(let reason) = decision.outcome else { return nil }
    return reason
  }
}
