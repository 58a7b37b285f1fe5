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

  /// Those that a dossier gets by itself and for which the edition has no set of rules: the holes of T05.
  public func holes(in edition: ClauseSet) -> [Rule] {
    rules.filter { $0.isUsual && edition.ruleSets(for: $0).isEmpty }
  }

  /// What a finding on such holes is about, by which it is put aside.
  public static func hole(of subject: SubjectID) -> String {
    "\(Instrument.omgevingsplan.rawValue) \(subject)"
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
    guard let ruling, ruling["oordeel"] != Verdict.geblokkeerd.rawValue else { return nil }
    return Rule(
      subject: subject, theme: theme, place: place, type: type, isUsual: route["regeltype"] == type.rawValue)
  }
}

extension ClauseSet {
  /// The sets with rules of this kind.
  func ruleSets(for rule: PlanReach.Rule) -> [RuleSet] {
    ruleSets(of: rule.type, on: rule.subject, at: rule.place)
  }

  /// The matrix of theme and kind of rule in the omgevingsplan; empty for an edition without rules for it.
  public var planCoverage: [PlanCoverageCell] {
    guard !ruleSets.isEmpty else { return [] }
    let reach = PlanReach(of: self)
    let holes = reach.holes(in: self)
    func once(_ rules: [PlanReach.Rule]) -> [SubjectID] { rules.map(\.subject).together { $0 }.map(\.key) }
    return Theme.allCases.flatMap { theme in
      PlanRuleType.allCases.map { type in
        let mine = reach.rules.filter { $0.theme == theme && $0.type == type }
        let lacking = once(holes.filter { $0.theme == theme && $0.type == type })
        let aside = lacking.compactMap { id in
          language.suppressions.first { $0.check == "T05" && $0.subject == PlanReach.hole(of: id) }
            .map { (id, $0.reason) }
        }
        return PlanCoverageCell(
          theme: theme, type: type, allowed: once(mine),
          covered: once(mine.filter { !ruleSets(for: $0).isEmpty }),
          missing: lacking.filter { id in !aside.contains { $0.0 == id } },
          aside: Dictionary(aside) { first, _ in first },
          ruleSets: mine.flatMap(ruleSets).map(\.id).together { $0 }.map(\.key))
      }
    }
  }
}
