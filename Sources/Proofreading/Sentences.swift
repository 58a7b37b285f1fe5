import Diagnostics
import Model

/// A word of a line, without the signs around it.
struct Word {
  let text: Substring
  /// Whether a capital is due here for another reason than that it is a name: a sentence or a quotation begins.
  let isFirst: Bool
}

/// A sentence of a line.
struct Sentence {
  let text: Substring
  let words: [Word]
  /// A reference counts as two words (`Artikel 5.2`), a blank as one.
  var length: Int { words.reduce(0) { $0 + ($1.text.hasPrefix("[](") ? 2 : 1) } }
}

extension StringProtocol where SubSequence == Substring {
  /// The sentences of a text. One ends at a full stop, exclamation or question mark before a space and a capital, a blank
  /// or a reference, unless the full stop is that of an abbreviation.
  var sentences: [Sentence] {
    var sentences: [Sentence] = []
    var words: [Word] = []
    var start = startIndex
    var isFirst = true
    let tokens = split(separator: " ", omittingEmptySubsequences: true)
    for (index, token) in tokens.enumerated() {
      let core = token.core
      let opensQuote = token.first.map { "‘“\"".contains($0) } ?? false
      if !core.isEmpty { words.append(Word(text: core, isFirst: isFirst || opensQuote)) }
      isFirst = token.last == ":"
      let next = tokens.indices.contains(index + 1) ? tokens[index + 1] : nil
      guard token.endsSentence, next.map(\.beginsSentence) ?? true else { continue }
      sentences.append(Sentence(text: self[start..<token.endIndex], words: words))
      (words, start, isFirst) = ([], token.endIndex, true)
    }
    if !words.isEmpty { sentences.append(Sentence(text: self[start...], words: words)) }
    return sentences
  }
}

extension Substring {
  private static let signs: Set<Character> = [
    ".", ",", ";", ":", "!", "?", "‘", "’", "“", "”", "\"", "'", "(", ")",
  ]
  private static let abbreviations: Set<Substring> = [
    "art.", "artt.", "jo.", "nr.", "nrs.", "mr.", "dr.", "ir.", "ing.", "bijv.", "o.a.", "p.", "blz.", "c.q.",
    "e.d.", "t.a.v.", "m.b.t.", "i.v.m.", "d.d.", "ca.", "m.e.r.", "b.v.", "n.v.",
  ]

  /// Without the signs around it; a reference keeps its own.
  fileprivate var core: Substring {
    guard !hasPrefix("[](") else { return self }
    let left = drop { Substring.signs.contains($0) }
    guard let end = left.lastIndex(where: { !Substring.signs.contains($0) }) else { return left.prefix(0) }
    return left[...end]
  }

  fileprivate var endsSentence: Bool {
    let bare = reversed().drop { "’”\")".contains($0) }.first
    guard let bare, ".!?".contains(bare) else { return false }
    return !Substring.abbreviations.contains(Substring(lowercased()))
  }

  fileprivate var beginsSentence: Bool {
    guard let first = first(where: { !"‘“\"(".contains($0) }) else { return false }
    return first.isUppercase || first == "{" || first == "[" || first == masked
  }
}

/// Stands for each letter of a known term or name while others are looked for.
let masked: Character = "\u{B7}"

extension String {
  /// The text with every whole-word occurrence of the phrases masked; `phrases` go from long to short.
  func masking(_ phrases: [String]) -> String {
    var text = self
    for phrase in phrases where text.containsWord(phrase) {
      var rest = text[...]
      var result = ""
      while let range = rest.firstRange(of: phrase) {
        let before = (result + rest[..<range.lowerBound]).last ?? " "
        let after = rest[range.upperBound...].first ?? " "
        let isWord =
          !before.isLetter && !before.isNumber && before != masked && !after.isLetter && !after.isNumber
        result += rest[..<range.lowerBound]
        result += isWord ? String(repeating: masked, count: phrase.count) : phrase
        rest = rest[range.upperBound...]
      }
      text = result + rest
    }
    return text
  }
}

extension Manuscript.Line {
  /// The place of a word in the file; that of the line when it is not found there as written.
  func place(of word: String?) -> SourceLocation {
    guard let word else { return location }
    let before = raw.unicodeScalars.prefix(location.column - 1).count
    let tail = String(String.UnicodeScalarView(raw.unicodeScalars.dropFirst(before)))
    let range =
      tail.firstRange(of: word)
      ?? tail.lowercased().firstRange(of: word.lowercased()).flatMap { found in
        // Lower case may change lengths; where it did not, the offsets are the same.
        let lower = tail.lowercased()
        guard lower.unicodeScalars.count == tail.unicodeScalars.count else { return nil }
        let start = lower.unicodeScalars.distance(from: lower.startIndex, to: found.lowerBound)
        let index = tail.unicodeScalars.index(tail.startIndex, offsetBy: start)
        return index..<index
      }
    guard let range else { return location }
    let offset = tail.unicodeScalars.distance(from: tail.startIndex, to: range.lowerBound)
    return SourceLocation(
      file: location.file, line: location.line, column: location.column + offset)
  }
}
