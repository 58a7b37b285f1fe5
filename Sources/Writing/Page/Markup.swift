import XML

extension XMLNode {
  /// The node as HTML (WHATWG, 13.3): names as they are, text and attributes escaped, end tags for all but void
  /// elements.
  var markup: String {
    switch self {
    case .text(let text): text.escaped
    case .element(let element):
      "<\(element.name)\(element.attributes.map { " \($0.name)=\"\($0.value.escaped)\"" }.joined())>"
        + (element.isVoid ? "" : element.children.map(\.markup).joined() + "</\(element.name)>")
        + (element.standsAlone ? "\n" : "")
    }
  }
}

extension XMLElement {
  fileprivate var isVoid: Bool { ["meta", "col", "input"].contains(name) }

  /// Whether the source goes on at a new line after the element.
  fileprivate var standsAlone: Bool {
    !["span", "strong", "small", "a", "ins", "del", "input", "title"].contains(name)
  }
}

extension String {
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
