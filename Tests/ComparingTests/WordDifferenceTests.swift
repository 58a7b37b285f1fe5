import Dice
import Documents
import Model
import Testing

@testable import Comparing

@Suite("Words of a line")
struct WordDifferenceTests {
  private func marks(_ old: String, _ new: String) -> String {
    WordDifference(from: [Piece(content: .words(old))], to: [Piece(content: .words(new))]).marks
      .map { mark in
        switch mark.presence {
        case .both: mark.piece.words
        case .old: "[-\(mark.piece.words)-]"
        case .new: "{+\(mark.piece.words)+}"
        }
      }.joined()
  }

  @Test(
    "are marked whole, with what is gone first; signs about them stay",
    arguments: [
      (
        "De Koper bouwt binnen drie jaar.", "De Koper bouwt binnen vier jaar.",
        "De Koper bouwt binnen [-drie-]{+vier+} jaar."
      ),
      (
        "ten hoogste 0,45\u{A0}€/m², per jaar", "ten hoogste 0,40\u{A0}€/m², per jaar",
        "ten hoogste [-0,45\u{A0}€/m²-]{+0,40\u{A0}€/m²+}, per jaar"
      ),
      ("de grond (schoon)", "de grond (bouwrijp)", "de grond ([-schoon-]{+bouwrijp+})"),
      ("gelijk", "gelijk", "gelijk"), ("", "nieuw", "{+nieuw+}"), ("oud", "", "[-oud-]"),
      ("een twee drie", "een drie", "een [-twee -]drie"),
    ])
  func words(old: String, new: String, expected: String) {
    #expect(marks(old, new) == expected)
  }

  @Test("that only follow a change of numbers are told apart")
  func renumbering() {
    let place = Reference.clause("boete", part: nil)
    func line(_ number: String) -> [Piece] {
      [Piece(content: .words("volgens ")), Piece(content: .place(place, "Artikel\u{A0}\(number)"))]
    }
    let marks = WordDifference(from: line("34"), to: line("35")).marks
    #expect(marks.map(\.isRenumbering) == [false, true, true])
    #expect(marks.map(\.presence) == [.both, .old, .new])
  }

  /// The fewest characters that tell one version from the other, by a table of common words: another way to the same.
  static func fewest(_ paragraph: Redline.MarkedParagraph) -> Int {
    func tokens(_ side: Redline.Side) -> [Token] {
      paragraph.line.filter { $0.presence.isIn(side) }.map(\.piece).joined.tokens
    }
    let (old, new) = (tokens(.old), tokens(.new))
    var row = Array(repeating: 0, count: new.count + 1)
    for token in old {
      var above = 0
      for (index, candidate) in new.enumerated() {
        let kept = row[index + 1]
        let isSame = token == candidate || token.isRenumbered(candidate)
        row[index + 1] = max(row[index], kept, isSame ? above + token.length + candidate.length : 0)
        above = kept
      }
    }
    return old.length + new.length - (row.last ?? 0)
  }
}
