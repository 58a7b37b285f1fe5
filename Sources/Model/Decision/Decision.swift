public import DecisionTables

/// What was decided on one row of one sub-area in one instrument, and why (*besluit*).
public struct Decision: Equatable, Sendable {
  public var area: Area.ID
  public var instrument: Instrument
  public var indicator: Indicator.ID
  public var row: String
  public var objectType: ObjectType
  /// The choice that applied; nil when the dossier makes none.
  public var ambition: Ambition?
  /// What the choice was made for: the indicator itself or its theme.
  public var chosenFor: Subject?
  /// The norm that applies, with the municipality's own value in it if there is one.
  public var norm: Norm?
  /// The reason of an own value.
  public var ownReason: String?
  public var outcome: Outcome
  /// The remarks on the cell, printed with it.
  public var remarks: [Remark]
  /// What must be answered before the row can be tested.
  public var openPoints: [OpenPoint]
  /// The tables asked, in order; empty when no table was needed.
  public var trace: [Trace]

  /// A decision.
  public init(
    area: Area.ID, instrument: Instrument, indicator: Indicator.ID, row: String, objectType: ObjectType,
    ambition: Ambition?, chosenFor: Subject?, norm: Norm?, ownReason: String?, outcome: Outcome,
    remarks: [Remark], openPoints: [OpenPoint], trace: [Trace]
  ) {
    (self.area, self.instrument, self.indicator, self.row) = (area, instrument, indicator, row)
    (self.objectType, self.ambition, self.chosenFor, self.norm) = (objectType, ambition, chosenFor, norm)
    (self.ownReason, self.outcome, self.remarks) = (ownReason, outcome, remarks)
    (self.openPoints, self.trace) = (openPoints, trace)
  }
}

/// What a decision comes to. Every case but `agreed` keeps the duty out of the document.
public enum Outcome: Equatable, Sendable {
  /// A row of the annex and a member of the theme's article, in this form.
  case agreed(Obligation, Ruling)
  /// The law keeps the duty out; the ruling says why and what is less risky.
  case blocked(requested: Obligation, Ruling)
  /// Nothing to agree, with the reason.
  case noProvision(reason: String)
}

/// What the table of lawfulness said.
public struct Ruling: Equatable, Sendable {
  /// The rule, such as `R01`.
  public var rule: String
  public var verdict: Verdict
  public var certainty: Certainty
  public var legalClass: LegalClass
  public var strictness: Strictness
  /// What takes the place of a blocked duty, in words.
  public var alternative: String
  public var basis: String
  public var explanation: String
  /// What the table of classes said of the subject.
  public var subjectExplanation: String

  /// A ruling.
  public init(
    rule: String, verdict: Verdict, certainty: Certainty, legalClass: LegalClass, strictness: Strictness,
    alternative: String, basis: String, explanation: String, subjectExplanation: String
  ) {
    (self.rule, self.verdict, self.certainty) = (rule, verdict, certainty)
    (self.legalClass, self.strictness, self.alternative) = (legalClass, strictness, alternative)
    (self.basis, self.explanation, self.subjectExplanation) = (basis, explanation, subjectExplanation)
  }
}
