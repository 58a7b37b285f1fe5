import Archive
import XML

/// An OpenDocument package as a reader meets it, with the plain text of the document that it was made from.
struct OpenDocumentFile: Sendable {
  let parts: [String: XMLNode]
  let plainText: String
  private let styleByName: [String: XMLElement]
  /// The paragraphs of the body in reading order, with their labels; comments left out.
  private(set) var paragraphs: [Paragraph] = []

  init(_ archive: Archive, plainText: String) throws {
    self.plainText = plainText
    var parts: [String: XMLNode] = [:]
    for part in archive.parts where part.name.hasSuffix(".xml") {
      parts[part.name] = try XMLNode(parsing: part.bytes, file: part.name)
    }
    self.parts = parts
    let styles = ["content.xml", "styles.xml"].flatMap { parts[$0]?.descendants("style:style") ?? [] }
    styleByName = Dictionary(styles.map { ($0["style:name"] ?? "", $0) }) { first, _ in first }
    var walk = ListWalk(
      listStyles: ["content.xml", "styles.xml"].flatMap { parts[$0]?.descendants("text:list-style") ?? [] })
    for body in content.descendants("office:text") { walk.walk(.element(body)) }
    paragraphs = walk.found
  }

  func part(_ name: String) -> XMLNode { parts[name] ?? .text("") }
  var content: XMLNode { part("content.xml") }
  var styles: XMLNode { part("styles.xml") }
  /// Headers and footers.
  var margins: [XMLNode] { styles.all(["style:header", "style:footer"]).map(XMLNode.element) }

  /// A style and those that it is based on, itself first; then what holds for all paragraphs.
  func chain(_ name: String) -> [XMLElement] {
    var chain: [XMLElement] = []
    var next: String? = name
    while let name = next, chain.count < 20, let style = styleByName[name] {
      chain.append(style)
      next = style["style:parent-style-name"]
    }
    return chain + styles.descendants("style:default-style").filter { $0["style:family"] == "paragraph" }
  }

  /// The nearest property with this name, from a style or what it is based on.
  func property(_ name: String, of style: String) -> String? {
    chain(style).lazy.flatMap { $0.elements }.compactMap { $0[name] }.first
  }

  /// The style of the house behind a style that only turns the page.
  func name(_ style: String) -> String {
    let parent = styleByName[style]?["style:parent-style-name"]
    return styleByName[style]?["style:master-page-name"] == nil ? style : parent ?? style
  }

  /// A paragraph or heading of the body.
  struct Paragraph: Sendable {
    var element: XMLElement
    var label: String?
    var isInTable = false
    var isInContents = false

    var style: String { element["text:style-name"] ?? "" }
    var bookmarks: [String] { element.all("text:bookmark-start").compactMap { $0["text:name"] } }

    /// Its words; fields as `result` says, or as they are kept in the file.
    func words(_ result: (XMLElement) -> String? = { _ in nil }) -> String {
      func words(_ node: XMLNode) -> String {
        guard case .element(let element) = node else { return node.content }
        switch element.name {
        case "office:annotation": return ""
        case "text:tab": return "\t"
        case "text:s": return String(repeating: " ", count: element["text:c"].flatMap { Int($0) } ?? 1)
        case "text:line-break": return "\n"
        case _: return result(element) ?? element.children.map(words).joined()
        }
      }
      return element.children.map(words).joined()
    }

    /// Its words without those of fields and links: what somebody typed.
    var typed: String {
      words { ["text:a", "text:bookmark-ref", "text:sequence"].contains($0.name) ? "\u{FFFC}" : nil }
    }
  }
}

/// Counts lists as a word processor does.
private struct ListWalk {
  let levels: [String: [String: XMLElement]]
  var found: [OpenDocumentFile.Paragraph] = []
  private var counts: [String: [Int]] = [:]
  private var anonymous = 0
  private var isInTable = false, isInContents = false

  init(listStyles: [XMLElement]) {
    levels = Dictionary(
      listStyles.map { style in
        (
          style["style:name"] ?? "",
          Dictionary(style.elements.map { ($0["text:level"] ?? "", $0) }) { first, _ in first }
        )
      }
    ) { first, _ in first }
  }

