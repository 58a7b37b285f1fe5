import Model

/// The parts of the explanatory document that tell what the rest stands on: remarks, legal bases and sources.
extension Assembly {
  var remarkList: [Block] {
    var seen: Set<String> = []
    let remarks = decisions.flatMap { decision in decision.remarks.map { (decision.row, $0) } }
    let items = remarks.filter { seen.insert($0.1.id + $0.1.text).inserted }.map { first in
      let rows = remarks.filter { $0.1 == first.1 }.map(\.0)
      let own = decisions.filter { rows.contains($0.row) && $0.ownReason != nil }.map(\.row)
      let filled = own.isEmpty ? "" : " Met een eigen waarde ingevuld: \(Assembly.rows(own))."
      return Item<Inline>([
        .strong([.text(first.1.id)]),
        .text(": \(first.1.text) Dit geldt voor \(Assembly.rows(rows)).\(filled)"),
      ])
    }
    return items.isEmpty ? [.paragraph([.text("Geen.")])] : [.list(.bullets, items)]
  }

  /// The instruments of the document.
  var instruments: Set<Instrument> {
    skeleton.instrument.map { [$0] } ?? Set(decisions.map(\.instrument))
  }

  /// The clauses that stand in the documents of the sub-area.
  private var usedClauses: [Clause] {
    let kinds = (assignment?.entries ?? []).map(\.kind)
    let skeletons = library.skeletons.filter { other in
      kinds.contains(other.kind) && (other.instrument.map(instruments.contains) ?? false)
    }
    let speaking = Set(decisions.compactMap { library.clause(for: $0)?.id })
    let used = instruments
    let planSets = planSets
    return library.clauses.filter { clause in
      guard !used.isDisjoint(with: clause.instruments) else { return false }
      switch clause.use {
      case .article: return skeletons.contains { places(clause, in: $0) }
      case .opening(let theme):
        return agreed.contains { $0.decision.theme == theme && $0.obligation != nil }
      case .rule(let set): return planSets.contains { $0.set.id == set }
      case .duty: return speaking.contains(clause.id)
      }
    }
  }

  /// Whether a document of the skeleton has some passage of the clause.
  private func places(_ clause: Clause, in skeleton: Skeleton) -> Bool {
    skeleton.placings.contains { placing in
      placing.clause == clause.id
        && clause.passages.contains { passage in
          let conditions = placing.conditions + passage.conditions
          guard conditions.allSatisfy({ $0.isPossible(in: skeleton.kind, by: dossier.issuer) }) else {
            return false
          }
          switch standing(conditions.filter { !$0.isOfDocument }, in: clause, among: agreed) {
          case .stands, .open: return true
          case .absent: return false
          }
        }
    }
  }

  /// The labels of the clauses that speak for what is agreed.
  var labelTable: [Block] {
    let rows = usedClauses.compactMap { clause -> Table.Row? in
      guard let labels = clause.labels else { return nil }
      let scales = (labels.scales.map(\.rawValue) + labels.ladder.map(\.rawValue)).joined(separator: ", ")
      return Table.Row(
        id: clause.id,
        cells: [
          [.text(clause.title)], [.text(labels.soundness.rawValue)], [.text(labels.influence.rawValue)],
          [.text(labels.layers.map(\.rawValue).joined(separator: ", "))],
          [.text(labels.pillar.rawValue.replacing("-", with: " "))], [.text(scales)],
        ])
    }
    guard !rows.isEmpty else { return [.paragraph([.text("Geen.")])] }
    return [
      .table(
        Table(
          caption: "Labels per bepaling",
          description:
            "Per bepaling: juridische houdbaarheid, invloed, overheidslaag, pijler, en schaalniveau met trede op de "
            + "R-ladder.",
          columns: [
            .init("Bepaling", share: 28), .init("Houdbaarheid", share: 13), .init("Invloed", share: 12),
            .init("Overheidslaag", share: 14), .init("Pijler", share: 17),
            .init("Schaal en R-ladder", share: 16),
          ], rows: rows))
    ]
  }

  /// The clauses of the contract with what each rests on.
  var basisTable: [Block] {
    let used = usedClauses.filter { !$0.bases.isEmpty }
    guard !used.isEmpty else { return [.paragraph([.text("Geen.")])] }
    return [
      .table(
        Table(
          caption: "Grondslag per bepaling",
          description:
            "Per bepaling: naam met versie en status, grondslag met de datum van de tekst, en bron.",
          columns: [
            .init("Bepaling", share: 32), .init("Versie en status", share: 18), .init("Grondslag", share: 50),
          ],
          rows: used.map { clause in
            let bases = clause.bases.map { "\($0.article) (\(Dutch.day($0.date)))" }
            return Table.Row(
              id: clause.id,
              cells: [
                [.text(clause.title)], [.text("\(clause.version), \(clause.status.rawValue)")],
                [.text(bases.joined(separator: "; "))],
              ])
          }))
    ]
  }

  var sourceList: [Block] {
    [
      .list(
        .bullets,
        library.sources.map { source in
          let checked = source.checked.map { ", geraadpleegd op \(Dutch.day($0))" } ?? ""
          return Item([
            .strong([.text(source.short)]),
            .text(": \(source.name) (\(Day(source.date).map(Dutch.day) ?? source.date)\(checked))."),
          ])
        })
    ]
  }
}
