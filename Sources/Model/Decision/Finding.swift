public import Diagnostics

/// Something about a draft that a person must know (*bevinding*).
public struct Finding: Equatable, Sendable {
  /// How heavy it weighs; the raw value is the word that is printed.
  public enum Weight: String, CaseIterable, Sendable {
    /// The clause is not generated.
    case bepaling
    /// The document cannot be final.
    case definitief
    /// Shown and stops nothing.
    case waarschuwing
    case opmerking
    /// Something to do, with a day if it is known.
    case taak
    /// Something that only a person can answer.
    case vraag
  }

  public var weight: Weight
  /// The rule that speaks, such as `R07`; for a question the id of the fact; empty when no table speaks.
  public var rule: String
  /// The sub-area; nil for the dossier as a whole.
  public var area: Area.ID?
  /// What it is about: a row, a document, an instrument.
  public var subject: String
  public var text: String
  /// What to do; empty when the text says it.
  public var action: String
  public var basis: String
  /// How settled the law behind it is; nil when it is no question of law.
  public var certainty: Certainty?
  /// When a task is due; nil when unknown.
  public var day: Day?
  /// The rule with its file and line; nil when no table speaks.
  public var location: SourceLocation?
  /// Whether `--final` waits for it.
  public var stopsFinal: Bool

  /// A finding.
  public init(
    _ weight: Weight, rule: String = "", area: Area.ID? = nil, subject: String, _ text: String,
    action: String = "", basis: String = "", certainty: Certainty? = nil, day: Day? = nil,
    location: SourceLocation? = nil, stopsFinal: Bool? = nil
  ) {
    (self.weight, self.rule, self.area, self.subject) = (weight, rule, area, subject)
    (self.text, self.action, self.basis) = (text, action, basis)
    (self.certainty, self.day, self.location) = (certainty, day, location)
    self.stopsFinal = stopsFinal ?? (weight == .definitief)
  }

  /// `waarschuwing W01 kade MAT-11-egw: waarom; wat te doen (grondslag; zekerheid)`.
  public var line: String {
    let head = [weight.rawValue, rule, area ?? "", subject, day.map { "uiterlijk \($0)" } ?? ""]
    let ground = [basis, certainty?.rawValue ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    return head.filter { !$0.isEmpty }.joined(separator: " ") + ": " + text + (action.isEmpty ? "" : "; \(action)")
      + (ground.isEmpty ? "" : " (\(ground))")
  }
}
