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
    let sections = document.sections.isEmpty ? [Section(.main, blocks: [])] : document.sections
    var lists = 0
    var body = opening
    for (index, section) in sections.enumerated() {
      body += heading(section)
      for (block, previous) in zip(section.blocks, [nil] + section.blocks) {
        body += nodes(block, after: previous, list: WordBody.list(lists), on: WordPage(section.orientation))
        lists += block.listStyle == nil ? 0 : 1
      }
      let end = WordPage(section.orientation).properties
      body = index == sections.count - 1 ? body + [end] : body.closed(by: end)
    }
    return .element("w:document", Word.namespaces, [.element("w:body", [:], body)])
  }

  /// The title and the subtitle.
  private var opening: [XMLNode] {
    text("Heading1", [.text(document.title)]) + text("Subtitle", [.text(document.subtitle)])
  }

  private func heading(_ section: Section) -> [XMLNode] {
    switch section.role {
    case .main: []
    case .annex(let id, let title):
      [item("Bijlagekop", [.text(title)], bookmark: Reference.annex(id).bookmark)]
    case .worksheet(let title): text("Werkbladkop", [.text(title)])
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
        case .main, .worksheet: []
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
