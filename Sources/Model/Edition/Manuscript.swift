public import Diagnostics

/// The texts of an edition, and of the policy over it, as they stand in their files: for who proofreads them.
public struct Manuscript: Sendable {
  /// What a line of text belongs to.
  public enum Owner: Hashable, Sendable {
    case clause(Clause.ID)
    case skeleton(DocumentKind)
    /// The meaning of a term.
    case term(String)
    /// The row of a named subject in the annex.
    case subject(SubjectID)

    /// Its id, by which a finding on it is put aside.
    public var id: String {
      switch self {
      case .clause(let id), .subject(let id), .term(let id): id
      case .skeleton(let kind): kind.rawValue
      }
    }
  }

  /// A line of text: a member, a part of one, a paragraph, a meaning.
  public struct Line: Sendable {
    public var owner: Owner
    /// Under which the line stands.
    public var conditions: [Condition]
    /// The words, with blanks and references as they are written.
    public var text: String
    public var location: SourceLocation
    /// The line of the file at `location`, to find a word in.
    public var raw: String

    /// A line.
    public init(
      owner: Owner, conditions: [Condition], text: String, location: SourceLocation, raw: String
    ) {
      (self.owner, self.conditions, self.text) = (owner, conditions, text)
      (self.location, self.raw) = (location, raw)
    }
  }

  /// The keys of a thing with their places.
  public struct Places: Sendable {
    public var start: SourceLocation
    public var keys: [String: SourceLocation]
    /// The places of the items of a key that holds a list.
    public var items: [String: [SourceLocation]]

    /// Places.
    public init(
      start: SourceLocation, keys: [String: SourceLocation] = [:], items: [String: [SourceLocation]] = [:]
    ) {
      (self.start, self.keys, self.items) = (start, keys, items)
    }
  }

  public var edition: ClauseSet
  public var lines: [Line]
  public var clauses: [Clause.ID: Places]
  /// The skeletons, by their kind.
  public var skeletons: [DocumentKind: Places]
  public var terms: [String: Places]
  public var facts: [FactDefinition.ID: Places]
  public var subjects: [SubjectID: Places]
  /// The norms of all indicators, each with its place.
  public var norms: [(norm: Norm, place: SourceLocation)]
  /// `set.yaml` of the edition.
  public var set: Places

  /// The texts of an edition, without their places yet.
  public init(_ edition: ClauseSet, set: Places) {
    (self.edition, self.set) = (edition, set)
    (lines, clauses, skeletons, terms, facts, subjects, norms) = ([], [:], [:], [:], [:], [:], [])
  }

  /// The lines of one clause.
  public func lines(of id: Clause.ID) -> [Line] { lines.filter { $0.owner == .clause(id) } }
}

extension [Phrase] {
  /// The words as a file writes them: `{{wederpartij}}`, `[](bepaling:boete)`.
  public var written: String {
    map { phrase in
      switch phrase {
      case .text(let text): text
      case .strong(let parts): parts.written
      case .reference(let reference): "[](\(reference.written))"
      case .blank(let blank): "{{\(blank.description)}}"
      }
    }.joined()
  }
}

extension Reference {
  /// `bepaling:boete#maximum`, as a file writes it.
  public var written: String {
    switch self {
    case .clause(let id, let part): "bepaling:\(id)\(part.map { "#\($0)" } ?? "")"
    case .annex(let id): "bijlage:\(id)"
    case .division(let id): "indeling:\(id)"
    }
  }
}
