import Model
import XML

/// A4 in one of its orientations, with margins of 2.5 cm; lengths in twentieths of a point.
struct WordPage {
  let orientation: Section.Orientation

  init(_ orientation: Section.Orientation) { self.orientation = orientation }

  private var width: Int { orientation == .portrait ? 11906 : 16838 }
  private var height: Int { orientation == .portrait ? 16838 : 11906 }
  private static let margin = 1418
  /// From the edge of the page to the header, and to the line of the footer.
  static let edge = 709

  /// The width of the text.
  var textWidth: Int { width - 2 * WordPage.margin }
  /// The height of the text, when the footer does not reach into it.
  var textHeight: Int { height - 2 * WordPage.margin }

  /// The header and the footer of the house style for these pages.
  var header: WordStylePart { orientation == .portrait ? .portraitHeader : .landscapeHeader }
  var footer: WordStylePart { orientation == .portrait ? .portraitFooter : .landscapeFooter }

  /// The properties of a section on these pages, which begins on a new one (17.6.17).
  ///
  /// - Parameter header: The relationship of its header.
  func properties(header: String) -> XMLNode {
    let margin = "\(WordPage.margin)"
    var size = XMLElement("w:pgSz", [XMLAttribute("w:w", "\(width)"), XMLAttribute("w:h", "\(height)")])
    if orientation == .landscape { size.attributes.append(XMLAttribute("w:orient", "landscape")) }
    let footer = WordPart.relationship(footer.rawValue)
    return .element(
      "w:sectPr", [:],
      [
        .element("w:headerReference", ["w:type": "default", "r:id": header]),
        .element("w:footerReference", ["w:type": "default", "r:id": footer]),
        Word.property("type", "nextPage"),
        .element(size),
        .element(
          "w:pgMar",
          [
            "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin,
            "w:header": "\(WordPage.edge)",
            "w:footer": "\(WordPage.edge)", "w:gutter": "0",
          ]),
      ])
  }
}
