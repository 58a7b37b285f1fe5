public import Model

extension Draft {
  /// What a lawyer must see, in the order of the sub-areas: duties kept out and warnings, what the tables say beside
  /// them, open points, and what has no skeleton.
  public func findings(under edition: ClauseSet) -> [Finding] {
    let decided = areas.flatMap { area in
      area.decisions.compactMap(\.finding) + area.withoutDocuments + area.findings
    }
    return outOfTime(edition) + edition.policyFindings + unusedChoices + decided
      + documents.filter { $0.audience == .parties }.flatMap(\.findings)
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
          .waarschuwing, subject: "peildatum \(day)", "de editie \(edition.version) geldt niet op deze dag",
          action: "kies een andere editie")
      ]
  }

  /// Choices in clauses that no document holds.
  private var unusedChoices: [Finding] {
    let used = documents.flatMap { drafted -> [Clause.ID] in
      guard case .document(let document) = drafted.outcome else { return [] }
      return document.provenance.clauses.map(\.id)
    }
    return dossier.choices.keys.sorted().filter { !used.contains($0) }.map {
      Finding(
        .waarschuwing, subject: $0,
        "de keuze in ‘\($0)’ doet niets: geen stuk van dit dossier heeft die bepaling",
        action: "haal haar weg onder ‘keuzes’, of controleer stukken en feiten")
    }
  }
}

extension DecidedArea {
  /// An area would vanish without a word when no rule calls for a document.
  fileprivate var withoutDocuments: [Finding] {
    guard assignment.entries.isEmpty && assignment.omitted.isEmpty else { return [] }
    return [
      Finding(
        .waarschuwing, area: area.id, subject: "stukken", "geen regel wijst voor dit deelgebied een stuk aan",
        action: "controleer uitgever, fase, grondpositie en de feiten")
    ]
  }
}

extension Decision {
  /// What a blocked, warned or overridden decision says; nil for one that holds without more.
  fileprivate var finding: Finding? {
    func finding(_ weight: Finding.Weight, _ ruling: Ruling, _ text: String, _ action: String) -> Finding {
      Finding(
        weight, rule: ruling.rule, area: area, subject: row, text, action: action, basis: ruling.basis,
        certainty: ruling.certainty, location: place)
    }
    switch outcome {
    case .blocked(_, let ruling):
      return finding(
        .bepaling, ruling, "niet opgenomen, want \(ruling.explanation)\(ruling.raisedWords)",
        "minder risicovol: \(ruling.alternative)")
    case .agreed(_, let ruling):
      if let override = ruling.override {
        return finding(
          .waarschuwing, ruling,
          "opgenomen tegen de regel in, door \(override.words); de regel zegt: \(ruling.explanation)",
          "")
      }
      guard ruling.verdict == .waarschuwing else { return nil }
      return finding(.waarschuwing, ruling, ruling.explanation, "minder risicovol: \(ruling.alternative)")
    case .noProvision: return nil
    }
  }
}

extension Ruling {
  /// That it is the municipality's own view that keeps the duty out, if it is.
  public var raisedWords: String {
    raisedBy.map { "; omstreden, en de gemeente houdt omstreden afspraken zelf buiten haar stukken (\($0))" }
      ?? ""
  }
}

extension ClauseSet {
  /// What the policy changes, and the view that it records.
  fileprivate var policyFindings: [Finding] {
    guard let policy else { return [] }
    return policy.changes.map { change in
      Finding(
        .opmerking, rule: "beleid", subject: change.what,
        change.replaces ? "het beleid gaat hier voor de editie" : "het beleid voegt dit toe aan de editie",
        location: change.location)
    }
      + [policy.stance].compactMap { $0 }.map { stance in
        Finding(
          .opmerking, rule: "standpunt", subject: "artikel 23.7 Omgevingswet", stance.words,
          location: stance.location)
      }
  }
}

extension DraftedDocument {
  fileprivate var findings: [Finding] {
    switch outcome {
    case .document:
      openPoints.map {
        Finding(
          .definitief, rule: "open", area: area.id, subject: "\(kind.rawValue) \($0.id)",
          "\($0.mark) \($0.question.text) (\($0.question.owner))")
      }
    case .noSkeleton(let reason):
      [Finding(.opmerking, area: area.id, subject: kind.rawValue, reason)]
    }
  }
}
