import Model
import XML

/// The text of a redline in WordprocessingML.
struct WordRedlineBody {
  let lists: WordLists
  private let numbers: [RedlineLine.List: Int]
  private let hand: RedlineHand
  /// Every change has a number, and every comment.
  private var changes = 0
  /// The place of the paragraph among all.
  private var turn = 0
  private var remarks: [String] = []

  init(_ rows: [RedlineRow], profile: NumberingProfile, author: String, day: Day) {
    hand = RedlineHand(author: author, day: day, rows: rows)
    let used = rows.compactMap { row in
      switch row {
      case .line(let line): line.place?.list
      case .table: nil
      }
    }
    (lists, numbers) = WordLists.counting(used, in: profile)
  }

  mutating func content(_ rows: [RedlineRow]) -> XMLNode {
    var nodes: [XMLNode] = []
    var orientation = Section.Orientation.portrait
    for (index, row) in rows.enumerated() {
      switch row {
      case .line(var line):
        if let turn = line.turn, turn != orientation {
          nodes.append(ending(orientation))
          // After a change LibreOffice 7.4 would give its number to the next heading.
          if index > 0, rows[index - 1].presence != .both { nodes.append(.mark) }
          orientation = turn
          line.turn = nil
        }
        nodes.append(node(line, before: index + 1 < rows.count ? rows[index + 1] : nil))
      case .table(let table): nodes += self.nodes(table)
      }
    }
    // A table does not end a document.
    if case .table? = rows.last { nodes.append(.mark) }
    return .element(
      "w:document", Word.namespaces, [.element("w:body", [:], nodes + [properties(orientation)])])
  }

  /// The end of a run of pages: a mark, and in neither version a text.
  private func ending(_ orientation: Section.Orientation) -> XMLNode {
    .element(
      "w:p", [:],
      [.element("w:pPr", [:], [Word.property("pStyle", "Sectie-einde"), properties(orientation)])])
  }

  private func properties(_ orientation: Section.Orientation) -> XMLNode {
    let page = WordPage(orientation)
    return page.properties(header: WordPart.relationship(page.header.rawValue))
  }

  private mutating func node(_ line: RedlineLine, before next: RedlineRow?) -> XMLNode {
    // What lies deeper than the last level stands on the last.
    let place = line.place.flatMap { place in
      numbers[place.list].map { WordLists.Place(list: $0, level: min(place.level, lists.depth(of: $0) - 1)) }
    }
    let turn: [XMLNode] = line.turn == nil ? [] : [.element("w:pageBreakBefore")]
    return paragraph(
      line.role.wordStyle(before: next), line.marks, line.presence, line.remarks,
      turn + (place.map { [.number(at: $0)] } ?? []))
  }

  /// A paragraph with its marks; its own end is marked when it stands in one version alone.
  private mutating func paragraph(
    _ style: String, _ marks: [Redline.Mark], _ presence: Redline.Presence, _ remarks: [String] = [],
    _ properties: [XMLNode] = []
  ) -> XMLNode {
    turn += 1
    let isMoved = presence != .both && hand.moves(marks)
    let own =
      change(presence, isMoved: isMoved).map { [XMLNode.element("w:rPr", [:], [.element($0)])] } ?? []
    let runs = hand.marks(marks, in: presence).flatMap {
      self.runs($0.mark, in: presence, isMoved: $0.isMoved)
    }
    return .element(
      "w:p", [:],
      [.element("w:pPr", [:], [Word.property("pStyle", style)] + properties + own)]
        + remarked(runs, remarks))
  }

