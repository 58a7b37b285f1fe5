public import DecisionTables

/// A way in which an ambition holds that is blocked or weakened as asked: the least changes, what they cost, and how
/// certain it is (*wat kan wél*).
public struct Alternative: Equatable, Sendable {
  /// One feature that changes.
  public struct Change: Hashable, Sendable {
    /// What can be changed (*kenmerk*).
    public enum Feature: String, CaseIterable, Sendable {
      case instrument
      case obligation = "vorm"
      case origin = "herkomst"
      case issuer = "uitgever"
      case means = "middel"
      case place = "plek"
      case planRule = "regeltype"
      case subject = "onderwerp"
    }

    public var feature: Feature
    public var from: String
    public var to: String
    /// What is given up or needed.
    public var price: String
    /// How light the change is, from 1.
    public var rank: Int

    /// A change.
    public init(feature: Feature, from: String, to: String, price: String, rank: Int) {
      (self.feature, self.from, self.to, self.price, self.rank) = (feature, from, to, price, rank)
    }
  }

  public var changes: [Change]
  public var verdict: Verdict
  public var certainty: Certainty
  /// The rule by which it holds.
  public var hit: Trace.Hit

  /// An alternative.
  public init(changes: [Change], verdict: Verdict, certainty: Certainty, hit: Trace.Hit) {
    (self.changes, self.verdict, self.certainty, self.hit) = (changes, verdict, certainty, hit)
  }
}

/// The strongest forms in which a decision stands: without a block, and without even a warning.
public struct Strongest: Equatable, Sendable {
  public var decision: Decision
  /// The strongest form that is not blocked; nil when every form is.
  public var unblocked: Form?
  public var unblockedRuling: Ruling?
  /// The strongest form that the rules allow without a warning; nil when there is none.
  public var free: Form?

  /// The forms of a decision.
  public init(decision: Decision, unblocked: Form?, unblockedRuling: Ruling?, free: Form?) {
    (self.decision, self.unblocked, self.unblockedRuling, self.free) = (
      decision, unblocked, unblockedRuling, free
    )
  }
}
