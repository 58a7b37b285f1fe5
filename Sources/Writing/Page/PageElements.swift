import Model
import XML

extension PageBody {
  /// An element with this text; none when nothing stands in it.
  func element(_ name: String, class style: String? = nil, _ line: [XMLNode]) -> [XMLNode] {
    guard line.contains(where: { !$0.content.isEmpty }) else { return [] }
    return [.element(XMLElement(name, style.map { [XMLAttribute("class", $0)] } ?? [], line))]
  }

  /// A number as text.
  func number(_ label: String) -> XMLNode { .element("span", ["class": "nummer"], [.text(label)]) }

  /// The pieces of a line.
  func nodes(_ line: [Inline]) -> [XMLNode] { line.map(node) }

  private func node(_ inline: Inline) -> XMLNode {
    switch inline {
    case .text(let text): .text(text)
    case .strong(let parts): .element("strong", [:], nodes(parts))
    case .reference(let reference):
      numbering.contains(reference)
        ? .element("a", ["href": "#\(reference.bookmark)"], [.text(numbering[reference])])
        : .text(numbering[reference])
    case .openPoint(let point): .element("strong", ["class": "openstaand"], [.text(point.mark)])
    case .commented(let parts, _): .element("span", [:], nodes(parts))
    case .pageCount: .text("[aantal]")
    }
  }

  /// A list whose numbers are text. `role` keeps it a list where the style takes the markers away.
  func list(
    _ items: [Item<Inline>], class style: String, depth: Int = 0, id: (Item<Inline>) -> String?,
    label: (_ depth: Int, _ index: Int) -> String
  ) -> [XMLNode] {
    guard !items.isEmpty else { return [] }
    let items = items.enumerated().map { index, item in
      XMLNode.element(
        XMLElement(
          "li", id(item).map { [XMLAttribute("id", $0)] } ?? [],
          element("p", [number(label(depth, index)), .text(" ")] + nodes(item.line))
            + list(item.items, class: style, depth: depth + 1, id: id, label: label)))
    }
    let name = style == "opsomming" ? "ul" : "ol"
    return [
      .element(name, depth == 0 ? ["class": style, "role": "list"] : ["role": "list"], items)
    ]
  }

  /// A grid with a caption and headings of columns.
  func nodes(_ table: Table) -> [XMLNode] {
    let heading = XMLNode.element(
      "tr", [:], table.columns.map { .element("th", ["scope": "col"], [.text($0.heading)]) })
    let rows = table.printedRows.map { cells in
      XMLNode.element("tr", [:], cells.map { .element("td", [:], nodes($0)) })
    }
    let grid = XMLNode.element(
      "table", ["aria-description": table.description],
      element("caption", [.text(table.caption)]) + [
        .element("colgroup", [:], table.columns.map { .element("col", ["style": "width: \($0.share)%"]) }),
        .element("thead", [:], [heading]), .element("tbody", [:], rows),
      ])
    // On a narrow screen the grid scrolls within its own region, by keyboard as well.
    return [
      .element(
        "div", ["class": "tabel", "role": "region", "aria-label": table.caption, "tabindex": "0"], [grid])
    ]
  }
}
