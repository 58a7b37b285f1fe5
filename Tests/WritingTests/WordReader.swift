import Archive
import XML

@testable import Writing

/// Reads a WordprocessingML package as a word processor does: counts lists, looks references up.
struct WordReader {
  var document: XMLNode
  var numbering: XMLNode
  var styles: XMLNode

  init(_ archive: Archive) throws {
    func part(_ name: String) throws -> XMLNode { try XMLNode(parsing: archive[name] ?? [], file: name) }
    document = try part("word/document.xml")
    numbering = try part("word/numbering.xml")
    styles = try part("word/styles.xml")
  }

  var paragraphs: [XMLElement] { document.descendants("w:p") }

  /// The text of every paragraph that has any, after its label; references by the label of their target, or by the
  /// words kept in the file.
  func lines(cached: Bool = false) -> [String] {
    let labels = self.labels
    let targets = Dictionary(
      zip(paragraphs, labels).flatMap { paragraph, label in
        paragraph.all("w:bookmarkStart").map { ($0["w:name"] ?? "", label ?? "") }
      }, uniquingKeysWith: { first, _ in first })
    return zip(paragraphs, labels).compactMap { paragraph, label in
      let text = text(paragraph, cached ? nil : targets)
      return text.isEmpty && label == nil ? nil : [label, text].compactMap(\.self).joined(separator: " ")
    }
  }

  private func text(_ paragraph: XMLElement, _ targets: [String: String]?) -> String {
    var text = ""
    var target: String?
    var isSkipping = false
    for run in paragraph.all("w:r") {
      if let code = run.all("w:instrText").first {
        target = code.content.split(separator: " ").dropFirst().first.map(String.init)
      }
      switch run.all("w:fldChar").first?["w:fldCharType"] {
      case "separate":
        guard let targets, let target else { break }
        text += (targets[target] ?? "!").trimmingSuffix(".")
        isSkipping = true
      case "end": isSkipping = false
      default: if !isSkipping { text += run.all("w:t").map(\.content).joined() }
      }
    }
    return text
  }

  /// The label of every paragraph: a list counts on through its definition, until a list begins a level anew.
  var labels: [String?] {
    var counts: [String: [Int]] = [:]
    var begun: Set<String> = []
    let lists = Dictionary(
      numbering.descendants("w:num").map { ($0["w:numId"] ?? "", $0) }, uniquingKeysWith: { $1 })
    let definitions = Dictionary(
      numbering.descendants("w:abstractNum").map { ($0["w:abstractNumId"] ?? "", $0) },
      uniquingKeysWith: { $1 })
    return paragraphs.map { paragraph -> String? in
      guard let (id, level) = place(paragraph), let list = lists[id],
        let definition = list.value("w:abstractNumId")
      else { return nil }
      var count = counts[definition] ?? Array(repeating: 0, count: 9)
      let anew = list.all("w:lvlOverride").first { $0["w:ilvl"] == "\(level)" }?.value("w:startOverride")
      if let start = anew.flatMap({ Int($0) }), begun.insert("\(id)/\(level)").inserted {
        count[level] = start - 1
      }
      count[level] += 1
      for deeper in (level + 1)..<9 { count[deeper] = 0 }
      counts[definition] = count
      let levels = definitions[definition]?.all("w:lvl") ?? []
      guard levels.indices.contains(level) else { return "!" }
      return levels.enumerated().reduce(levels[level].value("w:lvlText") ?? "!") { label, item in
        let format = item.element.value("w:numFmt") ?? ""
        return label.replacing("%\(item.offset + 1)", with: number(count[item.offset], format))
      }
    }
  }

  /// The list and level of a paragraph: its own, else those of its style.
  private func place(_ paragraph: XMLElement) -> (String, Int)? {
    let style = paragraph.value("w:pStyle")
    let own = paragraph.all("w:numPr").first
    let numbers =
      own ?? styles.descendants("w:style").first { $0["w:styleId"] == style }?.all("w:numPr").first
    guard let id = numbers?.value("w:numId"), let level = numbers?.value("w:ilvl").flatMap({ Int($0) }) else {
      return nil
    }
    return (id, level)
  }

  private func number(_ count: Int, _ format: String) -> String {
    let letters = Array("zabcdefghijklmnopqrstuvwxy")
    return switch format {
    case "lowerLetter": String(letters[count % 26])
    case "upperLetter": String(letters[count % 26]).uppercased()
    case "lowerRoman": ["", "i", "ii", "iii", "iv", "v"][count]
    default: "\(count)"
    }
  }
}

extension XMLElement {
  func all(_ name: String) -> [XMLElement] { XMLNode.element(self).descendants(name) }
  func value(_ name: String) -> String? { all(name).first?["w:val"] }
  var content: String { XMLNode.element(self).content }
}

extension XMLNode {
  /// The same tree without the elements that `isWanted` refuses.
  func keeping(_ isWanted: (XMLElement) -> Bool) -> XMLNode {
    switch self {
    case .text: self
    case .element(let element):
      .element(
        XMLElement(
          element.name, element.attributes,
          element.children.compactMap { child in
            if case .element(let element) = child, !isWanted(element) { return nil }
            return child.keeping(isWanted)
          }))
    }
  }
}

extension String {
  func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }

  /// The words; a no-break space is part of one.
  var words: [String] { split { " \n\t".contains($0) }.map(String.init) }
}
