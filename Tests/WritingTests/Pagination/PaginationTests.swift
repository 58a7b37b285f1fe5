import Dice
import Documents
import Model
import Testing
import XML

@testable import Writing

extension Document {
  /// Its pages in the house style that comes with the program.
  func pagination() throws -> Pagination {
    try Pagination(
      of: self, numbering: Numbering(of: self), outline: Outline(of: self),
      styles: HouseStyle.shipped()[.styles])
  }

  /// What is wrong with pages for its headings, out of `count`.
  fileprivate func faults(in pages: (Position) -> Int, count: Int) -> [String] {
    let headings = Outline(of: self).entries.map(\.position)
    var faults: [String] = []
    for (earlier, later) in zip(headings, headings.dropFirst()) {
      if pages(earlier) > pages(later) { faults.append("back at \(later)") }
      if earlier.section < later.section && pages(earlier) == pages(later) {
        faults.append("no new page at \(later)")
      }
    }
    return faults + headings.map(pages).filter { $0 < 1 || $0 > count }.map { "no page \($0)" }
  }

  /// Articles, tables, lists and signatures of chance, in one to three sections.
  fileprivate static func drawn(seed: UInt64) -> Document {
    var dice = Dice(seed: seed)
    func words() -> [Inline] {
      let words = (0...Int.random(in: 0...60, using: &dice)).map {
        "woord-\(String(repeating: "m", count: $0 % 9))"
      }
      return [.text(words.joined(separator: " "))]
    }
    func items() -> [Item<Inline>] { (0...Int.random(in: 0...4, using: &dice)).map { _ in Item(words()) } }
    var document = Document.sample
    document.sections = (0...Int.random(in: 0...2, using: &dice)).map { section in
      Section(
        section == 0 ? .main : .annex(id: "b\(section)", title: "Bijlage over woorden"),
        section == 1 ? .landscape : .portrait,
        blocks: (0...Int.random(in: 0...40, using: &dice)).map { place in
          switch Int.random(in: 0...6, using: &dice) {
          case 0: .heading(level: 2, [.text("Kop \(place)")])
          case 1: .list(.recitals, items())
          case 2:
            .table(
              Table(
                caption: "Tabel", description: "Woorden",
                columns: [.init("A", share: 30), .init("B", share: 70)],
                rows: items().map { Table.Row(cells: [$0.line, words()]) }))
          case 3: .article(Article(id: "a\(section)-\(place)", heading: words(), members: items()))
          case 4: .signatures([SignatureBlock(party: "Partij", fields: [.init("Naam"), .init("Plaats")])])
          default: .paragraph(words())
          }
        })
    }
    return document
  }
}

@Suite struct PaginationTests {
  @Test(arguments: UInt64(0)..<60) func pagesGoUpAndSectionsBeginNewOnes(seed: UInt64) throws {
    let document = Document.drawn(seed: seed)
    let pages = try document.pagination()
    #expect(document.faults(in: { pages[$0] }, count: pages.count) == [])
  }

  @Test func wrongPagesAreSeen() throws {
    let document = Document.sample
    let pages = try document.pagination()
    #expect(document.faults(in: { pages[$0] }, count: pages.count) == [])
    #expect(!document.faults(in: { _ in 1 }, count: 1).isEmpty)
    #expect(!document.faults(in: { pages.count + 1 - pages[$0] }, count: pages.count).isEmpty)
    #expect(!document.faults(in: { pages[$0] }, count: pages.count - 1).isEmpty)
  }

  /// Not where it would come between what stays together: a heading and what follows, and words and signatures.
  @Test(arguments: UInt64(0)..<60) func aParagraphMoreNeverLowersAPage(seed: UInt64) throws {
    let document = Document.drawn(seed: seed)
    var dice = Dice(seed: seed &+ 1000)
    let section = Int.random(in: document.sections.indices, using: &dice)
    let place = Int.random(in: 0...document.sections[section].blocks.count, using: &dice)
    let blocks = document.sections[section].blocks
    if place > 0, case .heading = blocks[place - 1] { return }
    if place < blocks.count, case .signatures = blocks[place] { return }
    var longer = document
    longer.sections[section].blocks.insert(.paragraph([.text("Een zin meer.")]), at: place)
    let before = try document.pagination(), after = try longer.pagination()
    #expect(after.count >= before.count)
    for position in Outline(of: document).entries.map(\.position) {
      var moved = position
      if position.section == section, let block = position.block, block >= place { moved.block = block + 1 }
      #expect(after[moved] >= before[position], "\(position)")
    }
  }

  @Test func anEmptyDocumentHasOnePage() throws {
    var document = Document.sample
    document.sections = []
    #expect(try document.pagination().count == 1)
    (document.title, document.subtitle) = ("", "")
    #expect(try document.pagination().count == 1)
    document.sections = [Section(.main, blocks: []), Section(.worksheet(title: ""), blocks: [])]
    #expect(try document.pagination().count == 1)
  }

  @Test func theContentsListTakesRoom() throws {
    var document = Document.sample
    document.sections[0].blocks =
      [.contents] + (0..<50).map { .heading(level: 2, [.text("Kop \($0)")]) }
    let last = Position(section: 0, block: 50)
    let with = try document.pagination()
    document.sections[0].blocks[0] = .note([])
    #expect(try with[last] > document.pagination()[last])
  }
}

