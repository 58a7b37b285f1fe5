import Model

/// A piece of a page from side to side: a paragraph, or a row of a table. Lengths in twentieths of a point.
struct Strip {
  /// Equal lines; a row is one line, as it stays whole.
  var lines: Int
  var lineHeight: Int
  var before = 0, after = 0
  /// Whether it stays on the page of what comes next.
  var keepsNext = false
  /// Whether its lines stay together.
  var keepsLines = false
  /// The height of the header that comes back above it at the top of a page.
  var header = 0
  /// The heading that it is.
  var position: Position?

  /// The height without the space around it.
  var height: Int { lines * lineHeight }

  /// How much must be on the page where it begins: whole, or two lines; of three lines two would leave one alone.
  var leastHeight: Int { keepsLines || lines < 4 ? height : 2 * lineHeight }
}

/// Pages that are filled from top to bottom.
struct Sheets {
  /// The page that is being filled; 0 before the first.
  private(set) var page = 0
  private(set) var pages: [Position: Int] = [:]
  /// How much of the page is used, and the space wanted under it; of two spaces the larger one counts.
  private var used = 0, gap = 0

  /// Sets the strips of a section on pages of their own.
  mutating func place(_ strips: [Strip], height: Int) {
    guard !strips.isEmpty else { return }
    turn()
    for (strip, needed) in zip(strips, Sheets.needs(of: strips)) {
      place(strip, needed: needed, height: height)
    }
  }

  /// For each strip the height from its first line to the last line that must stand on the same page.
  private static func needs(of strips: [Strip]) -> [Int] {
    var needs: [Int] = []
    var next: (strip: Strip, need: Int)?
    for strip in strips.reversed() {
      let kept = next.map { strip.height + max(strip.after, $0.strip.before) + $0.need }
      let need = strip.keepsNext ? kept ?? strip.height : strip.leastHeight
      needs.append(need)
      next = (strip, need)
    }
    return needs.reversed()
  }

  private mutating func turn() { (page, used, gap) = (page + 1, 0, 0) }

  private mutating func place(_ strip: Strip, needed: Int, height: Int) {
    // What can never stand together is not kept together.
    let needed = needed <= height ? needed : min(strip.leastHeight, height)
    if used > 0 {
      let top = used + max(gap, strip.before)
      if top + needed > height {
        turn()
        used = strip.header
      } else {
        used = top
      }
    }
    if let position = strip.position { pages[position] = page }
    var lines = strip.lines
    while used + lines * strip.lineHeight > height {
      let fitting = max(1, min((height - used) / max(1, strip.lineHeight), lines - 2))
      guard fitting < lines else { break }
      lines -= fitting
      turn()
    }
    used += lines * strip.lineHeight
    // A row or line higher than a page goes on below.
    while used > height {
      page += 1
      used -= height
    }
    gap = strip.after
  }
}
