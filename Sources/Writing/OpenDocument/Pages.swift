import Model
import XML

extension OpenDocumentBody {
  /// A master page of the house style (Part 3, 16.9).
  enum Page: String, CaseIterable {
    case portrait = "Standard"
    case landscape = "Liggend"

    init(_ orientation: Section.Orientation) {
      switch orientation {
      case .portrait: self = .portrait
      case .landscape: self = .landscape
      }
    }

    /// The width of the text on A4 with margins of 2.5 cm, in hundredths of a millimetre.
    var textWidth: Int {
      switch self {
      case .portrait: 16000
      case .landscape: 24700
      }
    }
  }

  /// The page of the title: that of the main text, if this comes first.
  var firstPage: Page {
    guard let first = document.sections.first, first.role == .main else { return .portrait }
    return Page(first.orientation)
  }

  /// A heading that begins a page of this kind.
  func heading(_ style: String, level: Int, on page: Page, _ line: [XMLNode]) -> [XMLNode] {
    heading("\(style)_\(page.rawValue)", level: level, line)
  }

  /// The styles of headings that begin a page: the named style, and the master page to turn to, which is no look
  /// but the place of the text.
  var pageStyles: [XMLNode] {
    let openings =
      [("Heading_20_1", firstPage)]
      + document.sections.compactMap { section in
        switch section.role {
        case .main: nil
        case .annex: ("Bijlagekop", Page(section.orientation))
        case .explanation, .worksheet: ("Werkbladkop", Page(section.orientation))
        }
      }
    return ["Heading_20_1", "Bijlagekop", "Werkbladkop"].flatMap { style in
      Page.allCases.filter { page in openings.contains { $0 == (style, page) } }.map { page in
        .element(
          "style:style",
          [
            "style:name": "\(style)_\(page.rawValue)", "style:family": "paragraph",
            "style:parent-style-name": style, "style:master-page-name": page.rawValue,
          ])
      }
    }
  }
}
