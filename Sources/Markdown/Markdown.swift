/// A Markdown text (CommonMark) as values with their places; only what clauses and skeletons may use is told
/// apart, the rest is named, so that a reader can refuse it.
public struct Markdown: Equatable, Sendable {
  /// A place in the text, from 1.
  public struct Place: Hashable, Sendable {
    public var line: Int
    public var column: Int
  }

  public indirect enum Block: Equatable, Sendable {
    case heading(level: Int, [Inline], Place)
    case paragraph([Inline], Place)
    /// A block quote.
    case quote([Block], Place)
    case list(isOrdered: Bool, [Item], Place)
    /// A construct that no clause may use, by cmark's name for it.
    case other(String, Place)
  }

  public struct Item: Equatable, Sendable {
    public var blocks: [Block]
    public var place: Place
  }

  public indirect enum Inline: Equatable, Sendable {
    case text(String)
    case strong([Inline])
    /// Its text is seldom given: `[](bepaling:boete)`.
    case link(destination: String, [Inline], Place)
    case lineBreak
    /// A construct that no clause may use, by cmark's name for it.
    case other(String, Place)
  }

  public var blocks: [Block]
}
