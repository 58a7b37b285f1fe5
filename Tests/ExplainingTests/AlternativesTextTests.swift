import Deciding
import DecisionTables
import Model
import Testing

@testable import Explaining

struct AlternativesTextTests {
  @Test func `every alternative stands in the text with its values, verdict, rule, place and price`() {
    #expect(alternatives.contains { !$0.alternatives.isEmpty })
    for (decision, found) in alternatives {
      let text = edition.words(of: [(decision, found)]).split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
      #expect(text.contains(decision.row) && text.contains("nu: "))
      for one in found {
        let words = one.changes.flatMap { ["\($0.feature.rawValue) \($0.from) → ", $0.to, $0.price] }
        let rule = "\(one.verdict.rawValue), \(one.certainty.rawValue) (\(one.hit.rule), \(one.hit.place))"
        for word in words + [rule] {
          let plain = word.split(separator: " ").joined(separator: " ")
          #expect(text.contains(plain), "\(decision.row): \(plain)")
        }
      }
    }
  }

  @Test func `alternatives told together are exactly those that were found`() throws {
    // `vorm a → b of c, en herkomst d → e of f` promises all four.
    for (decision, found) in alternatives where !found.isEmpty {
      let text = edition.words(of: [(decision, found)]).split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
      let answers = text.matches(of: #/\d+\. ([^:]+): /#).map { String($0.output.1) }
      let promised = answers.map { answer in
        answer.split(separator: ", en ").map { $0.split(separator: " of ").count }.reduce(1, *)
      }.reduce(0, +)
      #expect(promised == found.count, "\(decision.row)")
    }
  }

  @Test func `decisions with the same answer stand once, and one without an answer says so`() throws {
    let (decision, found) = try #require(alternatives.first { !$0.alternatives.isEmpty })
    var other = decision
    other.row = "ZZZ-99-egw"
    let text = edition.words(of: [(decision, found), (other, found)])
    #expect(text.contains("\(decision.row), ZZZ-99-egw") && text.split(separator: "\n\n").count == 1)
    #expect(edition.words(of: [(decision, found), (other, [])]).split(separator: "\n\n").count == 2)
    #expect(edition.words(of: [(other, [])]).contains("geen verandering waaronder dit wel kan"))
  }

  @Test func `the strongest forms stand in a table, one line a decision`() throws {
    let (area, decisions, _) = decided[0]
    let package = edition.strongestPackage(of: decisions, on: example, in: area)
    let lines = edition.words(of: package).split(separator: "\n")
    #expect(lines.count == package.count + 1 && !package.isEmpty)
    for (line, one) in zip(lines.dropFirst(), package) {
      #expect(
        line.last != " " && line.contains(one.decision.row) && line.contains(one.unblocked?.name ?? "geen"))
    }
  }
}
