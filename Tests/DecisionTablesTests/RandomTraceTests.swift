import DecisionTables
import Diagnostics
import Dice
import Testing

/// Random tables of every kind of scale, against their meaning in atoms.
@Suite struct RandomTraceTests {
  @Test(
    "a table of boxes loads, exactly one rule fires, and near misses fail in one column", arguments: 1...80)
  func known(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let random = RandomSheet(RandomSheet.axes(&dice), &dice)
    let table = try random.sheet.read()
    for point in random.points {
      let trace = table.decide(random.values(point, &dice))
      #expect(trace.hits.map(\.rule) == random.fitting(point).map { "R\($0)" }, "seed \(seed)")
      #expect(trace.hits.count == 1 && trace.open.isEmpty && trace.unknown.isEmpty, "seed \(seed)")
      let near = random.boxes.indices.filter { random.failing($0, point).count == 1 }
      #expect(trace.nearMisses.map(\.hit.rule) == near.map { "R\($0)" }, "seed \(seed)")
      #expect(
        trace.nearMisses.map(\.column) == near.map { "k\(random.failing($0, point)[0])" }, "seed \(seed)")
    }
    let cases = table.cases
    #expect(
      Set(cases.compactMap { table.decide($0).fired?.rule }).count == random.boxes.count, "seed \(seed)")
    #expect(cases.allSatisfy { table.decide($0).hits.count == 1 }, "seed \(seed)")
  }

  @Test("without any one rule there is a gap", arguments: 1...40)
  func gaps(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let random = RandomSheet(RandomSheet.axes(&dice), &dice)
    for rule in random.boxes.indices {
      var sheet = random.sheet
      sheet.rules.remove(at: rule)
      let found = sheet.complaints
      #expect(!found.isEmpty && found.allSatisfy { $0.contains("geen regel voor ") }, "seed \(seed)")
    }
  }

  @Test("with any one column opened there is a conflict or a rule that adds nothing", arguments: 1...40)
  func conflicts(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let random = RandomSheet(RandomSheet.axes(&dice), &dice)
    for rule in random.boxes.indices {
      for column in random.axes.indices
      where random.boxes[rule][column].count < random.axes[column].samples.count {
        var sheet = random.sheet
        var cells = sheet.rules[rule].split(separator: ";").map(String.init)
        cells[1 + column] = "*"
        sheet.rules[rule] = cells.joined(separator: ";")
        let found = sheet.complaints
        #expect(!found.isEmpty, "seed \(seed)")
        #expect(
          found.allSatisfy { $0.contains(" gelden allebei voor ") || $0.contains(" voegt niets toe") },
          "seed \(seed)")
      }
    }
  }

  @Test("what is unknown stays open, by all its completions", arguments: 1...80, [true, false])
  func unknown(seed: UInt64, isUnique: Bool) throws {
    var dice = Dice(seed: seed)
    let random = RandomSheet(RandomSheet.axes(&dice), isUnique: isUnique, &dice)
    let table = try random.sheet.read()
    let points = random.points
    for _ in 0..<60 {
      let whole = points.randomElement(using: &dice) ?? []
      let point: [Int?] = whole.map { Bool.random(using: &dice) ? $0 : nil }
      let asked = point.indices.filter { point[$0] == nil }
      let values = random.values(point, &dice)
      let trace = table.decide(values)
      let completions = points.filter { zip($0, point).allSatisfy { $1 == nil || $0 == $1 } }.map(
        random.fitting)
      for rule in random.boxes.indices {
        let (id, isStar) = ("R\(rule)", asked.allSatisfy { random.stars[rule][$0] })
        let fitting = completions.count { $0.contains(rule) }
        let isHit = trace.hits.contains { $0.rule == id }
        let open = trace.open.first { $0.hit.rule == id }
        #expect(isHit == (fitting == completions.count && isStar), "seed \(seed)")
        #expect((open != nil) == (fitting > 0 && !isStar), "seed \(seed)")
        if let open {
          #expect(open.columns == asked.filter { !random.stars[rule][$0] }.map { "k\($0)" }, "seed \(seed)")
        }
        let failing = random.failing(rule, point)
        #expect(
          trace.nearMisses.first { $0.hit.rule == id }?.column
            == (failing.count == 1 && isStar ? "k\(failing[0])" : nil), "seed \(seed)")
      }
      let waiting = asked.map { column in trace.open.count { $0.columns.contains("k\(column)") } }
      let most = waiting.max() ?? 0
      #expect(
        trace.next == (most > 0 ? waiting.firstIndex(of: most).map { "k\(asked[$0])" } : nil), "seed \(seed)")
      #expect(table.hits(values) == trace.hits && trace.unknown == asked.map { "k\($0)" }, "seed \(seed)")
    }
  }
}
