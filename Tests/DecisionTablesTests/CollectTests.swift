import DecisionTables
import Diagnostics
import Testing

/// Tables *verzamel*: every rule that holds counts.
@Suite struct CollectTests {
  private static let scales = [
    "thema;lijst;energie, water, natuur", "maat;getal;0..100", "clausule;lijst;E1, E2, N1",
  ]

  private func sheet(empty: String?, _ rules: String...) -> Sheet {
    var sheet = Sheet(CollectTests.scales, "thema;maat;> clausule;> uit", policy: "verzamel", empty: empty)
    sheet.rules = rules
    return sheet
  }

  @Test("all rules that hold fire, in the order of the table") func all() throws {
    let table = try sheet(
      empty: "geen clausule", "A;energie;*;E1;altijd", "B;energie;>= 50;E2;groot",
      "C;niet(water);> 90;N1;heel groot"
    ).read()
    #expect(table.policy == .collect(empty: "geen clausule"))
    let trace = table.decide(["thema": "energie", "maat": "95"])
    #expect(trace.hits.map(\.rule) == ["A", "B", "C"] && trace.fired?.rule == "A")
    #expect(trace.hits.map { $0["clausule"] } == ["E1", "E2", "N1"])
    #expect(table.decide(["thema": "energie", "maat": "50"]).hits.map(\.rule) == ["A", "B"])
    #expect(table.decide(["thema": "water", "maat": "95"]).hits == [])
    #expect(table.decide(["thema": "natuur", "maat": "95"]).nearMisses.map(\.hit.rule) == ["A", "B"])
  }

  @Test("without leeg no rule is a gap") func gap() {
    #expect(
      sheet(empty: nil, "A;energie;*;E1;x", "B;niet(water);*;E2;x").complaints == [
        "t.csv:6:1: geen regel voor thema = water; voeg een regel toe"
      ])
    #expect(sheet(empty: nil, "A;energie;*;E1;x", "B;niet(energie);*;E2;x").complaints == [])
    #expect(sheet(empty: "geen", "A;energie;*;E1;x").complaints == [])
  }

  @Test("a rule within another that gives the same adds nothing") func masked() {
    let complaint =
      "t.csv:7:1: regel B voegt niets toe: regel A geeft in dezelfde gevallen hetzelfde; haal regel B weg"
    #expect(sheet(empty: "geen", "A;niet(water);*;E1;x", "B;energie;> 5;E1;x").complaints == [complaint])
    #expect(sheet(empty: "geen", "A;energie;> 5;E1;x", "B;energie;> 5;E1;x").complaints == [complaint])
    #expect(
      sheet(empty: "geen", "B;energie;> 5;E1;x", "A;niet(water);*;E1;x").complaints == [
        complaint.replacing(":7:", with: ":6:")
      ])
    #expect(
      sheet(empty: "geen", "A;niet(water);*;E1;x", "B;energie;> 5;E2;x").complaints == [], "another clause")
    #expect(
      sheet(empty: "geen", "A;niet(water);*;E1;x", "B;energie;> 5;E1;y").complaints == [], "other words")
    #expect(sheet(empty: "geen", "A;niet(water);> 5;E1;x", "B;energie;*;E1;x").complaints == [], "not within")
  }

  @Test("in a table uniek, too, a rule within another that gives the same is told as such")
  func maskedUnique() {
    func complaints(_ rules: String...) -> [String] {
      var sheet = sheet(empty: nil)
      (sheet.policy, sheet.rules) = ("uniek", rules)
      return sheet.complaints
    }
    #expect(
      complaints("A;*;*;E1;x", "B;energie;*;E1;andere woorden") == [
        "t.csv:6:1: regel B voegt niets toe: regel A geeft in dezelfde gevallen hetzelfde; haal regel B weg"
      ])
    #expect(
      complaints("A;*;*;E1;x", "B;energie;*;E2;x") == [
        "t.csv:6:1: regels A en B gelden allebei voor thema = energie; maak ze wederzijds uitsluitend"
      ])
    #expect(
      complaints("A;*;< 60;E1;x", "B;*;> 40;E1;x") == [
        "t.csv:6:1: regels A en B gelden allebei voor maat = (40..60), met dezelfde uitkomst; maak ze wederzijds uitsluitend"
      ])
  }

  @Test("an outcome of 0,50 is one of 0,5, a day is a day however written") func sameAmount() {
    let sheet = Sheet(
      ["lid;janee;", "prijs;getal;", "dag;datum;"], "lid;> prijs;> dag", policy: "verzamel", empty: "geen",
      "A;*;0,5;2026-07-01", "B;ja;0,50;1-7-2026")
    #expect(sheet.complaints.map { $0.contains("regel B voegt niets toe") } == [true])
  }

  @Test("leeg belongs to verzamel") func emptyInUnique() {
    #expect(
      Sheet(["lid;janee;"], "lid;> uit", policy: "uniek", empty: "geen", "A;*;x").complaints == [
        "t.csv:2:1: een tabel ‘uniek’ heeft altijd een uitkomst; haal de regel leeg: weg, of schrijf treffer: verzamel"
      ])
  }

  @Test("thirty columns with leeg need no walk") func wide() throws {
    let names = (0..<30).map { "k\($0)" }
    var sheet = Sheet(
      names.map { "\($0);lijst;a, b" }, names.joined(separator: ";") + ";> uit", policy: "verzamel",
      empty: "geen")
    sheet.rules = names.indices.map { index in
      "R\(index);" + names.indices.map { $0 == index ? "a" : "*" }.joined(separator: ";") + ";x\(index)"
    }
    let trace = try sheet.read().decide(Dictionary(uniqueKeysWithValues: names.map { ($0, "b") }))
    #expect(trace.hits == [] && trace.nearMisses.count == 30)
  }
}
