import Model

extension Assembly {
  /// For each duty that the law keeps out and that another text of the same document can replace: that text, what it is
  /// for, and how the dossier chooses it.
  var lessRiskyTexts: [Block] {
    let found = decisions.compactMap { decision in substitution(for: decision).map { (decision, $0) } }
    guard !found.isEmpty else { return [.paragraph([.text("Geen.")])] }
    return found.together { $0.1 }.flatMap { substitution, found -> [Block] in
      guard let clause = library.clause(substitution.clause) else { return [] }
      let rows = Assembly.rows(found.map(\.0.row))
      let duties =
        substitution.subject == nil
        ? found.map { AgreedForm(decision: $0.0, form: .duty(substitution.obligation)) } : []
      return [
        .heading(level: 3, [.text(clause.title)]),
        .paragraph([.text("In plaats van \(rows). \(substitution.choice) \(clause.summary)")]),
        quotation(of: clause, about: duties, rows: rows),
      ]
    }
  }

  /// The text that takes the place of a duty.
  private struct Substitution: Hashable {
    let clause: Clause.ID
    let obligation: Obligation
    let origin: Origin
    /// The subject that takes the place of the one asked; nil when it is the same.
    let subject: SubjectID?
    let name: String

    /// How the dossier chooses it.
    var choice: String {
      let origin = origin == .eis ? "" : " en herkomst ‘\(origin.rawValue)’"
      let form = "vorm ‘\(obligation.rawValue)’\(origin)"
      return subject == nil
        ? "Kies daarvoor in het dossier \(form)." : "Kies daarvoor het onderwerp ‘\(name)’ met \(form)."
    }
  }

  private func substitution(for decision: Decision) -> Substitution? {
    guard case .blocked(_, let ruling) = decision.outcome else { return nil }
    if ruling.replacement == .groenAlternatief {
      guard let subject = ruling.substitute,
        let clause = library.clause(
          for: .resultaat, on: subject, of: .kavel, from: .eis, in: decision.instrument)
      else { return nil }
      return Substitution(
        clause: clause.id, obligation: .resultaat, origin: .eis, subject: subject,
        name: library.name(of: subject))
    }
    guard let duty = ruling.replacement.duty,
      let clause = library.clause(
        for: duty.obligation, on: decision.subject, of: decision.objectType, from: duty.origin,
        in: decision.instrument)
    else { return nil }
    return Substitution(
      clause: clause.id, obligation: duty.obligation, origin: duty.origin, subject: nil,
      name: library.name(of: decision.subject))
  }

  /// The text of a clause outside its document; a place that is not in this one is named by its title.
  func quotation(of clause: Clause, about duties: [AgreedForm], rows: String) -> Block {
    .list(
      .bullets,
      members(of: clause, about: duties) { member, _ in
        member.mapLines { named(fill($0) { rows }) }
      })
  }

  private func title(ofAnnex id: String) -> String {
    library.skeletons.flatMap(\.annexes).first { $0.id == id }?.title ?? id
  }

  private func named(_ line: [Inline]) -> [Inline] {
    line.map { piece in
      switch piece {
      case .reference(.clause(let id, _)): .text("het artikel ‘\(library.clause(id)?.title ?? id)’")
      case .reference(.annex(let id)): .text("de bijlage ‘\(title(ofAnnex: id))’")
      case .reference(.division(let id)): .text(id)
      case .strong(let parts): .strong(named(parts))
      case .commented(let parts, let comment): .commented(named(parts), comment)
      case .text, .openPoint, .pageCount: piece
      }
    }
  }
}
