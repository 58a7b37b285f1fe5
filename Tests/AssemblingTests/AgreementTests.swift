import Model
import Testing

@testable import Assembling

/// Agreements with a corporation: a document for each year, and one for all.
struct AgreementTests {
  private static func agreement(_ id: String, _ values: [Int: String]) -> Agreement {
    Agreement(
      id: id, theme: .betaalbaarheid, aim: "Lage huren", deeds: [.wederpartij: "houdt huren laag"],
      indicator: "aandeel", values: values, monitoring: "jaarlijks")
  }

  /// A document with a year, tables of agreements and tenants who may be a party.
  private static var skeletonOfAgreements: Skeleton {
    var made = skeleton(
      [
        .paragraph([.text("Jaar "), .blank(.year), .text(" van "), .blank(.period), .text(".")]),
        .when([.party(.huurdersorganisatie)], [.paragraph([.text("De huurders doen mee.")])]),
        .when([.instrument([.gronduitgifte])], [.paragraph([.text("Over grond.")])]),
        .part(.partijen),
      ], annexes: [Skeleton.Annex(id: "afspraken", title: "Afspraken", content: .afspraken)])
    (made.kind, made.instrument) = (.prestatieafspraken, .prestatieafspraken)
    made.roles[.huurdersorganisatie] = [.gemeente: "Huurdersorganisatie"]
    return made
  }

  private func document(
    year: Int?, _ agreements: [Agreement], years: [Int] = [2027, 2028], parties: [Party] = [],
    optional: [Role] = [.huurdersorganisatie]
  ) throws -> Document {
    var dossier = try dossier(parties: parties)
    dossier.areas[0].years = years
    dossier.areas[0].agreements = agreements
    let entry = Assignment.Entry(
      kind: .prestatieafspraken, instrument: .prestatieafspraken, year: year, hit: nil)
    var skeleton = AgreementTests.skeletonOfAgreements
    skeleton.optionalRoles = optional
    return try edition(clauses: []).document(
      of: skeleton, entry: entry, for: dossier, area: dossier.areas[0], decisions: [])
  }

  private let agreements = [
    AgreementTests.agreement("BET-01", [2027: "40%", 2028: "45%"]),
    AgreementTests.agreement("BET-02", [2028: "12 woningen"]),
  ]

  private func table(_ document: Document) throws -> Table {
    try #require(
      document.sections.flatMap(\.blocks).lazy.compactMap { block -> Table? in
        if case .table(let table) = block { table } else { nil }
      }.first)
  }

  @Test func `a year holds what runs in that year, with its value`() throws {
    let document = try document(year: 2027, agreements)
    let table = try table(document)
    #expect(table.rows.map(\.id) == ["BET-01"])
    #expect(table.columns.map(\.heading).firstIndex { $0.hasPrefix("Huurders") } == nil)
    #expect(table.rows[0].cells[4].plain == "aandeel: 40%")
    #expect(table.rows[0].cells[2].plain == "geen inzet afgesproken")
    #expect(document.words.contains("Jaar 2027 van 2027 en 2028."))
    #expect(document.subtitle.hasSuffix(", 2027") && !document.words.contains("Over grond."))
  }

  @Test func `the frame holds all years`() throws {
    let table = try table(try document(year: nil, agreements))
    #expect(table.rows.map(\.id) == ["BET-01", "BET-02"])
    #expect(table.rows[0].cells[4].plain == "aandeel. 2027: 40%; 2028: 45%")
    #expect(table.rows[0].cells[5].plain == "2027 en 2028")
    #expect(table.rows[1].cells[4].plain == "aandeel: 12 woningen")
  }

  @Test func `what nobody said is asked: years, agreements, an indicator`() throws {
    let asked = try document(year: nil, [], years: []).openPoints.map(\.id)
    #expect(asked.first == "jaren" && asked.last == "afspraken")
    var vague = agreements[0]
    vague.indicator = nil
    #expect(try document(year: 2027, [vague]).openPoints.map(\.id).contains("afspraak.BET-01.indicator"))
  }

  @Test func `an optional party stands only when there is one, another is asked for`() throws {
    let tenants = Party(
      id: "h", role: .huurdersorganisatie, areas: [], legalForm: "vereniging", name: "Vereniging Proef",
      shortName: nil, seat: "S", address: "A", registration: "1", representatives: [], resolution: nil)
    let without = try document(year: 2027, agreements)
    #expect(!without.openPoints.contains { $0.id.hasPrefix("huurdersorganisatie") })
    #expect(!without.words.contains("De huurders doen mee."))
    let text = try document(year: 2027, agreements, parties: [tenants]).words
    #expect(text.contains("Vereniging Proef") && text.contains("De huurders doen mee."))
    let wanted = try document(year: 2027, agreements, optional: [])
    #expect(wanted.openPoints.contains { $0.id == "huurdersorganisatie.naam" })
  }
}
