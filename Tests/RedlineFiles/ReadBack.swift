public import Archive
public import Model
import XML

/// What a redline says when all its changes are accepted (`new`) or rejected (`old`), read from the XML of its package: each
/// paragraph with words, in order. A reader of its own, which knows the standards and nothing of the writers.
public func paragraphs(inWord archive: Archive, _ side: Redline.Side) throws -> [String] {
  var reader = WordReader(side: side)
  reader.read(try part("word/document.xml", of: archive))
  return reader.paragraphs.filter { !$0.isEmpty }
}

/// The same of an OpenDocument package.
public func paragraphs(inOpenDocument archive: Archive, _ side: Redline.Side) throws -> [String] {
  let content = try part("content.xml", of: archive)
  let reader = OpenDocumentReader(side: side, regions: content.descendants("text:changed-region"))
  return reader.paragraphs(content.descendants("office:text").first.map { .element($0) } ?? content)
}

/// What a redline must say: the paragraphs with words of a version.
public func paragraphs(of version: Transcript) -> [String] {
  version.paragraphs.flatMap(\.all).compactMap { paragraph in
    switch paragraph.role {
    case .description: return nil
    case .table:
      return paragraph.words.isEmpty ? paragraph.label : "\(paragraph.label): \(paragraph.words)"
    case .title, .subtitle, .status, .section, .heading, .division, .text, .note, .article, .member,
      .definition, .list, .item, .headerRow, .row, .cell, .signatures, .party, .field:
      return paragraph.words
    }
  }.filter { !$0.isEmpty }
}

private func part(_ name: String, of archive: Archive) throws -> XMLNode {
  let bytes = archive.parts.first { $0.name == name }?.bytes ?? []
  return try XMLNode(parsing: bytes, file: name)
}

/// Insertions and deletions of runs, of the ends of paragraphs, and of rows (ECMA-376, Part 1, 17.13.5).
private struct WordReader {
  let side: Redline.Side
  var paragraphs: [String] = []
  private var words = ""

  init(side: Redline.Side) { self.side = side }

  /// What the version does not have.
  private var lost: String {
    switch side {
    case .old: "w:ins"
    case .new: "w:del"
    }
  }

  mutating func read(_ node: XMLNode) {
    switch node {
    case .text: return
    case .element(let element):
      switch element.name {
      case lost, "w:instrText", "w:delInstrText", "w:pPr", "w:rPr", "w:sectPr": return
      case "w:t", "w:delText": words += node.content
      case "w:tab": words += "\t"
      case "w:br": words += "\n"
      case "w:tr":
        let properties = element.children.filter { $0.isNamed("w:trPr") }
        if properties.contains(where: { !$0.descendants(lost).isEmpty }) { return }
        for child in element.children { read(child) }
      case "w:p":
        for child in element.children { read(child) }
        // A paragraph without its end goes on in the next.
        let own = element.children.first { $0.isNamed("w:pPr") }
        if let own, !own.descendants(lost).isEmpty { return }
        paragraphs.append(words)
        words = ""
      case _: for child in element.children { read(child) }
      }
    }
  }
}

/// Regions between two places, and deletions at one (OpenDocument 1.3, Part 3, 5.5).
private struct OpenDocumentReader {
  /// What a text is made of.
  private enum Token { case words(String), end, start(String), stop(String), gone(String) }

  private let side: Redline.Side
  /// What each deletion took away; nil for an insertion.
  private let deletions: [String: [Token]]

  init(side: Redline.Side, regions: [XMLElement]) {
    self.side = side
    deletions = regions.reduce(into: [:]) { deletions, region in
      guard let id = region["text:id"],
        case .element(let change)? = region.children.first(where: { $0.isNamed("text:deletion") })
      else { return }
      let content = change.children.filter { !$0.isNamed("office:change-info") }
      // The last paragraph ends where the text goes on.
      deletions[id] = Array(content.flatMap(Self.tokens).dropLast())
    }
  }

  func paragraphs(_ text: XMLNode) -> [String] {
    var open: Set<String> = []
    var lines = [""]
    func add(_ token: Token) {
      switch token {
      case .words(let words): if open.isEmpty { lines[lines.count - 1] += words }
      case .end: if open.isEmpty { lines.append("") }
      case .start(let id): if side == .old { open.insert(id) }
      case .stop(let id): open.remove(id)
      case .gone(let id): if side == .old { for token in deletions[id] ?? [] { add(token) } }
      }
    }
    for token in Self.tokens(text) { add(token) }
    return lines.filter { !$0.isEmpty }
  }

  private static func tokens(_ node: XMLNode) -> [Token] {
    switch node {
    case .text(let text): return [.words(text)]
    case .element(let element):
      let inside = element.children.flatMap(tokens)
      switch element.name {
      case "text:tracked-changes", "office:annotation", "table:title", "table:desc": return []
      case "text:p", "text:h": return inside + [.end]
      case "text:s": return [.words(" ")]
      case "text:tab": return [.words("\t")]
      case "text:line-break": return [.words("\n")]
      case "text:change-start": return [.start(element["text:change-id"] ?? "")]
      case "text:change-end": return [.stop(element["text:change-id"] ?? "")]
      case "text:change": return [.gone(element["text:change-id"] ?? "")]
      case _: return inside
      }
    }
  }
}

extension XMLNode {
  fileprivate func isNamed(_ name: String) -> Bool {
    switch self {
    case .element(let element): element.name == name
    case .text: false
    }
  }
}
