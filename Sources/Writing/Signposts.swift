import Model

/// What a reference says in a word processor: numbers that a list counts, and the words between them.
struct Signposts {
  /// A piece of a reference.
  enum Piece: Equatable {
    case words(String)
    /// The number that the list gives the paragraph with the bookmark.
    case number(String, bookmark: String)
  }

  private let numbering: Numbering
  /// The bookmarks of the paragraphs that lead to a part: member, part, sub-part.
  private let trails: [Reference: [String]]

  init(of document: Document) {
    var trails: [Reference: [String]] = [:]
    func note(_ item: Item<Inline>, in clause: Clause.ID, under trail: [String]) {
      let trail = trail + (item.bookmark(in: clause).map { [$0] } ?? [])
      if let id = item.id { trails[.clause(clause, part: id)] = trail }
      for item in item.items { note(item, in: clause, under: trail) }
    }
    for case .article(let article) in document.sections.flatMap(\.blocks) {
      for member in article.members { note(member, in: article.id, under: []) }
    }
    (self.numbering, self.trails) = (Numbering(of: document), trails)
  }

  /// `Artikel 5` and `Bijlage 1` are labels of lists, word and all; in `Artikel 5.2 onder a, i` the list counts
  /// `5.2`, `a` and `i`.
  subscript(reference: Reference) -> [Piece] {
    let words = numbering[reference]
    guard numbering.contains(reference) else { return [.words(words)] }
    guard let trail = trails[reference] else { return [.number(words, bookmark: reference.bookmark)] }
    let numbers = words.dropFirst("Artikel\u{A0}".count).replacing(" onder\u{A0}", with: ", ").split(separator: ", ")
    return zip(["Artikel\u{A0}", " onder\u{A0}", ", "], zip(numbers, trail)).flatMap { words, place in
      [.words(words), .number(String(place.0), bookmark: place.1)]
    }
  }
}

extension Item<Inline> {
  /// The bookmark of a member or part of a clause: that of its id; without an id, one for the first part under it
  /// that has one, as a reference to that part counts from here. Nil when no reference can come by.
  func bookmark(in clause: Clause.ID) -> String? {
    if let id { return Reference.clause(clause, part: id).bookmark }
    let below = items.lazy.compactMap { $0.bookmark(in: clause) }.first
    return below.map { Reference.clause(clause, part: "boven \($0)").bookmark }
  }
}
