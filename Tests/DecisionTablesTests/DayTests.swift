import DecisionTables
import Diagnostics
import Testing

@Suite struct DayTests {
  @Test(
    "cells on a scale of days",
    arguments: [
      ("2026-07-01", ["2026-07-01", "1-7-2026", "01-07-2026"], ["2026-01-07", "2026-06-30", "2026-07-02"]),
      ("1-7-2026", ["2026-07-01"], ["2026-01-07", "2026-07-02"]),
      (">= 2026-07-01", ["2026-07-01", "2026-12-31", "2027-01-01"], ["2026-06-30", "2025-12-31"]),
      ("< 1-7-2026", ["2026-06-30", "2025-12-31"], ["2026-07-01"]),
      ("[2024-01-01..2026-07-01)", ["2024-01-01", "2026-06-30"], ["2023-12-31", "2026-07-01"]),
      ("(2024-01-01..2026-07-01]", ["2024-01-02", "2026-07-01"], ["2024-01-01", "2026-07-02"]),
      ("2024-02-29, 2026-07-01", ["2024-02-29", "2026-07-01"], ["2024-02-28", "2024-03-01"]),
      ("> 2024-02-28", ["2024-02-29"], ["2024-02-28", "2024-02-27"]),
      ("[1969-12-31..1970-01-01]", ["1969-12-31", "1970-01-01"], ["1969-12-30", "1970-01-02"]),
      ("[1899-12-31..1900-03-01)", ["1900-02-28"], ["1900-03-01"]),
    ])
  func cell(text: String, holds: [String], fails: [String]) throws {
    let sheet = Sheet.cell("dag;datum;", text)
    for value in holds { #expect(try sheet.holds(value) == true, "\(value)") }
    for value in fails { #expect(try sheet.holds(value) == false, "\(value)") }
  }

  @Test(
    "a day that does not exist, or is written otherwise, is unknown and no cell",
    arguments: [
      "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-01", "2026-01-00",
      "31-6-2026",
      "2026-7-1", "1-7-26", "2026/07/01", "0000-01-01", "10000-01-01", "2026-07", "20260701", "-1-7-2026",
      "morgen",
    ])
  func noDay(text: String) throws {
    #expect(try Sheet.cell("dag;datum;", "2026-07-01").holds(text) == nil)
    #expect(
      Sheet(["dag;datum;"], "dag;> uit", "A;> \(text);x", "B;*;y").complaints == [
        "t.csv:5:3: regel A: ‘\(text)’ ligt niet op schaal dag; schrijf een datum zoals 2026-07-01"
      ])
  }

  @Test("leap days", arguments: ["2024-02-29", "29-2-2024", "2000-02-29", "29-02-2000", "1600-02-29"])
  func leap(text: String) throws { #expect(try Sheet.cell("dag;datum;", text).holds(text) == true) }

  @Test("between neighbouring days there is no gap, between others there is") func neighbours() {
    func complaints(_ one: String, _ other: String) -> [String] {
      Sheet(["dag;datum;"], "dag;> uit", "A;\(one);x", "B;\(other);y").complaints
    }
    let place = "t.csv:6:1: geen regel voor dag = "
    #expect(complaints("<= 2026-06-30", ">= 2026-07-01") == [])
    #expect(complaints("<= 2024-02-28", ">= 2024-02-29") == [])
    #expect(complaints("<= 2023-02-28", ">= 1-3-2023") == [])
    #expect(complaints("< 2026-07-01", "> 30-6-2026") == [])
    #expect(
      complaints("<= 2024-02-28", ">= 2024-03-01") == [place + "(2024-02-28..2024-03-01); voeg een regel toe"]
    )
    #expect(complaints("< 2026-07-01", "> 2026-07-01") == [place + "2026-07-01; voeg een regel toe"])
    #expect(
      complaints("(2026-06-30..2026-07-01)", "*") == [
        "t.csv:5:1: regel A kan nooit gelden; haal de regel weg of verruim de lege cel"
      ])
  }

  @Test("days end where they can be written") func ends() throws {
    let table = try Sheet(
      ["dag;datum;"], "dag;> uit", "A;[0001-01-01..2026-07-01);x", "B;[2026-07-01..9999-12-31];y"
    ).read()
    #expect(table.decide(["dag": "0001-01-01"]).fired?.rule == "A")
    #expect(table.decide(["dag": "9999-12-31"]).fired?.rule == "B")
    #expect(table.difference(to: table) == [])
    #expect(Set(table.cases.map { table.decide($0).fired?.rule }) == ["A", "B"])
  }

  @Test("each month from 1999 to 2029 has its days and no other") func calendar() throws {
    let table = try Sheet.cell("dag;datum;", "2000-01-01").read()
    func isDay(_ text: String) -> Bool { table.decide(["dag": text]).unknown.isEmpty }
    for year in 1999...2029 {
      let isLeap = year % 4 == 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        #expect(
          (1...31).filter { isDay("\($0)-\(month + 1)-\(year)") } == Array(1...length), "\(month + 1)-\(year)"
        )
      }
    }
  }
}
