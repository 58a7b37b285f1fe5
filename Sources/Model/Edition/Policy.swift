public import Diagnostics

/// A municipality's own layer over an edition (*beleid*).
public struct Policy: Equatable, Sendable {
  /// How the municipality reads art. 23.7 Omgevingswet (*lezingArt237*).
  public enum Reading: String, CaseIterable, Sendable { case strikt, genuanceerd }

  /// Its recorded view (*standpunt*), printed in every explanation.
  public struct Stance: Equatable, Sendable {
    public var reading: Reading
    /// Whether it keeps disputed duties out (*betwistWordt: bepaling*); a reading alone changes no verdict.
    public var raisesDisputed: Bool
    public var by: String
    public var day: Day
    /// The advice that it rests on; nil when it names none.
    public var advice: String?
    public var location: SourceLocation

    /// A view.
    public init(
      reading: Reading, raisesDisputed: Bool, by: String, day: Day, advice: String?, location: SourceLocation
    ) {
      (self.reading, self.raisesDisputed, self.by) = (reading, raisesDisputed, by)
      (self.day, self.advice, self.location) = (day, advice, location)
    }

    /// The view in a sentence, as every explanation prints it.
    public var words: String {
      let reading = "\(by) leest artikel 23.7 Omgevingswet \(self.reading.rawValue) (\(Dutch.day(day)))"
      let advice = advice.map { "; advies: \($0)" } ?? ""
      return reading + advice
        + (raisesDisputed
          ? "; omstreden afspraken blijven daarom uit de stukken"
          : "; dat verandert geen oordeel: wat omstreden is, geeft een waarschuwing")
    }
  }

  /// Something of the edition that it replaces, or adds to it.
  public struct Change: Equatable, Sendable {
    /// What, in words: `tabel ambitie`, `norm MOB-23-egw aanbevolen`, `bepaling boete`.
    public var what: String
    public var replaces: Bool
    public var location: SourceLocation

    /// A change.
    public init(what: String, replaces: Bool, location: SourceLocation) {
      (self.what, self.replaces, self.location) = (what, replaces, location)
    }
  }

  public var name: String
  public var status: EditionStatus
  public var adoptedBy: String?
  /// The edition that it was made over.
  public var overEdition: String
  public var stance: Stance?
  public var changes: [Change]

  /// A policy.
  public init(
    name: String, status: EditionStatus, adoptedBy: String?, overEdition: String, stance: Stance?,
    changes: [Change]
  ) {
    (self.name, self.status, self.adoptedBy) = (name, status, adoptedBy)
    (self.overEdition, self.stance, self.changes) = (overEdition, stance, changes)
  }
}
