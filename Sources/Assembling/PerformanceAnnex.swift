import Model

extension Assembly {
  /// An annex: the table of performances, or a page for a document from elsewhere.
  func annex(_ annex: Skeleton.Annex) -> Section {
    switch annex.content {
    case .prestatiebijlage:
      Section(.annex(id: annex.id, title: annex.title), .landscape, blocks: performanceTables)
    case .los:
      Section(
        .annex(id: annex.id, title: annex.title),
        blocks: [
          .paragraph([.text("Deze bijlage is een apart document en wordt bij de ondertekening toegevoegd.")])
        ])
    }
  }

  /// One table a theme, one row a norm.
  private var performanceTables: [Block] {
    let tables = Theme.allCases.flatMap { theme -> [Block] in
      let rows = agreed.filter { library.indicator($0.decision.indicator)?.theme == theme }
      guard !rows.isEmpty else { return [] }
      return [
        .heading(level: 3, [.text(theme.name)]),
        .table(
          Table(
            caption: "Prestaties voor het thema \(theme.name)",
            description:
              "Per rij: onderwerp, object, waarde, bepalingsmethode, bewijs, moment en vorm van de verplichting.",
            columns: Assembly.columns, rows: rows.map { row($0.decision, $0.obligation) })),
      ]
    }
    return tables.isEmpty ? [.paragraph([.text("Er zijn geen prestaties overeengekomen.")])] : tables
  }

  private static let columns: [Table.Column] = [
    .init("Rij", share: 14), .init("Onderwerp", share: 13), .init("Object", share: 11),
    .init("Waarde", share: 17),
    .init("Bepalingsmethode", share: 15), .init("Bewijs", share: 14), .init("Moment", share: 6),
    .init("Vorm", share: 10),
  ]

  private func row(_ decision: Decision, _ obligation: Obligation) -> Table.Row {
    let indicator = library.indicator(decision.indicator)
    let method = decision.openPoints.first { $0.id.hasSuffix(".bepalingsmethode") }
    let moments = (indicator?.moments ?? []).map(\.rawValue)
    return Table.Row(
      id: decision.row,
      cells: [
        [.text(decision.row)], [.text(indicator?.name ?? decision.indicator)],
        [.text(decision.objectType.name)],
        value(decision, obligation),
        method.map { [.openPoint($0)] } ?? [
          .text(obligation == .verwijzingNaarWet ? "volgens de wet" : decision.norm?.method ?? "")
        ],
        [.text(obligation == .verwijzingNaarWet ? "" : indicator?.evidence ?? "")],
        [.text(obligation == .verwijzingNaarWet ? "" : moments.joined(separator: ", "))],
        [.text(obligation.name)],
      ])
  }

  /// The value as far as the form of the duty prints one: information and a reference to the law have no value
  /// of their own.
  private func value(_ decision: Decision, _ obligation: Obligation) -> [Inline] {
    switch obligation {
    case .informatieplicht: return [.text("geen waarde: alleen informatie")]
    case .verwijzingNaarWet:
      return [.text("de wettelijke eis" + (decision.norm?.statute.map { " (\($0))" } ?? ""))]
    case .resultaatMetBoete, .resultaat, .inspanning, .streefwaarde, .metenEnUitdagen: break
    }
    let norm = decision.norm
    let words =
      norm?.kind == .metenEnUitdagen
      ? ["geen waarde: meten en uitdagen"]
      : [norm?.printedValue, norm?.wording].compactMap { $0 }.filter { !$0.isEmpty }
    let points = decision.openPoints.filter { !$0.id.hasSuffix(".bepalingsmethode") }
    var line: [Inline] = words.isEmpty ? [] : [.text(words.joined(separator: "; "))]
    for point in points { line += (line.isEmpty ? [] : [.text(" ")]) + [.openPoint(point)] }
    return line
  }
}
