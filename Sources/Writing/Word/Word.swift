public import Archive
public import Model
import XML

extension Document {
  /// The document as a WordprocessingML package (ECMA-376, 5th edition, transitional; Part 2 for the package).
  ///
  /// The look comes from the named styles of `style`; how lists count does not, so that no house style can break a
  /// reference. Zip it with the day of `marks`.
  public func word(in style: HouseStyle) -> Archive {
    let parts = WordPart.allCases.filter { $0.orientation == nil || orientations.contains($0.orientation) }
    let generated = [
      ("[Content_Types].xml", XMLNode.wordContentTypes(parts)),
      ("_rels/.rels", .packageRelationships),
      ("docProps/core.xml", wordProperties),
      ("word/document.xml", WordBody(self).content),
      ("word/_rels/document.xml.rels", .wordRelationships(parts)),
      ("word/numbering.xml", wordNumbering(style[.styles])),
    ]
    let taken = parts.map { part in
      (part.rawValue, part.hasSlots ? style[part].filled(for: self) : style[part])
    }
    return Archive((generated + taken).map { Archive.Part($0.0, $0.1.document()) })
  }
}

extension Document {
  /// How its pages lie.
  private var orientations: [Section.Orientation?] { sections.map(\.orientation) }
}

/// What every part of a package has in common.
enum Word {
  /// The namespaces of a part; `r` also where it is not used, as some readers count on it.
  static let namespaces: KeyValuePairs = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ]

  /// `<w:name w:val="value"/>`, the form of most properties.
  static func property(_ name: String, _ value: String) -> XMLNode { .element("w:\(name)", ["w:val": value]) }
}
