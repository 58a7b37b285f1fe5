import Model

/// The parts of the explanatory document (*toelichting*): why each duty is there, and why each other is not.
extension Assembly {
  var agreedTable: [Block] {
    let rows = decisions.compactMap { decision -> Table.Row? in
      guard case .agreed(let obligation, let ruling) = decision.outcome else { return nil }
      let source = decision.ownReason.map { "eigen waarde: \($0)" } ?? decision.norm.map { sources($0) } ?? ""
      return Table.Row(
        id: decision.row,
        cells: [
          [.text(decision.row)], [.text(library.indicator(decision.indicator)?.name ?? decision.indicator)],
          [.text(obligation.name)], [.text("\(ruling.rule): \(ruling.verdict.rawValue), \(ruling.certainty.rawValue)")],
          [.text(reason(decision))], [.text(source)],
        ])
    }
    guard !rows.isEmpty else { return [.paragraph([.text("Geen.")])] }
    return [
      .table(
        Table(
          caption: "Opgenomen prestaties", description: "Per rij: vorm, oordeel, reden van de keuze en bron.",
          columns: [
            .init("Rij", share: 19), .init("Onderwerp", share: 16), .init("Vorm", share: 12),
            .init("Oordeel", share: 16), .init("Keuze", share: 20), .init("Bron", share: 17),
          ], rows: rows))
    ]
  }

  private func sources(_ norm: Norm) -> String {
    let names = [norm.source, norm.confirmedBy].compactMap { $0 }.compactMap { library.source($0)?.id }
    return names.joined(separator: ", ") + " (\(norm.status.rawValue))"
  }

  /// `speerpunt: de reden`.
  private func reason(_ decision: Decision) -> String {
    [decision.ambition?.level.rawValue, decision.ambition?.reason].compactMap { $0 }.joined(separator: ": ")
  }

  var blockedList: [Block] {
    grouped { decision in
      guard case .blocked(let requested, let ruling) = decision.outcome else { return nil }
      let name = library.indicator(decision.indicator)?.name ?? decision.indicator
      return [
        .strong([.text(name)]),
        .text(
          " (gevraagd: \(reason(decision)), vorm \(requested.name)): niet opgenomen als verplichting, want "
            + "\(ruling.explanation) (regel \(ruling.rule), \(ruling.certainty.rawValue); \(ruling.basis)). "
            + "\(ruling.subjectExplanation) Strengheid: \(ruling.strictness.rawValue). "
            + "Minder risicovol: \(ruling.alternative)."),
      ]
    }
  }

  var warningList: [Block] {
    grouped { decision in
      guard case .agreed(_, let ruling) = decision.outcome, ruling.verdict == .waarschuwing else { return nil }
      return [
        .strong([.text("\(ruling.rule) (\(ruling.certainty.rawValue))")]),
        .text(": \(ruling.explanation) (\(ruling.basis)). Minder risicovol: \(ruling.alternative)."),
      ]
    }
  }

  var noProvisionList: [Block] {
    grouped { decision in
      guard case .noProvision(let reason) = decision.outcome else { return nil }
      let name = library.indicator(decision.indicator)?.name ?? decision.indicator
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

  var remarkList: [Block] {
    var seen: Set<String> = []
    let remarks = decisions.flatMap { decision in decision.remarks.map { (decision.row, $0) } }
    let items = remarks.filter { seen.insert($0.1.id + $0.1.text).inserted }.map { first in
      let rows = remarks.filter { $0.1 == first.1 }.map(\.0)
      return Item<Inline>([
        .strong([.text(first.1.id)]), .text(": \(first.1.text) Dit geldt voor \(Assembly.rows(rows))."),
      ])
    }
    return items.isEmpty ? [.paragraph([.text("Geen.")])] : [.list(.bullets, items)]
  }

  var sourceList: [Block] {
    [
      .list(
        .bullets,
        library.sources.map { source in
          let checked = source.checked.map { ", geraadpleegd op \(Dutch.day($0))" } ?? ""
          return Item([.strong([.text(source.id)]), .text(": \(source.name) (\(source.date)\(checked)).")])
        })
    ]
  }
}
