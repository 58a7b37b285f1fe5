import XML

/// What a paragraph style says about room; lengths in twentieths of a point (ECMA-376, Part 1, 17.3.1).
struct Look {
  /// The size of the type in half points.
  var size = 20
  var isBold = false
  var before = 0, after = 0
  /// The room of the borders above and under it.
  var borders = 0
  var left = 0, right = 0, hanging = 0
  /// The line spacing, and whether it is a length instead of 240ths of a line.
  var line = 240
  var isExact = false
  var keepsNext = false, keepsLines = false

  /// The height of a line.
  var lineHeight: Int {
    let single =
      (size * 10 * CalibriWidths.lineHeight + CalibriWidths.unitsPerEm / 2) / CalibriWidths.unitsPerEm
    return isExact ? line : single * line / 240
  }

  /// How wide a line is in the units of the widths of the type, for a column of `width`.
  func capacity(of width: Int) -> Int { max(0, width) * CalibriWidths.unitsPerEm / (max(1, size) * 10) }
}

/// The looks of a house style, each resolved through the styles that it is based on.
struct Looks {
  /// The space in the cells of a table, and the height of the line under a row.
  struct Cell {
    var top = 0, left = 0, bottom = 0, right = 0
    var border = 0
  }

  let cell: Cell
  private let looks: [String: Look]

  /// The looks in `word/styles.xml`.
  init(_ styles: XMLNode) {
    let byID = Dictionary(
      styles.descendants("w:style").map { ($0["w:styleId"] ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
    let defaults = styles.descendants("w:docDefaults").reduce(into: Look()) { $0.take($1) }
    looks = byID.mapValues { style in
      Looks.chain(of: style, in: byID).reduce(into: defaults) { $0.take($1) }
    }
    cell = byID["Tabel"].map { Looks.chain(of: $0, in: byID).reduce(into: Cell()) { $0.take($1) } } ?? Cell()
  }

  /// The look of a style; of one that the house style lacks that of the text.
  subscript(style: String) -> Look { looks[style] ?? looks["BodyText"] ?? Look() }

  /// A style under the styles that it is based on, the lowest first; a circle ends where it closes.
  private static func chain(of style: XMLElement, in styles: [String: XMLElement]) -> [XMLElement] {
    var chain = [style]
    var seen: Set<String> = []
    while let base = chain.last?.child("w:basedOn")?["w:val"], seen.insert(base).inserted,
      let style = styles[base]
    {
      chain.append(style)
    }
    return chain.reversed()
  }
}

extension Look {
  /// Takes over what `style` says.
  fileprivate mutating func take(_ style: XMLElement) {
    for property in XMLNode.element(style).properties(in: ["w:pPr", "w:rPr"]) {
      switch property.name {
      case "w:sz": size = property.number("w:val") ?? size
      case "w:b": isBold = property.isOn
      case "w:keepNext": keepsNext = property.isOn
      case "w:keepLines": keepsLines = property.isOn
      case "w:spacing":
        before = property.number("w:before") ?? before
        after = property.number("w:after") ?? after
        line = property.number("w:line") ?? line
        isExact = property["w:lineRule"].map { $0 == "exact" } ?? isExact
      case "w:ind":
        left = property.number("w:left") ?? left
        right = property.number("w:right") ?? right
        hanging = property.number("w:hanging") ?? hanging
      case "w:pBdr": borders = property.children.reduce(0) { $0 + $1.borderHeight }
      default: break
      }
    }
  }
}

extension Looks.Cell {
  /// Takes over what the table style says.
  fileprivate mutating func take(_ style: XMLElement) {
    guard let properties = style.child("w:tblPr") else { return }
    for side in properties.child("w:tblCellMar")?.elements ?? [] {
      guard let width = side.number("w:w") else { continue }
      switch side.name {
      case "w:top": top = width
      case "w:left": left = width
      case "w:bottom": bottom = width
      case "w:right": right = width
      default: break
      }
    }
    border =
      properties.child("w:tblBorders")?.child("w:insideH")?.number("w:sz").map { $0 * 20 / 8 } ?? border
  }
}

extension XMLNode {
  /// The properties in the containers with these names, not those of what is under them.
  fileprivate func properties(in names: Set<String>) -> [XMLElement] {
    guard case .element(let element) = self else { return [] }
    return names.contains(element.name)
      ? element.elements : element.children.flatMap { $0.properties(in: names) }
  }

  /// The room of a border above or under a paragraph: its width in eighths of a point, and its space in points.
  fileprivate var borderHeight: Int {
    guard case .element(let border) = self, ["w:top", "w:bottom"].contains(border.name) else { return 0 }
    return (border.number("w:sz") ?? 0) * 20 / 8 + (border.number("w:space") ?? 0) * 20
  }
}

extension XMLElement {
  fileprivate var elements: [XMLElement] {
    children.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }
  fileprivate func child(_ name: String) -> XMLElement? { elements.first { $0.name == name } }
  fileprivate func number(_ attribute: String) -> Int? { self[attribute].flatMap { Int($0) } }
  /// Whether a property that is on or off is on.
  fileprivate var isOn: Bool { !["0", "false", "off"].contains(self["w:val"] ?? "1") }
}
