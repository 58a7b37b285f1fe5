public import Model

/// A line of a document reads as its words: `["zie ", .to("koopsom"), "."]`.
extension Inline: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .text(value) }

  /// A reference to an article, or to a part of it.
  static func to(_ article: Clause.ID, _ part: String? = nil) -> Inline {
    .reference(.clause(article, part: part))
  }
  static func annex(_ id: String) -> Inline { .reference(.annex(id)) }
  static func division(_ id: Division.ID) -> Inline { .reference(.division(id)) }
}
