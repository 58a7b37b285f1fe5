import DecisionTables
import Diagnostics
import Testing

@Suite struct ReadingTests {
  @Test("a table has a name, a source, columns and rules with their lines") func table() throws {
    let table = try BikeTable.read()
    #expect(table.name == "fietshuur" && table.source == "eigen verzinsel")
    #expect(table.inputs.map(\.name) == ["weer", "drukte", "lid"])
    #expect(table.outputs.map(\.name) == ["prijs", "uitleg"])
    #expect(table.rules.map(\.id) == ["F01", "F02", "F03", "F04", "F05", "F06"])
    #expect(table.rules.map(\.location.description) == (5...10).map { "fiets.csv:\($0):1" })
    #expect(table.rules[5].outputs == ["half", "slecht weer; \"toch\" druk"])
  }

  @Test(
    "cells",
    arguments: [
      ("*", ["ijzel", "laag", "midden", "hoog"]), ("-", ["ijzel", "laag", "midden", "hoog"]),
      ("laag", ["laag"]), ("laag, hoog", ["laag", "hoog"]), ("laag,hoog", ["laag", "hoog"]),
      ("niet(laag)", ["ijzel", "midden", "hoog"]), ("niet(laag, hoog)", ["ijzel", "midden"]),
      (">= midden", ["midden", "hoog"]), (">=midden", ["midden", "hoog"]), ("> midden", ["hoog"]),
      ("<= laag", ["ijzel", "laag"]), ("< midden", ["ijzel", "laag"]),
      ("<= hoog", ["ijzel", "laag", "midden", "hoog"]),
      ("  laag  ", ["laag"]), ("\"laag, hoog\"", ["laag", "hoog"]),
    ])
  func cell(text: String, codes: [String]) throws {
    let scale = Scale(name: "maat", kind: .ordered(["ijzel", "laag", "midden", "hoog"]))
    let out = Scale(name: "uit", kind: .text)
    let rest = ["ijzel", "laag", "midden", "hoog"].filter { !codes.contains($0) }
    let other = rest.isEmpty ? "" : "B;\(rest.joined(separator: ", "));nee\n"
    let table = try DecisionTable(
      reading: "tabel: t\ntreffer: uniek\nbron: b\nregel;maat;> uit\nA;\(text);ja\n\(other)", file: "t.csv",
      scales: ["maat": scale, "uit": out])
    #expect(table.codes(of: table.rules[0], 0) == Set(codes))
    for code in scale.codes {
      #expect(table.decide(["maat": code]).fired?["uit"] == (codes.contains(code) ? "ja" : "nee"))
    }
  }

  @Test(
    "the same table as spreadsheets write it: byte order mark, CRLF, quotes, empty rows, spare semicolons",
    arguments: [
      "\u{FEFF}" + BikeTable.text, BikeTable.text.replacing("\n", with: "\r\n"),
      "\n\n" + BikeTable.text + ";;;;;\n",
      BikeTable.text.replacing("zon;>= gewoon", with: "\"zon\";\">= gewoon\""),
      BikeTable.text.replacing("zon;>=", with: " zon\t; >="),
      BikeTable.text.replacing("uniek", with: "uniek;;;;;"),
      BikeTable.text.replacing(";stil\n", with: ";\"stil\" \t\n"), String(BikeTable.text.dropLast()),
    ])
  func spreadsheets(text: String) throws {
    let plain = try BikeTable.read(), table = try BikeTable.read(text)
    #expect(table.rules.map(\.cells.count) == plain.rules.map(\.cells.count))
    for values in plain.combinations {
      #expect(table.decide(values).fired?.outputs == plain.decide(values).fired?.outputs)
    }
  }

  @Test("a quoted cell keeps its lines and spaces, and the rules after it their own line") func quotedLines()
    throws
  {
    let text = BikeTable.text.replacing(";stil\n", with: ";\" stil\r\nof niet \"\n")
    let table = try BikeTable.read(text.replacing("\r\n", with: "\n"))
    #expect(table.rules[2].outputs[1] == " stil\nof niet ")
    #expect(table.rules[3].location.line == 9)
    #expect(try BikeTable.read(text).rules[2].outputs == table.rules[2].outputs)
  }

  @Test("scales are lists, orders or words") func scales() throws {
    let scales = try Scale.reading(BikeTable.scales, file: "schalen.csv")
    #expect(scales.count == 5)
    #expect(scales["weer"]?.kind == .list(["zon", "regen", "sneeuw"]))
    #expect(scales["drukte"]?.kind == .ordered(["stil", "gewoon", "vol"]))
    #expect(scales["uitleg"]?.kind == .text && scales["uitleg"]?.codes == [])
    #expect(scales["drukte"]?.codes == ["stil", "gewoon", "vol"])
  }
}
