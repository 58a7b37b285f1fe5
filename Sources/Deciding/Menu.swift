public import Model

extension ClauseSet {
  /// What a sub-area can choose: each row of Table 3 that its programme touches, at each level, on each kind of land.
  /// The ambitions of the dossier do not count; its facts do, and so does an own value, at the level for which it was given.
  public func menu(for dossier: Dossier, area: Area) -> [MenuChoice] {
    let chosen = decisions(on: dossier, area: area, instrument: area.ownership.usualInstrument)
    let levels = Dictionary(chosen.map { ($0.row, $0.ambition?.level) }) { first, _ in first }
    return AmbitionLevel.allCases.flatMap { level -> [MenuChoice] in
      var area = area
      area.ownValues.removeAll { levels[$0.row] != level }
      let offers = LandOwnership.allCases.map { self.offers(at: level, on: $0, dossier, area) }
      let count = offers.map(\.count).min() ?? 0
      return (0..<count).map { row in MenuChoice(level: level, offers: offers.map { $0[row] }) }
    }
  }

  private func offers(at level: AmbitionLevel, on ownership: LandOwnership, _ dossier: Dossier, _ area: Area)
    -> [MenuChoice.Offer]
  {
    let instrument = ownership.usualInstrument
    func decisions(_ ambition: Ambition) -> [Decision] {
      var area = area
      area.ownership = ownership
      area.ambitions = Dictionary(uniqueKeysWithValues: Theme.allCases.map { (.theme($0), ambition) })
      return self.decisions(on: dossier, area: area, instrument: instrument)
    }
    var made: [Replacement: [Decision]] = [:]
    return decisions(Ambition(level: level)).enumerated().map { row, decision in
      var instead: Decision?
      if case .blocked(_, let ruling) = decision.outcome, let duty = ruling.replacement.duty {
        let others =
          made[ruling.replacement]
          ?? decisions(Ambition(level: level, obligation: duty.obligation, origin: duty.origin))
        made[ruling.replacement] = others
        instead = others[row]
      }
      return MenuChoice.Offer(
        ownership: ownership, instrument: instrument, decision: decision, instead: instead)
    }
  }
}
