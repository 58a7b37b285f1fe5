import Archive
import XML

/// A WordprocessingML package as a reader meets it, with the plain text of the document that it was made from.
struct WordFile: Sendable {
  let parts: [String: XMLNode]
  let plainText: String
  private let styleByID: [String: XMLElement]
  /// The paragraphs of the body in reading order, with their labels.
  private(set) var paragraphs: [Paragraph] = []

  init(_ archive: Archive, plainText: String) throws {
    self.plainText = plainText
    var parts: [String: XMLNode] = [:]
    for part in archive.parts where part.name.hasSuffix(".xml") || part.name.hasSuffix(".rels") {
      parts[part.name] = try XMLNode(parsing: part.bytes, file: part.name)
    }
    self.parts = parts
    let styles = parts["word/styles.xml"]?.descendants("w:style") ?? []
    styleByID = Dictionary(styles.map { ($0["w:styleId"] ?? "", $0) }) { first, _ in first }
    paragraphs = foundParagraphs
  }

  func part(_ name: String) -> XMLNode { parts[name] ?? .text("") }
  var document: XMLNode { part("word/document.xml") }
  var styles: XMLNode { part("word/styles.xml") }
  /// Headers and footers.
  var margins: [XMLNode] {
    parts.filter { $0.key.contains("/koptekst") || $0.key.contains("/voettekst") }.sorted { $0.key < $1.key }
      .map(\.value)
  }

  /// A style and those that it is based on, itself first.
  func chain(_ id: String) -> [XMLElement] {
    var chain: [XMLElement] = []
    var next: String? = id
    while let id = next, chain.count < 20, let style = styleByID[id] {
      chain.append(style)
      next = style.value("w:basedOn")
    }
    return chain
  }

  /// The nearest property with this name, from a style or what it is based on.
  func property(_ name: String, of style: String) -> XMLElement? {
    chain(style).lazy.compactMap { $0.all(name).first }.first
  }

  /// A paragraph of the body.
  struct Paragraph: Sendable {
    var element: XMLElement
    var style: String
    var isInTable = false
    var isInContents = false
    /// Its label, once counted.
    var label: String?
    /// From 0, when its style is that of a heading.
    var outlineLevel: Int?

    /// The tag of the control around its words.
    var tag: String? {
      element.all("w:sdt").compactMap { $0.value("w:tag") }.first { !$0.hasPrefix("pm:") }
    }
    var bookmarks: [String] { element.all("w:bookmarkStart").compactMap { $0["w:name"] } }
    var text: String { element.all("w:t").map(\.content).joined() }
  }

  private var foundParagraphs: [Paragraph] {
    var found: [Paragraph] = []
    func walk(_ node: XMLNode, inTable: Bool, inContents: Bool) {
      guard case .element(let element) = node else { return }
      if element.name == "w:p" {
        let style = element.value("w:pStyle") ?? ""
        found.append(
          Paragraph(element: element, style: style, isInTable: inTable, isInContents: inContents))
        return
      }
      let isContents = element.name == "w:sdt" && element.value("w:docPartGallery") == "Table of Contents"
      for child in element.children {
        walk(
          child, inTable: inTable || element.name == "w:tbl", inContents: inContents || isContents)
      }
    }
    walk(document, inTable: false, inContents: false)
    let levels = Dictionary(
      uniqueKeysWithValues: Set(found.map(\.style)).map { ($0, property("w:outlineLvl", of: $0)?["w:val"]) })
    return zip(found, labels).map { paragraph, label in
      var paragraph = paragraph
      paragraph.label = label
      paragraph.outlineLevel = levels[paragraph.style]?.flatMap { Int($0) }.flatMap { $0 < 9 ? $0 : nil }
      return paragraph
    }
  }

  /// The label of every paragraph, as a word processor counts.
  private var labels: [String?] {
    var counts: [String: [Int]] = [:]
    var begun: Set<String> = []
    let numbering = part("word/numbering.xml")
    let lists = Dictionary(numbering.descendants("w:num").map { ($0["w:numId"] ?? "", $0) }) { $1 }
    let definitions = Dictionary(
      numbering.descendants("w:abstractNum").map { ($0["w:abstractNumId"] ?? "", $0.all("w:lvl")) }
    ) { $1 }
    let ofStyles = styleByID.keys.reduce(into: [String: XMLElement]()) {
      $0[$1] = property("w:numPr", of: $1)
    }
    return document.descendants("w:p").map { paragraph -> String? in
      let own = paragraph.all("w:numPr").first ?? ofStyles[paragraph.value("w:pStyle") ?? ""]
      guard let id = own?.value("w:numId"), id != "0", let list = lists[id],
        let level = own?.value("w:ilvl").flatMap({ Int($0) }), let definition = list.value("w:abstractNumId"),
        let levels = definitions[definition], levels.indices.contains(level)
      else { return nil }
      var count = counts[definition] ?? Array(repeating: 0, count: 9)
      let anew = list.all("w:lvlOverride").first { $0["w:ilvl"] == "\(level)" }?.value("w:startOverride")
      if let start = anew.flatMap({ Int($0) }), begun.insert("\(id)/\(level)").inserted {
        count[level] = start - 1
      }
      count[level] += 1
      for deeper in (level + 1)..<9 { count[deeper] = 0 }
      counts[definition] = count
      return levels.enumerated().reduce(levels[level].value("w:lvlText") ?? "!") { label, item in
        label.replacing(
          "%\(item.offset + 1)", with: count[item.offset].printed(item.element.value("w:numFmt") ?? ""))
      }
    }
  }
}

extension Int {
  /// The number in a format of Word (`lowerLetter`) or of OpenDocument (`a`).
  func printed(_ format: String) -> String {
    let letter = String(
      repeating: "zabcdefghijklmnopqrstuvwxy".dropFirst(self % 26).first ?? "!", count: (self - 1) / 26 + 1)
    let roman = [
      "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    ]
    return switch format {
    case "lowerLetter", "a": letter
    case "upperLetter", "A": letter.uppercased()
    case "lowerRoman", "i": roman.indices.contains(self) ? roman[self] : "!"
    case "upperRoman", "I": roman.indices.contains(self) ? roman[self].uppercased() : "!"
    default: "\(self)"
    }
  }
}
