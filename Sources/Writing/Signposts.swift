import Model

/// What a reference says in a word processor that counts: numbers of lists, and the words between them.
struct Signposts {
  /// A part of a reference.
  enum Part: Equatable {
    case words(String)
    /// The number that the list gives the paragraph with the bookmark.
    case number(String, bookmark: String)
  }

  /// The bookmarks of the paragraphs that lead to a part: member, part, sub-part.
  private let trails: [Reference: [String]]

  init(of document: Document) {
    var trails: [Reference: [String]] = [:]
    func note(_ items: [Item<Inline>], in clause: Clause.ID, at path: [Int], under trail: [String]) {
      for (index, item) in items.enumerated() {
        let path = path + [index + 1]
        let trail = trail + [Trace(of: item, at: path, under: clause, in: clause).bookmark]
        if let id = item.id { trails[.clause(clause, part: id)] = trail }
        note(item.items, in: clause, at: path, under: trail)
      }
    }
    for case .article(let article) in document.sections.flatMap(\.blocks) {
      note(article.members, in: article.id, at: [], under: [])
    }
    self.trails = trails
  }

  /// `Artikel 5` and `Bijlage 1` are labels of lists, word and all; in `Artikel 5.2 onder a, i` the list counts
  /// `5.2`, `a` and `i`.
  func parts(of reference: Reference, saying words: String) -> [Part] {
    guard let trail = trails[reference] else { return [.number(words, bookmark: reference.bookmark)] }
    let article = "Artikel\u{A0}", onder = " onder\u{A0}"
    let numbers = words.dropFirst(article.count).replacing(onder, with: ", ").split(separator: ", ")
    return zip([article, onder, ", "], zip(numbers, trail)).flatMap { words, place in
      [.words(words), .number(String(place.0), bookmark: place.1)]
    }
  }
}
