import Model

extension Assembly {
  /// An annex: the table of performances, or a page for a document from elsewhere.
  func annex(_ annex: Skeleton.Annex) -> Section {
    switch annex.content {
    case .prestatiebijlage:
      Section(.annex(id: annex.id, title: annex.title), .landscape, blocks: performanceTables)
    case .afspraken:
      Section(.annex(id: annex.id, title: annex.title), .landscape, blocks: agreementTables)
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
      let rows = agreed.filter { $0.decision.theme == theme && $0.decision.hasRow }.compactMap { duty in
        duty.obligation.map { row(duty.decision, $0) }
      }
      guard !rows.isEmpty else { return [] }
      return [
        .heading(level: 3, [.text(theme.name)]),
        .table(
          Table(
            caption: "Prestaties voor het thema \(theme.name)",
            description:
              "Per rij: onderwerp, object, waarde, bepalingsmethode, bewijs, moment en vorm van de verplichting.",
            columns: Assembly.columns, rows: rows)),
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
    let isLaw = obligation == .verwijzingNaarWet
    return Table.Row(
      id: decision.row,
      cells: [
        remarked([.text(decision.row)], "rij.\(decision.row)", footing(of: decision)),
        [.text(subject(decision))], [.text(decision.objectType.name)],
        value(decision, obligation), method(decision, obligation),
        isLaw ? [] : evidence(decision, obligation),
        [.text(isLaw ? "" : moments(decision, obligation).map(\.rawValue).joined(separator: ", "))],
        [.text(obligation.name)],
      ])
  }

  /// `Wateroverlast: schade door neerslag`: the indicator, and the part of it that the row is about.
  func subject(_ decision: Decision) -> String {
    let name = library.name(of: decision.subject)
    let part = RowID(decision.row)?.part?.replacing("-", with: " ")
    return part.map { "\(name): \($0)" } ?? name
  }

  /// The law has its own method, also for information about a subject of the law.
  private func method(_ decision: Decision, _ obligation: Obligation) -> [Inline] {
    if let point = decision.openPoints.first(where: { $0.cell == .method }) {
      return [.openPoint(point)]
    }
    guard case .agreed(_, let ruling) = decision.outcome else { return [] }
    let isOfTheLaw =
      obligation == .verwijzingNaarWet || (obligation == .informatieplicht && ruling.legalClass == .rood)
    if isOfTheLaw { return [.text("volgens de wet")] }
    return performance(of: decision).map { fill($0.method) } ?? [.text(decision.norm?.method ?? "")]
  }

  /// That of the row; a text about information on a named subject can ask for what is there already.
  private func evidence(_ decision: Decision, _ obligation: Obligation) -> [Inline] {
    if let performance = performance(of: decision) {
      let clause = library.clause(for: decision)
      guard obligation == .informatieplicht, case .duty(let duty)? = clause?.use, duty.subject != nil,
        let own = clause?.practice?.evidence,
        own != ClausePractice.asInRow
      else { return fill(performance.evidence) }
      return [.text(own)]
    }
    let usual = library.indicator(decision.subject)?.evidence
    return [.text(decision.norm?.evidence ?? usual ?? "")]
  }

  /// What the row of a named subject says.
  private func performance(of decision: Decision) -> NamedSubject.Performance? {
    library.namedSubject(decision.subject)?.performance
  }

  /// The article of the law that holds for the row; an own value that equals it has none of its own.
  private func statute(_ decision: Decision) -> String? {
    let day = area.buildingDay ?? dossier.referenceDay
    let law = library.indicator(decision.subject)?.norms.first {
      $0.row == decision.row && $0.isLaw(on: day)
    }
    return decision.norm?.statute ?? law?.statute
  }

  /// A result of Table 3 is always determined at completion; a named subject has its own moments.
  private func moments(_ decision: Decision, _ obligation: Obligation) -> [Moment] {
    let usual = library.moments(of: decision.subject)
    guard performance(of: decision) == nil else { return usual }
    let isResult = obligation == .resultaat || obligation == .resultaatMetBoete
    return Moment.allCases.filter { usual.contains($0) || ($0 == .m4 && isResult) }
  }

  /// The value as far as the form of the duty prints one: information and a reference to the law have no value
  /// of their own.
  private func value(_ decision: Decision, _ obligation: Obligation) -> [Inline] {
    switch obligation {
    case .informatieplicht: return [.text("geen waarde: alleen informatie")]
    case .verwijzingNaarWet:
      return [.text("de wettelijke eis" + (statute(decision).map { " (\($0))" } ?? ""))]
    case .resultaatMetBoete, .resultaat, .inspanning, .streefwaarde, .metenEnUitdagen: break
    }
    if let performance = performance(of: decision) { return fill(performance.what) }
    let norm = decision.norm
    let words: [String] =
      switch norm?.kind {
      case .metenEnUitdagen?: ["geen waarde: meten en uitdagen"]
      case .kwalitatief?, .gemeentelijkeKeuze?:
        [norm?.printedValue, norm?.wording].compactMap { $0 }.filter { !$0.isEmpty }
      case .eis?, .streefwaarde?, .ontbreekt?, .nvt?, nil:
        [norm?.printedValue].compactMap { $0 }.filter { !$0.isEmpty }
      }
    let points = decision.openPoints.filter { $0.cell == .value }
    var line: [Inline] = words.isEmpty ? [] : [.text(words.joined(separator: "; "))]
    for point in points { line += (line.isEmpty ? [] : [.text(" ")]) + [.openPoint(point)] }
    return line
  }
}
