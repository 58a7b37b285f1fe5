import Model

extension Assembly {
  /// The agreements of the year that the document is about, or of all years: one table a theme.
  var agreementTables: [Block] {
    let tables = Agreement.Theme.allCases.flatMap { theme -> [Block] in
      let rows = agreements.filter { $0.theme == theme }
      guard !rows.isEmpty else { return [] }
      return [
        .heading(level: 3, [.text(theme.name)]),
        .table(
          Table(
            caption: "Afspraken over \(theme.name.lowercased())",
            description:
              "Per afspraak: nummer, afspraak, inzet van elke partij, indicator met waarde, jaar en monitoring.",
            columns: columns, rows: rows.map(row))),
      ]
    }
    return tables.isEmpty ? [.paragraph([.openPoint(.agreements)])] : tables
  }

  /// Those that run in the year of the document.
  private var agreements: [Agreement] {
    area.agreements.filter { agreement in year.map { agreement.values[$0] != nil } ?? true }
  }

  /// Who does something: tenants only when they are a party, or an agreement counts on them.
  private var actors: [Role] {
    let hasTenants =
      dossier.party(.huurdersorganisatie, in: area) != nil
      || agreements.contains { $0.deeds[.huurdersorganisatie] != nil }
    return [.gemeente, .wederpartij] + (hasTenants ? [.huurdersorganisatie] : [])
  }

  private var columns: [Table.Column] {
    let share = actors.count == 3 ? 14 : 21
    return [.init("Nr.", share: 7), .init("Afspraak", share: 18)]
      + actors.map { .init("\(name(of: $0)) doet", share: share) }
      + [
        .init("Indicator en waarde", share: 14), .init("Jaar", share: 6), .init("Monitoring", share: 13),
      ]
  }

  private func row(_ agreement: Agreement) -> Table.Row {
    func deed(of role: Role) -> [Inline] { [.text(agreement.deeds[role] ?? "geen inzet afgesproken")] }
    let years = year.map { [$0] } ?? agreement.values.keys.sorted()
    let values = years.compactMap { one in
      agreement.values[one].map { years.count == 1 ? $0 : "\(one): \($0)" }
    }
    let join = years.count == 1 ? ": " : ". "
    let indicator =
      agreement.indicator.map { [Inline.text($0)] } ?? [.openPoint(agreement.asked("indicator"))]
    return Table.Row(
      id: agreement.id,
      cells: [
        [.text(agreement.id)], [.text(agreement.aim)],
      ] + actors.map(deed) + [
        indicator + [.text(join + values.joined(separator: "; "))],
        [.text(Dutch.list(years.map(String.init)))],
        agreement.monitoring.map { [.text($0)] } ?? [.openPoint(agreement.asked("monitoring"))],
      ])
  }
}

extension Agreement {
  /// The question for `what` of the agreement.
  fileprivate func asked(_ what: String) -> OpenPoint {
    OpenPoint(
      id: "afspraak.\(id).\(what)",
      question: Question(
        label: "\(what) afspraak \(id)", text: "Wat is de \(what) van afspraak \(id) (\(aim))?",
        owner: "beleidsadviseur wonen"))
  }
}

extension OpenPoint {
  fileprivate static let agreements = OpenPoint(
    id: "afspraken",
    question: Question(
      label: "afspraken", text: "Welke afspraken maken partijen?", owner: "beleidsadviseur wonen"))
}
