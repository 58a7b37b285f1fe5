import DecisionTables
public import Model

/// The rules of an omgevingsplan that the tables of an edition let in, whatever a dossier says.
public struct PlanReach: Sendable {
  /// One kind of rule on a subject at a place.
  public struct Rule: Hashable, Sendable {
    public let subject: SubjectID
    public let theme: Theme
    public let place: Place
    public let type: PlanRuleType
    /// Whether it is the kind that the table of routes names, which a dossier gets that chooses none.
    public let isUsual: Bool
    public let verdict: Verdict
  }

  /// In the order of subjects, places and kinds.
  public let rules: [Rule]

  /// What can come about without an experiment (art. 23.3 Omgevingswet) and without softening the Bbl, beside what is
  /// the usual kind.
  public init(of edition: ClauseSet) {
    let matters =
      edition.indicators.map { ($0.id, $0.theme, $0.norms.map(\.objectType.place)) }
      + edition.namedSubjects.map { ($0.id, $0.theme, $0.objectTypes.map(\.place)) }
    rules = matters.flatMap { subject, theme, places in
      Place.allCases.filter(places.contains).flatMap { place in
        PlanRuleType.allCases.compactMap { type in
          PlanReach.rule(type, on: subject, theme, at: place, edition)
        }
      }
    }
  }

  private static func rule(
    _ type: PlanRuleType, on subject: SubjectID, _ theme: Theme, at place: Place, _ edition: ClauseSet
  ) -> Rule? {
    guard
      let route = edition.rules.planRoutes.hits(["onderwerp": subject, "plek": place.rawValue]).first
    else { return nil }
    // A rule on usability can only soften; no other subject asks in which direction a rule goes.
    let ruling = edition.rules.plan.hits([
      "route": route["route"], "omgevingswaarde": route["omgevingswaarde"], "regeltype": type.rawValue,
      "strengheid": Strictness.geenWettelijkeNorm.rawValue, "richting": "soepeler",
      "experiment-gegeven": "nee",
    ]).first
    guard let ruling, let verdict = Verdict(rawValue: ruling["oordeel"]), verdict != .geblokkeerd else {
      return nil
    }
    return Rule(
      subject: subject, theme: theme, place: place, type: type, isUsual: route["regeltype"] == type.rawValue,
      verdict: verdict)
  }
}

extension ClauseSet {
  /// The matrix of theme and kind of rule in the omgevingsplan; empty for an edition without rules for it.
  public var planCoverage: [PlanCoverageCell] {
    guard !ruleSets.isEmpty else { return [] }
    let reach = PlanReach(of: self).rules
    return Theme.allCases.flatMap { theme in
      PlanRuleType.allCases.map { type in
        let mine = reach.filter { $0.theme == theme && $0.type == type }
        func sets(_ rule: PlanReach.Rule) -> [RuleSet] {
          ruleSets(of: type, on: rule.subject, at: rule.place)
        }
        func once(_ rules: [PlanReach.Rule]) -> [SubjectID] {
          rules.map(\.subject).together { $0 }.map(\.key)
        }
        let lacking = once(mine.filter { $0.isUsual && sets($0).isEmpty })
        let aside = lacking.compactMap { id in
          language.suppressions.first { $0.check == "T05" && $0.subject == "omgevingsplan \(id)" }
            .map { (id, $0.reason) }
        }
        return PlanCoverageCell(
          theme: theme, type: type, allowed: once(mine), covered: once(mine.filter { !sets($0).isEmpty }),
          missing: lacking.filter { id in !aside.contains { $0.0 == id } },
          aside: Dictionary(aside) { first, _ in first },
          ruleSets: mine.flatMap(sets).map(\.id).together { $0 }.map(\.key))
      }
    }
  }
}
