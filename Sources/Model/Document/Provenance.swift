/// What a document was made from (*herkomst*), kept in the file so that each part of it can be traced.
public struct Provenance: Equatable, Sendable {
  /// A clause as it was used.
  public struct ClauseVersion: Equatable, Sendable {
    public var id: Clause.ID
    public var version: String

    /// A clause and its version.
    public init(id: Clause.ID, version: String) { (self.id, self.version) = (id, version) }
  }

  /// The version of the edition.
  public var edition: String
  /// The SHA-256 of the dossier as it was read, in hexadecimal digits.
  public var dossierHash: String
  /// The clauses in the text.
  public var clauses: [ClauseVersion]

  /// A provenance.
  public init(edition: String, dossierHash: String, clauses: [ClauseVersion]) {
    (self.edition, self.dossierHash, self.clauses) = (edition, dossierHash, clauses)
  }
}
