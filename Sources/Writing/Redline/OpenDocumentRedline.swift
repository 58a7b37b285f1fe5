public import Archive
public import Model
import XML

extension Redline {
  /// The redline as an OpenDocument text with tracked changes (Part 3, 5.5); otherwise as `word`.
  ///
  /// A row of a table that comes or goes bears an attribute of LibreOffice, which the standard lets a reader pass over:
  /// OpenDocument itself tracks no rows, and without it the row stays behind empty.
  public func openDocument(in style: HouseStyle, by author: String, on day: Day) -> Archive {
    let styles = style.openDocument["styles.xml"] ?? .element("office:document-styles")
    let (cover, rows) = (cover, rows)
    var body = OpenDocumentRedlineBody(
      profile: newHead.profile, hand: RedlineHand(author: author, day: day, rows: rows))
    let parts = [
      ("content.xml", body.content(rows, styles: styles)),
      ("styles.xml", styles.filled(for: cover).withMasters(of: Survey(of: cover, styles: style[.styles]))),
      ("meta.xml", cover.openDocumentProperties), ("settings.xml", .openDocumentSettings),
      ("herkomst.xml", cover.provenanceNode),
    ]
    return .openDocument(parts)
  }
}
