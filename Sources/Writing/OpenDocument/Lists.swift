import Model
import XML

extension OpenDocumentBody {
  /// A division as an item of its list.
  func node(_ division: Outline.Entry, in place: (list: String, level: Int)) -> XMLNode {
    let heading = self.heading("Indelingskop_20_\(division.level)", level: division.level, marked(division))
    return .list(place.list, [nested(.element("text:list-item", [:], heading), below: place.level)])
  }

  /// An article as an item of the list of articles, which counts article, member, part and sub-part; in a regeling
  /// chapters too. Definitions stand under the last member, and a sole member of a regeling in the item of the article:
  /// only the first paragraph of an item has a number (Part 3, 5.3.3).
  func node(_ article: Article, _ entry: Outline.Entry) -> XMLNode {
    let style = entry.level == 2 ? "Artikelkop" : "Artikelkop_20_\(entry.level)"
    let heading = heading(style, level: entry.level, marked(entry))
    let definitions = article.definitions.flatMap { paragraph("Begrip", nodes($0.line)) }
    var traces = article.traces.dropFirst()
    let members = article.members.enumerated().map { index, member in
      let isLast = index == article.members.count - 1
      return item(
        member, &traces, styles: ["Lid", "Onderdeel", "Subonderdeel"], then: isLast ? definitions : [])
    }
    let isNumbered = survey.numbering.profile.numbersMembers(of: article)
    let text = isNumbered || members.isEmpty ? nested(members) : members[0].unnumbered(as: "Artikeltekst")
    let whole = XMLNode.element(
      "text:list-item", [:], heading + text + (members.isEmpty ? definitions : []))
    return .list(lists.articles, [nested(whole, below: lists.articleLevel)])
  }

  /// A member or part, each level in the next of `styles`; below the last level in the last. What follows belongs to
  /// it without a number.
  private func item(
    _ item: Item<Inline>, _ traces: inout ArraySlice<Trace>, styles: ArraySlice<String>,
    then definitions: [XMLNode] = []
  ) -> XMLNode {
    let deeper = styles.count > 1 ? styles.dropFirst() : styles
    let line = traces.popFirst().map {
      marked($0.bookmark, nodes(item.line, isPart: $0.path.count > 1))
    }
    let parts = item.items.map { self.item($0, &traces, styles: deeper) }
    return .element(
      "text:list-item", [:],
      [.element("text:p", ["text:style-name": styles.first ?? "Lid"], line ?? [])] + nested(parts)
        + definitions)
  }

  /// A party, a recital or a bullet.
  func item(_ item: Item<Inline>, isPart: Bool = false) -> XMLNode {
    .element(
      "text:list-item", [:],
      [.element("text:p", ["text:style-name": "Lijst"], nodes(item.line, isPart: isPart))]
        + nested(item.items.map { self.item($0, isPart: true) }))
  }

  /// A list in a list: the same style, one level deeper.
  private func nested(_ items: [XMLNode]) -> [XMLNode] {
    items.isEmpty ? [] : [.element("text:list", [:], items)]
  }

  /// The item on a level of its list, under items without words.
  private func nested(_ item: XMLNode, below level: Int) -> XMLNode {
    level <= 1 ? item : nested(.element("text:list-item", [:], nested([item])), below: level - 1)
  }
}

extension XMLNode {
  /// The paragraphs of an item without its number; the lists in it stay as deep as they were.
  fileprivate func unnumbered(as style: String) -> [XMLNode] {
    guard case .element(let item) = self, case .element(var line)? = item.children.first else { return [] }
    line["text:style-name"] = style
    return [.element(line)]
      + item.children.dropFirst().map { child in
        guard case .element(let list) = child, list.name == "text:list" else { return child }
        return .element("text:list", [:], [.element("text:list-item", [:], [child])])
      }
  }
}