  mutating func walk(_ node: XMLNode, in list: (id: String, style: String, level: Int)? = nil) {
    guard case .element(let element) = node else { return }
    switch element.name {
    case "text:p", "text:h":
      found.append(
        OpenDocumentFile.Paragraph(
          element: element, label: nil, isInTable: isInTable, isInContents: isInContents))
    case "text:list":
      let place = list.map { ($0.id, $0.style, $0.level + 1) } ?? begin(element)
      for item in element.elements { walk(item: item, in: place) }
    case "table:table", "text:table-of-content":
      let before = (isInTable, isInContents)
      if element.name == "table:table" { isInTable = true } else { isInContents = true }
      for child in element.children { walk(child) }
      (isInTable, isInContents) = before
    case _: for child in element.children { walk(child, in: list) }
    }
  }

  private mutating func begin(_ list: XMLElement) -> (String, String, Int) {
    anonymous += 1
    let id = list["text:continue-list"] ?? list["xml:id"] ?? "naamloos \(anonymous)"
    if list["text:continue-list"] == nil { counts[id] = nil }
    return (id, list["text:style-name"] ?? "", 1)
  }

  /// Only the first paragraph of an item has a number.
  private mutating func walk(item: XMLElement, in list: (id: String, style: String, level: Int)) {
    for (index, child) in item.elements.enumerated() {
      let first = found.count
      walk(.element(child), in: list)
      if index == 0, ["text:p", "text:h"].contains(child.name) { found[first].label = count(list) }
    }
  }

  private mutating func count(_ list: (id: String, style: String, level: Int)) -> String? {
    var count = counts[list.id] ?? Array(repeating: 0, count: 11)
    count[list.level] += 1
    for deeper in (list.level + 1)..<11 { count[deeper] = 0 }
    counts[list.id] = count
    guard let level = levels[list.style]?["\(list.level)"] else { return "!" }
    if let bullet = level["text:bullet-char"] { return bullet }
    let shown = level["text:display-levels"].flatMap { Int($0) } ?? 1
    let numbers = ((list.level - shown + 1)...list.level).map { place in
      count[place].printed(levels[list.style]?["\(place)"]?["style:num-format"] ?? "")
    }
    return (level["style:num-prefix"] ?? "") + numbers.joined(separator: ".")
      + (level["style:num-suffix"] ?? "")
  }
}

extension OpenDocumentFile {
  /// The words of the text with its numbers; without the list of contents.
  ///
  /// - Parameter isCounted: References and numbers of tables as a word processor counts them, instead of as they are
  ///   kept in the file.
  func words(isCounted: Bool) -> [String] {
    var labels: [String: String] = [:]
    for paragraph in paragraphs {
      for bookmark in paragraph.bookmarks { labels[bookmark] = paragraph.label ?? "!" }
    }
    var tables = 0
    return paragraphs.filter { !$0.isInContents }.flatMap { paragraph -> [String] in
      let text = paragraph.words { field in
        switch field.name {
        case "text:page-count": return "[aantal]"
        case "text:bookmark-ref" where isCounted:
          return (labels[field["text:ref-name"] ?? ""] ?? "!").trimmingSuffix(".")
        case "text:sequence" where isCounted:
          tables += 1
          return "\(tables)"
        case _: return nil
        }
      }
      return ((paragraph.label.map { "\($0) " } ?? "") + text).words
    }
  }

  var headings: [FoundHeading] {
    paragraphs.filter { $0.element.name == "text:h" }.map { heading in
      FoundHeading(
        level: heading.element["text:outline-level"].flatMap { Int($0) } ?? 0, label: heading.label,
        words: heading.words(), isInTable: heading.isInTable, bookmarks: heading.bookmarks)
    }
  }

  /// The entries of the list of contents.
  var entries: [FoundEntry] {
    paragraphs.filter { $0.isInContents && $0.style != "Contents_20_Heading" }.map { entry in
      let cells = entry.words().split(separator: "\t", omittingEmptySubsequences: false)
      return FoundEntry(
        level: entry.style.wholeMatch(of: /Contents_20_(\d)/).flatMap { Int($0.1) },
        words: cells.dropLast().joined(),
        target: entry.element.all("text:a").first?["xlink:href"].map { String($0.dropFirst()) },
        page: cells.last.map(String.init) ?? "")
    }
  }
}
