import Model
import XML

extension OpenDocumentBody {
  /// The list of contents (Part 3, 8.3), filled in. Its source names the styles of headings, so that an update leaves
  /// the title out.
  var contents: [XMLNode] {
    let entries = survey.outline.entries
    guard !entries.isEmpty else { return [] }
    let title = XMLNode.text("Inhoud")
    let lines = entries.map { entry in
      let words = [XMLNode.text(survey.words(of: entry)), .element("text:tab")]
      let page = XMLNode.text("\(survey.pagination[entry.position])")
      let bookmark = survey.outline.bookmark(of: entry)
      return XMLNode.element(
        "text:p", ["text:style-name": "Contents_20_\(entry.level)"],
        [.link(to: bookmark, style: "Inhoudslink", words + [page])])
    }
    return [
      .element(
        "text:table-of-content", ["text:name": "Inhoud"],
        [
          .element(
            "text:table-of-content-source",
            [
              "text:outline-level": "5", "text:use-outline-level": "false",
              "text:use-index-source-styles": "true",
            ],
            [.element("text:index-title-template", ["text:style-name": "Contents_20_Heading"], [title])]
              + (1...10).map(template) + (2...5).map(sources)),
          .element(
            "text:index-body", [:],
            [
              .element(
                "text:index-title", ["text:name": "Inhoud_Kop"],
                paragraph("Contents_20_Heading", [title]))
            ] + lines),
        ])
    ]
  }

  /// How an entry is made on an update: a link around number, words and page.
  private func template(_ level: Int) -> XMLNode {
    .element(
      "text:table-of-content-entry-template",
      ["text:outline-level": "\(level)", "text:style-name": "Contents_20_\(min(max(level, 2), 5))"],
      [
        .element("text:index-entry-link-start", ["text:style-name": "Inhoudslink"]),
        .element("text:index-entry-chapter"),
        .element("text:index-entry-span", [:], [.text(" ")]),
        .element("text:index-entry-text"),
        .element("text:index-entry-tab-stop", ["style:type": "right", "style:leader-char": "."]),
        .element("text:index-entry-page-number"), .element("text:index-entry-link-end"),
      ])
  }

  /// The styles of the headings on a level.
  private func sources(_ level: Int) -> XMLNode {
    let own = level == 2 ? ["Artikelkop", "Bijlagekop", "Werkbladkop"] : ["Artikelkop_20_\(level)"]
    return .element(
      "text:index-source-styles", ["text:outline-level": "\(level)"],
      (["Heading_20_\(level)", "Indelingskop_20_\(level)"] + own).map {
        .element("text:index-source-style", ["text:style-name": $0])
      })
  }
}
