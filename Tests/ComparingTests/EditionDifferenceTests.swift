import Comparing
import DecisionTables
import Model
import Reading
import Testing

@Suite("The two editions that ship")
struct EditionDifferenceTests {
  private static let old = try? ClauseSet(reading: "2025.1", under: ".")
  private static let new = try? ClauseSet(reading: "2026.1", under: ".")

  @Test("differ as the law does, and every difference has its reason")
  func shipped() throws {
    let difference = EditionDifference(from: try #require(Self.old), to: try #require(Self.new))
    let performance = try #require(difference.norms.first { $0.id == "MAT-04-egw wettelijk" })
    #expect(performance.direction == .nietVergelijkbaar)
    #expect(performance.old?.weightingSet == .a1 && performance.new?.weightingSet == .a2)
    let heat = try #require(difference.tables.first { $0.name == "planroute" })
    #expect(heat.boxes.map(\.description).contains("warmtetransitie: heersend → betwist"))
    #expect(difference.clauses.count { $0.status == .ongewijzigd } > 400)
    #expect(difference.findings == [])
  }

  @Test("a reason that is missing, that is for nothing, or that says what is not so is a finding")
  func reasons() throws {
    let old = try #require(Self.old)
    var new = try #require(Self.new)
    let all = try #require(new.changes).changes
    let index = try #require(all.firstIndex { $0.id == "MAT-04-utiliteit wettelijk" })
    func findings(_ change: (inout [EditionChange]) -> Void) -> [ReasonFinding] {
      var changes = all
      change(&changes)
      new.changes?.changes = changes
      return EditionDifference(from: old, to: new).findings
    }
    #expect(findings { $0.remove(at: index) } == [.missing(.norm, "MAT-04-utiliteit wettelijk")])
    var idle = all[index]
    idle.id = "MAT-01-egw wettelijk"
    #expect(findings { $0.append(idle) } == [.superfluous(idle)])
    var wrong = all[index]
    wrong.kind = .soepeler
    #expect(findings { $0[index] = wrong } == [.contradicted(wrong, kinds: [.nieuw])])
    #expect(ReasonFinding.superfluous(idle).text.contains("haal de vermelding weg"))
  }

  @Test(
    "a clause that became two is split, and two that became one are merged; so they are the other way round")
  func splitting() throws {
    let old = try #require(Self.new)
    var new = old
    let index = try #require(new.clauses.firstIndex { $0.id == "boete" })
    var (first, second) = (new.clauses[index], new.clauses[index])
    (first.id, first.replaces) = ("boete-hoogte", ["boete"])
    (second.id, second.replaces) = ("boete-matiging", ["boete"])
    new.clauses.replaceSubrange(index...index, with: [first, second])
    func statuses(_ difference: EditionDifference) -> [String: ClauseDifference.Status] {
      let found = difference.clauses.filter { $0.id.hasPrefix("boete") }
      return Dictionary(found.map { ($0.id, $0.status) }) { first, _ in first }
    }
    let split: [String: ClauseDifference.Status] = [
      "boete": .gesplitst, "boete-hoogte": .gesplitst, "boete-matiging": .gesplitst,
    ]
    #expect(statuses(EditionDifference(from: old, to: new)) == split)
    #expect(statuses(EditionDifference(from: new, to: old)) == split.mapValues { _ in .samengevoegd })
    new.clauses[index].replaces = []
    new.clauses.remove(at: index + 1)
    new.clauses[index].replaces = ["boete"]
    #expect(statuses(EditionDifference(from: old, to: new)) == ["boete-hoogte": .vernummerd])
  }

  @Test("of an edition and itself nothing differs")
  func same() throws {
    let edition = try #require(Self.new)
    let difference = EditionDifference(from: edition, to: edition)
    #expect(difference.rows == [])
    #expect(difference.clauses.allSatisfy { $0.status == .ongewijzigd })
  }

  @Test("the other way round every norm is the opposite")
  func swapped() throws {
    let (old, new) = (try #require(Self.old), try #require(Self.new))
    let (there, back) = (EditionDifference(from: old, to: new), EditionDifference(from: new, to: old))
    func directions(_ norms: [NormDifference], _ turn: (Direction) -> Direction) -> [String] {
      norms.map { "\($0.id) \(turn($0.direction).rawValue)" }.sorted()
    }
    #expect(directions(there.norms, \.swapped) == directions(back.norms) { $0 })
    let gone = Set(there.clauses.filter { $0.status == .nieuw }.map(\.id))
    #expect(gone == Set(back.clauses.filter { $0.status == .vervallen }.map(\.id)))
  }
}
