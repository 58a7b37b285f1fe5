import Model

extension Assembly {
  /// The article of a theme: its opening, then the members of the clauses that speak for its duties, the strongest form
  /// first; nil when nothing is agreed in the theme.
  func themeArticle(_ theme: Theme) -> Block? {
    let mine = agreed.filter { $0.decision.theme == theme }
    guard !mine.isEmpty, let instrument = skeleton.instrument else { return nil }
    let id = Assembly.article(of: theme)
    let opening = library.opening(of: theme, in: instrument)
    var members = opening.map { filled($0, in: theme, about: mine) } ?? []
    for (clause, duties) in groups(of: mine, in: instrument) {
      guard let clause else {
        members.append(Item([.openPoint(.clause(missing(duties, instrument)))]))
        continue
      }
      var texts = filled(clause, in: theme, about: duties)
      if let first = texts.indices.first {
        let why = origin(of: clause) + reasons(for: duties.map(\.decision))
        texts[first].line = remarked(texts[first].line, "\(id).\(clause.id)", why)
      }
      members += texts
    }
    let heading = [Inline.text(opening?.title ?? theme.name)]
    return .article(
      Article(
        id: id, heading: opening.map { remarked(heading, "bepaling.\($0.id)", origin(of: $0)) } ?? heading,
        members: members))
  }

  /// The duties grouped by the clause that speaks for them, in the order of the forms and then of the rows. Duties without
  /// a text share its absence by form; a named subject without rows lacks one of its own.
  private func groups(of duties: [AgreedForm], in instrument: Instrument) -> [(
    clause: Clause?, duties: [AgreedForm]
  )] {
    let ordered = Obligation.allCases.flatMap { form in duties.filter { $0.obligation == form } }
    let groups = ordered.together { duty in
      library.clause(for: duty.decision)?.id
        ?? missing([duty], instrument)
    }
    return groups.map { (library.clause($0.key), $0.elements) }
  }

  /// The name that a clause would have which is not there.
  private func missing(_ duties: [AgreedForm], _ instrument: Instrument) -> Clause.ID {
    guard let first = duties.first else { return instrument.rawValue }
    let subject = first.decision.hasRow ? "" : "\(first.decision.subject)-"
    return "\(subject)\(instrument.rawValue)-\(first.form.code)"
  }

  /// The members of a clause in the article of `theme`. Their ids get that of the clause before them, as an
  /// article takes several clauses and a clause serves several articles; so do references to the clause itself.
  private func filled(_ clause: Clause, in theme: Theme, about duties: [AgreedForm]) -> [Item<Inline>] {
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
    return members(of: clause, about: duties) { member, duties in
      named(
        member.mapLines { line in
          fill(line.map(local), theme: theme) { marks(of: duties.map(\.decision)) }
        })
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
      let name = isWhole ? RowID(row.row)?.mark ?? row.subject : row.row
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
