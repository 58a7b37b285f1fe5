import Model
import XML

extension OpenDocumentBody {
  /// An article as an item of the list of articles, which counts article, member, part and sub-part.
  func item(_ article: Article) -> XMLNode {
    let line = marked([Reference.clause(article.id, part: nil).bookmark], nodes(article.heading))
    let definitions = article.definitions.flatMap { paragraph("Begrip", nodes($0.line)) }
    let members = article.members.enumerated().map { index, member in
      let isLast = index == article.members.count - 1
      return item(
        member, of: article.id, styles: ["Lid", "Onderdeel", "Subonderdeel"], then: isLast ? definitions : [])
    }
    return .element(
      "text:list-item", [:],
      [.element("text:h", ["text:style-name": "Artikelkop", "text:outline-level": "2"], line)]
        + nested(members) + (members.isEmpty ? definitions : []))
  }

  /// A member or part, each level in the next of `styles`; below the last level in the last. What follows belongs to it without a number: only the first paragraph of an item has one
  /// (Part 3, 5.3.3).
  private func item(
    _ item: Item<Inline>, of clause: Clause.ID, styles: ArraySlice<String>, then definitions: [XMLNode] = []
  ) -> XMLNode {
    let deeper = styles.count > 1 ? styles.dropFirst() : styles
    let bookmark = item.bookmark(in: clause).map { [$0] } ?? []
    return .element(
      "text:list-item", [:],
      [.element("text:p", ["text:style-name": styles.first ?? "Lid"], marked(bookmark, nodes(item.line)))]
        + nested(item.items.map { self.item($0, of: clause, styles: deeper) }) + definitions)
  }

  /// A party, a recital or a bullet.
  func item(_ item: Item<Inline>) -> XMLNode {
    .element(
      "text:list-item", [:],
      [.element("text:p", ["text:style-name": "Lijst"], nodes(item.line))] + nested(item.items.map(self.item))
    )
  }

  /// A list in a list: the same style, one level deeper.
  private func nested(_ items: [XMLNode]) -> [XMLNode] {
    items.isEmpty ? [] : [.element("text:list", [:], items)]
  }
}
