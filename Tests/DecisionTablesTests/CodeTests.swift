import DecisionTables
import Diagnostics
import Testing

/// Yes and no, and ranges of codes.
@Suite struct CodeTests {
  @Test("yes and no") func yesNo() throws {
    let sheet = Sheet(["lid;janee;"], "lid;> uit", "A;ja;x", "B;nee;y")
    let table = try sheet.read()
    #expect(table.inputs[0].codes == ["ja", "nee"])
    #expect(
      table.decide(["lid": "ja"]).fired?["uit"] == "x" && table.decide(["lid": "nee"]).fired?["uit"] == "y")
    for value in ["Ja", "true", "1", "", " ja"] { #expect(table.decide(["lid": value]).unknown == ["lid"]) }
    #expect(
      Sheet(sheet.scales, sheet.columns, "A;ja;x").complaints == [
        "t.csv:5:1: geen regel voor lid = nee; voeg een regel toe"
      ])
    #expect(
      Sheet(sheet.scales, sheet.columns, "A;jaa;x", "B;>= nee;y").complaints == [
        "t.csv:5:3: regel A: ‘jaa’ staat niet in schaal lid; bedoelt u ‘ja’?",
        "t.csv:6:3: regel B: de schaal ‘lid’ heeft geen volgorde; noem de codes, of maak er in schalen.csv een rangorde van",
      ])
    #expect(Sheet(["lid;janee;ja, nee"], "lid;> uit", "A;*;x").complaints.count == 1, "it has its own codes")
  }

  @Test("an outcome may be yes or no") func outcome() throws {
    let table = try Sheet(["lid;janee;", "mag;janee;"], "lid;> mag", "A;ja;nee", "B;nee;ja").read()
    #expect(table.decide(["lid": "ja"]).fired?["mag"] == "nee")
    #expect(
      Sheet(["lid;janee;", "mag;janee;"], "lid;> mag", "A;ja;nee", "B;nee;").complaints == [
        "t.csv:6:7: regel B: ‘’ staat niet in schaal mag; kies uit ja, nee"
      ])
  }

  @Test(
    "ranges of codes that have an order",
    arguments: [
      ("[b..d]", "bcd"), ("[b..d)", "bc"), ("(b..d]", "cd"), ("(b..d)", "c"), ("[a..e]", "abcde"),
      ("[c..c]", "c"),
      ("niet([b..d])", "ae"), ("niet(>= c)", "ab"), ("< b, > d", "ae"), ("[a..b], e", "abe"),
      ("niet(a, > c)", "bc"),
      (">= c", "cde"), ("> c", "de"), ("<= c", "abc"), ("< c", "ab"),
    ])
  func ordered(text: String, codes: String) throws {
    let sheet = Sheet.cell("maat;rangorde;a, b, c, d, e", text)
    let table = try DecisionTable(
      reading: "tabel: t\ntreffer: verzamel\nbron: b\nleeg: geen\nregel;maat;> uit\nA;\(text);x",
      file: "t.csv",
      scales: Scale.reading("schaal;soort;codes\nuit;tekst\n\(sheet.scales[0])", file: "s.csv"))
    #expect("abcde".filter { !table.decide(["maat": String($0)]).hits.isEmpty } == codes)
  }

  @Test(
    "ranges that cannot be",
    arguments: [
      ("[d..b]", "t.csv:5:1: regel A kan nooit gelden; haal de regel weg of verruim de lege cel"),
      ("(b..c)", "t.csv:5:1: regel A kan nooit gelden; haal de regel weg of verruim de lege cel"),
      ("[a..x]", "t.csv:5:3: regel A: ‘x’ staat niet in schaal maat; bedoelt u ‘a’?"),
      ("[..c]", "t.csv:5:3: regel A: ‘’ staat niet in schaal maat; bedoelt u ‘a’?"),
      ("[a..c", "t.csv:5:3: regel A: ‘[a..c’ staat niet in schaal maat; kies uit a, b, c, d, e"),
      ("niet(a", "t.csv:5:3: regel A: ‘niet(a’ staat niet in schaal maat; kies uit a, b, c, d, e"),
    ])
  func refused(text: String, complaint: String) {
    #expect(
      Sheet(["maat;rangorde;a, b, c, d, e"], "maat;> uit", "A;\(text);x", "B;*;y").complaints == [complaint])
  }

  @Test("the order is that of the scale, not of letters") func declared() throws {
    let table = try Sheet(
      ["niveau;rangorde;wettelijk, basis, plus, koploper"], "niveau;> uit", "A;>= plus;x", "B;< plus;y"
    ).read()
    let fired = table.combinations.map { table.decide($0).fired?.rule }
    #expect(fired == ["B", "B", "A", "A"])
  }

  @Test("spreadsheets end each line with empty cells, also those of the head") func spreadsheet() throws {
    let sheet = Sheet(
      ["lid;janee;"], "lid;> uit", policy: "verzamel", empty: "niets", "A;ja;x")
    let text = sheet.text.replacing("\n", with: ";;;\n") + ";;;"
    let table = try DecisionTable(
      reading: text, file: "t.csv",
      scales: Scale.reading("schaal;soort;codes;;\nuit;tekst;;;\nlid;janee;;;", file: "s"))
    #expect(try table.rules == sheet.read().rules && table.policy == .collect(empty: "niets"))
    #expect(table.outputs.map(\.name) == ["uit"])
  }
}
