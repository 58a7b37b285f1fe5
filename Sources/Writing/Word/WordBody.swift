import Model
import XML

/// The text of a document in WordprocessingML: `word/document.xml`.
struct WordBody {
  let document: Document
  let signposts: Signposts
  /// The number of every bookmark, in reading order.
  let bookmarks: [String: Int]

  init(_ document: Document) {
    (self.document, self.signposts) = (document, Signposts(of: document))
    bookmarks = Dictionary(document.bookmarks.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  var content: XMLNode {
    let sections = self.sections
    let earlier = sections.dropLast().flatMap { $0.nodes.closed(by: $0.page.properties) }
    let last = sections.last.map { $0.nodes + [$0.page.properties] } ?? [WordPage(.portrait).properties]
    return .element("w:document", Word.namespaces, [.element("w:body", [:], earlier + last)])
  }

  /// What stands on the pages of every section, the title and the subtitle on the first; a section without words
  /// has no page.
  private var sections: [(page: WordPage, nodes: [XMLNode])] {
    let sections = document.sections.isEmpty ? [Section(.main, blocks: [])] : document.sections
    var opening = text("Heading1", [.text(document.title)]) + text("Subtitle", [.text(document.subtitle)])
    var lists = 0
    return sections.map { section in
      let page = WordPage(section.orientation)
      var nodes = opening + heading(section)
      opening = []
      for (block, previous) in zip(section.blocks, [nil] + section.blocks) {
        nodes += self.nodes(block, after: previous, list: WordBody.list(lists), on: page)
        lists += block.listStyle == nil ? 0 : 1
      }
      return (page, nodes)
    }.filter { !$0.nodes.isEmpty }
  }

  private func heading(_ section: Section) -> [XMLNode] {
    switch section.role {
    case .main: []
    case .annex(let id, let title):
      [item("Bijlagekop", [.text(title)], bookmark: Reference.annex(id).bookmark)]
    case .explanation(let title), .worksheet(let title): text("Werkbladkop", [.text(title)])
    }
  }
}

extension [XMLNode] {
  /// The paragraphs of a section with its end in the last one (17.6.18). After a table the end is a paragraph of
  /// its own, which is a mark and no text.
  fileprivate func closed(by properties: XMLNode) -> [XMLNode] {
    guard case .element(var paragraph) = last, paragraph.name == "w:p",
      case .element(var own) = paragraph.children.first, own.name == "w:pPr"
    else {
      return self + [
        .element("w:p", [:], [.element("w:pPr", [:], [Word.property("pStyle", "Sectie-einde"), properties])])
      ]
    }
    own.children.append(properties)
    paragraph.children[0] = .element(own)
    return dropLast() + [.element(paragraph)]
  }
}

extension Document {
  /// The bookmarks in reading order: of annexes, articles and parts of articles.
  fileprivate var bookmarks: [String] {
    func bookmarks(_ item: Item<Inline>, in clause: Clause.ID) -> [String] {
      (item.bookmark(in: clause).map { [$0] } ?? []) + item.items.flatMap { bookmarks($0, in: clause) }
    }
    return sections.flatMap { section -> [String] in
      let heading: [String] =
        switch section.role {
        case .annex(let id, _): [Reference.annex(id).bookmark]
        case .main, .explanation, .worksheet: []
        }
      return heading
        + section.blocks.flatMap { block -> [String] in
          guard case .article(let article) = block else { return [] }
          return [Reference.clause(article.id, part: nil).bookmark]
            + article.members.flatMap { bookmarks($0, in: article.id) }
        }
    }
  }
}
