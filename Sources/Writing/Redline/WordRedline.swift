public import Archive
public import Model
import XML

extension Redline {
  /// The redline as a WordprocessingML package with tracked changes (ECMA-376, Part 1, 17.13.5): lists count as in the
  /// clean document, references are words. All changes accepted give the newer version, all rejected the older one.
  ///
  /// - Parameters:
  ///   - author: Who made the changes; those that only follow a change of numbers bear a name of their own, so that a
  ///     reader can accept them apart.
  ///   - day: When.
  public func word(in style: HouseStyle, by author: String, on day: Day) -> Archive {
    let rows = rows
    var body = WordRedlineBody(rows, profile: newHead.profile, author: author, day: day)
    let content = body.content(rows)
    let styles = style[.styles]
    let cover = cover
    let margins = rows.orientations.flatMap { orientation -> [WordPart] in
      let page = WordPage(orientation)
      return [
        WordPart(
          page.header.rawValue, .header, style[page.header].filled(for: cover).wordHeader(telling: [])),
        WordPart(page.footer.rawValue, .footer, style[page.footer].filled(for: cover)),
      ]
    }
    let parts: [WordPart] = [
      WordPart("word/document.xml", .document, content),
      WordPart("word/styles.xml", .styles, styles.counting(in: body.lists)),
      WordPart("word/settings.xml", .settings, style[.settings]),
      WordPart("word/fontTable.xml", .fontTable, style[.fonts]),
      WordPart("word/numbering.xml", .numbering, body.lists.numbering(indents: styles.wordIndents)),
    ]
    return .word(parts + margins + body.comments + [cover.provenancePart], properties: cover)
  }

  /// What the package as a whole tells: a document without text.
  var cover: Document {
    Document(
      kind: newHead.kind, profile: newHead.profile, title: words(of: .title), subtitle: words(of: .subtitle),
      marks: newHead.marks, provenance: newHead.provenance, sections: [])
  }

  /// The words of the newer version in the paragraph of this role.
  private func words(of role: Paragraph.Role) -> String {
    paragraphs.lazy.filter { $0.role == role }.compactMap { $0.version(.new) }.first?.words ?? ""
  }
}

extension [RedlineRow] {
  /// The orientations that its pages have.
  fileprivate var orientations: [Section.Orientation] {
    let turns = compactMap { row in
      switch row {
      case .line(let line): line.turn
      case .table: nil
      }
    }
    return Section.Orientation.allCases.filter { $0 == .portrait || turns.contains($0) }
  }
}
