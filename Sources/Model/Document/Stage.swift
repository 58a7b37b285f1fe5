/// How far a document is taken: as a draft to work on, or as the text to sign.
public enum Stage: Equatable, Sendable {
  /// A draft, with or without comments in the margin.
  case concept(withComments: Bool)
  /// The text itself: without remarks about the draft, comments and worksheets.
  case definitief

  /// What header and file name tell.
  public var status: Marks.Status {
    switch self {
    case .concept: .concept
    case .definitief: .definitief
    }
  }

  /// Whether reasons stand in the margin.
  public var hasComments: Bool { self == .concept(withComments: true) }
}
