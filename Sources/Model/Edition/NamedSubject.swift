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

  /// A named subject.
  public init(
    id: SubjectID, name: String, term: String, theme: Theme, objectTypes: [ObjectType], source: Source.ID
  ) {
    (self.id, self.name, self.term, self.theme) = (id, name, term, theme)
    (self.objectTypes, self.source) = (objectTypes, source)
  }
}
