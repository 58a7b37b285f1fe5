/// A paragraph of a document with what stands under it, every number and reference written out. Whatever a document
/// prints is one of these, so that two versions can be laid beside each other in one way.
public struct Paragraph: Equatable, Sendable {
  /// What the paragraph is, and so how it looks and counts.
  public enum Role: Hashable, Sendable {
    case title, subtitle, status
    /// A run of pages; its words are its heading, none for the main text.
    case section(Section.Kind, Section.Orientation)
    /// Level 2 to 5.
    case heading(level: Int)
    /// A numbered heading over articles; below a chapter it counts anew in every chapter, and otherwise in one with
    /// afdelingen than in one without.
    case division(Division.Rank, level: Int, chapter: Int, hasSections: Bool)
    case text, note
    /// In a regeling an article counts in its chapter, if there are any.
    case article(level: Int, inChapter: Bool)
    /// A member of an article (depth 0) or a part of one; a sole member of a regeling has no number.
    case member(depth: Int, isNumbered: Bool)
    case definition
    /// A list of its own; it has no words but those of its items.
    case list(ListStyle)
    case item(ListStyle, depth: Int)
    /// A table with the shares of its columns; its words are its caption.
    case table([Int])
    /// What a table holds, for a screen reader: never printed.
    case description
    case headerRow, row, cell
    /// The signatures; the words are under it.
    case signatures
    case party
    case field(isEmpty: Bool)
  }

  public var role: Role
  /// By what it is known in every version, such as the id of its clause; nil for one that only its words tell.
  public var key: String?
  /// The clause that it comes from; nil for what comes from none.
  public var clause: Clause.ID?
  /// Its number as it is printed, such as `Artikel 5` or `5.1`; empty for one that does not count.
  public var label: String
  /// Its words; no piece is followed by one that it could be one with, and there are no comments.
  public var line: [Piece]
  public var parts: [Paragraph]

  /// A paragraph.
  public init(
    _ role: Role, key: String? = nil, clause: Clause.ID? = nil, label: String = "", _ line: [Piece] = [],
    parts: [Paragraph] = []
  ) {
    (self.role, self.key, self.clause, self.label) = (role, key, clause, label)
    (self.line, self.parts) = (line.joined, parts)
  }

  /// Its words without marks.
  public var words: String { line.map(\.words).joined() }

  /// The paragraph and all that is under it, in reading order.
  public var all: [Paragraph] { [self] + parts.flatMap(\.all) }
}

extension [Piece] {
  /// The same words with neighbours of one kind grown together, and nothing empty.
  public var joined: [Piece] {
    reduce(into: []) { pieces, piece in
      switch piece.content {
      case .words(let words):
        if words.isEmpty { return }
        if case .words(let before)? = pieces.last?.content, pieces.last?.isStrong == piece.isStrong {
          pieces[pieces.count - 1].content = .words(before + words)
        } else {
          pieces.append(piece)
        }
      case .place, .openPoint, .pageCount: pieces.append(piece)
      case .commentStart, .commentEnd: break
      }
    }
  }
}
