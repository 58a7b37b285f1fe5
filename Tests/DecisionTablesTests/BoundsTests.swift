import DecisionTables
import Diagnostics
import Testing

/// No table takes all time or memory.
@Suite struct BoundsTests {
  private func complaints(codes: [Int], rows: [[Int: Int]]) -> [Diagnostic] {
    let columns = codes.count
    var scales = Dictionary(
      codes.enumerated().map { column, count in
        ("k\(column)", Scale(name: "k\(column)", kind: .list((0..<count).map { "c\($0)" })))
      }
    ) { $1 }
    scales["uit"] = Scale(name: "uit", kind: .text)
    let head = (0..<columns).map { "k\($0)" }.joined(separator: ";")
    let rules = rows.enumerated().map { index, cells in
      "R\(index);" + (0..<columns).map { cells[$0].map { "c\($0)" } ?? "*" }.joined(separator: ";") + ";x"
    }
    do throws(Diagnostics) {
      _ = try DecisionTable(
        reading: "tabel: t\ntreffer: uniek\nbron: b\nregel;\(head);> uit\n" + rules.joined(separator: "\n"),
        file: "t.csv", scales: scales)
      return []
    } catch {
      return error.list
    }
  }

  @Test("a hundred faults are enough") func manyFaults() {
    let rows = (0..<12).flatMap { column in (0..<6).map { [column: $0] } }
    let found = complaints(codes: Array(repeating: 6, count: 12), rows: rows)
    #expect((1...100).contains(found.count))
    #expect(found.allSatisfy { $0.problem.contains("gelden allebei voor") })
  }

  @Test("a table too tangled to follow is refused") func tangled() {
    // The last column picks which other column counts: good, but walked from the first it has 2^26 ways.
    let rows = (0..<26).flatMap { column in [0, 1].map { [column: $0, 26: column] } }
    let found = complaints(codes: Array(repeating: 2, count: 26) + [26], rows: rows)
    #expect(
      found.map(\.description)
        == ["t.csv:1:1: de tabel is te verweven om na te gaan; splits haar in kleinere tabellen"])
  }

  @Test("a cell full of quotes is told of a hundred times at most") func quotes() {
    let cell = String(repeating: "a\"", count: 40_000)
    #expect((1...200).contains(BikeTable.complaints(BikeTable.text + "B9;" + cell + "\n").count))
  }
}
