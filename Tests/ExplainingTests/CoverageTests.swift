import Deciding
import Explaining
import Foundation
import Model
import Reading
import Testing

/// What the rules can let in has a text, and the page says so.
@Suite struct CoverageTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path()

  @Test func `the page in the documentation is that of the edition, without holes`() throws {
    let edition = try ClauseSet(reading: "2026.1", under: root)
    let cells = edition.textInstruments.flatMap(edition.coverage)
    let page = try String(contentsOfFile: "\(root)/docs/dekking.md", encoding: .utf8)
    #expect(CoveragePage(cells, plan: edition.planCoverage, of: edition.version).text == page)
    #expect(!page.contains("**gat** |"))
    let levels = Obligation.allCases.count * AmbitionLevel.allCases.count
    #expect(edition.textInstruments == [.gronduitgifte, .anterieureOvereenkomst, .prestatieafspraken])
    #expect(cells.count == edition.textInstruments.count * Theme.allCases.count * levels)
  }

  @Test func `a text that is taken away leaves a hole`() throws {
    var edition = try ClauseSet(reading: "2026.1", under: root)
    edition.clauses.removeAll { $0.id == "algemeen-streefwaarde" }
    let holes = edition.coverage(in: .gronduitgifte).filter {
      if case .hole = $0.state { true } else { false }
    }
    #expect(!holes.isEmpty && holes.allSatisfy { $0.obligation == .streefwaarde })
  }
}
