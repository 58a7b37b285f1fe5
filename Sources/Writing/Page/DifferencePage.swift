public import Model
import XML

extension EditionDifference {
  /// The differences as one page of HTML, with filters by what differs, how, and in which direction. It has no script: the
  /// filters are the style's.
  ///
  /// - Parameter day: The day of the page.
  public func page(on day: Day) -> String {
    let rows = rows
    let filters = [
      Filter("wat", "Wat", rows.map(\.what.rawValue)), Filter("soort", "Soort wijziging", rows.map(\.status)),
      Filter("richting", "Richting", rows.map(\.directionWords)),
    ]
    let title = "Van editie \(old) naar editie \(new)"
    let said =
      rows.isEmpty ? "Er verschilt niets." : "\(rows.count) verschillen. Vink uit wat u niet wilt zien."
    let amiss =
      findings.isEmpty
      ? []
      : [
        XMLNode.element("h2", [:], [.text("Bevindingen over de redenen")]),
        .element("ul", [:], findings.map { .element("li", [:], [.text($0.text)]) }),
      ]
    return .page(
      title: title, author: "Borging", day: day,
      style: Stylesheet.text + Stylesheet.redline + filters.map(\.style).joined(),
      [
        .element(
          "main", ["class": "breed"],
          [
            .element("h1", [:], [.text(title)]), .element("p", ["class": "status"], [.text(said)]),
            .element("form", ["class": "filters"], filters.map(\.node)),
          ] + amiss + (rows.isEmpty ? [] : [grid(rows)]))
      ])
  }

  private func grid(_ rows: [ChangeRow]) -> XMLNode {
    let heads = ["Onderdeel", "Soort", "Richting", "Wat er verandert", "Reden en bron"]
    return .element(
      "div", ["class": "tabel", "role": "region", "aria-label": "Verschillen", "tabindex": "0"],
      [
        .element(
          "table", [:],
          [
            .element(
              "thead", [:], [.element("tr", [:], heads.map { .element("th", ["scope": "col"], [.text($0)]) })]
            ),
            .element("tbody", [:], rows.map(\.node)),
          ])
      ])
  }
}

/// A row of boxes that can be ticked, each of which shows the rows with one value.
private struct Filter {
  let name, heading: String
  let values: [(value: String, count: Int)]

  init(_ name: String, _ heading: String, _ values: [String]) {
    (self.name, self.heading) = (name, heading)
    self.values = values.together(by: \.self).map { ($0.key, $0.elements.count) }
  }

  var node: XMLNode {
    .element(
      "fieldset", [:],
      [.element("legend", [:], [.text(heading)])]
        + values.map { value, count in
          let id = "\(name)-\(value.style)"
          return .element(
            "label", ["for": id],
            [
              .element("input", ["type": "checkbox", "id": id, "checked": ""]),
              .text(" \(value) (\(count))"),
            ])
        })
  }

  var style: String {
    values.map { value, _ in
      "body:has(#\(name)-\(value.style):not(:checked)) tr.\(name)-\(value.style) { display: none; }\n"
    }.joined()
  }
}

extension ChangeRow {
  fileprivate var node: XMLNode {
    let classes = "wat-\(what.rawValue) soort-\(status.style) richting-\(directionWords.style)"
    let name: [XMLNode] =
      [.element("strong", [:], [.text(title)])]
      + (title == id ? [] : [.element("p", ["class": "bron"], [.text(id)])])
    let parts = aspects.map { part in
      XMLNode.element(
        "p", [:],
        [
          .text(part.name.isEmpty ? "altijd: " : "\(part.name): "), .element("del", [:], [.text(part.old)]),
          .text(" "), .element("ins", [:], [.text(part.new)]),
        ])
    }
    let touched = materiality.isEmpty ? "" : " (raakt \(Dutch.list(materiality.map(\.rawValue))))"
    let reason: [XMLNode] =
      account.map {
        [
          .element("p", [:], [.text($0.reason)]),
          .element("p", ["class": "bron"], [.text("Bron: \($0.source)")]),
        ]
      } ?? []
    return .element(
      "tr", ["class": classes],
      [
        .element("td", [:], [.text("\(what.rawValue) ")] + name),
        .element("td", [:], [.text(status + touched)]),
        .element("td", [:], [.text(directionWords)]),
        .element("td", [:], lines.map { .element("p", [:], $0.map(\.node)) } + parts),
        .element("td", [:], reason),
      ])
  }
}

extension String {
  /// The words as the name of a style.
  fileprivate var style: String { replacing(" ", with: "-") }
}
