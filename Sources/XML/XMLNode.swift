/// An XML document as a value: comparable, printable, serialised at the edge.
public indirect enum XMLNode: Equatable, Sendable {
  case element(XMLElement)
  case text(String)

  /// An element written in one line: `.element("w:p", ["w:rsid": "1"], [...])`.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [XMLNode] = []
  ) -> XMLNode {
    .element(XMLElement(name, attributes.map { XMLAttribute($0.key, $0.value) }, children))
  }

  /// The text in the node and under it.
  public var content: String {
    switch self {
    case .element(let element): element.children.map(\.content).joined()
    case .text(let text): text
    }
  }

  /// The elements with this name, at any depth, in document order; the node itself included.
  public func descendants(_ name: String) -> [XMLElement] {
    switch self {
    case .text: []
    case .element(let element):
      (element.name == name ? [element] : []) + element.children.flatMap { $0.descendants(name) }
    }
  }

  /// The same tree with every text, attribute values included, replaced.
  public func mapText(_ change: (String) -> String) -> XMLNode {
    switch self {
    case .text(let text): .text(change(text))
    case .element(let element):
      .element(
        XMLElement(
          element.name, element.attributes.map { XMLAttribute($0.name, change($0.value)) },
          element.children.map { $0.mapText(change) }))
    }
  }
}

/// An element; names carry their prefix as written (`w:p`), namespaces are attributes (`xmlns:w`).
public struct XMLElement: Equatable, Sendable {
  public var name: String
  public var attributes: [XMLAttribute]
  public var children: [XMLNode]

  /// An element.
  public init(_ name: String, _ attributes: [XMLAttribute] = [], _ children: [XMLNode] = []) {
    (self.name, self.attributes, self.children) = (name, attributes, children)
  }

  /// The value of an attribute; a new one comes last, and nil takes it away.
  public subscript(attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let place = attributes.firstIndex { $0.name == attribute }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append(XMLAttribute(attribute, value))
      case (nil, nil): break
      }
    }
  }
}

/// An attribute; order is kept, so that equal input gives equal bytes.
public struct XMLAttribute: Equatable, Sendable {
  public var name: String
  public var value: String

  /// An attribute.
  public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
}
