import Model
import XML

/// The text of a document as elements of HTML.
struct PageBody {
  let document: Document
  let numbering: Numbering
  let outline: Outline

  init(of document: Document) {
    (self.document, numbering, outline) = (document, Numbering(of: document), Outline(of: document))
  }

  var nodes: [XMLNode] {
    element("h1", [.text(document.title)]) + element("p", class: "ondertitel", [.text(document.subtitle)])
      + element("p", class: "status", [.text(document.marks.line)])
      + document.sections.enumerated().flatMap { nodes($1, at: $0) }
  }

  private func nodes(_ section: Section, at index: Int) -> [XMLNode] {
    let blocks = section.blocks.enumerated().flatMap { nodes($1, at: Position(section: index, block: $0)) }
    let heading = outline[Position(section: index)].map(heading) ?? []
    let orientation =
      switch section.orientation {
      case .portrait: "staand"
      case .landscape: "liggend"
      }
    switch section.role {
    case .main: return [.element("div", ["class": orientation], blocks)]
    case .annex: return [.element("section", ["class": "bijlage \(orientation)"], heading + blocks)]
    case .explanation, .worksheet:
      return [.element("section", ["class": "werkblad \(orientation)"], heading + blocks)]
    }
  }

  private func nodes(_ block: Block, at position: Position) -> [XMLNode] {
    switch block {
    case .heading, .division: outline[position].map(heading) ?? []
    case .contents: contents
    case .paragraph(let line): element("p", nodes(line))
    case .note(let line): element("p", class: "opmerking", nodes(line))
    case .article(let article): [node(article, at: position)]
    case .list(let style, let items): list(items, class: style.page, id: { _, _ in nil }, label: style.label)
    case .table(let table): nodes(table, at: position)
    case .signatures(let blocks): blocks.map(node)
    }
  }

  /// A heading on its level, with its number and the id by which the list of contents finds it.
  private func heading(_ entry: Outline.Entry) -> [XMLNode] {
    let label = entry.place.map { number(numbering[$0]) } ?? []
    return [
      .element(
        "h\(entry.level)", ["id": outline.bookmark(of: entry)], label + nodes(entry.line))
    ]
  }

  /// The list of contents, as links.
  private var contents: [XMLNode] {
    guard !outline.entries.isEmpty else { return [] }
    let entries = outline.entries.map { entry in
      let label = entry.place.map { "\(numbering[$0]) " } ?? ""
      return XMLNode.element(
        "li", ["class": "niveau-\(entry.level)"],
        [
          .element(
            "a", ["href": "#\(outline.bookmark(of: entry))"], [.text(label + numbering.words(entry.line))])
        ])
    }
    return [
      .element(
        "nav", ["aria-label": "Inhoud"],
        element("p", class: "inhoudkop", [.text("Inhoud")]) + [.element("ul", ["role": "list"], entries)])
    ]
  }

  private func node(_ article: Article, at position: Position) -> XMLNode {
    let traces = Dictionary(
      article.traces.map { ($0.path, $0.bookmark) }, uniquingKeysWith: { first, _ in first })
    let members = list(
      article.members, class: "leden", id: { _, path in traces[path] },
      label: { numbering.label(in: article, depth: $0, index: $1) })
    return .element(
      "section", ["class": "artikel"],
      (outline[position].map(heading) ?? []) + members
        + article.definitions.flatMap { element("p", class: "begrip", nodes($0.line)) })
  }

  private func node(_ block: SignatureBlock) -> XMLNode {
    let fields = block.fields.map { field in
      XMLNode.element("li", ["class": field.value.isEmpty ? "invulregel" : "regel"], nodes(field.line))
    }
    return .element(
      "div", ["class": "ondertekening", "role": "group", "aria-label": block.party],
      element("p", class: "ondertekenaar", [.text(block.party)])
        + [.element("ul", ["role": "list"], fields)])
  }
}

extension ListStyle {
  fileprivate var page: String {
    switch self {
    case .parties: "partijen"
    case .recitals: "overwegingen"
    case .bullets: "opsomming"
    }
  }
}
