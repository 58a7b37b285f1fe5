import FoundationEssentials

/// A column cut in the finitely many pieces that its cells tell apart: the codes of a scale; for numbers and days the
/// bounds that occur and the stretches between them. Deciding, checking and comparing walk pieces.
struct Pieces: Equatable, Sendable {
  private enum Cut: Equatable, Sendable {
    case codes([String: Int], [String])
    /// Piece `2i + 1` is bound `i`, piece `2i` the stretch below it; the last piece lies above all bounds.
    case bounds([Decimal])
  }

  let scale: Scale
  private let cut: Cut
  /// The pieces that hold a value.
  let real: Bits

  /// - Parameter bounds: The numbers or days at which something changes; of no use for codes.
  init(_ scale: Scale, bounds: Set<Decimal>) {
    self.scale = scale
    var all = bounds
    if case .number(let range?) = scale.kind { all.formUnion([range.lowerBound, range.upperBound]) }
    let sorted = all.sorted()
    switch scale.kind {
    case .list, .ordered, .yesNo, .text:
      let codes = scale.codes
      cut = .codes(Dictionary(zip(codes, codes.indices)) { first, _ in first }, codes)
      real = Bits(all: codes.count)
    case .number, .day:
      cut = .bounds(sorted)
      var real = Bits(count: 2 * sorted.count + 1)
      for piece in 0...(2 * sorted.count) {
        let inside = piece % 2 == 0 && piece > 0 && piece < 2 * sorted.count
        if inside && scale.areNeighbours(sorted[piece / 2 - 1], sorted[piece / 2]) { continue }
        if piece == 0, let low = scale.ends?.lowerBound, sorted.first == low { continue }
        if piece == 2 * sorted.count, let high = scale.ends?.upperBound, sorted.last == high { continue }
        real.insert(piece)
      }
      self.real = real
    }
  }

  /// The numbers or days at which something changes.
  var bounds: [Decimal] {
    switch cut {
    case .codes: []
    case .bounds(let bounds): bounds
    }
  }

  /// How many pieces there are.
  var count: Int {
    switch cut {
    case .codes(_, let codes): codes.count
    case .bounds(let bounds): 2 * bounds.count + 1
    }
  }

  /// The piece that holds a value; nil for one that is not on the scale.
  func piece(of text: String) -> Int? {
    switch cut {
    case .codes(let numbers, _): return numbers[text]
    case .bounds(let bounds):
      guard let amount = scale.amount(text) else { return nil }
      let index = Pieces.place(of: amount, in: bounds)
      return index < bounds.count && bounds[index] == amount ? 2 * index + 1 : 2 * index
    }
  }

  /// How many bounds lie below an amount.
  private static func place(of amount: Decimal, in bounds: [Decimal]) -> Int {
    var (low, high) = (0, bounds.count)
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] < amount { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The pieces between two ends; nil ends are open.
  func pieces(from low: Limit?, to high: Limit?) -> Bits {
    var found = Bits(count: count)
    guard case .bounds(let bounds) = cut else { return found }
    let first =
      low.map { limit in
        let index = 2 * Pieces.place(of: limit.amount, in: bounds) + 1
        return limit.isInside ? index : index + 1
      } ?? 0
    let last =
      high.map { limit in
        let index = 2 * Pieces.place(of: limit.amount, in: bounds) + 1
        return limit.isInside ? index : index - 1
      } ?? count - 1
    guard first <= last else { return found }
    for piece in first...last where real.contains(piece) { found.insert(piece) }
    return found
  }

  /// A value in a piece, as text.
  func example(of piece: Int) -> String {
    switch cut {
    case .codes(_, let codes): return codes[piece]
    case .bounds(let bounds):
      guard !bounds.isEmpty else { return scale.written(0) }
      if piece % 2 == 1 { return scale.written(bounds[piece / 2]) }
      if piece == 0 { return scale.written(bounds[0] - 1) }
      guard piece < count - 1 else { return scale.written(bounds[bounds.count - 1] + 1) }
      let (low, high) = (bounds[piece / 2 - 1], bounds[piece / 2])
      switch scale.kind {
      case .day: return scale.written(low + 1)
      case .number, .list, .ordered, .yesNo, .text: return scale.written((low + high) / 2)
      }
    }
  }

  /// The pieces in words: `zon of regen`, `[2000..5000)`; empty for all of them.
  func words(_ pieces: Bits) -> String {
    if real.isSubset(of: pieces) { return "" }
    switch cut {
    case .codes(_, let codes): return pieces.numbers.map { codes[$0] }.joined(separator: " of ")
    case .bounds(let bounds):
      return runs(pieces).map { stretch($0.0, $0.1, bounds) }.joined(separator: " of ")
    }
  }

  /// Neighbouring pieces together; a piece without a value does not part them.
  private func runs(_ pieces: Bits) -> [(Int, Int)] {
    var runs: [(Int, Int)] = []
    for piece in 0..<count where pieces.contains(piece) {
      if let last = runs.last, (last.1 + 1..<piece).allSatisfy({ !real.contains($0) }) {
        runs[runs.count - 1].1 = piece
      } else {
        runs.append((piece, piece))
      }
    }
    return runs
  }

  private func stretch(_ first: Int, _ last: Int, _ bounds: [Decimal]) -> String {
    func bound(_ piece: Int) -> String { scale.written(bounds[piece / 2]) }
    if first == last && first % 2 == 1 { return bound(first) }
    if first == 0 { return last % 2 == 1 ? "<= \(bound(last))" : "< \(bound(last))" }
    if last == count - 1 { return first % 2 == 1 ? ">= \(bound(first))" : "> \(bound(first - 1))" }
    let open = first % 2 == 1 ? "[\(bound(first))" : "(\(bound(first - 1))"
    let close = last % 2 == 1 ? "\(bound(last))]" : "\(bound(last)))"
    return "\(open)..\(close)"
  }
}

/// One end of a range.
struct Limit: Equatable, Sendable {
  let amount: Decimal
  /// Whether the end itself belongs to the range.
  let isInside: Bool
}
