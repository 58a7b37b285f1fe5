import DecisionTables
import Diagnostics
import Testing

@Suite struct NumberTests {
  /// Each cell with the values for which it holds and those for which it does not.
  @Test(
    "cells on a scale of numbers",
    arguments: [
      ("12", ["12", "12,0"], ["11,9", "12,1", "1", "2"]), ("12, 15", ["12", "15"], ["12,15", "13"]),
      ("12,15", ["12,15"], ["12", "15"]), ("0,5, 1,5", ["0,5", "1,50"], ["0", "1", "5"]),
      (">= 5000", ["5000", "5000,01", "9999"], ["4999,99", "0", "6"]),
      ("> 5000", ["5000,01"], ["5000", "4999"]), ("<= 5000", ["5000", "0", "6"], ["5000,01", "10000"]),
      ("< 5000", ["4999,99", "0"], ["5000", "5001"]), ("<5000", ["4999,99"], ["5000"]),
      ("[100..500)", ["100", "100,5", "499,99"], ["99,99", "500", "1000", "9"]),
      ("(0..10]", ["0,01", "10"], ["0", "10,01"]), ("[10..20]", ["10", "15", "20"], ["9", "21"]),
      ("(10..20)", ["10,1", "19,9"], ["10", "20"]), ("[ 10 .. 20 ]", ["10", "20"], ["9,9", "20,1"]),
      ("[1..2], 5, > 9000", ["1", "2", "5", "9001"], ["3", "6", "9000"]),
    ])
  func cell(text: String, holds: [String], fails: [String]) throws {
    let sheet = Sheet.cell("maat;getal;0..10000", text)
    for value in holds { #expect(try sheet.holds(value) == true, "\(value)") }
    for value in fails { #expect(try sheet.holds(value) == false, "\(value)") }
    let other = Sheet.cell("maat;getal;0..10000", "niet(\(text))").rules[0]
    let not = Sheet(sheet.scales, sheet.columns, policy: "verzamel", empty: "geen", other)
    for value in holds { #expect(try not.holds(value) == false, "niet: \(value)") }
    for value in fails { #expect(try not.holds(value) == true, "niet: \(value)") }
  }

  @Test("numbers are exact decimals") func exact() throws {
    let sheet = Sheet(
      ["deel;getal;0..1"], "deel;> uit", "A;< 0,1;onder", "B;[0,1..0,3);midden", "C;0,30;punt",
      "D;> 0,3;boven")
    let table = try sheet.read()
    for (value, rule) in [
      ("0", "A"), ("0,09999999999999999999999", "A"), ("0,1", "B"), ("0,10", "B"),
      ("0,10000000000000000000001", "B"),
      ("0,2", "B"), ("0,29999999999999999999999", "B"), ("0,3", "C"), ("0,300", "C"),
      ("0,30000000000000000000001", "D"), ("1", "D"), ("1,000", "D"),
    ] { #expect(table.decide(["deel": value]).hits.map(\.rule) == [rule], "\(value)") }
  }

  @Test(
    "a value that is no number of the scale is unknown",
    arguments: [
      "", "0.5", "1.000", "-1", "100,5", "1e1", "+1", "5 ", "vijf", "1,", ",5", "1,2,3", "٣", "--1",
    ])
  func unknown(value: String) throws {
    #expect(try Sheet.cell("maat;getal;0..100", "5").holds(value) == nil)
  }

  @Test("without bounds a scale holds every number") func unbounded() throws {
    let sheet = Sheet.cell("maat;getal;", ">= -3,5")
    #expect(try sheet.holds("-3,5") == true && sheet.holds("-3,6") == false && sheet.holds("1000000") == true)
    #expect(try sheet.holds("-4") == false && sheet.holds("3") == true)
  }

  @Test(
    "a cell that is no number of the scale is refused",
    arguments: [
      ("101", "101"), ("-1", "-1"), ("0.5", "0.5"), ("5, x", "x"), (">= 100,1", "100,1"), ("[5..101]", "101"),
      ("niet(101)", "101"), ("", ""), ("5,", "5,"), ("[..5]", ""), ("5-7", "5-7"), ("a", "a"), (">", ""),
    ])
  func refused(text: String, word: String) {
    let sheet = Sheet(["maat;getal;0..100"], "maat;> uit", "A;\(text);x", "B;*;y")
    #expect(
      sheet.complaints == [
        "t.csv:5:3: regel A: ‘\(word)’ ligt niet op schaal maat; schrijf een getal van 0 tot en met 100, zoals 12 of 0,5"
      ])
  }

  @Test("bounds of a scale: nothing beyond them is a gap, all between them is") func gaps() {
    func complaints(_ cells: String...) -> [String] {
      var sheet = Sheet(["maat;getal;0..100"], "maat;> uit")
      sheet.rules = cells.enumerated().map { "R\($0);\($1);x\($0)" }
      return sheet.complaints
    }
    #expect(complaints("< 50", ">= 50") == [])
    #expect(complaints("[0..50)", "[50..100]") == [])
    let place = "t.csv:6:1: geen regel voor maat = "
    #expect(complaints("< 50", "> 50") == [place + "50; voeg een regel toe"])
    #expect(complaints("(0..50)", ">= 50") == [place + "0; voeg een regel toe"])
    #expect(complaints("[0..50)", "[50..100)") == [place + "100; voeg een regel toe"])
    #expect(complaints("< 50", "[50,5..100]") == [place + "[50..50,5); voeg een regel toe"])
    #expect(
      complaints("< 50", ">= 49,5") == [
        "t.csv:6:1: regels R0 en R1 gelden allebei voor maat = [49,5..50); maak ze wederzijds uitsluitend"
      ])
    #expect(
      complaints("<= 50", ">= 50") == [
        "t.csv:6:1: regels R0 en R1 gelden allebei voor maat = 50; maak ze wederzijds uitsluitend"
      ])
  }

  @Test(
    "a range without a number in it can never hold", arguments: ["[20..10]", "(10..10)", "[10..10)", "> 100"])
  func never(text: String) {
    let sheet = Sheet(["maat;getal;0..100"], "maat;> uit", "A;\(text);x", "B;*;y")
    #expect(
      sheet.complaints == ["t.csv:5:1: regel A kan nooit gelden; haal de regel weg of verruim de lege cel"])
  }

  @Test("bounds that are no range are refused", arguments: ["10..0", "0..", "0-10", "0..10..20", "x"])
  func badScale(bounds: String) {
    #expect(Sheet(["maat;getal;\(bounds)"], "maat;> uit", "A;*;x").complaints.count == 1)
  }

  @Test("an outcome may be a number of its scale") func outcomes() throws {
    let sheet = Sheet(["maat;getal;0..100", "prijs;getal;0..1"], "maat;> prijs", "A;< 5;0,50", "B;>= 5;")
    #expect(try sheet.read().decide(["maat": "4"]).fired?["prijs"] == "0,50")
    #expect(
      Sheet(sheet.scales, sheet.columns, "A;< 5;2", "B;>= 5;").complaints == [
        "t.csv:5:7: regel A: ‘2’ ligt niet op schaal prijs; schrijf een getal van 0 tot en met 1, zoals 12 of 0,5"
      ])
  }
}
