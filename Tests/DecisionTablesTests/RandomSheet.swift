import DecisionTables
import Diagnostics
import Dice

/// A random table on scales of every kind, with its meaning kept beside it in atoms.
struct RandomSheet {
  let axes: [Axis]
  /// By rule and column, the atoms for which it holds.
  let boxes: [[Set<Int>]]
  /// By rule and column, whether the cell is `*` or `-`.
  let stars: [[Bool]]
  let outcomes: [String]
  let sheet: Sheet

  static func axes(_ dice: inout Dice) -> [Axis] {
    (0..<Int.random(in: 1...3, using: &dice)).map { column in
      Axis("k\(column)", Axis.Kind.allCases.randomElement(using: &dice) ?? .list, &dice)
    }
  }

  /// - Parameter isUnique: Whether the boxes part the space of all inputs, or lie where they will.
  init(_ axes: [Axis], isUnique: Bool = true, _ dice: inout Dice) {
    var boxes: [[Set<Int>]] = []
    func cut(_ box: [Set<Int>], depth: Int) {
      let column = Int.random(in: 0..<box.count, using: &dice)
      guard depth > 0, box[column].count > 1, Int.random(in: 0..<6, using: &dice) > 0 else {
        return boxes.append(box)
      }
      let atoms =
        Bool.random(using: &dice) ? box[column].sorted() : box[column].sorted().shuffled(using: &dice)
      let size = Int.random(in: 1..<atoms.count, using: &dice)
      for part in [atoms[..<size], atoms[size...]] {
        var half = box
        half[column] = Set(part)
        cut(half, depth: depth - 1)
      }
    }
    let whole = axes.map { Set($0.samples.indices) }
    for _ in 0..<(isUnique ? 1 : 3) { cut(whole, depth: isUnique ? 4 : 2) }
    boxes.shuffle(using: &dice)
    let cells = boxes.map { box in zip(axes, box).map { $0.cell($1, &dice) } }
    // A table verzamel gives every rule its own outcome, so that none masks another.
    let outcomes = boxes.indices.map {
      isUnique ? ["x", "y", "z"].randomElement(using: &dice) ?? "x" : "r\($0)"
    }
    var sheet = Sheet(
      axes.map(\.scale) + ["uitkomst;lijst;x, y, z, " + (0..<50).map { "r\($0)" }.joined(separator: ", ")],
      axes.map(\.name).joined(separator: ";") + ";> uitkomst;> uit", policy: isUnique ? "uniek" : "verzamel",
      empty: isUnique ? nil : "geen")
    sheet.rules = boxes.indices.map {
      "R\($0);" + (cells[$0] + [outcomes[$0], "woorden \($0)"]).joined(separator: ";")
    }
    (self.axes, self.boxes, self.outcomes, self.sheet) = (axes, boxes, outcomes, sheet)
    stars = cells.map { $0.map { $0 == "*" || $0 == "-" } }
  }

  /// Every combination of atoms.
  var points: [[Int]] {
    axes.reduce([[]]) { before, axis in before.flatMap { point in axis.samples.indices.map { point + [$0] } }
    }
  }

  /// A value in each atom; nil is unknown.
  func values(_ point: [Int?], _ dice: inout Dice) -> [String: String] {
    var values: [String: String] = [:]
    for (axis, atom) in zip(axes, point) {
      if let atom { values[axis.name] = axis.samples[atom].randomElement(using: &dice) }
    }
    return values
  }

  /// The columns that keep a rule back.
  func failing(_ rule: Int, _ point: [Int?]) -> [Int] {
    point.indices.filter { column in point[column].map { !boxes[rule][column].contains($0) } ?? false }
  }

  func fitting(_ point: [Int]) -> [Int] { boxes.indices.filter { failing($0, point).isEmpty } }
}
