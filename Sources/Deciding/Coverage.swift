public import Model

extension ClauseSet {
  /// The matrix of theme, form and level in an instrument: which clauses there are for what the rules can let in.
  public func coverage(in instrument: Instrument) -> [CoverageCell] {
    let reach = Reach(of: self, in: [instrument])
    let duties = Dictionary(grouping: reach.duties) {
      [$0.theme.rawValue, $0.obligation.rawValue, $0.level.rawValue]
    }
    return Theme.allCases.flatMap { theme in
      Obligation.allCases.flatMap { form in
        AmbitionLevel.allCases.map { level in
          let mine = duties[[theme.rawValue, form.rawValue, level.rawValue]] ?? []
          let block = Reach.Block(instrument: instrument, theme: theme, obligation: form)
          return CoverageCell(
            instrument: instrument, theme: theme, obligation: form, level: level,
            state: state(of: mine, in: form, blockedBy: reach.blocks[block] ?? []),
            subjects: subjects.filter { id in mine.contains { $0.subject == id } },
            issuers: Issuer.allCases.filter { issuer in mine.contains { $0.issuer == issuer } })
        }
      }
    }
  }

  /// The clause that speaks for a duty.
  public func clause(for duty: Reach.Duty) -> Clause? {
    clause(
      for: duty.obligation, on: duty.subject, of: duty.objectType, from: duty.origin, in: duty.instrument)
  }

  private func state(of duties: [Reach.Duty], in form: Obligation, blockedBy rules: Set<String>)
    -> CoverageCell.State
  {
    guard !duties.isEmpty else {
      return .unreachable(
        form == .verwijzingNaarWet ? .noLaw : rules.isEmpty ? .otherForm : .blocked(rules.sorted()))
    }
    let missing = Set(duties.filter { clause(for: $0) == nil }.map(\.subject))
    return missing.isEmpty
      ? .covered(Set(duties.compactMap { clause(for: $0)?.id }).sorted()) : .hole(missing.sorted())
  }
}
