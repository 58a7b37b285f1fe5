/// A piece of a line as every writer prints it: the words of references are known, and nothing is nested.
public struct Piece: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case words(String)
    /// Words that point to a place that the document holds.
    case place(Reference, String)
    case openPoint(OpenPoint)
    case pageCount
    /// Where the words of a comment begin and end.
    case commentStart(Comment), commentEnd(Comment)
  }

  public var content: Content
  public var isStrong: Bool

  /// A piece.
  public init(content: Content, isStrong: Bool = false) {
    (self.content, self.isStrong) = (content, isStrong)
  }

  /// The words of the piece; without pages there is no number of them.
  public var words: String {
    switch content {
    case .words(let words), .place(_, let words): words
    case .openPoint(let point): point.mark
    case .pageCount: "[aantal]"
    case .commentStart, .commentEnd: ""
    }
  }
}

extension Numbering {
  /// The pieces of a line. In a regeling a reference has a capital only where a sentence begins.
  ///
  /// - Parameter isPart: Whether the line goes on with the sentence of the item that it stands under, as an onderdeel.
  public func pieces(_ line: [Inline], isPart: Bool = false) -> [Piece] {
    var pieces: [Piece] = []
    append(line, isStrong: false, isPart: isPart, to: &pieces)
    return pieces
  }

  /// The words of a line.
  public func words(_ line: [Inline], isPart: Bool = false) -> String {
    pieces(line, isPart: isPart).map(\.words).joined()
  }

  private func append(_ line: [Inline], isStrong: Bool, isPart: Bool, to pieces: inout [Piece]) {
    for inline in line {
      switch inline {
      case .text(let text): pieces.append(Piece(content: .words(text), isStrong: isStrong))
      case .strong(let parts): append(parts, isStrong: true, isPart: isPart, to: &pieces)
      case .openPoint(let point): pieces.append(Piece(content: .openPoint(point), isStrong: isStrong))
      case .pageCount: pieces.append(Piece(content: .pageCount, isStrong: isStrong))
      case .commented(let parts, let comment):
        pieces.append(Piece(content: .commentStart(comment), isStrong: false))
        append(parts, isStrong: isStrong, isPart: isPart, to: &pieces)
        pieces.append(Piece(content: .commentEnd(comment), isStrong: false))
      case .reference(let reference):
        let words = words(to: reference, after: pieces.map(\.words).joined(), isPart: isPart)
        let content: Piece.Content = contains(reference) ? .place(reference, words) : .words(words)
        pieces.append(Piece(content: content, isStrong: isStrong))
      }
    }
  }

  private func words(to reference: Reference, after text: String, isPart: Bool) -> String {
    let words = self[reference]
    switch profile {
    case .overeenkomst: return words
    case .regeling:
      let begins = text.isEmpty ? !isPart : text.hasSuffix(". ")
      // `bijlage II`, but never `[Verwijzing`.
      return begins ? words : words.prefix(1).lowercased() + words.dropFirst()
    }
  }
}
