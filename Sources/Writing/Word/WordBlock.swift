import Model
import XML

extension WordBody {
  /// A block.
  ///
  /// - Parameters:
  ///   - previous: The block before it in the section: the space under a table is that of what follows.
  ///   - list: The list in which a list block counts.
  func nodes(_ block: Block, after previous: Block?, list: Int, on page: WordPage) -> [XMLNode] {
    switch block {
    case .heading(let level, let line): text("Heading\(min(max(level, 2), 3))", line)
    case .paragraph(let line): text(previous?.isTable == true ? "Tekst-na-tabel" : "BodyText", line)
    case .note(let line): text("Opmerking", line)
    case .division(let division): text("Heading2", division.heading)
    case .contents: []
    case .article(let article): nodes(article)
    case .list(let style, let items): items.flatMap { nodes($0, list: list, style.wordLevels) }
    case .table(let table): nodes(table, on: page)
    case .signatures(let blocks): blocks.flatMap(nodes)
    }
  }

  /// An article: its styles are linked to the levels of the list of articles, which counts through the document.
  private func nodes(_ article: Article) -> [XMLNode] {
    [item("Artikelkop", article.heading, bookmark: Reference.clause(article.id, part: nil).bookmark)]
      + article.members.flatMap { nodes($0, of: article.id, level: 1) }
      + article.definitions.flatMap { text("Begrip", $0.line) }
  }

  /// A member (level 1) with its parts; what lies deeper than the last level stands on the last.
  private func nodes(_ item: Item<Inline>, of clause: Clause.ID, level: Int) -> [XMLNode] {
    let style = Word.articleLevels[min(level, Word.articleLevels.count - 1)].style
    return [self.item(style, item.line, bookmark: item.bookmark(in: clause))]
      + item.items.flatMap { nodes($0, of: clause, level: level + 1) }
  }

  /// A party, a recital or a bullet, with what is under it.
  private func nodes(_ item: Item<Inline>, list: Int, _ levels: [WordLevel], level: Int = 0) -> [XMLNode] {
    let level = min(level, levels.count - 1)
    return [self.item(levels[level].style, item.line, list: (list, level))]
      + item.items.flatMap { nodes($0, list: list, levels, level: level + 1) }
  }

  /// The lines under which a party signs; an empty value is a line to write on, which the style draws.
  private func nodes(_ block: SignatureBlock) -> [XMLNode] {
    text("Ondertekenaar", [.text(block.party)])
      + block.fields.flatMap { field in
        field.value.isEmpty
          ? text("Invulregel", [.text("\(field.label):")])
          : text("Ondertekening", [.text("\(field.label): ")] + field.value)
      }
  }

  /// A paragraph in a named style; none when nothing stands in it.
  func text(_ style: String, _ line: [Inline]) -> [XMLNode] {
    let runs = runs(line)
    return runs.isEmpty ? [] : [paragraph(style, runs)]
  }

  /// A paragraph that a list counts, so that it stands there also without words.
  ///
  /// - Parameters:
  ///   - bookmark: The name around its words.
  ///   - list: The list and the level in it, when the style is not linked to one.
  func item(
    _ style: String, _ line: [Inline], bookmark: String? = nil, list: (id: Int, level: Int)? = nil
  ) -> XMLNode {
    let number = list.map { list in
      XMLNode.element(
        "w:numPr", [:], [Word.property("ilvl", "\(list.level)"), Word.property("numId", "\(list.id)")])
    }
    return paragraph(style, marked(bookmark, runs(line)), number.map { [$0] } ?? [])
  }

  private func paragraph(_ style: String, _ content: [XMLNode], _ properties: [XMLNode] = []) -> XMLNode {
    .element("w:p", [:], [.element("w:pPr", [:], [Word.property("pStyle", style)] + properties)] + content)
  }

  /// Runs between the ends of a bookmark (17.13.6).
  private func marked(_ bookmark: String?, _ runs: [XMLNode]) -> [XMLNode] {
    guard let bookmark, let id = bookmarks[bookmark] else { return runs }
    return [.element("w:bookmarkStart", ["w:id": "\(id)", "w:name": bookmark])] + runs
      + [.element("w:bookmarkEnd", ["w:id": "\(id)"])]
  }
}
