import Model

extension Paragraph.Role {
  /// The paragraph style, by its id.
  func wordStyle(before next: RedlineRow?) -> String {
    switch self {
    case .title: "Heading1"
    case .subtitle: "Subtitle"
    case .status: "Status"
    case .section(.annex, _): "Bijlagekop"
    case .section: "Werkbladkop"
    case .heading(let level): "Heading\(level)"
    case .division(_, let level, _, _): "Indelingskop\(level)"
    case .text: next?.isParty == true ? "Slotformule" : "BodyText"
    case .note: "Opmerking"
    case .article(let level, _): level == 2 ? "Artikelkop" : "Artikelkop\(level)"
    case .member(depth: 0, isNumbered: false): "Artikeltekst"
    case .member(depth: 0, _): "Lid"
    case .member(depth: 1, _): "Onderdeel"
    case .member: "Subonderdeel"
    case .definition: "Begrip"
    case .item(_, depth: 0): "List"
    case .item(_, depth: 1): "List2"
    case .item: "List3"
    case .table: "Bijschrift"
    case .headerRow: "Tabelkop"
    case .party: "Ondertekenaar"
    case .field(let isEmpty):
      (isEmpty ? "Invulregel" : "Ondertekening") + (next?.isField == true ? "" : "-slot")
    case .list, .description, .row, .cell, .signatures: "Tabeltekst"
    }
  }
}

extension RedlineRow {
  var presence: Redline.Presence {
    switch self {
    case .line(let line): line.presence
    case .table(let table): table.presence
    }
  }

  private var role: Paragraph.Role? {
    switch self {
    case .line(let line): line.role
    case .table: nil
    }
  }

  var isParty: Bool { role == .party }

  fileprivate var isField: Bool { if case .field? = role { true } else { false } }
}

extension WordLists {
  /// The lists of a redline, and the number of each.
  static func counting(_ used: [RedlineLine.List], in profile: NumberingProfile) -> (
    WordLists, [RedlineLine.List: Int]
  ) {
    let inChapters = used.contains(.articles(inChapters: true))
    var lists = WordLists(profile: profile, hasChapters: inChapters)
    var numbers: [RedlineLine.List: Int] = [.articles(inChapters: inChapters): 1, .annexes: 2]
    for list in used where numbers[list] == nil {
      switch list {
      case .articles: numbers[list] = lists.add(profile.articleLevels(hasChapters: false))
      case .annexes: break
      case .chapters: numbers[list] = lists.add(profile.chapterLevels)
      case .divisions(let chapter, let hasSections):
        numbers[list] = lists.add(profile.divisionLevels(in: chapter, hasSections: hasSections))
      case .block(_, let style): numbers[list] = lists.add(block: style)
      }
    }
    return (lists, numbers)
  }
}
