import Model
import XML

extension RedlineLine {
  /// Its place in the lists of OpenDocument.
  func openDocumentPlace(in profile: NumberingProfile) -> OpenDocumentItem.Place? {
    place.map { place in
      let (id, style) = place.list.openDocument(in: profile)
      return OpenDocumentItem.Place(list: id, style: style, level: place.level + 1)
    }
  }
}

extension RedlineLine.List {
  /// By what the list is known in the file, and its style.
  func openDocument(in profile: NumberingProfile) -> (id: String, style: String) {
    switch (self, profile) {
    case (.articles, .overeenkomst): ("Artikelen", "Artikelen")
    case (.articles(inChapters: true), .regeling): ("Regeling", "Regeling")
    case (.articles(inChapters: false), .regeling):
      (OpenDocumentLists.withoutChapters, OpenDocumentLists.withoutChapters)
    case (.annexes, .overeenkomst): ("Bijlagen", "Bijlagen")
    case (.annexes, .regeling): ("Regelingbijlagen", "Regelingbijlagen")
    case (.chapters, _): ("Hoofdstukken", "Hoofdstukken")
    case (.divisions(let chapter, let hasSections), _):
      ("Indeling_\(chapter)_\(hasSections)", "Indeling_\(chapter)_\(hasSections)")
    case (.block(let index, let style), _): ("blok-\(index)", style.openDocument)
    }
  }
}

extension [RedlineRow] {
  /// The styles that this document alone has: of tables, of rows that change, and of lists.
  func styles(from styles: XMLNode, in profile: NumberingProfile) -> [XMLNode] {
    var lists: Set<RedlineLine.List> = []
    var tables: [(page: OpenDocumentBody.Page, shares: [Int])] = []
    for row in self {
      switch row {
      case .line(let line): if let list = line.place?.list { lists.insert(list) }
      case .table(let table): tables.append((OpenDocumentBody.Page(table.orientation), table.shares))
      }
    }
    let copies = lists.map { ($0, $0.openDocument(in: profile).style) }.sorted { $0.1 < $1.1 }.flatMap {
      list, name -> [XMLNode] in
      switch list {
      case .divisions(let chapter, let hasSections):
        styles.divisions(of: chapter, hasSections: hasSections, as: name, gap: profile.gap)
      case .articles(inChapters: false) where profile == .regeling: styles.articlesWithoutChapters(as: name)
      case .articles, .annexes, .chapters, .block: []
      }
    }
    let row = XMLNode.style(
      "Rij_met_wijziging", "table-row",
      .element(
        "style:table-row-properties", ["fo:keep-together": "always", "loext:text-changes-only": "false"]))
    let unnumbered = XMLNode.element(
      "text:list-style", ["style:name": OpenDocumentNesting.unnumbered],
      [
        .element(
          "text:list-level-style-number", ["text:level": "1", "style:num-format": ""],
          [
            .element(
              "style:list-level-properties",
              ["text:list-level-position-and-space-mode": "label-alignment"],
              [
                .element(
                  "style:list-level-label-alignment",
                  ["text:label-followed-by": "nothing", "fo:margin-left": "0mm", "fo:text-indent": "0mm"])
              ])
          ])
      ])
    let mark = XMLNode.element(
      "style:style",
      [
        "style:name": "Sectie_20_einde", "style:family": "paragraph",
        "style:parent-style-name": "Text_20_body",
      ],
      [
        .element("style:paragraph-properties", ["fo:margin-top": "0mm", "fo:margin-bottom": "0mm"]),
        .element("style:text-properties", ["fo:font-size": "1pt"]),
      ])
    return styles.tables(tables) + (tables.isEmpty ? [] : [row]) + copies + [unnumbered, mark]
  }
}

extension Paragraph.Role {
  /// The style of its paragraph, and for a heading its level.
  func openDocumentStyle(before next: RedlineRow?) -> (String, Int?) {
    switch self {
    case .title: ("Heading_20_1", 1)
    case .section: (wordStyle(before: next), 2)
    case .heading(let level): ("Heading_20_\(level)", level)
    case .division(_, let level, _, _): ("Indelingskop_20_\(level)", level)
    case .article(let level, _): (level == 2 ? "Artikelkop" : "Artikelkop_20_\(level)", level)
    case .text: (next?.isParty == true ? "Slotformule" : "Text_20_body", nil)
    case .item: ("Lijst", nil)
    case .field: (wordStyle(before: next).replacing("-slot", with: "_20_slot"), nil)
    case .subtitle, .status, .note, .member, .definition, .list, .table, .description, .headerRow, .row,
      .cell,
      .signatures, .party:
      (wordStyle(before: next), nil)
    }
  }
}
