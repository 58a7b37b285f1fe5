import Model
import XML

/// The text of a document in WordprocessingML: `word/document.xml`.
struct WordBody {
  let survey: Survey
  let lists: WordLists
  /// The number of every bookmark, in reading order.
  let bookmarks: [String: Int]

  init(_ survey: Survey, _ lists: WordLists) {
    (self.survey, self.lists) = (survey, lists)
    bookmarks = Dictionary(survey.bookmarks.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  private var document: Document { survey.document }

  /// The pages of a section.
  struct Pages {
    /// The place of the section in the document.
    var index: Int
    var section: Section
    var nodes: [XMLNode]
  }

  /// The sections that have pages: those with words, and the first, on which the title stands.
  var pages: [Pages] {
    let sections = document.sections.isEmpty ? [Section(.main, blocks: [])] : document.sections
    return sections.enumerated().map { Pages(index: $0, section: $1, nodes: nodes($1, at: $0)) }
      .filter { $0.index == 0 || !$0.nodes.isEmpty }
  }

  /// The text; the end of every section but the last stands in its last paragraph.
  func content(of pages: [Pages]) -> XMLNode {
    let ends = pages.map { page in
      WordPage(page.section.orientation).properties(
        header: survey.wordHeader(of: page.section, at: page.index))
    }
    let earlier = zip(pages, ends).dropLast().flatMap { $0.nodes.closed(by: $1) }
    let last = (pages.last?.nodes ?? []) + ends.suffix(1)
    return .element("w:document", Word.namespaces, [.element("w:body", [:], earlier + last)])
  }

  private func nodes(_ section: Section, at index: Int) -> [XMLNode] {
    let page = WordPage(section.orientation)
    let title =
      text("Heading1", [.text(document.title)]) + text("Subtitle", [.text(document.subtitle)])
      + text("Status", [.text(document.marks.line)])
    let heading = survey.outline[Position(section: index)].map { self.heading(section, $0) } ?? []
    let blocks = section.blocks.enumerated().flatMap { place, block in
      let previous = place > 0 ? section.blocks[place - 1] : nil
      let next = place + 1 < section.blocks.count ? section.blocks[place + 1] : nil
      return nodes(block, at: Position(section: index, block: place), after: previous, before: next, on: page)
    }
    return (index == 0 ? title : []) + heading + blocks
  }

  private func heading(_ section: Section, _ entry: Outline.Entry) -> [XMLNode] {
    switch section.role {
    case .main: []
    case .annex: [paragraph("Bijlagekop", marked(entry))]
    case .explanation, .worksheet: [paragraph("Werkbladkop", marked(entry))]
    }
  }
}

extension [XMLNode] {
  /// The paragraphs of a section with its end in the last one (17.6.18). After a table or a list of contents the end is
  /// a paragraph of its own, which is a mark and no text.
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

extension Survey {
  /// The bookmarks in reading order: of headings and of the parts of articles.
  fileprivate var bookmarks: [String] {
    document.sections.enumerated().flatMap { index, section -> [String] in
      let places =
        [Position(section: index)] + section.blocks.indices.map { Position(section: index, block: $0) }
      return places.flatMap { position -> [String] in
        let heading = outline[position].map { [outline.bookmark(of: $0)] } ?? []
        guard let place = position.block, case .article(let article) = section.blocks[place] else {
          return heading
        }
        return heading + article.traces.dropFirst().map(\.bookmark)
      }
    }
  }
}
