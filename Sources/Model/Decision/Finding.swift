/// Something about a draft that a person must know (*bevinding*).
public struct Finding: Equatable, Sendable {
  /// How heavy it weighs; the raw value is the word that is printed.
  public enum Weight: String, Sendable {
    /// The clause is not generated.
    case bepaling
    /// The document cannot be final.
    case definitief
    /// Shown and stops nothing.
    case waarschuwing
    case opmerking
  }

  public var weight: Weight
  /// What it is about: a sub-area, and the row or point in it.
  public var subject: String
  public var text: String

  /// A finding.
  public init(_ weight: Weight, _ subject: String, _ text: String) {
    (self.weight, self.subject, self.text) = (weight, subject, text)
  }

  /// `waarschuwing W01 kade MAT-11-egw: waarom`.
  public var line: String { "\(weight.rawValue) \(subject): \(text)" }
}
