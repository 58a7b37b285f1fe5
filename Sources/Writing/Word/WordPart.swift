import Model
import XML

/// A part of a package that comes from the house style.
enum WordPart: String, CaseIterable {
  case styles = "word/styles.xml"
  case settings = "word/settings.xml"
  case fonts = "word/fontTable.xml"
  case portraitHeader = "word/koptekst-staand.xml"
  case landscapeHeader = "word/koptekst-liggend.xml"
  case portraitFooter = "word/voettekst-staand.xml"
  case landscapeFooter = "word/voettekst-liggend.xml"

  /// The last word of its content type and of its relationship (ECMA-376, Part 1, 11.3).
  var kind: String {
    switch self {
    case .styles: "styles"
    case .settings: "settings"
    case .fonts: "fontTable"
    case .portraitHeader, .landscapeHeader: "header"
    case .portraitFooter, .landscapeFooter: "footer"
    }
  }

  /// Whether the part tells something of the document, by slots.
  var hasSlots: Bool {
    switch self {
    case .styles, .settings, .fonts: false
    case .portraitHeader, .landscapeHeader, .portraitFooter, .landscapeFooter: true
    }
  }

  /// The pages that it serves; nil for all.
  var orientation: Section.Orientation? {
    switch self {
    case .styles, .settings, .fonts: nil
    case .portraitHeader, .portraitFooter: .portrait
    case .landscapeHeader, .landscapeFooter: .landscape
    }
  }

  /// Its relationship in the document.
  var relationship: String {
    switch self {
    case .styles: "stijlen"
    case .settings: "instellingen"
    case .fonts: "lettertypen"
    case .portraitHeader: "koptekst-staand"
    case .landscapeHeader: "koptekst-liggend"
    case .portraitFooter: "voettekst-staand"
    case .landscapeFooter: "voettekst-liggend"
    }
  }
}

extension HouseStyle {
  /// The parts that `word/` must hold, by their path in the package.
  static let wordParts = WordPart.allCases.map(\.rawValue)

  /// A part; reading a house style sees to it that it has them all.
  subscript(part: WordPart) -> XMLNode { word[part.rawValue] ?? .text("") }
}
