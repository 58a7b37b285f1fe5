import Dice

/// A column of a random table, cut in atoms by the test itself: codes; for numbers and days some marks and the
/// stretches between them.
struct Axis {
  enum Kind: CaseIterable { case list, ordered, yesNo, bounded, unbounded, day }

  let name: String
  let kind: Kind
  /// The codes, or the marks from low to high.
  let words: [String]
  /// By atom, values that lie in it.
  let samples: [[String]]
  /// The index of the mark of an atom, with whether it is the mark itself or the stretch below it.
  private let places: [(mark: Int, isMark: Bool)]

  init(_ name: String, _ kind: Kind, _ dice: inout Dice) {
    (self.name, self.kind) = (name, kind)
    switch kind {
    case .list, .ordered, .yesNo:
      let codes = (0..<Int.random(in: 2...4, using: &dice)).map { "\(name)c\($0)" }
      words = kind == .yesNo ? ["ja", "nee"] : codes
      samples = words.map { [$0] }
      places = words.indices.map { ($0, true) }
    case .bounded, .unbounded, .day:
      let range = kind == .day ? 1...58 : 1...99
      let inner = (0..<Int.random(in: 1...3, using: &dice)).map { _ in Int.random(in: range, using: &dice) }
      let marks = Set(inner + (kind == .bounded ? [0, 100] : [])).sorted()
      let write = kind == .day ? Axis.day : Axis.tenths
      var (samples, places): ([[String]], [(Int, Bool)]) = ([], [])
      for (index, mark) in marks.enumerated() {
        let before = index == 0 ? (kind == .bounded ? mark : mark - 2) : marks[index - 1]
        if kind == .day, mark - before > 1 {
          samples.append([before + 1, mark - 1].map { write($0, &dice) })
          places.append((index, false))
        } else if kind != .day && mark > before {
          samples.append([
            Axis.tenths(mark - 1, &dice, digits: "99"), Axis.tenths(before, &dice, digits: "01"),
          ])
          places.append((index, false))
        }
        samples.append([write(mark, &dice), write(mark, &dice)])
        places.append((index, true))
      }
      if kind != .bounded {
        let last = marks[marks.count - 1]
        samples.append([
          kind == .day ? Axis.day(last + 1, &dice) : Axis.tenths(last, &dice, digits: "01"),
          write(last + 1, &dice),
        ])
        places.append((marks.count, false))
      }
      words = marks.map { write($0, &dice) }
      (self.samples, self.places) = (samples, places)
    }
  }

  /// `7` is `0,7`, now and then written `0,70`; with more digits behind it `0,701`. Below zero it is -1.
  private static func tenths(_ number: Int, _ dice: inout Dice, digits: String) -> String {
    number < 0 ? "-1" : "\(number / 10),\(number % 10)\(digits)"
  }
  private static func tenths(_ number: Int, _ dice: inout Dice) -> String {
    switch (number % 10, Int.random(in: 0..<3, using: &dice)) {
    case (_, 0): tenths(number, &dice, digits: "0")
    case (0, _): "\(number / 10)"
    case (_, _): tenths(number, &dice, digits: "")
    }
  }
  /// A day from 31 January to 31 March 2024.
  private static func day(_ number: Int, _ dice: inout Dice) -> String {
    let (month, day) = number < 1 ? (1, 31 + number) : number < 30 ? (2, number) : (3, number - 29)
    let padded = day < 10 ? "0\(day)" : "\(day)"
    return Bool.random(using: &dice) ? "2024-0\(month)-\(padded)" : "\(day)-\(month)-2024"
  }

  /// The row of `schalen.csv`.
  var scale: String {
    switch kind {
    case .list: "\(name);lijst;\(words.joined(separator: ", "))"
    case .ordered: "\(name);rangorde;\(words.joined(separator: ", "))"
    case .yesNo: "\(name);janee;"
    case .bounded: "\(name);getal;0..10"
    case .unbounded: "\(name);getal;"
    case .day: "\(name);datum;"
    }
  }

  /// A cell that holds for these atoms, written in one of its ways.
  func cell(_ atoms: Set<Int>, _ dice: inout Dice) -> String {
    let rest = Set(samples.indices).subtracting(atoms)
    if rest.isEmpty && Int.random(in: 0..<4, using: &dice) > 0 {
      return Bool.random(using: &dice) ? "*" : "-"
    }
    if !rest.isEmpty && Bool.random(using: &dice) { return "niet(\(list(rest)))" }
    return list(atoms)
  }

  private func list(_ atoms: Set<Int>) -> String {
    switch kind {
    case .list, .ordered, .yesNo: return atoms.sorted().map { words[$0] }.joined(separator: ", ")
    case .bounded, .unbounded, .day:
      let starts = atoms.filter { !atoms.contains($0 - 1) }.sorted()
      return starts.map { start in
        range(start, (start..<samples.count).first { !atoms.contains($0 + 1) } ?? start)
      }.joined(separator: ", ")
    }
  }

  private func range(_ first: Int, _ last: Int) -> String {
    let (low, high) = (places[first], places[last])
    if first == last && low.isMark { return words[low.mark] }
    let isEndless = (low: !low.isMark && low.mark == 0, high: high.mark == words.count)
    switch (isEndless.low, isEndless.high) {
    case (true, true): return "<= \(words[0]), > \(words[0])"
    case (true, false): return (high.isMark ? "<= " : "< ") + words[high.mark]
    case (false, true): return low.isMark ? ">= \(words[low.mark])" : "> \(words[low.mark - 1])"
    case (false, false):
      let open = low.isMark ? "[\(words[low.mark])" : "(\(words[low.mark - 1])"
      return "\(open)..\(words[high.mark])\(high.isMark ? "]" : ")")"
    }
  }
}
