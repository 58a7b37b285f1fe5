import DecisionTables
import Diagnostics
import Dice
import Testing

/// The difference in meaning of random versions, against what both answer in every point.
@Suite struct RandomDifferenceTests {
  /// Two versions with other marks, codes and boxes, and now and then a column more or less.
  private struct Pair {
    let old: DecisionTable
    let new: DecisionTable
    /// By column, values that either version tells apart.
    var samples: [(name: String, values: [String])] = []

    init(_ dice: inout Dice, isUnique: Bool, isSameShape: Bool = false) throws {
      let axes = RandomSheet.axes(&dice)
      var others = isSameShape ? axes : axes.map { Axis($0.name, $0.kind, &dice) }
      if !isSameShape && Bool.random(using: &dice) { others.append(Axis("erbij", .bounded, &dice)) }
      if !isSameShape && others.count > 1 && Int.random(in: 0..<3, using: &dice) == 0 { others.removeFirst() }
      old = try RandomSheet(axes, isUnique: isUnique, &dice).sheet.read()
      new = try RandomSheet(others, isUnique: isUnique, &dice).sheet.read()
      for axis in axes + others {
        let values = axis.samples.flatMap { $0 }
        if let place = samples.firstIndex(where: { $0.name == axis.name }) {
          samples[place].values += values
        } else {
          samples.append((axis.name, values))
        }
      }
    }

    func point(_ dice: inout Dice) -> [String: String] {
      Dictionary(samples.map { ($0.name, $0.values.randomElement(using: &dice) ?? "") }) { first, _ in first }
    }
  }

  @Test(
    "versions differ in a point exactly when it lies in a box, and in one only", arguments: 1...60,
    [true, false])
  func pointwise(seed: UInt64, isUnique: Bool) throws {
    var dice = Dice(seed: seed)
    let pair = try Pair(&dice, isUnique: isUnique)
    let found = pair.old.difference(to: pair.new)
    for _ in 0..<60 {
      let point = pair.point(&dice)
      let before = pair.old.hits(point).map { $0["uitkomst"] },
        after = pair.new.hits(point).map { $0["uitkomst"] }
      let boxes = found.filter { $0.holds(point) }
      #expect(boxes.count == (Set(before) == Set(after) ? 0 : 1), "seed \(seed), \(point)")
      guard let changes = boxes.first?.changes else { continue }
      #expect(changes.allSatisfy { $0.column == "uitkomst" }, "seed \(seed)")
      if isUnique {
        #expect(changes.map(\.old) == [before.first] && changes.map(\.new) == [after.first], "seed \(seed)")
      } else {
        #expect(Set(changes.compactMap(\.old)) == Set(before).subtracting(after), "seed \(seed)")
        #expect(Set(changes.compactMap(\.new)) == Set(after).subtracting(before), "seed \(seed)")
      }
    }
  }

  @Test("no two boxes can be told as one", arguments: 1...60)
  func merged(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let pair = try Pair(&dice, isUnique: true)
    let found = pair.old.difference(to: pair.new)
    for (index, one) in found.enumerated() {
      for other in found[(index + 1)...] where one.changes == other.changes {
        let columns = Set((one.conditions + other.conditions).map(\.column))
        #expect(
          columns.count { one.values(of: $0) != other.values(of: $0) } > 1, "seed \(seed): \(one), \(other)")
      }
    }
  }

  @Test("the other way round old and new change places, and a version is itself", arguments: 1...60)
  func swapped(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let pair = try Pair(&dice, isUnique: true, isSameShape: true)
    let turned = pair.new.difference(to: pair.old)
    #expect(pair.old.difference(to: pair.new).map(\.conditions) == turned.map(\.conditions), "seed \(seed)")
    #expect(
      pair.old.difference(to: pair.new).map { $0.changes.map { [$0.column, $0.old, $0.new] } }
        == turned.map { $0.changes.map { [$0.column, $0.new, $0.old] } }, "seed \(seed)")
    #expect(
      pair.old.difference(to: pair.old) == [] && pair.new.difference(to: pair.new) == [], "seed \(seed)")
  }
}

extension Difference {
  fileprivate func values(of column: String) -> String? { conditions.first { $0.column == column }?.values }

  /// Whether a point lies in the box, by its words alone.
  fileprivate func holds(_ point: [String: String]) -> Bool {
    conditions.allSatisfy { condition in
      condition.values.split(separator: " of ").contains {
        Difference.holds(String($0), point[condition.column] ?? "")
      }
    }
  }

  private static func holds(_ stretch: String, _ value: String) -> Bool {
    guard let amount = amount(value[...]) else { return stretch == value }
    if let first = stretch.first, let last = stretch.last, "[(".contains(first) {
      let ends = stretch.dropFirst().dropLast().split(separator: "..").compactMap(Difference.amount)
      guard ends.count == 2 else { return false }
      return (first == "[" ? ends[0] <= amount : ends[0] < amount)
        && (last == "]" ? amount <= ends[1] : amount < ends[1])
    }
    let words = stretch.split(separator: " ")
    guard let bound = words.last.flatMap(Difference.amount) else { return false }
    switch words.count == 2 ? words[0] : "" {
    case ">=": return amount >= bound
    case ">": return amount > bound
    case "<=": return amount <= bound
    case "<": return amount < bound
    default: return amount == bound
    }
  }

  /// Thousandths, or a day of 2024 as month and day; nil for a code.
  private static func amount(_ text: Substring) -> Int? {
    let parts = text.split(separator: "-")
    if parts.count == 3 {
      let isDutch = parts[2].count == 4
      return (Int(parts[1]) ?? 0) * 100 + (Int(parts[isDutch ? 0 : 2]) ?? 0)
    }
    let halves = text.split(separator: ",")
    guard let whole = Int(halves[0]) else { return nil }
    let digits = halves.count == 2 ? halves[1] : ""
    return whole * 1000 + (Int(digits + String(repeating: "0", count: 3 - digits.count)) ?? 0)
  }
}
