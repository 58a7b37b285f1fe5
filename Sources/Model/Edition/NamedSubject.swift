/// The slug of a subject (*onderwerp*): an indicator of Table 3 or a named subject.
public typealias SubjectID = String

/// A subject that has no row of Table 3 (*benoemd onderwerp*), such as `circulair-slopen`. It has no value of its own
/// unless a dossier gives one in words.
public struct NamedSubject: Equatable, Identifiable, Sendable {
  public var id: SubjectID
  public var name: String
  /// The name inside a sentence.
  public var term: String
  public var theme: Theme
  /// What it can be asked of, the most usual first.
  public var objectTypes: [ObjectType]
  public var source: Source.ID
  /// What its row in the annex says; nil when it has none.
  public var performance: Performance?

  /// A named subject.
  public init(
    id: SubjectID, name: String, term: String, theme: Theme, objectTypes: [ObjectType], source: Source.ID,
    performance: Performance? = nil
  ) {
    (self.id, self.name, self.term, self.theme) = (id, name, term, theme)
    (self.objectTypes, self.source, self.performance) = (objectTypes, source, performance)
  }

  /// The id of its row in the annex: `circulair-slopen-egw`; the subject itself when it has no row.
  public func row(of objectType: ObjectType) -> String {
    performance == nil ? id : "\(id)-\(objectType.rawValue)"
  }

  /// The row of a named subject in the annex of performances, in words with blanks.
  public struct Performance: Equatable, Sendable {
    /// What is made or done (*prestatie*).
    public var what: [Phrase]
    /// How that is established (*methode*).
    public var method: [Phrase]
    /// What proves it (*bewijs*).
    public var evidence: [Phrase]
    public var moments: [Moment]

    /// A performance.
    public init(what: [Phrase], method: [Phrase], evidence: [Phrase], moments: [Moment]) {
      (self.what, self.method, self.evidence, self.moments) = (what, method, evidence, moments)
    }
  }
}