/// The rules of pages, on plain strips of 100 high and pages of 1000.
@Suite struct SheetsTests {
  private func pages(_ strips: [Strip]) -> [Int] {
    var sheets = Sheets()
    let marked = strips.enumerated().map { index, strip in
      var strip = strip
      strip.position = Position(section: index)
      return strip
    }
    sheets.place(marked, height: 1000)
    return strips.indices.map { sheets.pages[Position(section: $0)] ?? 0 } + [sheets.page]
  }

  private func lines(_ count: Int, before: Int = 0, after: Int = 0) -> Strip {
    Strip(lines: count, lineHeight: 100, before: before, after: after)
  }

  @Test func aPageHoldsWhatFits() {
    #expect(pages([lines(9), lines(1), lines(1)]) == [1, 1, 2, 2])
    #expect(pages([lines(30)]) == [1, 3])
  }

  @Test func ofTwoSpacesTheLargerCountsAndNoneAtTheTopOfAPage() {
    #expect(pages([lines(5, after: 200), lines(3, before: 100)]) == [1, 1, 1])
    #expect(pages([lines(5, after: 200), lines(3, before: 300)]) == [1, 2, 2])
    #expect(pages([lines(10, after: 200), lines(10, before: 300)]) == [1, 2, 2])
  }

  @Test func noLineStandsAlone() {
    #expect(pages([lines(9), lines(4)]) == [1, 2, 2])
    #expect(pages([lines(8), lines(3)]) == [1, 2, 2])
    #expect(pages([lines(8), lines(4)]) == [1, 1, 2])
    #expect(pages([lines(7), lines(4), lines(8), lines(1)]) == [1, 1, 2, 3, 3])
  }

  @Test func aHeadingStaysWithWhatFollows() {
    var heading = lines(1)
    heading.keepsNext = true
    #expect(pages([lines(8), heading, lines(4)]) == [1, 2, 2, 2])
    #expect(pages([lines(7), heading, lines(4)]) == [1, 1, 1, 2])
    #expect(pages([lines(7), heading, heading, lines(2)]) == [1, 2, 2, 2, 2])
    // More than a page cannot stay together.
    #expect(pages([lines(5)] + Array(repeating: heading, count: 12)).last == 2)
  }

  @Test func theHeaderOfATableComesBack() {
    var row = Strip(lines: 1, lineHeight: 300, keepsLines: true)
    row.header = 200
    #expect(pages(Array(repeating: row, count: 7)) == [1, 1, 1, 2, 2, 3, 3, 3])
    row.header = 0
    #expect(pages(Array(repeating: row, count: 7)) == [1, 1, 1, 2, 2, 2, 3, 3])
    // A row higher than a page goes on below.
    #expect(pages([Strip(lines: 1, lineHeight: 2500, keepsLines: true), lines(1)]) == [1, 3, 3])
  }
}

@Suite struct LinesTests {
  /// An n is 1076 wide, a space 463, in 2048ths of the size.
  private func count(_ words: String, capacity: Int, indent: Int = 0) -> Int {
    var lines = Lines(capacity: capacity, indent: indent)
    lines.add(words, isBold: false)
    return lines.count
  }

  @Test func linesBreakAtSpacesAndAfterHyphens() {
    let two = 2 * 1076
    #expect(count("", capacity: two) == 1)
    #expect(count("nn", capacity: two) == 1)
    #expect(count("nn nn", capacity: two) == 2)
    #expect(count("nn ", capacity: two) == 1)
    #expect(count("n-n", capacity: 1076 + 627) == 2)
    #expect(count("n\u{A0}n nn", capacity: two + 463) == 2)
    #expect(count("n nn", capacity: two) == 2)
  }

  @Test func aWordWiderThanALineIsCut() {
    #expect(count("nnnnn", capacity: 2 * 1076) == 3)
    #expect(count("nnn", capacity: 10) == 3)
  }

  @Test func aLabelThatIsTooWideTakesFromTheFirstLine() {
    #expect(count("nn", capacity: 2 * 1076, indent: 1) == 2)
    #expect(count("nn", capacity: 2 * 1076, indent: -400) == 1)
  }

  @Test func stylesAreResolvedThroughTheirBases() throws {
    let looks = try Looks(HouseStyle.shipped()[.styles])
    let member = looks["Lid"]
    #expect([member.size, member.before, member.after, member.line] == [21, 0, 100, 276])
    #expect([member.left, member.hanging, member.lineHeight] == [709, 709, 294])
    let heading = looks["Artikelkop"]
    #expect(heading.isBold && heading.keepsNext && heading.size == 23)
    #expect(looks["Bestaat niet"].after == looks["BodyText"].after)
    #expect([looks.cell.top, looks.cell.left, looks.cell.border] == [51, 85, 10])
  }

  @Test func aCircleOfStylesEnds() {
    func style(_ id: String, on base: String) -> XMLNode {
      .element(
        "w:style", ["w:styleId": id],
        [
          .element("w:basedOn", ["w:val": base]),
          .element("w:pPr", [:], [.element("w:spacing", ["w:after": "70"])]),
        ])
    }
    let looks = Looks(
      .element("w:styles", [:], [style("A", on: "B"), style("B", on: "A"), style("C", on: "C")]))
    #expect(looks["A"].after == 70)
    #expect(looks["C"].after == 70)
  }
}
