import Model
import XML

/// The text of a document as elements of HTML.
struct PageBody {
  let document: Document
  let numbering: Numbering

  init(of document: Document) {
    (self.document, self.numbering) = (document, Numbering(of: document))
  }

  var nodes: [XMLNode] {
    element("h1", [.text(document.title)]) + element("p", class: "ondertitel", [.text(document.subtitle)])
      + document.sections.flatMap(nodes)
  }

  private func nodes(_ section: Section) -> [XMLNode] {
    let blocks = section.blocks.flatMap(nodes)
    let orientation =
      switch section.orientation {
      case .portrait: "staand"
      case .landscape: "liggend"
      }
    switch section.role {
    case .main: return [.element("div", ["class": orientation], blocks)]
    case .annex(let id, let title):
      let heading = element("h2", [number(numbering[.annex(id)]), .text(" \(title)")])
      return [
        .element(
          "section", ["class": "bijlage \(orientation)", "id": Reference.annex(id).bookmark], heading + blocks
        )
      ]
    case .explanation(let title), .worksheet(let title):
      return [
        .element("section", ["class": "werkblad \(orientation)"], element("h2", [.text(title)]) + blocks)
      ]
    }
  }

  private func nodes(_ block: Block) -> [XMLNode] {
    switch block {
    case .heading(let level, let line): element("h\(min(max(level, 2), 3))", nodes(line))
    case .paragraph(let line): element("p", nodes(line))
    case .note(let line): element("p", class: "opmerking", nodes(line))
    case .division(let division): element("h2", nodes(division.heading))
    case .contents: []
    case .article(let article): [node(article)]
    case .list(let style, let items): list(items, class: style.page, id: { _ in nil }, label: style.label)
    case .table(let table): nodes(table)
    case .signatures(let blocks): blocks.map(node)
    }
  }

  private func node(_ article: Article) -> XMLNode {
    let place = Reference.clause(article.id, part: nil)
    let label = numbering[place]
    let heading = element("h2", [number(label), .text(" ")] + nodes(article.heading))
    let members = list(
      article.members, class: "leden",
      id: { $0.id.map { Reference.clause(article.id, part: $0).bookmark } },
      label: { Article.label(label, depth: $0, index: $1) })
    return .element(
      "section", ["class": "artikel", "id": place.bookmark],
      heading + members + article.definitions.flatMap { element("p", class: "begrip", nodes($0.line)) })
  }

  private func node(_ block: SignatureBlock) -> XMLNode {
    let fields = block.fields.map { field in
      let isBlank = field.value.isEmpty
      return XMLNode.element(
        "li", ["class": isBlank ? "invulregel" : "regel"],
        [.text(isBlank ? "\(field.label):" : "\(field.label): ")] + nodes(field.value))
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
