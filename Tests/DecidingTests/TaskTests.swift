import DecisionTables
import Diagnostics
import Model
import Testing

@testable import Deciding

struct TaskTests {
  private func task(
    _ rule: String, _ facts: [String: String], _ kind: DocumentKind, today: String = "2026-11-23"
  ) throws
    -> Finding
  {
    let day = try #require(Day(today))
    let found = findings(facts, documents: [kind]) { $0.referenceDay = day }
    return try #require(found.first { $0.weight == .taak && $0.rule == rule })
  }

  @Test func `fourteen days after signing the agreement is made known (art. 16.138 Omgevingswet)`() throws {
    let signed = try task("W08", ["ondertekeningsdatum": "2026-12-20"], .anterieureOvereenkomst)
    #expect(signed.day?.description == "2027-01-03" && !signed.stopsFinal)
    #expect(signed.basis == "art. 16.138 Omgevingswet" && signed.certainty == .vast)
    #expect(signed.location?.file.hasSuffix("taken.csv") == true)
    #expect(
      try task("W08", ["ondertekeningsdatum": "2028-02-20"], .anterieureOvereenkomst).day?.description
        == "2028-03-05")
  }

  @Test func `a day that is not known is said, with the fact that gives it`() throws {
    let waiting = try task("W08", [:], .anterieureOvereenkomst)
    #expect(waiting.day == nil && waiting.text.contains("‘ondertekeningsdatum’, dat nog niet is ingevuld"))
    let known = try task("W08", ["ondertekeningsdatum": "2026-12-20"], .anterieureOvereenkomst)
    #expect(!known.text.contains("nog niet"))
  }

  @Test(arguments: [("2026-11-23", "2027-04-01"), ("2027-04-01", "2027-04-01"), ("2027-04-02", "2028-04-01")])
  func `a day of the year is the next one`(today: String, day: String) throws {
    let task = try task("W10", [:], .prestatieafspraken, today: today)
    #expect(task.day?.description == day && !task.text.contains("nog niet is ingevuld"))
  }

  @Test func `an agreed day goes before the usual one`() throws {
    #expect(try task("W10a", [:], .prestatieafspraken).day?.description == "2027-07-01")
    let agreed = findings(["datum-overzicht": "2027-06-01"], documents: [.prestatieafspraken])
    #expect(agreed.first { $0.rule == "W10b" }?.day?.description == "2027-06-01")
    #expect(!agreed.contains { $0.rule == "W10a" })
  }

  @Test(arguments: [
    ("20 dagen", "2026-12-07"), ("6 weken", "2026-12-29"), ("1 maand", "2026-12-17"),
    ("1 jaar", "2027-11-17"),
  ])
  func `signing waits for the term that was announced, or for the usual one`(term: String, day: String) throws
  {
    let announced = ["datum-voornemen": "2026-11-16", "reactietermijn": term]
    #expect(try task("W09a", announced, .koopovereenkomst).day?.description == day)
    let usual = try task("W09", ["datum-voornemen": "2026-11-16"], .koopovereenkomst)
    #expect(usual.day?.description == "2026-12-07" && usual.text.contains("gebruikelijke 20 dagen"))
    #expect(!findings(announced).contains { $0.rule == "W09" })
  }

  @Test func `signing waits for the day after the last one to react, when that is known`() throws {
    let facts = [
      "datum-voornemen": "2026-11-16", "reactietermijn": "20 dagen", "laatste-reactiedag": "2026-12-07",
    ]
    #expect(try task("W09e", facts, .koopovereenkomst).day?.description == "2026-12-08")
    let rules = findings(facts, documents: [.koopovereenkomst]).map(\.rule)
    #expect(!rules.contains("W09") && !rules.contains("W09a"))
  }

  @Test func `a valuation is old after a year`() throws {
    let old = try task("W05b", ["taxatiedatum": "2026-02-16"], .koopovereenkomst)
    #expect(old.day?.description == "2027-02-16")
    #expect(!findings([:]).contains { $0.rule == "W05b" })
  }
}
