import Model
import XML

extension WordBody {
  /// The list of contents, filled in: a field over all headings below the title (17.16.5.68), in the block by which
  /// Word offers to update it. Nothing asks for an update on opening.
  var contents: [XMLNode] {
    let entries = survey.outline.entries
    guard !entries.isEmpty else { return [] }
    let lines = entries.enumerated().map { index, entry in
      let start: [XMLNode] =
        index > 0
        ? [] : [.fieldChar("begin"), .fieldCode("TOC \\o \"2-5\" \\h \\z \\u"), .fieldChar("separate")]
      let end: [XMLNode] = index < entries.count - 1 ? [] : [.fieldChar("end")]
      return paragraph("TOC\(entry.level)", start + [link(to: entry)] + end)
    }
    let properties: [XMLNode] = [
      .element(
        "w:docPartObj", [:],
        [Word.property("docPartGallery", "Table of Contents"), .element("w:docPartUnique")])
    ]
    return [
      .element(
        "w:sdt", [:],
        [
          .element("w:sdtPr", [:], properties),
          .element("w:sdtContent", [:], [paragraph("TOCHeading", [.run("Inhoud")])] + lines),
        ])
    ]
  }

  /// `Artikel 5`, the heading and its page, as a link to it.
  private func link(to entry: Outline.Entry) -> XMLNode {
    let bookmark = survey.outline.bookmark(of: entry)
    let tab = XMLNode.run([.element("w:tab")])
    let words = XMLNode.run(survey.words(of: entry))
    let page = XMLNode.field("PAGEREF \(bookmark) \\h", showing: "\(survey.pagination[entry.position])")
    return .element("w:hyperlink", ["w:anchor": bookmark, "w:history": "1"], [words, tab] + page)
  }
}
