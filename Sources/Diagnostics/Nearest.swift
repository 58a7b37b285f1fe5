extension Sequence where Element == String {
  /// The element most like `word`: at most a third of its letters differ (and at least one may), the first
  /// of equals; nil when none is near.
  public func nearest(to word: String) -> String? {
    let limit = Swift.max(1, word.count / 3)
    return filter { abs($0.count - word.count) <= limit }
      .map { ($0, distance($0, word)) }
      .filter { $0.1 <= limit }
      .min { $0.1 < $1.1 }?.0
  }
}

/// The number of letters to insert, delete, replace or swap with a neighbour to make one word of the other
/// (optimal string alignment).
private func distance(_ one: String, _ other: String) -> Int {
  let one = Array(one.lowercased()), other = Array(other.lowercased())
  var before: [Int] = []
  var last = Array(0...other.count)
  for i in 0..<one.count {
    var row = [i + 1]
    for j in 0..<other.count {
      var cost = Swift.min(last[j] + (one[i] == other[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        cost = Swift.min(cost, before[j - 1] + 1)
      }
      row.append(cost)
    }
    (before, last) = (last, row)
  }
  return last[other.count]
}