  /// `w:ins` or `w:del` without content; nil for what stands in both versions.
  private mutating func change(
    _ presence: Redline.Presence, ofWords: Bool = false, isMoved: Bool = false, isRenumbering: Bool = false
  ) -> XMLElement? {
    let name: String
    switch presence {
    case .both: return nil
    case .old: name = "w:del"
    case .new: name = "w:ins"
    }
    changes += 1
    let author = hand.name(presence, isMoved: isMoved, isRenumbering: isRenumbering)
    return XMLElement(
      name,
      [
        XMLAttribute("w:id", "\(changes)"), XMLAttribute("w:author", author),
        XMLAttribute("w:date", "\(ofWords ? hand.time(ofWordsIn: turn) : hand.time)Z"),
      ])
  }

  private mutating func runs(
    _ mark: Redline.Mark, in paragraph: Redline.Presence, isMoved: Bool
  ) -> [XMLNode] {
    let runs = mark.piece.redlineRuns
    let change = change(
      mark.presence, ofWords: paragraph == .both, isMoved: isMoved, isRenumbering: mark.isRenumbering)
    guard var change else { return runs }
    change.children = mark.presence == .old ? runs.map(\.deleted) : runs
    return [.element(change)]
  }

  /// The runs with comments around them.
  private mutating func remarked(_ runs: [XMLNode], _ texts: [String]) -> [XMLNode] {
    texts.reduce(runs) { runs, text in
      let number = "\(remarks.count)"
      remarks.append(text)
      return [.commentStart(number)] + runs + XMLNode.commentEnd(number)
    }
  }

  private mutating func nodes(_ table: RedlineTable) -> [XMLNode] {
    let width = WordPage(table.orientation).textWidth
    let widths = WordBody.widths(table.shares, of: width)
    let rows = table.rows.enumerated().map { index, row in
      self.row(row, widths, isHeader: index == 0)
    }
    return [.grid(widths, total: width, title: table.title, description: table.description, rows)]
  }

  private mutating func row(_ row: RedlineTable.Row, _ widths: [Int], isHeader: Bool) -> XMLNode {
    var properties = [XMLNode.element("w:cantSplit")]
    if isHeader { properties.append(.element("w:tblHeader")) }
    if let change = change(row.presence) { properties.append(.element(change)) }
    let cells = widths.indices.map { index in
      XMLNode.cell(
        widths[index],
        [
          paragraph(
            isHeader ? "Tabelkop" : "Tabeltekst", index < row.cells.count ? row.cells[index] : [],
            row.presence, index == 0 ? row.remarks : [])
        ])
    }
    return .element("w:tr", [:], [.element("w:trPr", [:], properties)] + cells)
  }

  /// `word/comments.xml`, when there are any.
  var comments: [WordPart] {
    guard !remarks.isEmpty else { return [] }
    let nodes = remarks.enumerated().map { number, text in
      XMLNode.comment("\(number)", [text], by: hand.author, on: hand.day)
    }
    return [WordPart("word/comments.xml", .comments, .element("w:comments", Word.namespaces, nodes))]
  }
}

extension Piece {
  /// Its words as runs; of what a word processor counts only the number of pages stays a field.
  fileprivate var redlineRuns: [XMLNode] {
    let style = isStrong ? "Strong" : nil
    return switch content {
    case .openPoint(let point): [.run(point.mark, in: "Openstaand")]
    case .pageCount: XMLNode.field("NUMPAGES", showing: words, in: style)
    case .words, .place, .commentStart, .commentEnd: [.run(words, in: style)]
    }
  }
}

extension XMLNode {
  /// The node as it stands in a deletion (17.4.20, 17.16.13): its text has other names there.
  fileprivate var deleted: XMLNode {
    guard case .element(var element) = self else { return self }
    switch element.name {
    case "w:t": element.name = "w:delText"
    case "w:instrText": element.name = "w:delInstrText"
    case _: element.children = element.children.map(\.deleted)
    }
    return .element(element)
  }
}

extension XMLNode {
  /// A paragraph that is a mark and no text.
  fileprivate static let mark = XMLNode.element(
    "w:p", [:], [.element("w:pPr", [:], [Word.property("pStyle", "Sectie-einde")])])
}
