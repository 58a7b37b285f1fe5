import Diagnostics
import Testing

@Suite struct DiagnosticsTests {
  @Test(
    "the nearest word differs in a third of its letters at most",
    arguments: [
      ("gemente", "gemeente"), ("gemeetne", "gemeente"), ("GEMEENTE", "gemeente"), ("provncie", "provincie"),
      ("rij", "rijk"), ("rjik", "rijk"), ("x", nil), ("", nil), ("waterkant", nil),
      ("waterschapp", "waterschap"),
    ] as [(String, String?)])
  func nearest(word: String, nearest: String?) {
    #expect(["gemeente", "provincie", "rijk", "waterschap"].nearest(to: word) == nearest)
  }

  @Test("the first of equals, and none of none") func ties() {
    #expect(["ab", "ac"].nearest(to: "ad") == "ab" && [String]().nearest(to: "a") == nil)
  }

  @Test("complaints sort by file, line and column, and come once") func sorting() {
    func complaint(_ file: String, _ line: Int, _ column: Int, _ problem: String = "p") -> Diagnostic {
      Diagnostic(problem, "r", at: SourceLocation(file: file, line: line, column: column))
    }
    let sorted = [
      complaint("a", 2, 1), complaint("a", 2, 3, "a"), complaint("a", 2, 3, "b"), complaint("a", 10, 1),
      complaint("b", 1, 1),
    ]
    let all = Diagnostics((sorted + sorted).reversed())
    #expect(all.list == sorted)
    #expect(all.description.split(separator: "\n").map(String.init) == sorted.map(\.description))
    #expect(sorted[0].description == "a:2:1: p; r")
  }

  @Test("a complaint is one line whatever it quotes") func oneLine() {
    let complaint = Diagnostic("‘a\nb\r\n\u{2028}c\u{1B}[1m’", "x\ty", at: SourceLocation(file: "f"))
    #expect(complaint.problem == "‘a b c [1m’" && complaint.remedy == "x y")
    #expect(complaint.location.description == "f:1:1")
  }
}
