import Model

/// What changes in a line, in words.
struct WordDifference {
  /// The words of both versions in order, those of the old one first where they differ.
  let marks: [Redline.Mark]

  init(from old: [Piece], to new: [Piece]) {
    if old == new {
      marks = old.map { Redline.Mark(.both, $0) }
      return
    }
    var (one, other) = (old.tokens[...], new.tokens[...])
    var (start, end): ([Token], [Token]) = ([], [])
    while let first = one.first, first == other.first {
      start.append(first)
      (one, other) = (one.dropFirst(), other.dropFirst())
    }
    while let last = one.last, last == other.last {
      end.append(last)
      (one, other) = (one.dropLast(), other.dropLast())
    }
    let changed = Array(one).runs(to: Array(other)).quieter
    marks = (start.marks(.both) + changed.flatMap(\.marks) + end.reversed().marks(.both)).oldFirst(\.presence)
  }
}

/// Tokens that differ, or that do not.
private enum Run {
  case kept([Token])
  case changed(old: [Token], new: [Token])
  /// Two references to one place, whose number has changed.
  case renumbered(Token, Token)

  var marks: [Redline.Mark] {
    switch self {
    case .kept(let tokens): tokens.marks(.both)
    case .changed(let old, let new): old.marks(.old) + new.marks(.new)
    case .renumbered(let old, let new):
      [
        Redline.Mark(.old, old.piece, isRenumbering: true),
        Redline.Mark(.new, new.piece, isRenumbering: true),
      ]
    }
  }
}

extension [Token] {
  var length: Int { reduce(0) { $0 + $1.length } }

  func marks(_ presence: Redline.Presence) -> [Redline.Mark] {
    map(\.piece).joined.map { Redline.Mark(presence, $0) }
  }

  /// The runs that make `other` of these with the fewest characters marked; two long and wholly different texts are
  /// marked whole.
  fileprivate func runs(to other: [Token]) -> [Run] {
    guard count * other.count <= 4_000_000 else { return [.changed(old: self, new: other)] }
    var grid = Grid(count, other.count)
    let pairs = grid.heaviest { one, two in
      self[one].weight(with: other[two])
    }
    var runs: [Run] = []
    var (one, two) = (0, 0)
    for (nextOne, nextTwo) in pairs + [(count, other.count)] {
      if one < nextOne || two < nextTwo {
        runs.append(.changed(old: Array(self[one..<nextOne]), new: Array(other[two..<nextTwo])))
      }
      if nextOne < count {
        if self[nextOne] != other[nextTwo] {
          runs.append(.renumbered(self[nextOne], other[nextTwo]))
        } else if case .kept(let tokens)? = runs.last {
          runs[runs.count - 1] = .kept(tokens + [self[nextOne]])
        } else {
          runs.append(.kept([self[nextOne]]))
        }
      }
      (one, two) = (nextOne + 1, nextTwo + 1)
    }
    return runs
  }
}

extension [Run] {
  /// The characters of both versions that are marked, and those that are kept as often as said.
  private func length(countingKept times: Int) -> Int {
    reduce(0) { sum, run in
      switch run {
      case .kept(let tokens): sum + times * tokens.length
      case .renumbered: sum
      case .changed(let old, let new): sum + old.length + new.length
      }
    }
  }

  /// The same with islands between two changes taken into them, the smallest first: a reader follows two sentences more
  /// easily than two woven into each other. At most a fifth more characters are marked; only where more than half has
  /// changed is an island of more than one short word taken.
  fileprivate var quieter: [Run] {
    let marked = length(countingKept: 0)
    var (runs, budget) = (self, marked / 5)
    let isMuch = marked * 2 > length(countingKept: 2)
    while let (index, tokens) = runs.smallestIsland(within: budget, isMuch: isMuch) {
      guard case .changed(let before, let beforeNew) = runs[index - 1],
        case .changed(let after, let afterNew) = runs[index + 1]
      else { break }
      budget -= 2 * tokens.length
      runs.replaceSubrange(
        (index - 1)...(index + 1),
        with: [.changed(old: before + tokens + after, new: beforeNew + tokens + afterNew)])
    }
    return runs
  }

  private func smallestIsland(within budget: Int, isMuch: Bool) -> (Int, [Token])? {
    guard count > 2 else { return nil }
    var smallest: (Int, [Token])?
    for index in 1..<(count - 1) {
      guard case .kept(let tokens) = self[index], case .changed = self[index - 1],
        case .changed = self[index + 1], 2 * tokens.length <= budget,
        isMuch || tokens.count <= 3 && tokens.allSatisfy(\.isSlight),
        tokens.length < smallest?.1.length ?? .max
      else { continue }
      smallest = (index, tokens)
    }
    return smallest
  }
}
