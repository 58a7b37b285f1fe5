/// Which texts an edition has for what its rules can make of a theme (*dekking*): one cell of the matrix of theme,
/// instrument, form of duty and level.
public struct CoverageCell: Equatable, Sendable {
  /// What the rules and the texts make of the cell.
  public enum State: Equatable, Sendable {
    /// Every duty that the rules let in has a clause; these are they.
    case covered([Clause.ID])
    /// Duties that the rules let in and that have no clause.
    case hole([SubjectID])
    /// The rules let no duty in.
    case unreachable(Reason)
  }
  /// Why the rules let no duty in.
  public enum Reason: Hashable, Sendable {
    /// The law keeps it out, by these rules.
    case blocked([String])
    /// The kind of the norm bears no such form, or the rules rewrite it.
    case otherForm
    /// The law has no norm for these subjects to refer to.
    case noLaw
  }

  public var instrument: Instrument
  public var theme: Theme
  public var obligation: Obligation
  public var level: AmbitionLevel
  public var state: State
  /// The subjects of which a duty is let in.
  public var subjects: [SubjectID]
  /// The bodies that can agree on one.
  public var issuers: [Issuer]

  /// A cell.
  public init(
    instrument: Instrument, theme: Theme, obligation: Obligation, level: AmbitionLevel, state: State,
    subjects: [SubjectID], issuers: [Issuer]
  ) {
    (self.instrument, self.theme, self.obligation, self.level) = (instrument, theme, obligation, level)
    (self.state, self.subjects, self.issuers) = (state, subjects, issuers)
  }
}

/// Which rules an edition has for the omgevingsplan: one cell of the matrix of theme and kind of rule.
public struct PlanCoverageCell: Equatable, Sendable {
  public var theme: Theme
  public var type: PlanRuleType
  /// The subjects on which the tables let such a rule in.
  public var allowed: [SubjectID]
  /// Those of them for which there is a set of rules.
  public var covered: [SubjectID]
  /// Those without one that get such a rule when a dossier chooses no kind.
  public var missing: [SubjectID]
  /// Why others of these are not missed: the reasons for which T05 is put aside, by subject.
  public var aside: [SubjectID: String]
  public var ruleSets: [RuleSet.ID]

  /// A cell.
  public init(
    theme: Theme, type: PlanRuleType, allowed: [SubjectID], covered: [SubjectID], missing: [SubjectID],
    aside: [SubjectID: String], ruleSets: [RuleSet.ID]
  ) {
    (self.theme, self.type, self.allowed) = (theme, type, allowed)
    (self.covered, self.missing, self.aside, self.ruleSets) = (covered, missing, aside, ruleSets)
  }
}
