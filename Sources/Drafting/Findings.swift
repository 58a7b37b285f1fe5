public import Model

extension Draft {
  /// What a lawyer must see, in the order of the documents: duties kept out, warnings, open points, and what has no
  /// skeleton. Each decision is told of once, also when two documents rest on it.
  public func findings(under edition: ClauseSet) -> [Finding] {
    var told: Set<String> = []
    let decided = documents.flatMap { drafted in
      drafted.decisions.compactMap { decision -> Finding? in
        let subject = "\(drafted.area.id) \(decision.row)"
        guard told.insert("\(decision.instrument.rawValue) \(subject)").inserted else { return nil }
        switch decision.outcome {
        case .blocked(_, let ruling):
          return Finding(.bepaling, "\(ruling.rule) \(subject)", "niet opgenomen, want \(ruling.explanation)")
        case .agreed(_, let ruling):
          guard ruling.verdict == .waarschuwing else { return nil }
          return Finding(.waarschuwing, "\(ruling.rule) \(subject)", ruling.explanation)
        case .noProvision: return nil
        }
      }
    }
    return outOfTime(edition) + decided + documents.flatMap(\.findings)
  }

  /// Law and texts of an edition hold from its first to its last day.
  private func outOfTime(_ edition: ClauseSet) -> [Finding] {
    let day = dossier.referenceDay
    let isInside =
      edition.validFrom.map { $0 <= day } ?? true && edition.validUntil.map { day <= $0 } ?? true
    return isInside
      ? []
      : [
        Finding(
          .waarschuwing, "peildatum \(day)",
          "de editie \(edition.version) geldt niet op deze dag; kies een andere editie")
      ]
  }
}

extension ClauseSet {
  /// What an edition lacks: a clause for a theme or form of duty that its rules can reach. In a draft it would be an
  /// open point.
  public var findings: [Finding] {
    let instruments = Set(skeletons.filter { $0.blocks.contains(.part(.duurzaamheid)) }.map(\.instrument))
    return instruments.sorted { $0.rawValue < $1.rawValue }.flatMap { instrument in
      let uses =
        Theme.allCases.map { (Clause.Use.opening($0), $0.rawValue) }
        + Obligation.allCases.map { (.duty($0), $0.rawValue) }
      return uses.filter { clause(for: $0.0, in: instrument) == nil }.map {
        Finding(
          .waarschuwing, "\(instrument.rawValue) \($0.1)",
          "hiervoor is geen bepaling; in een stuk wordt dit een open punt")
      }
    }
  }
}

extension DraftedDocument {
  fileprivate var findings: [Finding] {
    switch outcome {
    case .document:
      openPoints.map {
        Finding(
          .definitief, "\(area.id) \(kind.rawValue) \($0.id)",
          "\($0.mark) \($0.question.text) (\($0.question.owner))")
      }
    case .noSkeleton(let reason): [Finding(.opmerking, "\(area.id) \(kind.rawValue)", reason)]
    }
  }
}
