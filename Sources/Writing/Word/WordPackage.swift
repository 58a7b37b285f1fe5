import Model
import XML

extension XMLNode {
  /// `[Content_Types].xml` (Part 2, 10.1.2): what every part is.
  static func wordContentTypes(_ parts: [WordPart]) -> XMLNode {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let types =
      [
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("word/document.xml", "\(word)document.main+xml"),
        ("word/numbering.xml", "\(word)numbering+xml"),
      ] + parts.map { ($0.rawValue, "\(word)\($0.kind)+xml") }
    return .element(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
      [
        .element(
          "Default",
          [
            "Extension": "rels",
            "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
          ]),
        .element("Default", ["Extension": "xml", "ContentType": "application/xml"]),
      ] + types.map { .element("Override", ["PartName": "/\($0.0)", "ContentType": $0.1]) })
  }

  /// `_rels/.rels`: where a reader begins.
  static let packageRelationships = relationships([
    ("document", "\(office)/officeDocument", "word/document.xml"),
    (
      "eigenschappen",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
  ])

  /// `word/_rels/document.xml.rels`: what the document leans on.
  static func wordRelationships(_ parts: [WordPart]) -> XMLNode {
    relationships(
      [("nummering", "\(office)/numbering", "numbering.xml")]
        + parts.map { part in
          (part.relationship, "\(office)/\(part.kind)", String(part.rawValue.dropFirst("word/".count)))
        })
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static func relationships(_ list: [(id: String, type: String, target: String)]) -> XMLNode {
    .element(
      "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
      list.map { .element("Relationship", ["Id": $0.id, "Type": $0.type, "Target": $0.target]) })
  }
}

extension Document {
  /// `docProps/core.xml` (Part 2, 11): who, what and when. The clock has no say: midnight of the day of the
  /// document.
  var wordProperties: XMLNode {
    let midnight = XMLNode.text("\(marks.date)T00:00:00Z")
    return .element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ],
      [
        .element("dc:title", [:], [.text(title)]),
        .element("dc:subject", [:], [.text(marks.project)]),
        .element("dc:creator", [:], [.text(marks.issuer)]),
        .element("dc:language", [:], [.text("nl-NL")]),
        .element("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], [midnight]),
        .element("dcterms:modified", ["xsi:type": "dcterms:W3CDTF"], [midnight]),
      ])
  }
}
