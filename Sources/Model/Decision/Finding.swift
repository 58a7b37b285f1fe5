public import Diagnostics

/// Something about a draft that a person must know (*bevinding*).
public struct Finding: Hashable, Sendable {
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

  /// Whether something must be done by its day, or can be done from then on.
  public enum DayBound: String, CaseIterable, Sendable { case uiterlijk, vanaf }

  public var weight: Weight
  /// The rule that speaks, such as `R07`; for a question the id of the fact; empty when no table speaks.
  public var rule: String
  /// The sub-area; nil for the dossier as a whole.
  public var area: Area.ID?
  /// What it is about: a row, a document, an instrument.
  public var subject: String
  /// The instrument in which it was said; nil when it was said in none, or in several.
  public var instrument: Instrument?
  public var text: String
  /// What to do; empty when the text says it.
  public var action: String
  public var basis: String
  /// How settled the law behind it is; nil when it is no question of law.
  public var certainty: Certainty?
  /// When a task is due, or when something opens; nil when unknown.
  public var day: Day?
  /// How the day bounds (*soort-dag*).
  public var bound: DayBound
  /// The rule with its file and line; nil when no table speaks.
  public var location: SourceLocation?
  /// Whether `--final` waits for it.
  public var stopsFinal: Bool

  /// A finding.
  public init(
    _ weight: Weight, rule: String = "", area: Area.ID? = nil, subject: String, _ text: String,
    action: String = "", basis: String = "", certainty: Certainty? = nil, day: Day? = nil,
    bound: DayBound = .uiterlijk,
    location: SourceLocation? = nil, stopsFinal: Bool? = nil
  ) {
    (self.weight, self.rule, self.area, self.subject) = (weight, rule, area, subject)
    (self.text, self.action, self.basis) = (text, action, basis)
    (self.certainty, self.day, self.bound, self.location) = (certainty, day, bound, location)
    self.stopsFinal = stopsFinal ?? (weight == .definitief)
  }

  /// `waarschuwing W01 (MAT-11-egw): waarom; wat te doen (grondslag; zekerheid)`, the sub-area left to a heading.
  ///
  /// - Parameter subjects: What it is about; several when the same is said of each.
  public func line(about subjects: [String]) -> String {
    let about = subjects.filter { !$0.isEmpty }.joined(separator: ", ")
    let head = [
      weight.rawValue, rule, about.isEmpty ? "" : "(\(about))", day.map { "\(bound.rawValue) \($0)" } ?? "",
    ]
    let ground = [basis, certainty?.rawValue ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    // A sentence of a table ends with a full stop, which a line of several parts does not need.
    let parts = [text, action].filter { !$0.isEmpty }.map(\.withoutFullStop)
    return head.filter { !$0.isEmpty }.joined(separator: " ") + ": " + parts.joined(separator: "; ")
      + (ground.isEmpty ? "" : " (\(ground))")
  }
}

extension [Finding] {
  /// What is said of several subjects alike, once: by sub-area in the order given, then by weight, the heaviest first.
  public var grouped: [(finding: Finding, subjects: [String])] {
    func plain(_ finding: Finding) -> Finding {
      var finding = finding
      finding.subject = ""
      return finding
    }
    let groups = together(by: plain).map { finding, all in
      (finding: finding, subjects: all.map(\.subject).together { $0 }.map(\.key))
    }
    return groups.together { $0.finding.area }.flatMap { _, groups in
      Finding.Weight.allCases.flatMap { weight in groups.filter { $0.finding.weight == weight } }
    }
  }
}
