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

  var content: XMLNode {
    let sections = self.sections
    let earlier = sections.dropLast().flatMap { $0.nodes.closed(by: $0.properties) }
    let none = WordPage(.portrait).properties(header: "koptekst-staand")
    let last = sections.last.map { $0.nodes + [$0.properties] } ?? [none]
    return .element("w:document", Word.namespaces, [.element("w:body", [:], earlier + last)])
  }

  /// What stands on the pages of every section, the title and the subtitle on the first; a section without words
  /// has no page.
  private var sections: [(properties: XMLNode, nodes: [XMLNode])] {
    let sections = document.sections.isEmpty ? [Section(.main, blocks: [])] : document.sections
    var opening =
      text("Heading1", [.text(document.title)]) + text("Subtitle", [.text(document.subtitle)])
      + text("Status", [.text(document.marks.line)])
    return sections.enumerated().map { index, section in
      let page = WordPage(section.orientation)
      var nodes = opening + (survey.outline[Position(section: index)].map { heading(section, $0) } ?? [])
      opening = []
      for (place, block) in section.blocks.enumerated() {
        let previous = place > 0 ? section.blocks[place - 1] : nil
        let next = place + 1 < section.blocks.count ? section.blocks[place + 1] : nil
        nodes += self.nodes(
          block, at: Position(section: index, block: place), after: previous, before: next, on: page)
      }
      return (page.properties(header: survey.wordHeader(of: section, at: index)), nodes)
    }.filter { !$0.nodes.isEmpty }
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
  /// The paragraphs of a section with its end in the last one (17.6.18). After a table the end is a paragraph of
  /// its own, which is a mark and no text.
  fileprivate func closed(by properties: XMLNode) -> [XMLNode] {
    last?.closed(by: properties).map { dropLast() + [$0] } ?? self + [
      .element("w:p", [:], [.element("w:pPr", [:], [Word.property("pStyle", "Sectie-einde"), properties])])
    ]
  }
}

extension XMLNode {
  /// The node with the end of a section in its last paragraph; nil when it does not end with one.
  fileprivate func closed(by properties: XMLNode) -> XMLNode? {
    guard case .element(var element) = self else { return nil }
    switch element.name {
    case "w:p":
      guard case .element(var own)? = element.children.first, own.name == "w:pPr" else { return nil }
      own.children.append(properties)
      element.children[0] = .element(own)
    case "w:sdt", "w:sdtContent":
      guard let last = element.children.last?.closed(by: properties) else { return nil }
      element.children[element.children.count - 1] = last
    case _: return nil
    }
    return .element(element)
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
