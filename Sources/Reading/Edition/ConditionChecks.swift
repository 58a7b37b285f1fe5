import DecisionTables
import Diagnostics
import Model

extension ClauseSet {
  /// Conditions ask of facts with codes, and of subjects, that the edition knows; a text is chosen by one name.
  func checkConditions(_ files: EditionFiles, areSubjectsKnown: Bool, _ complaints: Complaints) {
    let passages =
      files.clauses.flatMap(\.passages) + files.skeletons.flatMap(\.passages)
    for passage in passages {
      for condition in passage.conditions {
        check(condition, areSubjectsKnown, complaints, at: passage.location)
      }
    }
    for located in files.skeletons {
      for condition in located.skeleton.annexes.flatMap(\.conditions) {
        check(condition, areSubjectsKnown, complaints, at: located.location)
      }
      for passage in located.passages {
        for case .variant(let name) in passage.conditions {
          complaints.add(.choiceInSkeleton(name, at: passage.location))
        }
        for case .facultative(let name) in passage.conditions {
          complaints.add(.choiceInSkeleton(name, at: passage.location))
        }
      }
    }
    for located in files.clauses {
      let names = located.clause.variantGroups.flatMap { $0 } + located.clause.facultatives
      for (name, same) in names.together(by: { $0 }) where same.count > 1 {
        complaints.add(.sameChoice(name, at: located.location))
      }
    }
  }

  private func check(
    _ condition: Condition, _ areSubjectsKnown: Bool, _ complaints: Complaints, at place: SourceLocation
  ) {
    switch condition {
    case .fact(let id, let codes):
      guard let fact = facts.first(where: { $0.id == id }) else {
        return complaints.add(.unknownCode(id, facts.map(\.id), at: place))
      }
      guard let known = fact.kind.codes else { return complaints.add(.noCodes(id, at: place)) }
      for code in codes where !known.contains(code) {
        complaints.add(.unknownCode(code, known, at: place))
      }
    case .subject(let ids):
      for id in ids where areSubjectsKnown && !subjects.contains(id) {
        complaints.add(.unknownCode(id, subjects, at: place))
      }
    case .kind, .instrument, .issuer, .party, .obligation, .origin, .means, .ruleType, .variant, .facultative:
      break
    case .override(let rule, _):
      let known = rules.lawfulness.rules.map(\.id)
      if !known.contains(rule) { complaints.add(.unknownCode(rule, known, at: place)) }
    }
  }
}

extension FactKind {
  /// The codes of a fact that has a few; nil for another.
  var codes: [String]? {
    switch self {
    case .choice(let codes): codes
    case .yesNo: ["ja", "nee"]
    case .text, .amount, .day, .number, .percentage, .surface, .term, .subjects: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func noCodes(_ fact: String, at place: SourceLocation) -> Self {
    Self(
      "van het feit ‘\(fact)’ kan een tekst niet afhangen", "neem een feit van soort keuze of janee",
      at: place)
  }
  fileprivate static func sameChoice(_ name: String, at place: SourceLocation) -> Self {
    Self("twee keuzes heten ‘\(name)’", "geef elke variant en elk facultatief deel een eigen naam", at: place)
  }
  fileprivate static func choiceInSkeleton(_ name: String, at place: SourceLocation) -> Self {
    Self("de keuze ‘\(name)’ kan niet in een sjabloon", "zet haar in een bepaling", at: place)
  }
}
