import Model
import XML

/// A paragraph or table of a redline with its place in the lists of the document.
struct OpenDocumentItem {
  /// Where it stands in a list.
  struct Place {
    /// By what the list is known, the same for all its parts; and its style.
    var list, style: String
    /// From 1.
    var level: Int
  }

  var presence: Redline.Presence
  var isMoved = false
  var place: Place?
  var node: XMLElement

  var isTable: Bool { node.name == "table:table" }
}

/// Builds lists of lists from paragraphs in a row (Part 3, 5.3).
struct OpenDocumentNesting {
  /// The lists that have begun; the first part of each bears an id, and the others go on with it.
  private var begun: Set<String> = []

  /// The paragraphs of the text as it stands.
  mutating func nested(_ items: [OpenDocumentItem]) -> [XMLNode] {
    var nodes: [XMLNode] = []
    var rest = items[...]
    while let first = rest.first {
      guard let place = first.place else {
        nodes.append(.element(first.node))
        rest = rest.dropFirst()
        continue
      }
      let run = rest.prefix { $0.place?.list == place.list }
      rest = rest.dropFirst(run.count)
      nodes.append(root(place, items: parts(run, level: 1)))
    }
    return nodes
  }

  /// The paragraphs of a deletion. One without a number stands in the header of a list: LibreOffice 7.4 would give it the
  /// number of the paragraph before it.
  mutating func deleted(_ items: [OpenDocumentItem]) -> [XMLNode] {
    var nodes: [XMLNode] = []
    var rest = items[...]
    while let first = rest.first {
      if let place = first.place {
        let run = rest.prefix { $0.place?.list == place.list }
        rest = rest.dropFirst(run.count)
        nodes.append(root(place, items: parts(run, level: 1)))
        continue
      }
      rest = rest.dropFirst()
      let node = XMLNode.element(first.node)
      nodes.append(
        first.isTable
          ? node : .list(OpenDocumentNesting.unnumbered, [.element("text:list-header", [:], [node])]))
    }
    return nodes
  }

  /// The list that counts nothing.
  static let unnumbered = "Geen"

  private mutating func root(_ place: OpenDocumentItem.Place, items: [XMLNode]) -> XMLNode {
    let id = "lijst-\(place.list)"
    let isFirst = begun.insert(place.list).inserted
    return .element(
      XMLElement(
        "text:list",
        [
          XMLAttribute("text:style-name", place.style),
          isFirst ? XMLAttribute("xml:id", id) : XMLAttribute("text:continue-list", id),
        ], items))
  }

  /// The items of a list on a level, with what lies deeper in them.
  private func parts(_ run: ArraySlice<OpenDocumentItem>, level: Int) -> [XMLNode] {
    var items: [XMLNode] = []
    var rest = run
    while let first = rest.first, let place = first.place {
      var content: [XMLNode] = []
      if place.level <= level {
        content.append(.element(first.node))
        rest = rest.dropFirst()
      }
      let deeper = rest.prefix { ($0.place?.level ?? 0) > level }
      rest = rest.dropFirst(deeper.count)
      if !deeper.isEmpty { content.append(.element("text:list", [:], parts(deeper, level: level + 1))) }
      items.append(.element("text:list-item", [:], content))
    }
    return items
  }
}
