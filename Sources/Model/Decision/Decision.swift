public import DecisionTables
public import Diagnostics

/// What was decided on one subject, object type and instrument of one sub-area, and why (*besluit*).
public struct Decision: Equatable, Sendable {
  public var area: Area.ID
  public var instrument: Instrument
  public var subject: SubjectID
  public var theme: Theme
  /// The row of the annex: one of Table 3, or of a named subject; the subject itself when it has no row.
  public var row: String
  public var objectType: ObjectType
  /// What the table of ambitions picks; nil when it cannot, for want of a fact.
  public var proposed: AmbitionLevel?
  /// What applies: the choice of the dossier, else what is picked; nil when neither is known.
  public var ambition: Ambition?
  /// What the dossier chose it for: the subject itself or its theme; nil when it chose nothing.
  public var chosenFor: AmbitionScope?
  /// The norm that applies, with the municipality's own value in it if there is one.
  public var norm: Norm?
  /// The reason of an own value.
  public var ownReason: String?
  public var outcome: Outcome
  /// The remarks on the cell, printed with it.
  public var remarks: [Remark]
  /// What must be answered before the row can be tested.
  public var openPoints: [OpenPoint]
  /// The tables asked, in order.
  public var trace: [Trace]

  /// A decision.
  public init(
    area: Area.ID, instrument: Instrument, subject: SubjectID, theme: Theme, row: String,
    objectType: ObjectType, proposed: AmbitionLevel?, ambition: Ambition?, chosenFor: AmbitionScope?,
    norm: Norm?, ownReason: String?, outcome: Outcome, remarks: [Remark], openPoints: [OpenPoint],
    trace: [Trace]
  ) {
    (self.area, self.instrument, self.subject, self.theme) = (area, instrument, subject, theme)
    (self.row, self.objectType, self.proposed, self.ambition) = (row, objectType, proposed, ambition)
    (self.chosenFor, self.norm, self.ownReason, self.outcome) = (chosenFor, norm, ownReason, outcome)
    (self.remarks, self.openPoints, self.trace) = (remarks, openPoints, trace)
  }

  /// Whether it has a row in the annex of performances.
  public var hasRow: Bool { row != subject }

  /// Whether that is a row of Table 3.
  public var isOfTable: Bool { RowID(row) != nil }

  /// The form of the duty that it became; nil when it became none.
  public var duty: Obligation? {
    switch outcome {
    case .agreed(.duty(let obligation), _): obligation
    case .agreed(.planRule, _), .agreed(.someRule, _), .blocked, .noProvision: nil
    }
  }

  /// What the table of lawfulness said; nil when there was nothing to judge.
  public var ruling: Ruling? {
    switch outcome {
    case .agreed(_, let ruling), .blocked(_, let ruling): ruling
    case .noProvision: nil
    }
  }
}

/// What a decision comes to. Every case but `agreed` keeps the duty out of the document.
public enum Outcome: Equatable, Sendable {
  /// A row of the annex and a member of the theme's article, in this form.
  case agreed(Form, Ruling)
  /// The law keeps the duty out; the ruling says why and what is less risky.
  case blocked(requested: Form, Ruling)
  /// Nothing to agree, with the reason.
  case noProvision(reason: String)
}

/// What the table of lawfulness, or that of the omgevingsplan, said.
public struct Ruling: Equatable, Sendable {
  /// The rule, such as `R01`.
  public var rule: String
  public var verdict: Verdict
  public var certainty: Certainty
  public var legalClass: LegalClass
  public var strictness: Strictness
  /// What takes the place of a blocked duty; never `geen` for one.
  public var replacement: Replacement
  /// That in words.
  public var alternative: String
  public var basis: String
  public var explanation: String
  /// What the table of classes, or that of routes, said of the subject.
  public var subjectExplanation: String
  /// A subject outside art. 23.7 that serves the same aim; nil when there is none.
  public var substitute: SubjectID?
  /// Where the municipality's own view made a warning of this a block; nil when it did not.
  public var raisedBy: SourceLocation?
  /// The override by which the duty is in the document all the same; nil when there is none.
  public var override: Override?

  /// A ruling.
  public init(
    rule: String, verdict: Verdict, certainty: Certainty, legalClass: LegalClass, strictness: Strictness,
    replacement: Replacement, alternative: String, basis: String, explanation: String,
    subjectExplanation: String, substitute: SubjectID? = nil
  ) {
    (self.rule, self.verdict, self.certainty) = (rule, verdict, certainty)
    (self.legalClass, self.strictness, self.replacement) = (legalClass, strictness, replacement)
    (self.alternative, self.basis, self.explanation) = (alternative, basis, explanation)
    (self.subjectExplanation, self.substitute) = (subjectExplanation, substitute)
  }
}
