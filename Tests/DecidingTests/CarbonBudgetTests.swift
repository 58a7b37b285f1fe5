import FoundationEssentials
import Model
import Testing

@testable import Deciding

/// From a CO₂ budget to a value per dwelling and a level.
struct CarbonBudgetTests {
  private func budget(
    _ facts: [String: String], _ programme: [ObjectType: String] = [.egw: "50", .mgw: "100"],
    _ profile: LocationProfile? = .uitbreidingBestaandeStad
  ) throws -> CarbonBudget? {
    var dossier = dossier([:])
    dossier.locationProfile = profile
    dossier.areas[0].facts = facts
    dossier.areas[0].programme = try programme.mapValues { try #require(Figure($0)) }
    return edition.carbonBudget(of: dossier.areas[0], in: dossier)
  }

  @Test func `the budget is divided over the dwellings and their floor area`() throws {
    let found = try #require(
      try budget(["koolstofbudget-woningen": "2400", "bvo-egw": "120", "bvo-mgw": "60"]))
    #expect(found.total == 2_400_000 && found.count == 150)
    #expect(found.perDwelling == 16_000)
    #expect(found.floorArea == 12_000 && found.perSquareMetre == 200)
    #expect(found.profile?.perDwelling.value == 37_170)
    // 50 × 120 m² × 200 and 100 × 60 m² × 240.
    #expect(
      found.levelsTogether.first?.level == .aanbevolen && found.levelsTogether.first?.total == 2_640_000)
  }

  @Test(arguments: [
    (400, AmbitionLevel.aanbevolen), (200, .aanbevolen), (199, .speerpunt), (140, .speerpunt), (139, nil),
  ])
  func `the mildest level that stays within the value fits`(value: Int, level: AmbitionLevel?) throws {
    let found = try #require(try budget(["koolstofbudget-woningen": "2400"], [.egw: "50"]))
    #expect(CarbonBudget.fitting(found.dwellings[0], within: Decimal(value)) == level)
  }

  @Test func `without floor areas there is no value per square metre, without a budget nothing`() throws {
    let found = try #require(try budget(["programma-co2-budget-woningen": "2400", "bvo-egw": "120"]))
    #expect(found.floorArea == nil && found.perSquareMetre == nil && found.perDwelling == 16_000)
    #expect(try budget(["bvo-egw": "120"]) == nil)
    #expect(try budget(["koolstofbudget-woningen": "2400"], [.kantoor: "1200"]) == nil)
    #expect(try budget(["koolstofbudget-woningen": "2400"], [.egw: "0"]) == nil)
  }

  @Test func `a dossier without a location is compared with no profile`() throws {
    #expect(try budget(["koolstofbudget-woningen": "2400"], [.egw: "50"], nil)?.profile == nil)
  }
}
