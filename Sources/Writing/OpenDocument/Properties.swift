import Model
import XML

extension Document {
  /// `meta.xml` (Part 3, 4.3): who, what and when. The clock has no say: midnight of the day of the document.
  var openDocumentProperties: XMLNode {
    let midnight = "\(marks.date)T00:00:00Z"
    let properties = [
      ("meta:generator", "Borging"), ("dc:title", title), ("dc:subject", marks.project),
      ("meta:initial-creator", marks.issuer), ("dc:creator", marks.issuer),
      ("meta:creation-date", midnight), ("dc:date", midnight), ("dc:language", "nl-NL"),
    ]
    return .element(
      "office:document-meta",
      [
        "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/", "office:version": OpenDocument.version,
      ],
      [
        .element(
          "office:meta", [:],
          properties.map { .element($0.0, [:], [.text($0.1)]) }
            + provenance.properties.map {
              .element(
                "meta:user-defined", ["meta:name": $0.name, "meta:value-type": "string"], [.text($0.value)])
            })
      ])
  }
}

extension XMLNode {
  /// `META-INF/manifest.xml` (Part 2, 4): every part but the media type and the manifest itself.
  static func manifest(of parts: [String]) -> XMLNode {
    let root = XMLNode.element(
      "manifest:file-entry",
      [
        "manifest:full-path": "/", "manifest:version": OpenDocument.version,
        "manifest:media-type": OpenDocument.mediaType,
      ])
    return .element(
      "manifest:manifest",
      [
        "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        "manifest:version": OpenDocument.version,
      ],
      [root]
        + parts.map {
          .element("manifest:file-entry", ["manifest:full-path": $0, "manifest:media-type": "text/xml"])
        })
  }

  /// `settings.xml` (Part 3, 3.10): how a word processor lays out lines and lists; without it, LibreOffice keeps
  /// to the habits of older versions.
  static let openDocumentSettings: XMLNode = {
    let settings = [
      ("AddExternalLeading", true), ("AddParaSpacingToTableCells", true), ("AddParaTableSpacing", false),
      ("AddParaTableSpacingAtStart", false), ("IgnoreFirstLineIndentInNumbering", false),
      ("TabsRelativeToIndent", true),
    ]
    let items = settings.map { name, isOn in
      XMLNode.element(
        "config:config-item", ["config:name": name, "config:type": "boolean"],
        [.text(isOn ? "true" : "false")])
    }
    return .element(
      "office:document-settings",
      [
        "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
        "xmlns:ooo": "http://openoffice.org/2004/office", "office:version": OpenDocument.version,
      ],
      [
        .element(
          "office:settings", [:],
          [.element("config:config-item-set", ["config:name": "ooo:configuration-settings"], items)])
      ])
  }()
}
