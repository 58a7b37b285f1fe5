import Model
import Testing

/// What the words of the files and the small look-ups of the model promise.
@Suite struct TermsTests {
  private var codes: [[String]] {
    [
      Theme.allCases.map(\.rawValue), ObjectType.allCases.map(\.rawValue), Place.allCases.map(\.rawValue),
      LandOwnership.allCases.map(\.rawValue), Issuer.allCases.map(\.rawValue),
      Instrument.allCases.map(\.rawValue), Phase.allCases.map(\.rawValue),
      LocationProfile.allCases.map(\.rawValue), LegalClass.allCases.map(\.rawValue),
      Strictness.allCases.map(\.rawValue), Obligation.allCases.map(\.rawValue),
      Origin.allCases.map(\.rawValue),
      Verdict.allCases.map(\.rawValue), Certainty.allCases.map(\.rawValue), NormKind.allCases.map(\.rawValue),
      NormStatus.allCases.map(\.rawValue), DocumentKind.allCases.map(\.rawValue),
      Role.allCases.map(\.rawValue),
      EditionStatus.allCases.map(\.rawValue), Signing.allCases.map(\.rawValue),
      SkeletonPart.allCases.map(\.rawValue),
    ]
  }

  @Test("codes of the files are kebab-case") func kebabCase() {
    for code in codes.flatMap({ $0 }) {
      #expect(
        code.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }, "\(code)")
    }
  }

  @Test("seven themes with a prefix of their own") func themes() {
    #expect(Theme.allCases.map(\.prefix) == ["MAT", "ENE", "WAT", "KLI", "MOB", "GEZ", "NAT"])
    #expect(Set(Theme.allCases.map(\.name)).count == 7)
  }

  @Test("the place follows from the object type") func places() {
    #expect(ObjectType.allCases.filter { $0.place == .bouwwerk } == [.egw, .mgw, .kantoor, .utiliteit])
    #expect(ObjectType.allCases.filter { $0.place == .kavel } == [.kavel])
    #expect(ObjectType.allCases.filter { $0.place == .gebied } == [.gebied])
    #expect(
      ObjectType.allCases.filter { $0.place == .openbareRuimte }
        == [.verharding, .straatmeubilair, .asfalt, .openbareRuimte])
    #expect(Set(ObjectType.allCases.map(\.name)).count == ObjectType.allCases.count)
    #expect(Set(Obligation.allCases.map(\.name)).count == Obligation.allCases.count)
  }

  private func area(_ id: String, _ applications: [ExpectedApplication]) -> Area {
    Area(
      id: id, name: id, ownership: .gemeente, applications: applications, documents: [], programme: [:],
      ambitions: [:], ownValues: [], facts: [:])
  }

  @Test("the building day is that of the permit or building notification, never of demolition")
  func buildingDay() {
    let demolition = ExpectedApplication(kind: .sloopmelding, day: Day("2027-01-01"), status: .gedaan)
    let permit = ExpectedApplication(kind: .vergunning, day: Day("2028-01-01"), status: .verwacht)
    let notice = ExpectedApplication(kind: .bouwmelding, day: Day("2029-01-01"), status: .verwacht)
    #expect(area("a", [demolition, permit]).buildingDay == Day("2028-01-01"))
    #expect(area("a", [demolition, permit, notice]).buildingDay == nil, "one of two days would be a guess")
    #expect(area("a", [demolition, notice]).buildingDay == Day("2029-01-01"))
    #expect(area("a", [demolition]).buildingDay == nil)
    #expect(
      area("a", [ExpectedApplication(kind: .vergunning, day: nil, status: .verwacht)]).buildingDay == nil)
  }

  @Test("a party named for the sub-area comes before one for all") func parties() throws {
    func party(_ id: String, _ role: Role, _ areas: [String]) -> Party {
      Party(
        id: id, role: role, areas: areas, legalForm: nil, name: id, shortName: nil, seat: nil, address: nil,
        registration: nil, representatives: [], resolution: nil)
    }
    let dossier = Dossier(
      number: "1", name: "n", edition: "e", referenceDay: try #require(Day("2026-11-23")), version: "1",
      issuer: .gemeente, phase: .realisatie, locationProfile: nil, isAnchored: nil, focusThemes: [],
      parties: [
        party("alle", .wederpartij, []), party("kade", .wederpartij, ["kade"]),
        party("g", .gemeente, ["werf"]),
      ], areas: [])
    #expect(dossier.party(.wederpartij, in: area("kade", []))?.id == "kade")
    #expect(dossier.party(.wederpartij, in: area("werf", []))?.id == "alle")
    #expect(dossier.party(.gemeente, in: area("kade", [])) == nil)
    #expect(dossier.party(.derde, in: area("kade", [])) == nil)
  }
}
