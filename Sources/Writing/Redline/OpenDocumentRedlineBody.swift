import Model
import XML

/// The text of a redline in OpenDocument.
struct OpenDocumentRedlineBody {
  private let profile: NumberingProfile
  private let hand: RedlineHand
  private var regions: [XMLNode] = []
  private var turns = Turns()
  private var remarks = 0
  /// The place of the paragraph among all.
  private var turn = 0

  init(profile: NumberingProfile, hand: RedlineHand) { (self.profile, self.hand) = (profile, hand) }

  mutating func content(_ rows: [RedlineRow], styles: XMLNode) -> XMLNode {
    var items = items(rows)
    var nesting = OpenDocumentNesting()
    markGroups(in: &items, &nesting)
    let text = nesting.nested(items.filter { $0.presence != .old })
    let changes: [XMLNode] =
      regions.isEmpty ? [] : [.element("text:tracked-changes", ["text:track-changes": "false"], regions)]
    return .content(
      [XMLAttribute("xmlns:loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0")],
      styles: turns.styles + rows.styles(from: styles, in: profile), text: changes + text)
  }

  /// The rows as paragraphs and tables. Every change must begin and end in a paragraph, so an empty one stands before the
  /// first and after a table beside a change.
  private mutating func items(_ rows: [RedlineRow]) -> [OpenDocumentItem] {
    var items: [OpenDocumentItem] = []
    for (index, row) in rows.enumerated() {
      let next = index + 1 < rows.count ? rows[index + 1] : nil
      if index == 0, row.presence != .both { items.append(mark(.both)) }
      switch row {
      case .line(let line): items.append(item(line, before: next, isFirst: index == 0))
      case .table(let table):
        items.append(OpenDocumentItem(presence: table.presence, node: node(table)))
        if table.presence != .both || next?.presence != .both { items.append(mark(table.presence)) }
      }
    }
    return items
  }

  private func mark(_ presence: Redline.Presence) -> OpenDocumentItem {
    OpenDocumentItem(
      presence: presence, node: XMLElement("text:p", [XMLAttribute("text:style-name", "Sectie_20_einde")]))
  }

  private mutating func item(_ line: RedlineLine, before next: RedlineRow?, isFirst: Bool) -> OpenDocumentItem
  {
    let (style, level) = line.role.openDocumentStyle(before: next)
    var node = XMLElement(level == nil ? "text:p" : "text:h", [XMLAttribute("text:style-name", style)])
    if let level { node.attributes.append(XMLAttribute("text:outline-level", "\(level)")) }
    node.children = nodes(line.marks, in: line.presence, node, line.remarks)
    if let turn = line.turn ?? (isFirst ? .portrait : nil) {
      let turned = turns.turned([.element(node)], to: OpenDocumentBody.Page(turn).rawValue)
      if case .element(let element)? = turned.first { node = element }
    }
    return OpenDocumentItem(
      presence: line.presence, isMoved: line.presence != .both && hand.moves(line.marks),
      place: line.openDocumentPlace(in: profile), node: node)
  }

  /// The words of a line; in a paragraph of both versions each change of words is a region of its own.
  private mutating func nodes(
    _ marks: [Redline.Mark], in presence: Redline.Presence, _ paragraph: XMLElement, _ texts: [String]
  ) -> [XMLNode] {
    turn += 1
    let words = hand.marks(marks, in: presence).flatMap { mark, isMoved -> [XMLNode] in
      let words = mark.piece.openDocumentWords
      guard presence == .both, mark.presence != .both else { return words }
      switch mark.presence {
      case .both: return words
      case .new:
        let id = region(.new, ofWords: true, isMoved: isMoved, isRenumbering: mark.isRenumbering)
        return [.change("text:change-start", id)] + words + [.change("text:change-end", id)]
      case .old:
        var content = paragraph
        content.children = words
        let id = region(
          .old, ofWords: true, isMoved: isMoved, isRenumbering: mark.isRenumbering, [.element(content)])
        return [.change("text:change", id)]
      }
    }
    return texts.reduce(words) { words, text in
      remarks += 1
      let name = "opmerking-\(remarks)"
      let note = XMLNode.annotation(name, [text], by: hand.author, at: hand.time)
      return [note] + words + [.element("office:annotation-end", ["office:name": name])]
    }
  }

