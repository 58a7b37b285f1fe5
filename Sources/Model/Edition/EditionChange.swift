/// A difference from an earlier edition, with its reason (*wijziging*).
public struct EditionChange: Equatable, Sendable {
  /// What differs; the raw value is the code of the file.
  public enum What: String, CaseIterable, Sendable { case norm, regel, bepaling, begrip, feit }
  /// How it differs.
  public enum Kind: String, CaseIterable, Sendable {
    case strenger, soepeler, anders, nieuw, vervallen
    /// The words and not what they ask.
    case alleenTekst = "alleen-tekst"
  }

  public var what: What
  /// Row and level, table and rule (`klasse.K01`), clause, term, or fact; `*` for all of its kind that have no entry of
  /// their own.
  public var id: String
  public var kind: Kind
  public var reason: String
  public var source: String

  /// A difference.
  public init(what: What, id: String, kind: Kind, reason: String, source: String) {
    (self.what, self.id, self.kind) = (what, id, kind)
    (self.reason, self.source) = (reason, source)
  }
}

/// What an edition says of its differences from an earlier one.
public struct EditionChanges: Equatable, Sendable {
  /// The version of the earlier edition (*sinds*).
  public var since: String
  public var changes: [EditionChange]

  /// The differences.
  public init(since: String, changes: [EditionChange]) { (self.since, self.changes) = (since, changes) }
}
