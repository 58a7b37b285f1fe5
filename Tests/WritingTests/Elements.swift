import XML

extension XMLElement {
  func all(_ name: String) -> [XMLElement] { XMLNode.element(self).descendants(name) }
  func value(_ name: String) -> String? { all(name).first?["w:val"] }
  var content: String { XMLNode.element(self).content }
}

extension XMLNode {
  /// The elements with one of these names, in document order.
  func all(_ names: Set<String>) -> [XMLElement] {
    switch self {
    case .text: []
    case .element(let element):
      (names.contains(element.name) ? [element] : []) + element.children.flatMap { $0.all(names) }
    }
  }
}

extension String {
  func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }

  /// The words; a no-break space is part of one.
  var words: [String] { split { " \n\t".contains($0) }.map(String.init) }
}
