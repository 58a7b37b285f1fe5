/// A piece of a line in a finished document.
public indirect enum Inline: Equatable, Sendable {
  case text(String)
  case strong([Inline])
  case reference(Reference)
  case openPoint(OpenPoint)
  /// Words with a remark in the margin, which is no part of the text.
  case commented([Inline], Comment)
  /// How many pages the document has; only on paper.
  case pageCount

  /// The open points in the piece, in reading order.
  public var openPoints: [OpenPoint] {
    switch self {
    case .text, .reference, .pageCount: []
    case .strong(let parts), .commented(let parts, _): parts.flatMap(\.openPoints)
    case .openPoint(let point): [point]
    }
  }

  /// The comments on the piece, in reading order.
  public var comments: [Comment] {
    switch self {
    case .text, .reference, .openPoint, .pageCount: []
    case .strong(let parts): parts.flatMap(\.comments)
    case .commented(let parts, let comment): [comment] + parts.flatMap(\.comments)
    }
  }
}

extension [Inline] {
  /// Whether the line has no words.
  public var isBlank: Bool {
    allSatisfy { piece in
      switch piece {
      case .text(let text): text.isEmpty
      case .strong(let parts), .commented(let parts, _): parts.isBlank
      case .reference, .openPoint, .pageCount: false
      }
    }
  }
}

/// A place in a document that another place points to.
public enum Reference: Hashable, Sendable {
  /// An article, or one of its members (*lid*) or parts (*onderdeel*), by the ids of the clause.
  case clause(Clause.ID, part: String?)
  /// An annex by its id in the skeleton.
  case annex(String)
  /// A chapter, division or paragraph by its id.
  case division(Division.ID)
}

/// A gap that a person must fill before the document can be final (*openstaand punt*).
public struct OpenPoint: Hashable, Identifiable, Sendable {
  /// What it is about, such as `feit.koopsom` or `MAT-07-verharding.eenheid`; unique in a document.
  public var id: String
  public var question: Question
  /// The cell of a row in which the gap is; the value unless said otherwise, and of no meaning elsewhere.
  public var cell: Cell

  /// A cell of a row of the performance annex.
  public enum Cell: Hashable, Sendable { case value, method }

  /// An open point.
  public init(id: String, question: Question, cell: Cell = .value) {
    (self.id, self.question, self.cell) = (id, question, cell)
  }

  /// How it stands in the text (pro memorie): visible without colour.
  public var mark: String { "[PM:\u{A0}\(question.label)]" }
}

/// A remark for the drafter in the margin of a word processor: why a clause is there, what to look at.
public struct Comment: Hashable, Identifiable, Sendable {
  /// What it is about, such as `bepaling.boete`; unique in a document.
  public var id: String
  /// Its paragraphs.
  public var paragraphs: [String]

  /// A remark.
  public init(id: String, _ paragraphs: [String]) { (self.id, self.paragraphs) = (id, paragraphs) }
}
