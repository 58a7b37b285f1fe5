import Dice
import DecisionTables
import Diagnostics
import Testing

/// Tables made by cutting the space of all inputs into boxes: complete and free of conflict by construction.
@Suite struct RandomTableTests {
  private struct Table {
    let scales: [Scale]
    /// A box a rule: the codes of each column.
    var boxes: [[[String]]]

    init(_ dice: inout Dice) {
      let scales = (0..<Int.random(in: 1...4, using: &dice)).map { column in
        Scale(
          name: "kolom\(column)",
          kind: .list((0..<Int.random(in: 2...5, using: &dice)).map { "k\(column)c\($0)" }))
      }
      self.scales = scales
      boxes = []
      cut(scales.map(\.codes), depth: 5, &dice)
      boxes.shuffle(using: &dice)
    }

    private mutating func cut(_ box: [[String]], depth: Int, _ dice: inout Dice) {
      let column = Int.random(in: 0..<box.count, using: &dice)
      guard depth > 0, box[column].count > 1, Int.random(in: 0..<5, using: &dice) > 0 else {
        return boxes.append(box)
      }
      let codes = box[column].shuffled(using: &dice)
      let size = Int.random(in: 1..<codes.count, using: &dice)
      for part in [codes[..<size], codes[size...]] {
        var half = box
        half[column] = box[column].filter(part.contains)
        cut(half, depth: depth - 1, &dice)
      }
    }

    /// The table as text; a cell is a list, what is left out, or `*`.
    func text(_ dice: inout Dice) -> String {
      let rows = boxes.enumerated().map { index, box in
        let cells = zip(scales, box).map { scale, codes in
          let rest = scale.codes.filter { !codes.contains($0) }
          if rest.isEmpty { return Bool.random(using: &dice) ? "*" : "-" }
          return Bool.random(using: &dice)
            ? codes.joined(separator: ", ") : "niet(\(rest.joined(separator: ", ")))"
        }
        return "R\(index);\(cells.joined(separator: ";"));uitkomst \(index)\n"
      }
      let columns = scales.map(\.name).joined(separator: ";")
      return "tabel: t\ntreffer: uniek\nbron: b\nregel;\(columns);> uit\n\(rows.joined())"
    }

    func read(_ text: String) throws(Diagnostics) -> DecisionTable {
      var all = Dictionary(scales.map { ($0.name, $0) }) { $1 }
      all["uit"] = Scale(name: "uit", kind: .text)
      return try DecisionTable(reading: text, file: "t.csv", scales: all)
    }

    func complaints(_ text: String) -> [Diagnostic] {
      do throws(Diagnostics) {
        _ = try read(text)
        return []
      } catch {
        return error.list
      }
    }

    /// The combinations that a complaint names, such as `kolom0 = a of b, kolom2 = c`.
    func combinations(_ words: String) -> [[String: String]] {
      let named = Dictionary(
        words == "elke invoer"
          ? []
          : words.split(separator: ", ").map { part in
            let sides = part.split(separator: " = ")
            return (String(sides[0]), sides[1].split(separator: " of ").map(String.init))
          }
      ) { $1 }
      return scales.reduce([[:]]) { before, scale in
        before.flatMap { values in
          (named[scale.name] ?? scale.codes).map { values.merging([scale.name: $0]) { $1 } }
        }
      }
    }

    func fitting(_ values: [String: String]) -> [Int] {
      boxes.indices.filter { zip(scales, boxes[$0]).allSatisfy { $1.contains(values[$0.name] ?? "") } }
    }
  }

  @Test("a table of boxes loads, and exactly one rule fires", arguments: 1...60)
  func complete(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let random = Table(&dice)
    let table = try random.read(random.text(&dice))
    for values in table.combinations {
      #expect(
        table.decide(values).fired?.rule == random.fitting(values).first.map { "R\($0)" }, "seed \(seed)")
      #expect(table.fitting(values).count == 1, "seed \(seed)")
    }
  }

  @Test("without any one rule there is a gap, and no rule fits what it names", arguments: 1...60)
  func gaps(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let whole = Table(&dice)
    for index in whole.boxes.indices {
      var table = whole
      table.boxes.remove(at: index)
      let complaints = table.complaints(table.text(&dice))
      #expect(!complaints.isEmpty, "seed \(seed)")
      for complaint in complaints {
        let words = try #require(complaint.problem.wholeMatch(of: /geen regel voor (.*)/), "seed \(seed)").1
        let named = table.combinations(String(words))
        #expect(!named.isEmpty && named.allSatisfy { table.fitting($0).isEmpty }, "seed \(seed)")
        #expect(named.allSatisfy { whole.fitting($0) == [index] }, "seed \(seed)")
      }
    }
  }

  @Test("with any one cell widened there is a conflict, and both rules fit what it names", arguments: 1...60)
  func conflicts(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let whole = Table(&dice)
    for index in whole.boxes.indices {
      for column in whole.scales.indices
      where whole.boxes[index][column].count < whole.scales[column].codes.count {
        var table = whole
        table.boxes[index][column] = whole.scales[column].codes
        let complaints = table.complaints(table.text(&dice))
        #expect(!complaints.isEmpty, "seed \(seed)")
        for complaint in complaints {
          let match = try #require(
            complaint.problem.wholeMatch(of: /regels R(\d+) en R(\d+) gelden allebei voor (.*)/),
            "seed \(seed)")
          let ids = [Int(match.1) ?? -1, Int(match.2) ?? -1]
          #expect(ids.contains(index), "seed \(seed)")
          #expect(table.combinations(String(match.3)).allSatisfy { table.fitting($0) == ids }, "seed \(seed)")
        }
      }
    }
  }
}
