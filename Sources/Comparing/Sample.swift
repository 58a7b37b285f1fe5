import Model

/// A paragraph with what tells whether it goes with another: worked out once for it and for all that is under it.
struct Sample {
  let paragraph: Paragraph
  let parts: [Sample]
  /// The same for the same words in the same roles.
  let mark: Int

  init(_ paragraph: Paragraph) {
    (self.paragraph, parts) = (paragraph, paragraph.parts.map(Sample.init))
    var hasher = Hasher()
    hasher.combine(paragraph.role)
    for piece in paragraph.line { hasher.combine(piece.words) }
    for part in parts { hasher.combine(part.mark) }
    mark = hasher.finalize()
  }

  /// Whether two may be one paragraph in two versions: known by the same key, or one of them by none.
  func goes(with other: Sample) -> Bool {
    paragraph.role == other.paragraph.role
      && (paragraph.key == nil || other.paragraph.key == nil || paragraph.key == other.paragraph.key)
  }
}

/// The words of a paragraph and of all that is under it, in any order.
struct WordBag {
  /// How many characters each word takes up.
  private var words: [Substring: Int] = [:]
  private var weight = 0

  init(_ paragraph: Paragraph) { add(paragraph) }

  private mutating func add(_ paragraph: Paragraph) {
    for word in paragraph.words.split(separator: " ") {
      words[word, default: 0] += word.utf8.count
      weight += word.utf8.count
    }
    for part in paragraph.parts { add(part) }
  }

  /// How much two have in common, and one more; 0 when less than two fifths of their words agree.
  func agreement(with other: WordBag) -> Int {
    let (few, many) = words.count < other.words.count ? (words, other.words) : (other.words, words)
    let common = few.reduce(0) { $0 + min($1.value, many[$1.key] ?? 0) }
    return common * 5 >= weight + other.weight ? common + 1 : 0
  }
}

extension [Sample] {
  /// What one of them may be known by in its row: its key, or its words when it has none.
  enum Name: Hashable {
    case key(String)
    case words(Int)
  }

  /// The place of each name; nil for one that several have.
  var places: [Name: Int?] {
    var places: [Name: Int?] = [:]
    for (index, sample) in enumerated() {
      let name = sample.paragraph.key.map(Name.key) ?? .words(sample.mark)
      places[name] = places[name] == nil ? .some(index) : .some(nil)
    }
    return places
  }
}
