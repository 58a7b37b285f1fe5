import DecisionTables
import Diagnostics
import Testing

/// Two versions that do not ask the same.
@Suite struct DifferentColumnsTests {
  private func difference(_ old: Sheet, _ new: Sheet) throws -> [String] {
    try old.read().difference(to: new.read()).map(\.description)
  }

  @Test("a column that one version lacks counts as * there") func columns() throws {
    let scales = ["lid;janee;", "maat;getal;0..10", "prijs;lijst;heel, half"]
    let plain = Sheet(scales, "lid;> prijs", "A;ja;half", "B;nee;heel")
    let wider = Sheet(scales, "lid;maat;> prijs", "A;ja;*;half", "B;nee;<= 5;heel", "C;nee;> 5;half")
    #expect(try difference(plain, wider) == ["nee, (5..10]: heel → half"])
    #expect(try difference(wider, plain) == ["nee, (5..10]: half → heel"])
    let first = Sheet(scales, "maat;lid;> prijs", "A;*;ja;half", "B;<= 5;nee;heel", "C;> 5;nee;half")
    #expect(try difference(wider, first) == [], "another order of columns")
    #expect(try difference(plain, first) == ["nee, (5..10]: heel → half"])
  }

  @Test("a code that one version lacks has no answer there") func codes() throws {
    let old = Sheet(
      ["weer;lijst;zon, regen", "prijs;lijst;heel, half"], "weer;> prijs", "A;zon;heel", "B;regen;half")
    let new = Sheet(
      ["weer;lijst;ijzel, zon, regen", "prijs;lijst;heel, half"], "weer;> prijs", "A;zon;heel",
      "B;niet(zon);half")
    #expect(try difference(old, new) == ["ijzel: geen → half"])
    #expect(try difference(new, old) == ["ijzel: half → geen"])
    let wide = Sheet(new.scales + ["lid;janee;"], "weer;lid;> prijs", "A;*;ja;half", "B;*;nee;heel")
    var before = wide
    before.scales[0] = old.scales[0]
    #expect(try difference(before, wide) == [], "where it does not matter it changes nothing")
  }

  @Test("yes and no may become a list") func kinds() throws {
    let old = Sheet(["lid;janee;"], "lid;> uit", "A;ja;x", "B;nee;y")
    let new = Sheet(["lid;lijst;ja, nee, onbekend"], "lid;> uit", "A;ja;x", "B;niet(ja);y")
    #expect(try difference(old, new) == ["onbekend: geen → y"])
    #expect(try difference(new, old) == ["onbekend: y → geen"])
    let ordered = Sheet(["lid;rangorde;nee, ja"], "lid;> uit", "A;>= ja;x", "B;< ja;y")
    #expect(try difference(old, ordered) == [])
  }

  @Test("beyond the bounds of a scale there is no answer") func bounds() throws {
    let old = Sheet(["maat;getal;0..10"], "maat;> uit", "A;< 5;x", "B;>= 5;y")
    let new = Sheet(["maat;getal;-1..20"], "maat;> uit", "A;< 5;x", "B;>= 5;y")
    #expect(try difference(old, new) == ["[-1..0): geen → x", "(10..20]: geen → y"])
    #expect(try difference(new, old) == ["[-1..0): x → geen", "(10..20]: y → geen"])
    let endless = Sheet(["maat;getal;"], "maat;> uit", "A;< 5;x", "B;>= 5;y")
    #expect(try difference(old, endless) == ["< 0: geen → x", "> 10: geen → y"])
  }

  @Test("days and their stretches") func days() throws {
    let old = Sheet(["dag;datum;"], "dag;> uit", "A;< 2026-07-01;x", "B;>= 2026-07-01;y")
    let new = Sheet(["dag;datum;"], "dag;> uit", "A;< 2027-01-01;x", "B;>= 1-1-2027;y")
    let next = Sheet(["dag;datum;"], "dag;> uit", "A;< 2026-07-02;x", "B;>= 2026-07-02;y")
    #expect(try difference(old, new) == ["[2026-07-01..2027-01-01): y → x"])
    #expect(try difference(old, next) == ["2026-07-01: y → x"])
    let closed = Sheet(["dag;datum;"], "dag;> uit", "A;<= 30-6-2026;x", "B;> 30-6-2026;y")
    #expect(try difference(old, closed) == [], "no day lies between")
  }

  @Test("an outcome that comes or goes") func outcomes() throws {
    let scales = ["lid;janee;", "prijs;lijst;heel, half", "korting;lijst;ja, nee"]
    let old = Sheet(scales, "lid;> prijs", "A;*;half")
    let new = Sheet(scales, "lid;> prijs;> korting", "A;ja;half;ja", "B;nee;half;nee")
    #expect(try difference(old, new) == ["ja: geen → ja", "nee: geen → nee"])
    #expect(try difference(new, old) == ["ja: ja → geen", "nee: nee → geen"])
  }

  @Test("of a table verzamel each answer that comes or goes is a change") func collect() throws {
    func sheet(_ rules: String...) -> Sheet {
      var sheet = Sheet(
        ["thema;lijst;energie, water", "clausule;lijst;E1, E2, N1", "rang;getal;"],
        "thema;> clausule;> rang;> uit",
        policy: "verzamel", empty: "geen")
      sheet.rules = rules
      return sheet
    }
    let old = sheet("A;*;E1;1;x", "B;energie;E2;2;x")
    #expect(try difference(old, sheet("B;energie;E2;2,0;y", "A;*;E1;1;x")) == [], "order and words aside")
    #expect(
      try difference(old, sheet("A;*;E1;1;x", "B;water;E2;2;x")) == [
        "energie: E2, 2 → geen", "water: geen → E2, 2",
      ])
    #expect(
      try difference(old, sheet("A;*;N1;1;x", "B;energie;E2;2;x")) == [
        "altijd: uitkomst: E1, 1 → geen; uitkomst: geen → N1, 1"
      ])
    #expect(
      try difference(old, sheet("A;energie;E1;1;x", "B;energie;E2;2;x")) == ["water: E1, 1 → geen"])
  }

  @Test("boxes of other places that say the same become one") func merged() throws {
    let scales = ["a;lijst;a1, a2, a3", "b;lijst;b1, b2, b3", "prijs;lijst;heel, half, gratis"]
    let old = Sheet(scales, "a;b;> prijs", "A;*;*;heel")
    let new = Sheet(
      scales, "a;b;> prijs", "A;a1;b1;half", "B;a1;b2;heel", "C;a1;b3;heel", "D;a2;b1;half", "E;a2;b2;gratis",
      "F;a2;b3;heel", "G;a3;*;heel")
    #expect(
      try difference(old, new) == ["a1 of a2, b1: heel → half", "a2, b2: heel → gratis"])
  }
}
