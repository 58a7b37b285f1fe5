import DecisionTables
import Diagnostics
import Testing

@Suite struct TraceTests {
  @Test("exactly one rule fires for every combination") func exhaustive() throws {
    let table = try BikeTable.read()
    #expect(table.combinations.count == 18)
    for values in table.combinations {
      let trace = table.decide(values)
      #expect(table.fitting(values) == [trace.fired?.rule])
      #expect(trace.unknown.isEmpty)
    }
  }

  @Test("the trace names the rule with its line, what it was asked, and what it gives") func fired() throws {
    let trace = try BikeTable.read().decide(["weer": "zon", "drukte": "vol", "lid": "ja"])
    #expect(trace.table == "fietshuur")
    #expect(trace.inputs.map(\.column) == ["weer", "drukte", "lid"])
    #expect(trace.inputs.map(\.value) == ["zon", "vol", "ja"])
    #expect(trace.fired?.rule == "F02" && trace.fired?.location.description == "fiets.csv:6:1")
    #expect(trace.fired?["prijs"] == "half" && trace.fired?["uitleg"] == "een lid betaalt half")
    #expect(trace.fired?["bestaat niet"] == "")
  }

  @Test("near misses name the one column that failed and what the rule would have given") func nearMisses()
    throws
  {
    let trace = try BikeTable.read().decide(["weer": "zon", "drukte": "vol", "lid": "ja"])
    #expect(trace.nearMisses.map(\.hit.rule) == ["F01", "F03", "F05"])
    #expect(trace.nearMisses.map(\.column) == ["lid", "drukte", "weer"])
    #expect(trace.nearMisses.map { $0.hit["prijs"] } == ["heel", "half", "gratis"])
    #expect(trace.nearMisses.map(\.hit.location.line) == [5, 7, 9])
  }

  @Test("a near miss fails in exactly one column, for every combination") func everyNearMiss() throws {
    let table = try BikeTable.read()
    for values in table.combinations {
      let trace = table.decide(values)
      for rule in table.rules {
        let failed = table.inputs.indices.filter {
          !table.codes(of: rule, $0).contains(values[table.inputs[$0].name] ?? "")
        }.map { table.inputs[$0].name }
        let miss = trace.nearMisses.first { $0.hit.rule == rule.id }
        #expect(miss?.column == (failed.count == 1 ? failed[0] : nil))
      }
    }
  }

  @Test("a value that is missing or lies on no scale is unknown, and matches no cell that asks")
  func unknown()
    throws
  {
    let table = try BikeTable.read()
    let missing = table.decide(["weer": "zon", "drukte": "vol"])
    #expect(missing.hits.isEmpty && missing.fired == nil && missing.unknown == ["lid"])
    #expect(missing.inputs.map(\.value) == ["zon", "vol", ""])
    let foreign = table.decide(["weer": "mist", "drukte": "", "lid": "JA"])
    #expect(foreign.fired == nil && foreign.unknown == ["weer", "drukte", "lid"])
    #expect(foreign.inputs.map(\.value) == ["mist", "", "JA"])
    #expect(table.decide([:]).fired == nil && table.decide([:]).unknown == ["weer", "drukte", "lid"])
  }

  @Test("a cell that does not ask holds for unknown, and columns of other tables are ignored")
  func indifferent()
    throws
  {
    let table = try BikeTable.read()
    let trace = table.decide(["weer": "zon", "drukte": "stil"])
    #expect(trace.hits.map(\.rule) == ["F03"] && trace.unknown == ["lid"] && trace.open.isEmpty)
    #expect(table.decide(["weer": "zon", "drukte": "stil", "lid": "ja", "maan": "vol"]).fired?.rule == "F03")
  }
}
