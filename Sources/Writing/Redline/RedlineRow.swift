import Model

/// What of a redline comes next on paper.
enum RedlineRow {
  case line(RedlineLine)
  case table(RedlineTable)
}

/// A paragraph of a redline as a word processor holds it.
struct RedlineLine {
  /// The list in which a paragraph counts; a word processor counts what it holds.
  enum List: Hashable {
    /// Articles with their members and parts; in a regeling with chapters these too.
    case articles(inChapters: Bool)
    case annexes
    /// The chapters of an overeenkomst.
    case chapters
    /// The afdelingen and paragrafen of a chapter.
    case divisions(chapter: Int, hasSections: Bool)
    /// A list of its own, by its place among them.
    case block(Int, ListStyle)
  }

  var presence: Redline.Presence
  var role: Paragraph.Role
  /// Where it counts, and on which level from 0; nil for what does not.
  var place: (list: List, level: Int)?
  var marks: [Redline.Mark]
  var remarks: [String]
  /// Whether it begins a page, and of which orientation.
  var turn: Section.Orientation?
}

/// A table of a redline; the header row is the first.
struct RedlineTable {
  struct Row {
    var presence: Redline.Presence
    var cells: [[Redline.Mark]]
    var remarks: [String]
  }

  var presence: Redline.Presence
  var shares: [Int]
  /// Caption and description as the newer version has them.
  var title, description: String
  var rows: [Row]
  var orientation: Section.Orientation
}

extension Redline {
  /// The redline in the order of its pages. A paragraph without words, such as the head of a list, is none.
  var rows: [RedlineRow] {
    var reading = RedlineReading(profile: newHead.profile)
    for paragraph in paragraphs { reading.add(paragraph) }
    return reading.rows
  }
}

/// The walk through a redline.
private struct RedlineReading {
  let profile: NumberingProfile
  var rows: [RedlineRow] = []
  private var turn: Section.Orientation?
  private var orientation = Section.Orientation.portrait
  private var blocks = 0

  init(profile: NumberingProfile) { self.profile = profile }

  mutating func add(
    _ paragraph: Redline.MarkedParagraph, in list: RedlineLine.List? = nil, inChapter: Bool = false
  ) {
    var (list, inChapter) = (list, inChapter)
    switch paragraph.role {
    case .section(let kind, let orientation):
      turn = rows.isEmpty && kind == .main ? nil : orientation
      self.orientation = orientation
      add(line: paragraph, at: kind == .annex ? (.annexes, 0) : nil)
    case .division(let rank, _, let chapter, let hasSections):
      switch (rank, profile) {
      case (.chapter, .regeling): add(line: paragraph, at: (.articles(inChapters: true), 0))
      case (.chapter, .overeenkomst): add(line: paragraph, at: (.chapters, 0))
      case (.section, _):
        add(line: paragraph, at: (.divisions(chapter: chapter, hasSections: hasSections), 0))
      case (.subsection, _):
        add(line: paragraph, at: (.divisions(chapter: chapter, hasSections: hasSections), 1))
      }
    case .article(_, let isInChapter):
      inChapter = isInChapter
      add(line: paragraph, at: (.articles(inChapters: inChapter), profile.articleLevel))
    case .member(let depth, let isNumbered):
      let level = profile.articleLevel + 1 + depth
      add(line: paragraph, at: isNumbered ? (.articles(inChapters: inChapter), level) : nil)
    case .list(let style):
      list = .block(blocks, style)
      blocks += 1
    case .item(_, let depth): add(line: paragraph, at: list.map { ($0, depth) })
    case .table(let shares):
      add(caption: paragraph)
      if !shares.isEmpty { rows.append(.table(table(paragraph, shares))) }
      return
    case .title, .subtitle, .status, .heading, .text, .note, .definition, .party, .field:
      add(line: paragraph, at: nil)
    case .signatures, .description, .headerRow, .row, .cell: break
    }
    for part in paragraph.parts { add(part, in: list, inChapter: inChapter) }
  }

  private mutating func add(line paragraph: Redline.MarkedParagraph, at place: (RedlineLine.List, Int)?) {
    guard !paragraph.line.isEmpty || place != nil && paragraph.role.isCounted else { return }
    rows.append(
      .line(
        RedlineLine(
          presence: paragraph.presence, role: paragraph.role, place: place, marks: paragraph.line,
          remarks: paragraph.remarks, turn: turn)))
    turn = nil
  }

  /// `Tabel 3: ` and its words; the number is words too, as nothing else counts tables in a redline.
  private mutating func add(caption paragraph: Redline.MarkedParagraph) {
    func label(_ place: Redline.MarkedParagraph.Place?) -> String? { place?.label }
    var caption = paragraph
    let end = Piece(content: .words(paragraph.line.isEmpty ? "" : ": "))
    var number: [Redline.Mark]
    switch (label(paragraph.old), label(paragraph.new)) {
    case (let old?, let new?) where old != new:
      number = [
        Redline.Mark(.old, Piece(content: .words(old)), isRenumbering: true),
        Redline.Mark(.new, Piece(content: .words(new)), isRenumbering: true),
      ]
    case (let old, let new):
      number = [Redline.Mark(paragraph.presence, Piece(content: .words(new ?? old ?? "")))]
    }
    number.append(Redline.Mark(paragraph.presence, end))
    caption.line = number.filter { !$0.piece.words.isEmpty } + paragraph.line
    add(line: caption, at: nil)
  }

  private func table(_ paragraph: Redline.MarkedParagraph, _ shares: [Int]) -> RedlineTable {
    let rows = paragraph.parts.filter { $0.role == .headerRow || $0.role == .row }
    let description = paragraph.parts.first { $0.role == .description }
    func newest(_ marks: [Redline.Mark]) -> String {
      let side: Redline.Side = paragraph.presence == .old ? .old : .new
      return marks.filter { $0.presence.isIn(side) }.map(\.piece.words).joined()
    }
    return RedlineTable(
      presence: paragraph.presence, shares: shares, title: newest(paragraph.line),
      description: newest(description?.line ?? []),
      rows: rows.map { row in
        RedlineTable.Row(presence: row.presence, cells: row.parts.map(\.line), remarks: row.remarks)
      }, orientation: orientation)
  }
}

extension Paragraph.Role {
  /// Whether its number alone is a line on paper.
  fileprivate var isCounted: Bool {
    switch self {
    case .division, .article, .member(_, isNumbered: true), .item: true
    case .section(let kind, _): kind == .annex
    case .title, .subtitle, .status, .heading, .text, .note, .definition, .member, .list, .table,
      .description,
      .headerRow, .row, .cell, .signatures, .party, .field:
      false
    }
  }
}
