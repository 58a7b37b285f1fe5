public import Archive
public import Model
import XML

extension Document {
  /// The document as a WordprocessingML package (ECMA-376, 5th edition, transitional; Part 2 for the package).
  ///
  /// The look comes from the named styles of `style`; how lists count does not, so that no house style can break a
  /// reference. Zip it with the day of `marks`.
  public func word(in style: HouseStyle) -> Archive {
    let survey = Survey(of: self, styles: style[.styles])
    let lists = WordLists(of: self)
    let body = WordBody(survey, lists)
    let pages = body.pages
    let parts: [WordPart] = [
      WordPart("word/document.xml", .document, body.content(of: pages)),
      WordPart("word/styles.xml", .styles, style[.styles].counting(in: lists)),
      WordPart("word/settings.xml", .settings, style[.settings]),
      WordPart("word/fontTable.xml", .fontTable, style[.fonts]),
      WordPart("word/numbering.xml", .numbering, lists.numbering(indents: style[.styles].wordIndents)),
    ]
    return .word(
      parts + survey.wordMargins(of: pages, in: style) + survey.wordComments + [provenancePart],
      properties: self)
  }
}

/// What every part of a package has in common.
enum Word {
  /// The namespaces of a part; `r` also where it is not used, as some readers count on it. `w15` is an extension
  /// (MS-DOCX, 2.5) that a reader may pass over.
  static let namespaces: KeyValuePairs = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:Ignorable": "w15",
  ]

  /// `<w:name w:val="value"/>`, the form of most properties.
  static func property(_ name: String, _ value: String) -> XMLNode { .element("w:\(name)", ["w:val": value]) }
}
