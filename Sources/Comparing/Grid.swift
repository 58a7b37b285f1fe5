/// What every pair of two rows is worth, worked out for the heaviest run of pairs in order.
struct Grid {
  private let rows, columns: Int
  /// The weight of the best run from each pair of places on.
  private var best: [Int32]

  init(_ rows: Int, _ columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    best = Array(repeating: 0, count: (rows + 1) * (columns + 1))
  }

  /// The pairs in order that together weigh most, the first of such runs.
  ///
  /// - Parameter weight: What a pair weighs; 0 for two that do not go together.
  mutating func heaviest(_ weight: (_ row: Int, _ column: Int) -> Int) -> [(Int, Int)] {
    let width = columns + 1
    var weights: [Int32] = Array(repeating: 0, count: rows * columns)
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        let own = Int32(clamping: weight(row, column))
        weights[row * columns + column] = own
        let place = row * width + column
        let apart = max(best[place + width], best[place + 1])
        best[place] = own == 0 ? apart : max(apart, own &+ best[place + width + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let (own, place) = (weights[row * columns + column], row * width + column)
      if own > 0, best[place] == own &+ best[place + width + 1] {
        pairs.append((row, column))
        (row, column) = (row + 1, column + 1)
      } else if best[place] == best[place + width] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
