/// How another edition touches a dossier.
public struct DossierImpact: Equatable, Sendable {
  /// The weightiest way in which it is touched.
  public enum Kind: String, CaseIterable, Sendable {
    /// A duty that was in a document is kept out by law now.
    case blocked = "nu geblokkeerd"
    /// A norm asks more.
    case stricter = "nu strenger"
    /// Another decision, not stricter or not to be compared.
    case otherwise = "anders"
    case textOnly = "alleen tekst"
    case unchanged = "niet geraakt"
  }

  /// A decision that differs.
  public struct Change: Equatable, Sendable {
    public var area: Area.ID
    public var instrument: Instrument
    /// The row, or the subject that has none.
    public var row: String
    public var kind: Kind
    public var was, becomes: String

    /// A decision that differs.
    public init(area: Area.ID, instrument: Instrument, row: String, kind: Kind, was: String, becomes: String)
    {
      (self.area, self.instrument, self.row) = (area, instrument, row)
      (self.kind, self.was, self.becomes) = (kind, was, becomes)
    }
  }

  public var name: String
  public var changes: [Change]
  /// The documents whose words differ, or that only one of the editions gives.
  public var documents: [String]

  /// How a dossier is touched.
  public init(name: String, changes: [Change], documents: [String]) {
    (self.name, self.changes, self.documents) = (name, changes, documents)
  }

  public var kind: Kind {
    Kind.allCases.first { kind in changes.contains { $0.kind == kind } }
      ?? (documents.isEmpty ? .unchanged : .textOnly)
  }
}
