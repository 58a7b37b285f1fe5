import Archive
import Documents
import Foundation
import Model
import Testing
import Writing
import XML

/// The house style that comes with the program.
let houseStyle: HouseStyle = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  do {
    return try HouseStyle(reading: root.appending(path: "Templates/huisstijl/borging").path())
  } catch {
    fatalError("\(error)")
  }
}()

extension Document {
  /// A part of the document as OpenDocument.
  func openDocumentPart(_ name: String) throws -> XMLNode {
    let bytes = try #require(openDocument(in: houseStyle)[name])
    return try XMLNode(parsing: bytes, file: name)
  }

  /// The sample with another main text.
  static func sample(main blocks: [Block], then sections: [Section] = []) -> Document {
    var document = Document.sample
    document.sections = [Section(.main, blocks: blocks)] + sections
    return document
  }
}

extension XMLNode {
  /// The elements with one of these names, in document order.
  func all(_ names: Set<String>) -> [XMLElement] {
    switch self {
    case .text: []
    case .element(let element):
      (names.contains(element.name) ? [element] : []) + element.children.flatMap { $0.all(names) }
    }
  }

  /// The same tree with every element changed, or taken away.
  func mutated(_ change: (XMLElement) -> XMLElement?) -> XMLNode? {
    switch self {
    case .text: self
    case .element(var element):
      {
        element.children = element.children.compactMap { $0.mutated(change) }
        return change(element).map(XMLNode.element)
      }()
    }
  }

  /// What is wrong with a text in OpenDocument, as far as no schema says so.
  func complaints(styles: XMLNode) -> [String] {
    let named = Set(
      (descendants("style:style") + styles.descendants("style:style")).compactMap { $0["style:name"] })
    let lists = Set(styles.descendants("text:list-style").compactMap { $0["style:name"] })
    let bookmarks = descendants("text:bookmark-start").compactMap { $0["text:name"] }
    let paragraphs = all(["text:p", "text:h"])
    return paragraphs.filter { XMLNode.element($0).content.isEmpty }.map { _ in "an empty paragraph" }
      + all(["text:p", "text:h", "text:span"]).filter { !named.contains($0["text:style-name"] ?? "") }
      .map { "no style \($0["text:style-name"] ?? "for \($0.name)")" }
      + descendants("text:list").compactMap { $0["text:style-name"] }.filter { !lists.contains($0) }
      .map { "no list style \($0)" }
      + descendants("text:bookmark-ref").compactMap { $0["text:ref-name"] }.filter { !bookmarks.contains($0) }
      .map { "no bookmark \($0)" }
      + (Set(bookmarks).count == bookmarks.count ? [] : ["a bookmark twice"])
      + (descendants("text:bookmark-end").compactMap { $0["text:name"] } == bookmarks
        ? [] : ["a bookmark without end"])
      + descendants("table:table").filter {
        XMLNode.element($0).descendants("table:table-header-rows").map(\.children.count) != [1]
      }.map { _ in "a table without header row" }
      + (paragraphs.first?["text:outline-level"] == "1" ? [] : ["no title first"])
      + (paragraphs.filter { $0["text:outline-level"] == "1" }.count == 1 ? [] : ["not one title"])
      + looks
  }

  /// The styles of the text itself that say how something looks.
  private var looks: [String] {
    descendants("office:automatic-styles").flatMap { XMLNode.element($0).descendants("style:style") }.filter {
      switch $0["style:family"] {
      case "paragraph": !$0.children.isEmpty || $0["style:parent-style-name"] == nil
      case "table", "table-column", "table-row", "table-cell": false
      default: true
      }
    }.map { "direct formatting \($0["style:name"] ?? "")" }
  }
}
