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
    let silent = difference.rows.filter { $0.account == nil && !$0.title.hasPrefix("de tabel") }.map(\.id)
    #expect(silent == [])
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
