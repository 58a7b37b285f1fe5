import Model
import XML

/// The text of a document in OpenDocument: `content.xml`.
struct OpenDocumentBody {
  let survey: Survey
  /// `styles.xml` of the house style.
  let styles: XMLNode

  let lists: OpenDocumentLists

  init(_ survey: Survey, styles: XMLNode) {
    (self.survey, self.styles, lists) = (survey, styles, OpenDocumentLists(of: survey.document))
  }

  var document: Document { survey.document }

  var content: XMLNode {
    let sections = document.sections.isEmpty ? [Section(.main, blocks: [])] : document.sections
    var opening =
      heading("Heading_20_1", level: 1, [.text(document.title)])
      + paragraph("Subtitle", [.text(document.subtitle)]) + paragraph("Status", [.text(document.marks.line)])
    var turns = Turns()
    var text: [XMLNode] = []
    for (index, section) in sections.enumerated() {
      text += turns.turned(
        opening + nodes(section, at: index), to: Page(section.orientation).master(of: section, at: index))
      opening = []
    }
    return .content(
      [
        XMLAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink"),
        XMLAttribute("xmlns:ooow", "http://openoffice.org/2004/writer"),
      ], styles: turns.styles + tableStyles + lists.copies(from: styles), text: declarations + text.counted)
  }

  /// The counter of tables (Part 3, 7.4.2).
  private var declarations: [XMLNode] {
    [
      .element(
        "text:sequence-decls", [:],
        [.element("text:sequence-decl", ["text:display-outline-level": "0", "text:name": "Tabel"])])
    ]
  }

  private func nodes(_ section: Section, at index: Int) -> [XMLNode] {
    let page = Page(section.orientation)
    let blocks = section.blocks.enumerated().flatMap { place, block in
      let next = place + 1 < section.blocks.count ? section.blocks[place + 1] : nil
      return nodes(block, at: Position(section: index, block: place), before: next, on: page)
    }
    guard let entry = survey.outline[Position(section: index)] else { return blocks }
    switch section.role {
    case .main: return blocks
    case .annex:
      return [
        .list(
          lists.annexes, [.element("text:list-item", [:], heading("Bijlagekop", level: 2, marked(entry)))])
      ] + blocks
    case .explanation, .worksheet: return heading("Werkbladkop", level: 2, marked(entry)) + blocks
    }
  }
}

extension [XMLNode] {
  /// The lists of one style as one list: neighbours grow together, and where other text stands between them the
  /// first bears an id and the others continue it (Part 3, 19.780.2). A list block begins anew.
  fileprivate var counted: [XMLNode] {
    var begun: Set<String> = []
    return reduce(into: []) { nodes, node in
      guard let style = node.runningList else { return nodes.append(node) }
      guard case .element(var list) = node else { return }
      if case .element(var neighbour)? = nodes.last, nodes.last?.runningList == style {
        neighbour.children += list.children
        nodes[nodes.count - 1] = .element(neighbour)
      } else {
        let id = "lijst-\(style)"
        list.attributes.append(
          begun.insert(style).inserted ? XMLAttribute("xml:id", id) : XMLAttribute("text:continue-list", id))
        nodes.append(.element(list))
      }
    }
  }
}

extension XMLNode {
  /// `content.xml` (Part 3, 3.1.3.2).
  ///
  /// - Parameter namespaces: Those beside the ones that every text needs.
  static func content(_ namespaces: [XMLAttribute], styles: [XMLNode], text: [XMLNode]) -> XMLNode {
    let common = [
      XMLAttribute("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
      XMLAttribute("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
      XMLAttribute("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
      XMLAttribute("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
      XMLAttribute("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
      XMLAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ]
    return .element(
      XMLElement(
        "office:document-content",
        common + namespaces + [XMLAttribute("office:version", OpenDocument.version)],
        [
          .element("office:automatic-styles", [:], styles),
          .element("office:body", [:], [.element("office:text", [:], text)]),
        ]))
  }

  /// A list in a style of its own.
  static func list(_ style: String, _ items: [XMLNode]) -> XMLNode {
    .element("text:list", ["text:style-name": style], items)
  }

  /// The style of a list that counts on through the document.
  fileprivate var runningList: String? {
    guard case .element(let element) = self, element.name == "text:list" else { return nil }
    let style = element["text:style-name"]
    return ListStyle.allCases.contains { $0.openDocument == style } ? nil : style
  }
}
