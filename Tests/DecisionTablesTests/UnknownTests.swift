import DecisionTables
import Diagnostics
import Testing

/// Three values: what holds, what does not, and what still can.
@Suite struct UnknownTests {
  private static let sheet = Sheet(
    ["weer;lijst;zon, regen", "drukte;rangorde;stil, vol", "lid;janee;", "leeftijd;getal;0..120"],
    "weer;drukte;lid;leeftijd;> uit", policy: "verzamel", empty: "geen", "A;zon;*;*;*;a",
    "B;zon;vol;*;>= 18;b",
    "C;regen;*;ja;*;c", "D;*;>= stil;nee;*;d", "E;regen;vol;ja;< 18;e")

  private func ask(_ values: [String: String]) throws -> Trace {
    try UnknownTests.sheet.read().decide(values)
  }

  @Test("a rule fires when only columns are unknown that it does not ask") func star() throws {
    #expect(try ask(["weer": "zon"]).hits.map(\.rule) == ["A"])
    #expect(try ask(["weer": "zon"]).unknown == ["drukte", "lid", "leeftijd"])
    #expect(try ask([:]).hits == [])
  }

  @Test("a cell that names every value asks, and is no *") func everyValue() throws {
    let trace = try ask(["weer": "zon", "lid": "nee", "leeftijd": "3"])
    #expect(trace.hits.map(\.rule) == ["A"])
    #expect(trace.open.map(\.hit.rule) == ["D"] && trace.open.map(\.columns) == [["drukte"]])
  }

  @Test("open are the rules that no known column keeps back, with the columns that decide") func open() throws
  {
    let trace = try ask(["weer": "regen", "drukte": "vol"])
    #expect(trace.open.map(\.hit.rule) == ["C", "D", "E"])
    #expect(trace.open.map(\.columns) == [["lid"], ["lid"], ["lid", "leeftijd"]])
    #expect(trace.open.map { $0.hit["uit"] } == ["c", "d", "e"])
    #expect(
      trace.hits == [] && trace.nearMisses.map(\.hit.rule) == ["A"] && trace.nearMisses[0].column == "weer")
  }

  @Test("next is the column on which most open rules wait, the first of equals") func next() throws {
    #expect(try ask(["weer": "regen", "drukte": "vol"]).next == "lid")
    #expect(try ask(["weer": "regen", "lid": "ja"]).next == "drukte", "E waits on both")
    #expect(try ask(["weer": "zon", "lid": "ja"]).next == "drukte", "B waits on both")
    #expect(try ask(["weer": "zon", "drukte": "vol", "lid": "ja"]).next == "leeftijd")
    #expect(try ask([:]).next == "weer", "A, B, C and E wait on it")
    #expect(
      try ask(["weer": "zon", "drukte": "stil", "lid": "ja"]).next == nil, "leeftijd decides nothing now")
    #expect(try ask(["weer": "zon", "drukte": "stil", "lid": "ja"]).unknown == ["leeftijd"])
  }

  @Test("a known column that fails keeps a rule back, whatever is unknown") func failed() throws {
    let trace = try ask(["lid": "ja", "drukte": "stil"])
    #expect(!trace.open.map(\.hit.rule).contains("B") && !trace.open.map(\.hit.rule).contains("D"))
    #expect(trace.open.map(\.hit.rule) == ["A", "C"])
  }

  @Test("a rule that misses in one known column and waits on another is no near miss") func noNearMiss()
    throws
  {
    let trace = try ask(["weer": "zon", "lid": "ja", "drukte": "stil"])
    #expect(trace.nearMisses.map(\.hit.rule) == ["C", "D"])
    #expect(trace.nearMisses.map(\.column) == ["weer", "lid"], "B misses in drukte but waits on leeftijd")
  }

  @Test("no answer by default: a table uniek with an unknown that decides has no hit") func noDefault() throws
  {
    let table = try Sheet(
      ["lid;janee;", "maat;getal;"], "lid;maat;> uit", "A;ja;*;x", "B;nee;< 5;y", "C;nee;>= 5;z"
    ).read()
    #expect(table.decide(["maat": "3"]).fired == nil && table.decide(["maat": "3"]).next == "lid")
    #expect(table.decide(["lid": "ja"]).fired?.rule == "A" && table.decide(["lid": "ja"]).open == [])
    #expect(table.decide(["lid": "nee", "maat": "veel"]).fired == nil)
    #expect(table.decide(["lid": "nee", "maat": "veel"]).open.map(\.hit.rule) == ["B", "C"])
  }
}
