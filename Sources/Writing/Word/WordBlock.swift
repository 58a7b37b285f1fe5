import Model
import XML

extension WordBody {
  /// A block; `list` is the list in which a list block counts.
  func nodes(_ block: Block, list: Int, on page: WordPage) -> [XMLNode] {
    switch block {
    case .heading(let level, let line): paragraph("Heading\(min(max(level, 2), 3))", line)
    case .paragraph(let line): paragraph("BodyText", line)
    case .note(let line): paragraph("Opmerking", line)
    case .article(let article): nodes(article)
    case .list(_, let items): items.flatMap { nodes($0, list: list, level: 0) }
    case .table(let table): nodes(table, on: page)
    case .signatures(let blocks): blocks.flatMap(nodes)
    }
  }

  /// An article: its styles are linked to the levels of the list of articles, which counts through the document.
  private func nodes(_ article: Article) -> [XMLNode] {
    paragraph("Artikelkop", article.heading, bookmark: Reference.clause(article.id, part: nil).bookmark)
      + article.members.flatMap { nodes($0, of: article.id, styles: ["Lid", "Onderdeel", "Subonderdeel"]) }
      + article.definitions.flatMap { paragraph("Begrip", $0.line) }
  }

  /// A member with its parts, each level in the next of `styles`; below the last level in the last.
  private func nodes(_ item: Item<Inline>, of clause: Clause.ID, styles: ArraySlice<String>) -> [XMLNode] {
    let deeper = styles.count > 1 ? styles.dropFirst() : styles
    return paragraph(styles.first ?? "Lid", item.line, bookmark: item.bookmark(in: clause))
      + item.items.flatMap { nodes($0, of: clause, styles: deeper) }
  }

  /// A party, a recital or a bullet, with what is under it.
  private func nodes(_ item: Item<Inline>, list: Int, level: Int) -> [XMLNode] {
    let styles = ["List", "List2", "List3"]
    let level = min(level, styles.count - 1)
    return paragraph(styles[level], item.line, list: (list, level))
      + item.items.flatMap { nodes($0, list: list, level: level + 1) }
  }

  /// The lines under which a party signs; an empty value is a line to write on, which the style draws.
  private func nodes(_ block: SignatureBlock) -> [XMLNode] {
    paragraph("Ondertekenaar", [.text(block.party)])
      + block.fields.flatMap { field in
        field.value.isEmpty
          ? paragraph("Invulregel", [.text("\(field.label):")])
          : paragraph("Ondertekening", [.text("\(field.label): ")] + field.value)
      }
  }

  /// A paragraph in a named style; none when nothing stands in it and no list counts it.
  ///
  /// - Parameters:
  ///   - bookmark: The name around its text.
  ///   - list: The list that numbers it and the level in it, when its style is linked to none.
  func paragraph(
    _ style: String, _ line: [Inline], bookmark: String? = nil, list: (id: Int, level: Int)? = nil
  ) -> [XMLNode] {
    let runs = runs(line)
    guard !runs.isEmpty || bookmark != nil || list != nil else { return [] }
    let number = list.map { list in
      XMLNode.element(
        "w:numPr", [:], [Word.property("ilvl", "\(list.level)"), Word.property("numId", "\(list.id)")])
    }
    let properties = [Word.property("pStyle", style)] + (number.map { [$0] } ?? [])
    return [.element("w:p", [:], [.element("w:pPr", [:], properties)] + marked(bookmark, runs))]
  }

  /// Runs between the ends of a bookmark (17.13.6).
  private func marked(_ bookmark: String?, _ runs: [XMLNode]) -> [XMLNode] {
    guard let bookmark, let id = bookmarks[bookmark] else { return runs }
    return [.element("w:bookmarkStart", ["w:id": "\(id)", "w:name": bookmark])] + runs
      + [.element("w:bookmarkEnd", ["w:id": "\(id)"])]
  }
}
