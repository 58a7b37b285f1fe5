/// The numbers of a document, as native lists of a word processor count them: pure, and the only place where
/// the program itself counts.
public struct Numbering: Equatable, Sendable {
  private var labels: [Reference: String] = [:]

  /// The numbers of `document`.
  public init(of document: Document) {
    var articles = 0, annexes = 0
    for section in document.sections {
      switch section.role {
      case .main, .worksheet: break
      case .annex(let id, _):
        annexes += 1
        labels[.annex(id)] = "Bijlage \(annexes)"
      }
      for case .article(let article) in section.blocks {
        articles += 1
        labels[.clause(article.id, part: nil)] = "Artikel \(articles)"
        for (index, member) in article.members.enumerated() {
          note(member, of: article.id, number: "Artikel \(articles).\(index + 1)")
        }
      }
    }
  }

  private mutating func note(_ member: Item<Inline>, of clause: Clause.ID, number: String) {
    if let id = member.id { labels[.clause(clause, part: id)] = number }
    for (index, part) in member.items.enumerated() {
      let label = "\(number) onder \(Numbering.letter(index))"
      if let id = part.id { labels[.clause(clause, part: id)] = label }
      for (index, subpart) in part.items.enumerated() {
        if let id = subpart.id {
          labels[.clause(clause, part: id)] = "\(label), \(Numbering.roman(index + 1))"
        }
      }
    }
  }

  /// Whether the document holds the place.
  public func contains(_ reference: Reference) -> Bool { labels[reference] != nil }

  /// The words that point to the place: `Artikel 5`, `Artikel 5.2`, `Artikel 5.2 onder a`, `Bijlage 1`. A place
  /// that the document does not hold cannot stay after loading; should it, the words say so.
  public subscript(reference: Reference) -> String { labels[reference] ?? "[verwijzing ontbreekt]" }

  /// a, b, … z, aa, bb: the letter of a part, from 0, as Word repeats it.
  public static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return String(repeating: letters[index % 26], count: index / 26 + 1)
  }

  /// i, ii, iii, iv: the number of a sub-part, from 1.
  public static func roman(_ number: Int) -> String {
    let signs = [
      (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    return signs.reduce(into: "") { text, sign in
      text += String(repeating: sign.1, count: rest / sign.0)
      rest %= sign.0
    }
  }
}