  private mutating func region(
    _ presence: Redline.Presence, ofWords: Bool, isMoved: Bool, isRenumbering: Bool = false,
    _ content: [XMLNode] = []
  ) -> String {
    let id = "wijziging-\(regions.count + 1)"
    let info = XMLNode.element(
      "office:change-info", [:],
      [
        .element(
          "dc:creator", [:],
          [.text(hand.name(presence, isMoved: isMoved, isRenumbering: isRenumbering))]),
        .element("dc:date", [:], [.text(ofWords ? hand.time(ofWordsIn: turn) : hand.time)]),
      ])
    regions.append(
      .element(
        "text:changed-region", ["xml:id": id, "text:id": id],
        [.element(presence == .old ? "text:deletion" : "text:insertion", [:], [info] + content)]))
    return id
  }

  /// Marks whole paragraphs: from the end of the one before them to the end of the last of them.
  private mutating func markGroups(in items: inout [OpenDocumentItem], _ nesting: inout OpenDocumentNesting) {
    var index = 0
    while index < items.count {
      let first = items[index]
      guard first.presence != .both else {
        index += 1
        continue
      }
      let group = items[index...].prefix { $0.presence == first.presence && $0.isMoved == first.isMoved }
      if let before = items[..<index].lastIndex(where: { $0.presence != .old }) {
        switch first.presence {
        case .both: break
        case .new:
          let id = region(.new, ofWords: false, isMoved: first.isMoved)
          items[before].node.children.append(.change("text:change-start", id))
          items[group.endIndex - 1].node.children.append(.change("text:change-end", id))
        case .old:
          var start = items[before].node
          start.children = []
          let id = region(
            .old, ofWords: false, isMoved: first.isMoved, [.element(start)] + nesting.deleted(Array(group)))
          items[before].node.children.append(.change("text:change", id))
        }
      }
      index = group.endIndex
    }
  }

  private mutating func node(_ table: RedlineTable) -> XMLElement {
    let page = OpenDocumentBody.Page(table.orientation)
    let rows = table.rows.enumerated().map { index, row in
      let cells = table.shares.indices.map { column -> XMLNode in
        let style = XMLElement(
          "text:p", [XMLAttribute("text:style-name", index == 0 ? "Tabelkop" : "Tabeltekst")])
        // A row of its own version is marked in its cells.
        let own: Redline.Presence = table.presence == .both ? .both : row.presence
        var paragraph = style
        paragraph.children = nodes(
          column < row.cells.count ? row.cells[column] : [], in: own, style, column == 0 ? row.remarks : [])
        return .element(
          "table:table-cell",
          ["table:style-name": index == 0 ? "Tabelkopcel" : "Tabelcel", "office:value-type": "string"],
          [.element(paragraph)])
      }
      let isChange = table.presence == .both && row.presence != .both
      let style: [XMLAttribute] =
        index == 0 ? [] : [XMLAttribute("table:style-name", isChange ? "Rij_met_wijziging" : "Rij")]
      return XMLNode.element(XMLElement("table:table-row", style, cells))
    }
    return XMLElement(
      "table:table", [XMLAttribute("table:style-name", page.table)],
      [
        .element("table:title", [:], [.text(table.title)]),
        .element("table:desc", [:], [.text(table.description)]),
      ] + table.shares.map { .element("table:table-column", ["table:style-name": page.column($0)]) }
        + [.element("table:table-header-rows", [:], Array(rows.prefix(1)))] + rows.dropFirst())
  }
}

extension XMLNode {
  fileprivate static func change(_ name: String, _ id: String) -> XMLNode {
    .element(name, ["text:change-id": id])
  }
}

extension Piece {
  /// Its words. Spaces at their ends are elements: beside a change LibreOffice 7.4 drops them.
  fileprivate var openDocumentWords: [XMLNode] {
    let text = words.spaced
    let nodes: [XMLNode] =
      switch content {
      case .openPoint: [.element("text:span", ["text:style-name": "Openstaand"], text)]
      case .pageCount: [.element("text:page-count", [:], [.text(words)])]
      case .words, .place, .commentStart, .commentEnd: text
      }
    return isStrong ? [.element("text:span", ["text:style-name": "Strong_20_Emphasis"], nodes)] : nodes
  }
}

extension String {
  /// The text with every space that could be lost as an element: at its ends, and after another.
  fileprivate var spaced: [XMLNode] {
    var nodes: [XMLNode] = []
    var plain = ""
    let characters = Array(self)
    for (index, character) in characters.enumerated() {
      let isEdge = index == 0 || index == characters.count - 1 || characters[index - 1] == " "
      guard character == " ", isEdge else {
        plain.append(character)
        continue
      }
      if !plain.isEmpty { nodes.append(.text(plain)) }
      plain = ""
      nodes.append(.element("text:s"))
    }
    return plain.isEmpty ? nodes : nodes + [.text(plain)]
  }
}
