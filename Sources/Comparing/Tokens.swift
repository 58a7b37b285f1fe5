import Model

/// What is marked as a whole: a word, a space, a sign, a number with its unit, a reference, an open point.
struct Token: Hashable {
  let piece: Piece
  let length: Int

  init(_ piece: Piece) { (self.piece, length) = (piece, piece.words.count) }

  /// The place that it points to.
  var place: Reference? {
    switch piece.content {
    case .place(let place, _): place
    case .words, .openPoint, .pageCount, .commentStart, .commentEnd: nil
    }
  }

  /// Whether two point to the same place in other words: only numbers have changed.
  func isRenumbered(_ other: Token) -> Bool {
    self != other && place != nil && place == other.place && piece.isStrong == other.piece.isStrong
  }

  /// What is saved by keeping the two as one: their characters, and the same words before a mere change of numbers.
  func weight(with other: Token) -> Int {
    self == other ? 4 * length + 1 : isRenumbered(other) ? 2 * (length + other.length) : 0
  }

  /// Whether it is no word that a reader would look for: a space, a sign, or a word of at most three letters.
  var isSlight: Bool { place == nil && length <= 3 }
}

extension [Piece] {
  /// The pieces cut where words may be told apart: at spaces that break, and around the signs about a word. What a
  /// no-break space binds stays together.
  var tokens: [Token] {
    flatMap { piece -> [Token] in
      switch piece.content {
      case .words(let words):
        words.cut.map { Token(Piece(content: .words(String($0)), isStrong: piece.isStrong)) }
      case .place, .openPoint, .pageCount: [Token(piece)]
      case .commentStart, .commentEnd: []
      }
    }
  }
}

extension String {
  /// The text in spaces, words and the signs before and after them.
  fileprivate var cut: [Substring] {
    var cuts: [Substring] = []
    var rest = self[...]
    while let first = rest.first {
      if first == " " || first == "\n" || first == "\t" {
        cuts.append(rest.prefix(1))
        rest = rest.dropFirst()
        continue
      }
      let word = rest.prefix { $0 != " " && $0 != "\n" && $0 != "\t" }
      rest = rest[word.endIndex...]
      let opening = word.prefix { "([{‘“\"'".contains($0) }
      let ending = word.dropFirst(opening.count).reversed().prefix { ".,;:!?)]}’”\"'".contains($0) }.count
      cuts += opening.indices.map { word[$0...$0] }
      let middle = word.dropFirst(opening.count).dropLast(ending)
      if !middle.isEmpty { cuts.append(middle) }
      let last = word.suffix(ending)
      cuts += last.indices.map { last[$0...$0] }
    }
    return cuts
  }
}
