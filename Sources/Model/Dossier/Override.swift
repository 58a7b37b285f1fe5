public import Diagnostics

/// A named lawyer's decision to go against a rule (*overschrijving*). It is printed wherever the rule would have been.
public struct Override: Equatable, Sendable {
  public var area: Area.ID
  /// The decision it is about; nil for a finding on the sub-area as a whole.
  public var matter: Matter?
  /// The rule that is set aside, such as `R01`.
  public var rule: String
  public var name: String
  public var function: String
  public var reason: String
  public var day: Day
  public var location: SourceLocation

  /// Which decision an override is about.
  public struct Matter: Equatable, Sendable {
    public var instrument: Instrument
    public var subject: SubjectID
    public var objectType: ObjectType

    /// A decision's key.
    public init(instrument: Instrument, subject: SubjectID, objectType: ObjectType) {
      (self.instrument, self.subject, self.objectType) = (instrument, subject, objectType)
    }
  }

  /// An override.
  public init(
    area: Area.ID, matter: Matter?, rule: String, name: String, function: String, reason: String, day: Day,
    location: SourceLocation
  ) {
    (self.area, self.matter, self.rule, self.name) = (area, matter, rule, name)
    (self.function, self.reason, self.day, self.location) = (function, reason, day, location)
  }

  /// `mr. A. Voorbeeld (jurist), 1 december 2026: reden`.
  public var words: String { "\(name) (\(function)), \(Dutch.day(day)): \(reason)" }
}
