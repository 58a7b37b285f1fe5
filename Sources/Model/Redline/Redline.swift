/// Two versions of a document in one, with its changes marked (*renvooi*): each of the two can be read back from it.
public struct Redline: Equatable, Sendable {
  /// What each version is, apart from its words.
  public var oldHead, newHead: Transcript.Head
  public var paragraphs: [MarkedParagraph]

  /// A redline.
  public init(old: Transcript.Head, new: Transcript.Head, _ paragraphs: [MarkedParagraph]) {
    (oldHead, newHead, self.paragraphs) = (old, new, paragraphs)
  }

  /// The version before the changes: what is left when all of them are rejected.
  public var original: Transcript { Transcript(oldHead, paragraphs.compactMap { $0.version(.old) }) }

  /// The version after the changes: what is left when all of them are accepted.
  public var revised: Transcript { Transcript(newHead, paragraphs.compactMap { $0.version(.new) }) }

  /// A version.
  public enum Side: Sendable { case old, new }
}

extension Redline {
  /// In which of the versions something stands.
  public enum Presence: String, Hashable, Sendable {
    case both = "ongewijzigd"
    case old = "vervallen"
    case new = "nieuw"

    /// Whether it stands in this version.
    public func isIn(_ side: Side) -> Bool {
      switch (self, side) {
      case (.both, _), (.old, .old), (.new, .new): true
      case (.old, .new), (.new, .old): false
      }
    }

    /// The same with the versions swapped.
    public var swapped: Presence {
      switch self {
      case .both: .both
      case .old: .new
      case .new: .old
      }
    }
  }

  /// Words in one of the versions or in both.
  public struct Mark: Equatable, Sendable {
    public var presence: Presence
    public var piece: Piece
    /// Whether the words only follow a change of numbers (*vernummerd*): they point to the same place.
    public var isRenumbering: Bool

    /// Words.
    public init(_ presence: Presence, _ piece: Piece, isRenumbering: Bool = false) {
      (self.presence, self.piece, self.isRenumbering) = (presence, piece, isRenumbering)
    }
  }

  /// A paragraph in one of the versions or in both. What stands under one that is in one version is in that one too.
  public struct MarkedParagraph: Equatable, Sendable {
    /// How one version knows the paragraph.
    public struct Place: Equatable, Sendable {
      public var key: String?
      public var clause: Clause.ID?
      public var label: String

      /// A place.
      public init(_ paragraph: Paragraph) {
        (key, clause, label) = (paragraph.key, paragraph.clause, paragraph.label)
      }
    }

    public var role: Paragraph.Role
    /// Where it stands in each version; nil in one that does not have it, and never nil in both.
    public var old, new: Place?
    public var line: [Mark]
    public var parts: [MarkedParagraph]
    /// Whether the other version has it too, but elsewhere (*verplaatst*).
    public var isMoved: Bool
    /// What a reader must know of the change, such as its reason: a comment each.
    public var remarks: [String] = []

    /// A paragraph that stands in both versions.
    public init(_ old: Paragraph, _ new: Paragraph, _ line: [Mark], parts: [MarkedParagraph]) {
      (role, self.old, self.new) = (old.role, Place(old), Place(new))
      (self.line, self.parts, isMoved) = (line, parts, false)
    }

    /// A paragraph that stands in one version alone, with what is under it.
    public init(in side: Side, _ paragraph: Paragraph, isMoved: Bool = false) {
      role = paragraph.role
      old = side == .old ? Place(paragraph) : nil
      new = side == .new ? Place(paragraph) : nil
      line = paragraph.line.map { Mark(side == .old ? .old : .new, $0) }
      parts = paragraph.parts.map { MarkedParagraph(in: side, $0) }
      self.isMoved = isMoved
    }

    public var presence: Presence { old == nil ? .new : new == nil ? .old : .both }

    /// Whether it, or a word in it, stands in one version alone; what is under it does not count.
    public var isMarked: Bool { presence != .both || line.contains { $0.presence != .both } }

    /// The paragraph and all that is under it, in reading order.
    public var all: [MarkedParagraph] { [self] + parts.flatMap(\.all) }

    /// The paragraph as it stands in a version; nil where it does not.
    public func version(_ side: Side) -> Paragraph? {
      guard let place = side == .old ? old : new else { return nil }
      return Paragraph(
        role, key: place.key, clause: place.clause, label: place.label,
        line.filter { $0.presence.isIn(side) }.map(\.piece),
        parts: parts.compactMap { $0.version(side) })
    }
  }
}
