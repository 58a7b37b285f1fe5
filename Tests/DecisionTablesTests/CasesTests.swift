import DecisionTables
import Diagnostics
import Testing

/// Cases for exhaustive tests, the fast way to ask, and tables one behind the other.
@Suite struct CasesTests {
  @Test("cases reach every rule, and each decides") func cases() throws {
    for table in [try BikeTable.read(), try CasesTests.numbers.read()] {
      let cases = table.cases
      #expect(Set(cases.compactMap { table.decide($0).fired?.rule }) == Set(table.rules.map(\.id)))
      #expect(cases.allSatisfy { table.decide($0).unknown.isEmpty && table.decide($0).hits.count == 1 })
      #expect(Set(cases).count == cases.count)
    }
  }

  @Test("cases are one a box: values that the rules treat alike come once") func few() throws {
    let table = try Sheet(
      ["maat;getal;0..100", "dag;datum;"], "maat;dag;> uit", "A;< 10;*;x", "B;[10..90);*;y",
      "C;>= 90;<= 2026-07-01;z",
      "D;>= 90;>= 2026-07-02;z"
    ).read()
    #expect(table.cases.count == 4)
    #expect(table.cases.map { table.decide($0).fired?.rule } == ["A", "B", "C", "D"])
  }

  private static let numbers = Sheet(
    ["maat;getal;0..1", "dag;datum;"], "maat;dag;> uit", "A;[0..0,1);*;x", "B;(0,1..0,2);*;y",
    "C;0,1, 0,2;< 2026-07-01;z", "D;0,1, 0,2;2026-07-01;z1", "E;0,1, 0,2;> 2026-07-01;z2", "F;(0,2..1);*;w",
    "G;1;*;v")

  @Test("hits are those of the trace, known or not") func hits() throws {
    let values = ["", "0", "0,1", "0,15", "0,2", "1", "2"],
      days = ["", "2026-06-30", "1-7-2026", "2026-07-02", "x"]
    let table = try CasesTests.numbers.read()
    for maat in values {
      for dag in days {
        #expect(table.hits(["maat": maat, "dag": dag]) == table.decide(["maat": maat, "dag": dag]).hits)
        #expect(table.hits(["dag": dag]) == table.decide(["dag": dag]).hits)
      }
    }
    #expect(table.hits(["maat": "0,2", "dag": "1-7-2026"]).map { $0["uit"] } == ["z1"])
  }

  @Test("rules that ask for what no table before gives are told") func unreached() throws {
    let table = try BikeTable.read()
    #expect(table.unreached(given: [:]) == [])
    #expect(table.unreached(given: ["weer": ["zon", "regen", "sneeuw"], "ander": []]) == [])
    #expect(table.unreached(given: ["weer": ["zon", "regen"]]) == [], "regen is enough for regen, sneeuw")
    #expect(
      table.unreached(given: ["weer": ["zon"]]).map(\.description) == [
        "fiets.csv:8:1: regel F04 kan nooit gelden: geen tabel geeft ‘niet(zon)’ voor weer; haal de regel weg, of pas de tabel aan die weer geeft",
        "fiets.csv:9:1: regel F05 kan nooit gelden: geen tabel geeft ‘regen, sneeuw’ voor weer; haal de regel weg, of pas de tabel aan die weer geeft",
        "fiets.csv:10:1: regel F06 kan nooit gelden: geen tabel geeft ‘regen, sneeuw’ voor weer; haal de regel weg, of pas de tabel aan die weer geeft",
      ])
    #expect(
      table.unreached(given: ["drukte": ["stil", "gewoon"]]).map { $0.location.line } == [9, 10])
    #expect(
      table.unreached(given: ["lid": []]).map { $0.location.line } == [5, 6, 9, 10],
      "a * holds for unknown too")
  }

  @Test("what is given may be numbers and days") func unreachedAmounts() throws {
    let table = try CasesTests.numbers.read()
    #expect(table.unreached(given: ["maat": ["0,10", "0,05", "0,11", "0,9", "1"]]) == [])
    #expect(table.unreached(given: ["maat": ["0,2", "0,3"]]).map { $0.location.line } == [5, 6, 11])
    #expect(table.unreached(given: ["dag": ["1-7-2026"]]).map { $0.location.line } == [7, 9])
  }
}
