public import Archive
public import Model
import XML

extension HouseStyle {
  /// The parts that `opendocument/` must hold.
  static let openDocumentParts = ["styles.xml"]
}

extension Document {
  /// The document as an OpenDocument text: version 1.3 (OASIS, 2021), Part 2 for the package.
  ///
  /// The look comes from the named styles of `style`; the text holds styles of its own only for the widths of
  /// columns, the turning of pages and lists that count within a chapter. Zip it with the day of `marks`.
  public func openDocument(in style: HouseStyle) -> Archive {
    let survey = Survey(of: self, styles: style[.styles])
    let styles = style.openDocument["styles.xml"] ?? .element("office:document-styles")
    let parts = [
      ("content.xml", OpenDocumentBody(survey, styles: styles).content),
      ("styles.xml", styles.filled(for: self).withMasters(of: survey)),
      ("meta.xml", openDocumentProperties),
      ("settings.xml", .openDocumentSettings),
      ("herkomst.xml", provenanceNode),
    ]
    return .openDocument(parts)
  }
}

extension Archive {
  /// A package of these parts, by their paths.
  static func openDocument(_ parts: [(String, XMLNode)]) -> Archive {
    Archive(
      [Archive.Part("mimetype", Array(OpenDocument.mediaType.utf8), isStored: true)]
        + parts.map { Archive.Part($0.0, $0.1.document()) }
        + [Archive.Part("META-INF/manifest.xml", XMLNode.manifest(of: parts.map(\.0)).document())])
  }
}

/// What every part of a package has in common.
enum OpenDocument {
  static let version = "1.3"
  /// The first part of the package, uncompressed and without line end (Part 2, 3.3).
  static let mediaType = "application/vnd.oasis.opendocument.text"
}
