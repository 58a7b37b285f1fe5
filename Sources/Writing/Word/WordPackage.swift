import Archive
import Model
import XML

extension Archive {
  /// A package of these parts, with what says of each what it is and who leans on it. The first is the document.
  static func word(_ parts: [WordPart], properties document: Document) -> Archive {
    let nodes =
      [
        ("[Content_Types].xml", XMLNode.wordContentTypes(parts)), ("_rels/.rels", .packageRelationships),
        ("docProps/core.xml", document.wordProperties), ("docProps/custom.xml", document.wordOwnProperties),
        ("word/_rels/document.xml.rels", .wordRelationships(parts)),
        ("customXml/itemProps1.xml", .provenanceProperties),
        ("customXml/_rels/item1.xml.rels", .provenanceRelationships),
      ] + parts.map { ($0.path, $0.node) }
    return Archive(nodes.map { Archive.Part($0.0, $0.1.document()) })
  }
}

extension XMLNode {
  /// `[Content_Types].xml` (Part 2, 10.1.2): what every part is.
  fileprivate static func wordContentTypes(_ parts: [WordPart]) -> XMLNode {
    let office = "application/vnd.openxmlformats-officedocument"
    let types =
      [
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("docProps/custom.xml", "\(office).custom-properties+xml"),
        ("customXml/itemProps1.xml", "\(office).customXmlProperties+xml"),
      ]
      + parts.filter { $0.kind != .customXml }.map { part in
        let main = part.kind == .document ? ".main" : ""
        return (part.path, "\(office).wordprocessingml.\(part.kind.rawValue)\(main)+xml")
      }
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
  fileprivate static let packageRelationships = relationships([
    ("document", "\(office)/officeDocument", "word/document.xml"),
    (
      "eigenschappen",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ), ("eigen-eigenschappen", "\(office)/custom-properties", "docProps/custom.xml"),
  ])

  /// `word/_rels/document.xml.rels`: what the document leans on.
  fileprivate static func wordRelationships(_ parts: [WordPart]) -> XMLNode {
    relationships(
      parts.filter { $0.kind != .document }.map { part in
        let target =
          part.path.hasPrefix("word/") ? String(part.path.dropFirst("word/".count)) : "../\(part.path)"
        return (part.relationship, "\(office)/\(part.kind.rawValue)", target)
      })
  }

  /// `customXml/_rels/item1.xml.rels`: where the identity of the provenance stands (Part 1, 15.2.5).
  fileprivate static let provenanceRelationships = relationships([
    ("eigenschappen", "\(office)/customXmlProps", "itemProps1.xml")
  ])

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static func relationships(_ list: [(id: String, type: String, target: String)]) -> XMLNode {
    .element(
      "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
      list.map { .element("Relationship", ["Id": $0.id, "Type": $0.type, "Target": $0.target]) })
  }
}
