import Model

/// Words that fill lines one after another, as a word processor breaks them: at spaces and after hyphens.
struct Lines {
  /// How many lines there are.
  private(set) var count = 1
  /// The room on a line, and what is taken of it, in the units of `CalibriWidths`.
  private let capacity: Int
  private var taken: Int
  /// The part of what is taken after which the line may break; what follows it moves on together.
  private var breakable = 0

  /// Lines of this capacity; the first begins after `indent`, below 0 to the left of the others.
  init(capacity: Int, indent: Int = 0) {
    (self.capacity, taken) = (capacity, indent)
    breakable = taken
  }

  /// Adds words.
  mutating func add(_ words: String, isBold: Bool) {
    for character in words.unicodeScalars {
      let width = CalibriWidths.width(of: character, isBold: isBold)
      switch character {
      case " ":
        // A space may hang over the edge.
        taken += width
        breakable = taken
      case "-", "\u{2013}", "/":
        fit(width)
        taken += width
        breakable = taken
      default:
        fit(width)
        taken += width
      }
    }
  }

  /// Begins a line when no more can stand on this one; a word wider than a line is cut.
  private mutating func fit(_ width: Int) {
    guard taken + width > capacity, taken > 0 else { return }
    count += 1
    taken = breakable > 0 ? taken - breakable : 0
    breakable = 0
  }
}

extension Look {
  /// How many lines the pieces take in a column of `width`, the indents included; at least one.
  ///
  /// - Parameter label: The number before them, which stands in the hanging indent as far as it fits; without one
  ///   the words begin there.
  func lines(of pieces: [Piece], label: String = "", in width: Int) -> Int {
    let number = label.unicodeScalars.reduce(0) { $0 + CalibriWidths.width(of: $1, isBold: isBold) }
    let indent = label.isEmpty ? -capacity(of: hanging) : max(0, number - capacity(of: hanging))
    var lines = Lines(capacity: capacity(of: width - left - right), indent: indent)
    for piece in pieces { lines.add(piece.words, isBold: isBold || piece.isStrong) }
    return lines.count
  }
}
