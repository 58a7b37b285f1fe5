import Model
import XML

extension PageBody {
  /// An element with this text; none when nothing stands in it.
  func element(_ name: String, class style: String? = nil, _ line: [XMLNode]) -> [XMLNode] {
    guard line.contains(where: { !$0.content.isEmpty }) else { return [] }
    return [.element(name, class: style, line)]
  }

  /// A number as text, before the words that it counts.
  func number(_ label: String) -> [XMLNode] {
    label.isEmpty ? [] : [.element("span", ["class": "nummer"], [.text(label)]), .text(" ")]
  }

  /// The pieces of a line.
  func nodes(_ line: [Inline], isPart: Bool = false) -> [XMLNode] {
    numbering.pieces(line, isPart: isPart).filter { !$0.words.isEmpty }.map(node)
  }

  private func node(_ piece: Piece) -> XMLNode {
    let text = XMLNode.text(piece.words)
    let node: XMLNode =
      switch piece.content {
      case .words, .pageCount, .commentStart, .commentEnd: text
      case .place(let place, _): .element("a", ["href": "#\(place.bookmark)"], [text])
      case .openPoint: .element("strong", ["class": "openstaand"], [text])
      }
    return piece.isStrong ? .element("strong", [:], [node]) : node
  }

  /// A list whose numbers are text. `role` keeps it a list where the style takes the markers away.
  func list(
    _ items: [Item<Inline>], class style: String, at path: [Int] = [],
    id: (_ item: Item<Inline>, _ path: [Int]) -> String?, label: (_ depth: Int, _ index: Int) -> String
  ) -> [XMLNode] {
    guard !items.isEmpty else { return [] }
    let items = items.enumerated().map { index, item in
      let place = path + [index + 1]
      return XMLNode.element(
        XMLElement(
          "li", id(item, place).map { [XMLAttribute("id", $0)] } ?? [],
          element("p", number(label(path.count, index)) + nodes(item.line, isPart: !path.isEmpty))
            + list(item.items, class: style, at: place, id: id, label: label)))
    }
    let name = style == "opsomming" ? "ul" : "ol"
    return [
      .element(name, path.isEmpty ? ["class": style, "role": "list"] : ["role": "list"], items)
    ]
  }

  /// A grid with a caption and headings of columns.
  func nodes(_ table: Table, at position: Position) -> [XMLNode] {
    let caption = numbering.caption(table, at: position)
    let heading = XMLNode.element(
      "tr", [:], table.columns.map { .element("th", ["scope": "col"], [.text($0.heading)]) })
    let rows = table.printedRows.map { cells in
      XMLNode.element("tr", [:], cells.map { .element("td", [:], nodes($0)) })
    }
    let grid = XMLNode.element(
      "table", ["aria-description": table.description],
      element("caption", [.text(caption)]) + [
        .element("colgroup", [:], table.columns.map { .element("col", ["style": "width: \($0.share)%"]) }),
        .element("thead", [:], [heading]), .element("tbody", [:], rows),
      ])
    // On a narrow screen the grid scrolls within its own region, by keyboard as well.
    return [
      .element(
        "div", ["class": "tabel", "role": "region", "aria-label": caption, "tabindex": "0"], [grid])
    ]
  }
}
