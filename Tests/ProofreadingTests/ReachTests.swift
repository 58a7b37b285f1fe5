import Diagnostics
import Model
import Proofreading
import Testing

/// Decisions and clauses find each other.
@Suite struct ReachTests {
  private func holes(_ change: (inout ClauseSet) -> Void) throws -> [Finding] {
    var read = try #require(manuscript)
    change(&read.edition)
    return read.findings.filter { $0.rule == "T05" }
  }

  @Test func `a decision without a clause is a hole, one finding a subject`() throws {
    let before = Set(try holes { _ in }.map(\.subject))
    let after = try holes { edition in
      edition.clauses.removeAll {
        if case .duty(let duty) = $0.use { duty.obligations.contains(.inspanning) } else { false }
      }
    }
    let new = after.filter { !before.contains($0.subject) }
    #expect(new.contains { $0.subject == "gronduitgifte losmaakbaarheid" && $0.text.contains("inspanning") })
    #expect(Set(after.map(\.subject)).count == after.count)
  }

  @Test func `what the law rewrites is a hole in the form that it gets`() throws {
    let after = try holes { edition in
      edition.clauses.removeAll {
        if case .duty(let duty) = $0.use { duty.obligations.contains(.verwijzingNaarWet) } else { false }
      }
    }
    #expect(
      after.contains {
        $0.subject == "gronduitgifte milieuprestatie" && $0.text.contains("verwijzing-naar-wet")
      })
    #expect(!after.contains { $0.subject == "gronduitgifte losmaakbaarheid" })
  }

  @Test func `a theme without an opening is a hole`() throws {
    let after = try holes { edition in edition.clauses.removeAll { $0.use == .opening(.water) } }
    #expect(after.contains { $0.subject == "gronduitgifte water" })
  }

  @Test func `an instrument that is not listed gives one remark and no holes`() throws {
    var read = try #require(manuscript)
    #expect(!read.findings.contains { $0.rule == "T06" && $0.subject == "gronduitgifte" })
    read.edition.instruments = []
    let findings = read.findings
    #expect(findings.count { $0.rule == "T06" && $0.subject == "gronduitgifte" } == 1)
    #expect(findings.allSatisfy { $0.rule != "T05" })
    #expect(findings.filter { $0.rule == "T06" }.allSatisfy { $0.weight == .opmerking })
    read.edition.instruments = Instrument.allCases
    #expect(!read.findings.contains { $0.rule == "T06" })
  }
}
