import Foundation
import Model
import Proofreading
import Testing

/// `docs/bevindingen.md` explains every id, and no other.
@Suite struct PageTests {
  private let page: String
  init() throws { page = try String(contentsOfFile: "\(root)/docs/bevindingen.md", encoding: .utf8) }

  @Test func `every check has a heading with its title and weight, in order`() {
    let headings = page.matches(of: /(?m)^### (T[0-9]{2}.*)$/).map { String($0.output.1) }
    #expect(
      headings == TextCheck.allCases.map { "\($0.rawValue) – \($0.title) (\($0.weight.rawValue))" })
  }

  @Test(arguments: TextCheck.allCases)
  func `each is explained: what, why, an example and how to resolve it`(check: TextCheck) throws {
    let sections = page.split(separator: "\n### ")
    let section = try #require(sections.first { $0.hasPrefix(check.rawValue) })
    for part in ["**Wat.**", "**Waarom.**", "**Voorbeeld.**", "**Oplossen.**"] {
      #expect(section.contains(part), "\(check.rawValue) \(part)")
    }
  }

  @Test func `every check has a fixture, or a test of its own`() {
    let apart: Set<TextCheck> = [.hole, .unlistedInstrument]  // they are about an edition as a whole: ReachTests
    #expect(fixtures == TextCheck.allCases.filter { !apart.contains($0) }.map(\.rawValue))
  }

  @Test func `complaints that the page names are uttered by the code`() throws {
    let named = page.matches(of: /(?m)^\| K[0-9]{2} \| ([^|]+) \|/).map { String($0.output.1) }
    #expect(named.count >= 6)
    let folder = "\(root)/Sources/Reading"
    let code = try (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }.joined()
    for words in named { #expect(code.contains(words), "\(words)") }
  }
}
