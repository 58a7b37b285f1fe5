import Model

extension Assembly {
  /// The decisions that the document may hold as duties, with their form. Nothing else becomes one.
  var agreed: [(decision: Decision, obligation: Obligation)] {
    decisions.compactMap { decision in
      switch decision.outcome {
      case .agreed(.duty(let obligation), _): (decision, obligation)
      case .agreed(.planRule, _), .agreed(.someRule, _), .blocked, .noProvision: nil
      }
    }
  }

  /// The article of a theme: its opening, then for each form of duty the members of the clause for it; nil when
  /// nothing is agreed in the theme.
  func themeArticle(_ theme: Theme) -> Block? {
    let mine = agreed.filter { $0.decision.theme == theme }
    guard !mine.isEmpty, let instrument = skeleton.instrument else { return nil }
    let id = Assembly.article(of: theme)
    let opening = library.clause(for: .opening(theme), in: instrument)
    var members = opening.map { filled($0, in: theme) } ?? []
    for obligation in Obligation.allCases {
      let rows = mine.filter { $0.obligation == obligation }.map(\.decision)
      for (clause, rows) in duties(rows, obligation, instrument) {
        guard let clause else {
          members.append(
            Item([.openPoint(.clause(missing(rows, instrument, obligation)))]))
          continue
        }
        var duty = filled(clause, in: theme, rows: rows)
        if let first = duty.indices.first {
          let why = origin(of: clause) + reasons(for: rows)
          duty[first].line = remarked(duty[first].line, "\(id).\(clause.id)", why)
        }
        members += duty
      }
    }
    let heading = [Inline.text(opening?.title ?? theme.name)]
    return .article(
      Article(
        id: id, heading: opening.map { remarked(heading, "bepaling.\($0.id)", origin(of: $0)) } ?? heading,
        members: members))
  }

  /// The rows grouped by the clause that speaks for them: an indicator's own, else the general one; in the order
  /// in which they first occur.
  private func duties(_ rows: [Decision], _ obligation: Obligation, _ instrument: Instrument) -> [(
    clause: Clause?, rows: [Decision]
  )] {
    var groups: [(clause: Clause?, rows: [Decision])] = []
    for row in rows {
      let clause = library.clause(for: row, as: obligation, in: instrument)
      // Rows without a text share its absence; a named subject lacks one of its own.
      let same = groups.firstIndex { group in
        group.clause?.id == clause?.id
          && (clause != nil
            || group.rows.allSatisfy { $0.hasRow == row.hasRow && ($0.hasRow || $0.subject == row.subject) })
      }
      if let index = same {
        groups[index].rows.append(row)
      } else {
        groups.append((clause, [row]))
      }
    }
    return groups
  }

  /// The name that a clause would have which is not there.
  private func missing(_ rows: [Decision], _ instrument: Instrument, _ obligation: Obligation) -> Clause.ID {
    let subject = rows.first.flatMap { $0.hasRow ? nil : "\($0.subject)-" } ?? ""
    return "\(subject)\(instrument.rawValue)-\(obligation.rawValue)"
  }

  /// The members of a clause in the article of `theme`. Their ids get that of the clause before them, as an
  /// article takes several clauses and a clause serves several articles; so do references to the clause itself.
  private func filled(_ clause: Clause, in theme: Theme, rows: [Decision] = []) -> [Item<Inline>] {
    let marks = marks(of: rows)
    func named(_ item: Item<Inline>) -> Item<Inline> {
      Item(
        id: item.id.map { "\(clause.id).\($0)" }, clause: clause.id, item.line, items: item.items.map(named))
    }
    func local(_ phrase: Phrase) -> Phrase {
      switch phrase {
      case .reference(.clause(clause.id, let part?)):
        .reference(.clause(Assembly.article(of: theme), part: "\(clause.id).\(part)"))
      case .strong(let parts): .strong(parts.map(local))
      case .text, .blank, .reference: phrase
      }
    }
    return clause.members.map { member in
      named(member.mapLines { fill($0.map(local), theme: theme, rows: marks) })
    }
  }

  private static func article(of theme: Theme) -> Clause.ID { "duurzaamheid-\(theme.rawValue)" }

  /// `rij MAT-02-egw`, or `de rijen MAT-01 en MAT-02-egw`: an indicator by its mark alone when all its rows in the
  /// annex are meant.
  func marks(of rows: [Decision]) -> String {
    var names: [String] = []
    for row in rows {
      let siblings = agreed.map(\.decision).filter { $0.subject == row.subject }
      let isWhole =
        siblings.count > 1 && siblings.allSatisfy { sibling in rows.contains { $0.row == sibling.row } }
      let name = isWhole ? RowID(row.row)?.mark ?? row.row : row.row
      if !names.contains(name) { names.append(name) }
    }
    return names == rows.map(\.row) && names.count == 1
      ? Assembly.rows(names) : "de rijen \(Dutch.list(names))"
  }

  /// `rij MAT-02-egw` or `de rijen MAT-02-egw en MAT-02-mgw`, each once: two instruments can share a row.
  static func rows(_ all: [String]) -> String {
    let ids = once(all)
    return ids.count == 1 ? "rij\u{A0}\(ids[0])" : "de rijen \(Dutch.list(ids))"
  }

  /// Each once, in the order of its first.
  static func once(_ ids: [String]) -> [String] {
    ids.together { $0 }.map(\.key)
  }
}
