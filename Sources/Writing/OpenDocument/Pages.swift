import Model
import XML

extension OpenDocumentBody {
  /// A master page of the house style (Part 3, 16.9).
  enum Page: String, CaseIterable {
    case portrait = "Standard"
    case landscape = "Liggend"

    init(_ orientation: Section.Orientation) {
      switch orientation {
      case .portrait: self = .portrait
      case .landscape: self = .landscape
      }
    }

    /// The width of the text on A4 with margins of 2.5 cm, in hundredths of a millimetre.
    var textWidth: Int {
      switch self {
      case .portrait: 16000
      case .landscape: 24700
      }
    }

    /// The master page of a section: one of its own when its header tells what it is.
    func master(of section: Section, at index: Int) -> String {
      switch section.role {
      case .main: rawValue
      case .annex, .explanation, .worksheet: "\(rawValue)_\(index)"
      }
    }
  }
}

/// The styles of what begins a page: the named style, and the master page to turn to, which is no look but the place of
/// the text.
struct Turns {
  private(set) var styles: [XMLNode] = []
  private var names: Set<String> = []

  /// The text with its first paragraph, or table, on a page of this master.
  mutating func turned(_ nodes: [XMLNode], to master: String) -> [XMLNode] {
    guard let first = nodes.first else { return [] }
    return [turned(first, to: master)] + nodes.dropFirst()
  }

  private mutating func turned(_ node: XMLNode, to master: String) -> XMLNode {
    guard case .element(var element) = node else { return node }
    switch element.name {
    case "text:p", "text:h", "table:table":
      let family = element.name == "table:table" ? "table" : "paragraph"
      let style = element["text:style-name"] ?? element["table:style-name"] ?? ""
      let name = "\(style)_op_\(master)"
      element[family == "table" ? "table:style-name" : "text:style-name"] = name
      if names.insert(name).inserted {
        styles.append(
          .element(
            "style:style",
            [
              "style:name": name, "style:family": family, "style:parent-style-name": style,
              "style:master-page-name": master,
            ]))
      }
    case _:
      let place = element.children.firstIndex {
        $0.descendants("text:p").count + $0.descendants("text:h").count > 0
      }
      if let place { element.children[place] = turned(element.children[place], to: master) }
    }
    return .element(element)
  }
}

extension XMLNode {
  /// `styles.xml` with a master page for each section that has a header of its own, and the line on which the parties
  /// initial a page.
  func withMasters(of survey: Survey) -> XMLNode {
    guard case .element(var root) = self else { return self }
    root.children = root.children.map { child in
      guard case .element(var masters) = child, masters.name == "office:master-styles" else { return child }
      let pages = masters.children.map { $0.initialled(by: survey.document.marks) }
      let own = survey.document.sections.enumerated().flatMap { index, section -> [XMLNode] in
        let page = OpenDocumentBody.Page(section.orientation)
        let name = page.master(of: section, at: index)
        guard name != page.rawValue else { return [] }
        return pages.compactMap {
          $0.master(page.rawValue, as: name)?.telling(section.bearing(survey.numbering).map(\.openDocument))
        }
      }
      masters.children = pages.map { $0.telling([]) } + own
      return .element(masters)
    }
    return .element(root)
  }

  /// The node under another name, if it is this master page.
  private func master(_ name: String, as copy: String) -> XMLNode? {
    guard case .element(var page) = self, page["style:name"] == name else { return nil }
    page["style:name"] = copy
    return .element(page)
  }

  /// A page with the slot `{{deel}}`, a span of its own, replaced.
  private func telling(_ nodes: [XMLNode]) -> XMLNode {
    guard case .element(var element) = self else { return self }
    element.children = element.children.flatMap { child -> [XMLNode] in
      guard case .element(let span) = child, span.name == "text:span", child.content == "{{deel}}" else {
        return [child.telling(nodes)]
      }
      return nodes
    }
    return .element(element)
  }

  /// A page with a line in its footer on which the parties initial it.
  private func initialled(by marks: Marks) -> XMLNode {
    guard case .element(var element) = self, !marks.initials.isEmpty else { return self }
    let lines = marks.initialLines.map { names in
      XMLNode.element(
        "text:p", ["text:style-name": "Paraaf"],
        names.flatMap { [.text("Paraaf \($0):"), .element("text:tab")] }.dropLast())
    }
    element.children =
      element.name == "style:footer"
      ? lines + element.children : element.children.map { $0.initialled(by: marks) }
    return .element(element)
  }
}
