import DecisionTables
import Diagnostics
import Testing

@Suite struct DifferenceTests {
  private static let law = Sheet(
    [
      "instrument;lijst;gronduitgifte, anterieure-overeenkomst, omgevingsplan", "klasse;lijst;rood, groen",
      "strengheid;lijst;strenger, gelijk", "vorm;lijst;resultaat, inspanning",
      "oordeel;lijst;toegestaan, waarschuwing, geblokkeerd",
      "oppervlakte;getal;0..10000",
    ], "instrument;klasse;strengheid;vorm;oppervlakte;> oordeel;> uit",
    "R01;gronduitgifte;rood;strenger;resultaat;*;waarschuwing;a",
    "R02;niet(gronduitgifte);rood;strenger;resultaat;*;geblokkeerd;b",
    "R03;*;rood;gelijk;resultaat;*;toegestaan;c", "R04;*;groen;*;resultaat;< 2000;toegestaan;d",
    "R05;*;groen;*;resultaat;>= 2000;waarschuwing;e", "R06;*;*;*;inspanning;*;toegestaan;f")

  /// What changes when words of the table are replaced.
  private func changed(_ old: String, _ new: String, words: Bool = false) throws -> [Difference] {
    var sheet = DifferenceTests.law
    sheet.rules = sheet.rules.map { $0.replacing(old, with: new) }
    #expect(sheet.rules != DifferenceTests.law.rules, "nothing is replaced")
    return try DifferenceTests.law.read().difference(to: sheet.read(), words: words)
  }

  @Test("as a council memo has it, and long") func memo() throws {
    let found = try changed("*;waarschuwing;a", "*;geblokkeerd;a")
    #expect(
      found.map(\.description) == ["gronduitgifte, rood, strenger, resultaat: waarschuwing → geblokkeerd"])
    #expect(
      found.map(\.long) == [
        "instrument = gronduitgifte, klasse = rood, strengheid = strenger, vorm = resultaat: oordeel: waarschuwing → geblokkeerd"
      ])
  }

  @Test("a version is no different from itself, however it is written") func same() throws {
    #expect(try DifferenceTests.law.read().difference(to: DifferenceTests.law.read()) == [])
    #expect(try changed("niet(gronduitgifte)", "anterieure-overeenkomst, omgevingsplan") == [])
    #expect(try changed("R0", "X") == [])
    #expect(try changed("< 2000", "[0..2000,00)") == [])
    var turned = DifferenceTests.law
    turned.rules.reverse()
    #expect(try DifferenceTests.law.read().difference(to: turned.read()) == [])
  }

  @Test("numbers in stretches, codes with of between them, a column that does not matter left out")
  func boxes() throws {
    var newer = DifferenceTests.law
    newer.rules = newer.rules.map { $0.replacing("2000", with: "5000") }
    #expect(
      try DifferenceTests.law.read().difference(to: newer.read()).map(\.description) == [
        "groen, resultaat, [2000..5000): waarschuwing → toegestaan"
      ])
    #expect(
      try changed("*;geblokkeerd;b", "*;waarschuwing;b").map(\.description) == [
        "anterieure-overeenkomst of omgevingsplan, rood, strenger, resultaat: geblokkeerd → waarschuwing"
      ])
    #expect(
      try changed("*;toegestaan;c", "*;waarschuwing;c").map(\.description) == [
        "rood, gelijk, resultaat: toegestaan → waarschuwing"
      ])
  }

  @Test("words count only when asked for, or when a table gives nothing else") func words() throws {
    #expect(try changed("waarschuwing;a", "waarschuwing;anders") == [])
    #expect(
      try changed("waarschuwing;a", "waarschuwing;anders", words: true).map(\.description) == [
        "gronduitgifte, rood, strenger, resultaat: a → anders"
      ])
    let old = try Sheet(["lid;janee;"], "lid;> uit", "A;ja;x", "B;nee;y").read()
    let new = try Sheet(["lid;janee;"], "lid;> uit", "A;ja;x", "B;nee;z").read()
    #expect(old.difference(to: new).map(\.description) == ["nee: y → z"])
  }

  @Test("several columns that change together stand in one box") func several() throws {
    let found = try changed("waarschuwing;a", "geblokkeerd;anders", words: true)
    #expect(found.map(\.changes.count) == [2])
    #expect(
      found.map(\.description) == [
        "gronduitgifte, rood, strenger, resultaat: oordeel: waarschuwing → geblokkeerd; uit: a → anders"
      ])
  }

  @Test("a box without conditions is always") func always() throws {
    let old = try Sheet(["lid;janee;"], "lid;> uit", "A;*;x").read(),
      new = try Sheet(["lid;janee;"], "lid;> uit", "A;*;y").read()
    #expect(old.difference(to: new).map(\.description) == ["altijd: x → y"])
    #expect(old.difference(to: new).map(\.long) == ["altijd: uit: x → y"])
  }

  @Test("outcomes are compared as amounts") func amounts() throws {
    func sheet(_ price: String, _ day: String) -> Sheet {
      Sheet(["lid;janee;", "prijs;getal;", "dag;datum;"], "lid;> prijs;> dag", "A;*;\(price);\(day)")
    }
    let old = try sheet("0,5", "2026-07-01").read()
    #expect(try old.difference(to: sheet("0,50", "1-7-2026").read()) == [])
    #expect(
      try old.difference(to: sheet("0,55", "2-7-2026").read()).map(\.description) == [
        "altijd: prijs: 0,5 → 0,55; dag: 2026-07-01 → 2026-07-02"
      ])
  }
}
