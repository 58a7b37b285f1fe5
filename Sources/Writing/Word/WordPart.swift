import Archive
import Model
import XML

/// A part of a package that the document leans on.
struct WordPart {
  /// What a part is: the last word of its content type and of its relationship (ECMA-376, Part 1, 11.3).
  enum Kind: String {
    case document, styles, settings, fontTable, numbering, comments
    case header, footer, customXml
  }

  /// The path in the package.
  var path: String
  var kind: Kind
  var node: XMLNode

  init(_ path: String, _ kind: Kind, _ node: XMLNode) {
    (self.path, self.kind, self.node) = (path, kind, node)
  }

  /// Its relationship in the document: `koptekst-staand` for `word/koptekst-staand.xml`.
  var relationship: String { WordPart.relationship(path) }

  static func relationship(_ path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(".xml".count) ?? "")
  }
}

/// A part of a house style.
enum WordStylePart: String, CaseIterable {
  case styles = "word/styles.xml"
  case settings = "word/settings.xml"
  case fonts = "word/fontTable.xml"
  case portraitHeader = "word/koptekst-staand.xml"
  case landscapeHeader = "word/koptekst-liggend.xml"
  case portraitFooter = "word/voettekst-staand.xml"
  case landscapeFooter = "word/voettekst-liggend.xml"
}

extension HouseStyle {
  /// The parts that `word/` must hold, by their path in the package.
  static let wordParts = WordStylePart.allCases.map(\.rawValue)

  /// A part; reading a house style sees to it that it has them all.
  subscript(part: WordStylePart) -> XMLNode { word[part.rawValue] ?? .text("") }
}
