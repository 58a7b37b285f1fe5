/// What an ambition is chosen for.
public enum AmbitionScope: Hashable, Sendable {
  case theme(Theme)
  case subject(SubjectID)
}

/// A chosen ambition: level, and if asked for form, origin, means and reason.
public struct Ambition: Equatable, Sendable {
  public var level: AmbitionLevel
  /// The strength of the duty; nil leaves it to the kind of the norm.
  public var obligation: Obligation?
  public var origin: Origin
  /// How the duty is secured beside its form.
  public var means: SecuringMeans
  /// The rule asked for in an omgevingsplan; nil leaves it to the table of routes.
  public var planRule: PlanRule?
  public var reason: String?

  /// A choice.
  public init(
    level: AmbitionLevel, obligation: Obligation? = nil, origin: Origin = .eis, means: SecuringMeans = .geen,
    planRule: PlanRule? = nil, reason: String? = nil
  ) {
    (self.level, self.obligation, self.origin) = (level, obligation, origin)
    (self.means, self.planRule, self.reason) = (means, planRule, reason)
  }
}

/// A rule asked for in an omgevingsplan (*planregel*).
public struct PlanRule: Equatable, Sendable {
  /// Its kind; nil leaves it to the table of routes.
  public var type: PlanRuleType?
  /// The facts about the rule, by id, as written.
  public var facts: [FactDefinition.ID: String]

  /// A rule.
  public init(type: PlanRuleType?, facts: [FactDefinition.ID: String]) {
    (self.type, self.facts) = (type, facts)
  }
}
