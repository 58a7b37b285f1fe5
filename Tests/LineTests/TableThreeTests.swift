import Diagnostics
import Foundation
import Model
import Reading
import Testing

/// Table 3 of the white paper, copied by hand from the printed page: row, level (w, a, s), comparator and number.
/// It is a second reading of the table, apart from the data of the edition.
private let printed = """
  MAT-01-egw a ≤ 200, MAT-01-mgw a ≤ 240, MAT-01-verharding a ≤ 1,7, MAT-01-egw s ≤ 140, MAT-01-mgw s ≤ 200,
  MAT-02-egw a ≥ 25, MAT-02-mgw a ≥ 20, MAT-02-verharding a ≥ 56, MAT-02-egw s ≥ 40, MAT-02-mgw s ≥ 50,
  MAT-03-egw a ≥ 21, MAT-03-mgw a ≥ 21, MAT-03-utiliteit a ≥ 21, MAT-03-straatmeubilair a ≥ 70,
  MAT-03-asfalt a ≥ 80, MAT-03-egw s ≥ 35, MAT-03-mgw s ≥ 45,
  MAT-04-egw w ≤ 0,80, MAT-04-mgw w ≤ 0,80, MAT-04-egw a ≤ 0,45, MAT-04-mgw a ≤ 0,50, MAT-04-kantoor a ≤ 0,70,
  MAT-04-verharding a ≤ 0,15, MAT-04-egw s ≤ 0,35, MAT-04-mgw s ≤ 0,50,
  MAT-06-egw a ≥ 140, MAT-06-mgw a ≥ 170, MAT-06-egw s ≥ 200, MAT-06-mgw s ≥ 210,
  MAT-07-verharding a ≤ 0,96, MAT-07-verharding s ≤ 0,96, MAT-10-kantoor a ≥ 25, MAT-10-kantoor s ≥ 25,
  MAT-11-egw a ≥ 55, MAT-11-mgw a ≥ 50, MAT-11-kantoor a ≥ 55, MAT-11-egw s ≥ 85, MAT-11-mgw s ≥ 80,
  ENE-12-egw w < 55, ENE-12-mgw w < 65, ENE-12-egw a < 52,5, ENE-12-mgw a < 61,8, ENE-12-egw s < 50,
  ENE-12-mgw s < 58,5, ENE-13-egw w < 30, ENE-13-mgw w < 50, ENE-13-egw a < 0, ENE-13-mgw a < 35, ENE-13-egw s < 0,
  ENE-13-mgw s < 0, ENE-14-egw w ≥ 50, ENE-14-mgw w ≥ 40, ENE-14-egw a ≥ 100, ENE-14-mgw a ≥ 60, ENE-14-mgw s ≥ 100,
  ENE-15-egw w < 1,2, ENE-15-mgw w < 1,2, WAT-16-egw a - 100, WAT-16-mgw a - 100,
  MOB-23-egw a - 0,75, MOB-23-egw s - 0,6, MOB-26-gebied-aandeel-bewoners a - 25,
  MOB-26-gebied-aandeel-bewoners s - 50, GEZ-27-egw a - 95, GEZ-27-egw s - 100, GEZ-28-gebied a - 90,
  GEZ-28-gebied s - 100, GEZ-29-egw w ≤ 70, NAT-32-gebied-boomkroon a > 35, NAT-32-gebied-boomkroon s > 45,
  NAT-32-gebied-middelhoge-vegetatie a - 15, NAT-32-gebied-middelhoge-vegetatie s - 15,
  NAT-32-gebied-lage-vegetatie a ≥ 20, NAT-32-gebied-lage-vegetatie s ≥ 20, NAT-32-gebied-water s - 10
  """

struct TableThreeTests {
  private let edition: ClauseSet

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path()
    edition = try ClauseSet(reading: "2026.1", under: root)
  }

  @Test func `every printed number stands in the data as printed`() throws {
    let norms = edition.indicators.flatMap(\.norms).filter { $0.source == "tabel-3" }
    let levels: [Substring: AmbitionLevel] = ["w": .wettelijk, "a": .aanbevolen, "s": .speerpunt]
    for cell in printed.replacing("\n", with: " ").replacing(",  ", with: ", ").split(separator: ", ") {
      let words = cell.split(separator: " ")
      let comparator = words[2] == "-" ? nil : Comparator(rawValue: String(words[2]))
      let found = norms.contains {
        $0.row == words[0] && $0.level == levels[words[1]] && $0.comparator == comparator
          && $0.value?.text == String(words[3])
      }
      #expect(found, "\(cell)")
    }
  }

  @Test func `no number above the law stands in the data that is not printed`() {
    let cells = Set(
      printed.replacing("\n", with: " ").replacing(",  ", with: ", ").split(separator: ", ").map(String.init))
    let same = ["GEZ-27-", "MOB-23-"]  // one printed number for several object types
    for norm in edition.indicators.flatMap(\.norms) where norm.level != .wettelijk && norm.value != nil {
      let cell =
        "\(norm.row) \(norm.level == .aanbevolen ? "a" : "s") \(norm.comparator?.rawValue ?? "-") \(norm.value?.text ?? "")"
      #expect(cells.contains(cell) || same.contains { norm.row.hasPrefix($0) }, "\(cell)")
    }
  }

  @Test func `the table has seven themes, thirty-three rows and every kind of cell`() {
    #expect(edition.indicators.map(\.number) == Array(1...33))
    #expect(Set(edition.indicators.map(\.theme)) == Set(Theme.allCases))
    #expect(Set(edition.indicators.flatMap(\.norms).map(\.kind)) == Set(NormKind.allCases))
    #expect(
      edition.indicators.flatMap(\.norms).contains {
        $0.value?.text == "70 - 160" && $0.comparator == .between
      })
    #expect(
      edition.indicators.flatMap(\.norms).contains {
        $0.value?.text == "30 - 50" && $0.comparator == .atLeast
      })
  }

  @Test func `each level of a row is there, or the table prints none`() {
    for indicator in edition.indicators {
      let levels = Set(indicator.norms.filter { $0.source == "tabel-3" }.map(\.level))
      #expect(levels == Set(AmbitionLevel.allCases), "\(indicator.id)")
    }
  }

  @Test func `every value says where it comes from and how sure it is`() throws {
    for norm in edition.indicators.flatMap(\.norms) {
      let source = try #require(edition.source(norm.source))
      #expect(!source.name.isEmpty && !source.date.isEmpty)
      #expect(
        norm.statute == nil || norm.validFrom != nil, "\(norm.row): een wettelijke waarde heeft een datum")
    }
  }
}
