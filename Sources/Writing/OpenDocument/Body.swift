import Model
import XML

/// The text of a document in OpenDocument: `content.xml`.
struct OpenDocumentBody {
  let document: Document
  let signposts: Signposts
  /// `styles.xml` of the house style.
  let styles: XMLNode

  init(of document: Document, styles: XMLNode) {
    (self.document, self.styles, self.signposts) = (document, styles, Signposts(of: document))
  }

  var content: XMLNode {
    let text = opening + document.sections.flatMap(nodes)
    return .element(
      "office:document-content",
      [
        "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "office:version": OpenDocument.version,
      ],
      [
        .element("office:automatic-styles", [:], pageStyles + tableStyles),
        .element(
          "office:body", [:],
          [
            .element(
              "office:text", [:],
              text.counted("Artikelen", as: "artikelen").counted("Bijlagen", as: "bijlagen"))
          ]),
      ])
  }

  /// The title and the subtitle, before the first section.
  private var opening: [XMLNode] {
    heading("Heading_20_1", level: 1, on: firstPage, [.text(document.title)])
      + paragraph("Subtitle", [.text(document.subtitle)])
  }

  private func nodes(_ section: Section) -> [XMLNode] {
    let page = Page(section.orientation)
    switch section.role {
    case .main: return nodes(section.blocks, on: page)
    case .annex(let id, let title):
      let title = marked([Reference.annex(id).bookmark], [.text(title)])
      let heading = heading("Bijlagekop", level: 2, on: page, title)
      return [.list("Bijlagen", [.element("text:list-item", [:], heading)])] + nodes(section.blocks, on: page)
    case .explanation(let title), .worksheet(let title):
      return heading("Werkbladkop", level: 2, on: page, [.text(title)]) + nodes(section.blocks, on: page)
    }
  }
}

extension [XMLNode] {
  /// The lists of this style as one list: neighbours grow together, and where other text stands between them the
  /// first bears the id and the others continue it (Part 3, 19.780.2).
  fileprivate func counted(_ style: String, as id: String) -> [XMLNode] {
    var isFirst = true
    return reduce(into: []) { nodes, node in
      guard let list = node.list(style) else { return nodes.append(node) }
      if var neighbour = nodes.last?.list(style) {
        neighbour.children += list.children
        nodes[nodes.count - 1] = .element(neighbour)
      } else {
        var list = list
        list.attributes.append(isFirst ? XMLAttribute("xml:id", id) : XMLAttribute("text:continue-list", id))
        nodes.append(.element(list))
        isFirst = false
      }
    }
  }
}

extension XMLNode {
  /// A list in a style of its own.
  static func list(_ style: String, _ items: [XMLNode]) -> XMLNode {
    .element("text:list", ["text:style-name": style], items)
  }

  /// The node, if it is a list of this style.
  fileprivate func list(_ style: String) -> XMLElement? {
    switch self {
    case .element(let element):
      element.name == "text:list" && element["text:style-name"] == style ? element : nil
    case .text: nil
    }
  }
}
