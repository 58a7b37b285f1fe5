public import Model
import XML

extension Redline {
  /// The redline as one page of HTML to read (*leesversie*): nothing in it can be accepted, and every number is text. What
  /// is new stands in `ins` and what is gone in `del`, told apart without colour too.
  ///
  /// - Parameters:
  ///   - author: Who made the changes.
  ///   - day: When.
  public func page(by author: String, on day: Day) -> String {
    let status =
      "Wijzigingen van \(author), \(Dutch.day(day)); nieuw is onderstreept, vervallen doorgestreept."
    let legend = XMLNode.element("p", ["class": "opmerking"], [.text(status)])
    return .page(
      title: "\(cover.title) (renvooi)", author: author, day: day,
      style: Stylesheet.text + Stylesheet.redline,
      [.element("main", [:], [legend] + paragraphs.flatMap { $0.nodes })])
  }
}

extension Redline.MarkedParagraph {
  fileprivate var nodes: [XMLNode] {
    let under = parts.flatMap(\.nodes)
    return switch role {
    case .title: printed("h1") + under
    case .subtitle: printed("p", "ondertitel") + under
    case .status: printed("p", "status") + under
    case .section: [.element("section", [:], printed("h2") + under)]
    case .heading(let level), .division(_, let level, _, _), .article(let level, _):
      printed("h\(level)") + under
    case .text: printed("p") + under
    case .note: printed("p", "opmerking") + under
    case .member(let depth, _): printed("p", "diepte-\(min(depth, 3))") + under
    case .item(_, let depth): printed("p", "diepte-\(min(depth, 3))") + under
    case .definition: printed("p", "begrip") + under
    case .list, .signatures: under
    case .table:
      [.element("div", ["class": "tabel"], [.element("table", [:], printed("caption") + grid)])]
    case .party: printed("p", "ondertekenaar") + under
    case .field: printed("p") + under
    case .description, .headerRow, .row, .cell: []
    }
  }

  /// Its numbers and words in an element, then what is to be said of it; nothing when it has none.
  private func printed(_ name: String, _ style: String? = nil) -> [XMLNode] {
    let line = number + self.line.map(\.node)
    guard !line.isEmpty else { return remarked }
    let content = isMoved ? line + [.element("small", [:], [.text(" (verplaatst)")])] : line
    return [.element(name, class: style, content)] + remarked
  }

  /// The number in each version that has the paragraph.
  private var number: [XMLNode] {
    let (was, becomes) = (old?.label ?? "", new?.label ?? "")
    guard !(was + becomes).isEmpty else { return [] }
    let marks =
      old != nil && new != nil && was == becomes
      ? [XMLNode.text(was)]
      : [
        was.isEmpty ? nil : XMLNode.element("del", [:], [.text(was)]),
        becomes.isEmpty ? nil : XMLNode.element("ins", [:], [.text(becomes)]),
      ].compactMap { $0 }
    return [.element("span", ["class": "nummer"], marks), .text(" ")]
  }

  private var remarked: [XMLNode] {
    remarks.map { .element("p", ["class": "reden"], [.text($0)]) }
  }

  private var grid: [XMLNode] {
    func row(_ row: Redline.MarkedParagraph, _ cell: String) -> XMLNode {
      let style = row.presence == .both ? nil : row.presence.rawValue
      let cells = row.parts.map { part in
        XMLNode.element(
          XMLElement(cell, cell == "th" ? [XMLAttribute("scope", "col")] : [], part.line.map(\.node)))
      }
      guard let last = cells.last, case .element(var element) = last else {
        return .element("tr", class: style, cells)
      }
      element.children += row.remarked
      return .element("tr", class: style, cells.dropLast() + [.element(element)])
    }
    return [
      .element("thead", [:], parts.filter { $0.role == .headerRow }.map { row($0, "th") }),
      .element("tbody", [:], parts.filter { $0.role == .row }.map { row($0, "td") }),
    ]
  }
}

extension Redline.Mark {
  /// The words, marked.
  var node: XMLNode {
    let text = piece.isStrong ? XMLNode.element("strong", [:], [.text(piece.words)]) : .text(piece.words)
    let style = isRenumbering ? "vernummerd" : nil
    return switch presence {
    case .both: text
    case .old: .element("del", class: style, [text])
    case .new: .element("ins", class: style, [text])
    }
  }
}
