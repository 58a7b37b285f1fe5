import Model
import XML

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

  /// `docProps/custom.xml` (Part 1, 15.2.12.2): what the document was made from, where every word processor keeps it.
  var wordOwnProperties: XMLNode {
    .element(
      "Properties",
      [
        "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      ],
      provenance.properties.enumerated().map { index, property in
        .element(
          "property",
          [
            "fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": "\(index + 2)", "name": property.name,
          ],
          [.element("vt:lpwstr", [:], [.text(property.value)])])
      })
  }

  /// `customXml/item1.xml` (Part 1, 15.2.4): where every part of a clause stands, and what it comes from.
  var provenancePart: WordPart { WordPart("customXml/item1.xml", .customXml, provenanceNode) }
}

extension XMLNode {
  /// `customXml/itemProps1.xml`: the identity of the provenance, the same in every document (Part 1, 22.5).
  static let provenanceProperties = XMLNode.element(
    "ds:datastoreItem",
    [
      "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
      "ds:itemID": "{0B026A00-2026-4001-8000-B0261A600001}",
    ],
    [.element("ds:schemaRefs", [:], [.element("ds:schemaRef", ["ds:uri": Provenance.namespace])])])
}
