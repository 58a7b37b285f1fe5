import Model

/// Which paragraph of one row goes with which of another.
struct Alignment {
  /// What comes next in the two rows together; places from 0.
  enum Step: Equatable {
    case both(Int, Int)
    /// In one row alone, and whether the other has it too, but elsewhere.
    case old(Int, isMoved: Bool)
    case new(Int, isMoved: Bool)
  }

  private(set) var steps: [Step] = []
  private let old, new: [Sample]
  private var movedOld: Set<Int> = [], movedNew: Set<Int> = []

  init(of old: [Sample], _ new: [Sample]) {
    (self.old, self.new) = (old, new)
    let candidates = anchors()
    let held = longest(candidates)
    let staying = Set(held.map(\.0))
    for (one, other) in candidates where !staying.contains(one) && old[one].paragraph.key != nil {
      movedOld.insert(one)
      movedNew.insert(other)
    }
    var (one, other) = (0, 0)
    for (nextOne, nextOther) in held + [(old.count, new.count)] {
      steps += gap(one..<nextOne, other..<nextOther)
      if nextOne < old.count { steps.append(.both(nextOne, nextOther)) }
      (one, other) = (nextOne + 1, nextOther + 1)
    }
  }

  /// The pairs that are certain: known by the same key, or, without one, with the same words; each once in its row.
  private func anchors() -> [(Int, Int)] {
    let (places, others) = (old.places, new.places)
    return places.compactMap { name, one in
      guard let one, let other = others[name] ?? nil, old[one].goes(with: new[other]) else { return nil }
      return (one, other)
    }.sorted { $0.0 < $1.0 }
  }

  /// The most pairs whose order is the same in both rows (the longest rising run, by patience).
  private func longest(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var ends: [Int] = []
    var before: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      let pile = ends.partitioningIndex { pairs[$0].1 > pair.1 }
      before.append(pile > 0 ? ends[pile - 1] : nil)
      if pile < ends.count { ends[pile] = index } else { ends.append(index) }
    }
    var run: [(Int, Int)] = []
    var next = ends.last
    while let index = next {
      run.append(pairs[index])
      next = before[index]
    }
    return run.reversed()
  }

  /// The steps between two certain pairs: those pairs whose words agree most, in order, and the rest apart.
  private func gap(_ one: Range<Int>, _ other: Range<Int>) -> [Step] {
    let (ones, others) = (one.filter { !movedOld.contains($0) }, other.filter { !movedNew.contains($0) })
    let pairs = agreeing(ones, others)
    var steps: [Step] = []
    var (place, otherPlace) = (one.lowerBound, other.lowerBound)
    for (nextOne, nextOther) in pairs + [(one.upperBound, other.upperBound)] {
      steps += (place..<nextOne).map { .old($0, isMoved: movedOld.contains($0)) }
      steps += (otherPlace..<nextOther).map { .new($0, isMoved: movedNew.contains($0)) }
      if nextOne < one.upperBound { steps.append(.both(nextOne, nextOther)) }
      (place, otherPlace) = (nextOne + 1, nextOther + 1)
    }
    return steps
  }

  /// The pairs in order that have the most words in common.
  private func agreeing(_ ones: [Int], _ others: [Int]) -> [(Int, Int)] {
    guard !ones.isEmpty, !others.isEmpty else { return [] }
    // Beyond this a table of thousands of rows without ids would take seconds; only equal rows are paired then.
    let isLarge = ones.count * others.count > 100_000
    let bags = isLarge ? [] : ones.map { WordBag(old[$0].paragraph) }
    let otherBags = isLarge ? [] : others.map { WordBag(new[$0].paragraph) }
    var grid = Grid(ones.count, others.count)
    return grid.heaviest { row, column in
      let (one, other) = (old[ones[row]], new[others[column]])
      guard one.goes(with: other) else { return 0 }
      return isLarge ? (one.mark == other.mark ? 1 : 0) : bags[row].agreement(with: otherBags[column])
    }.map { (ones[$0], others[$1]) }
  }
}

extension Array {
  /// The first place from which on every element satisfies the condition; the elements that do stand last.
  fileprivate func partitioningIndex(_ condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
