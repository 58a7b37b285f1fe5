import Model
import Testing

@Suite struct NormTests {
  private func norm(_ change: (inout Norm) -> Void) -> Norm {
    var norm = Norm(
      row: "MAT-04-egw", indicator: "milieuprestatie", level: .wettelijk, objectType: .egw, kind: .eis,
      source: "tabel-3", status: .geldend)
    change(&norm)
    return norm
  }

  private func norm(statute: String?, from: String?, until: String?) -> Norm {
    norm {
      ($0.statute, $0.validFrom, $0.validUntil) = (statute, from.flatMap(Day.init), until.flatMap(Day.init))
    }
  }

  @Test(
    "a statutory value is law from its first day to its last",
    arguments: [
      ("2026-06-30", false), ("2026-07-01", true), ("2026-07-02", true), ("2027-12-31", true),
      ("2028-01-01", false),
    ])
  func ends(day: String, isLaw: Bool) throws {
    let norm = norm(statute: "art. 4.159 Bbl", from: "2026-07-01", until: "2027-12-31")
    #expect(norm.isLaw(on: try #require(Day(day))) == isLaw)
  }

  @Test("without days a statutory value is always law, a value without article never") func open() throws {
    let day = try #require(Day("2026-11-23"))
    #expect(norm(statute: "art. 4.159 Bbl", from: nil, until: nil).isLaw(on: day))
    #expect(norm(statute: "art. 4.159 Bbl", from: "2026-11-23", until: nil).isLaw(on: day))
    #expect(norm(statute: "art. 4.159 Bbl", from: nil, until: "2026-11-23").isLaw(on: day))
    #expect(!norm(statute: "art. 4.159 Bbl", from: nil, until: "2026-11-22").isLaw(on: day))
    #expect(!norm(statute: nil, from: nil, until: nil).isLaw(on: day))
  }

  @Test(
    "a value prints as far as the source gives it",
    arguments: [
      (
        Comparator.atMost, "0,45", "€/m² BVO per jaar", WeightingSet.a1,
        "≤\u{A0}0,45\u{A0}€/m² BVO per jaar (weegset\u{A0}A1)"
      ),
      (.atLeast, "25", "% van de bewoners", nil, "≥\u{A0}25% van de bewoners"),
      (nil, "100", "lpppd", nil, "100\u{A0}lpppd"), (nil, "70 - 160", nil, nil, "70 - 160"),
      (nil, nil, "lpppd", nil, "lpppd"), (.atMost, nil, nil, nil, ""), (nil, nil, nil, nil, ""),
      (.between, "70 - 160", "kg", .a2, "tussen\u{A0}70 - 160\u{A0}kg (weegset\u{A0}A2)"),
    ] as [(Comparator?, String?, String?, WeightingSet?, String)])
  func printed(
    comparator: Comparator?, value: String?, unit: String?, set: WeightingSet?, print: String
  ) {
    let norm = norm {
      ($0.comparator, $0.value, $0.unit, $0.weightingSet) = (
        comparator, value.flatMap(NormValue.init), unit, set
      )
    }
    #expect(norm.printedValue == print)
  }

  @Test("levels go up from the law") func levels() {
    #expect(AmbitionLevel.allCases.sorted() == [.wettelijk, .aanbevolen, .speerpunt])
    for level in AmbitionLevel.allCases { #expect(!(level < level)) }
    #expect(!(AmbitionLevel.speerpunt < .aanbevolen) && AmbitionLevel.wettelijk < .speerpunt)
  }

  @Test("a remark concerns the rows and levels that it names, or all") func remarks() {
    func remark(_ rows: [String], _ levels: [AmbitionLevel]) -> Bool {
      Remark(id: "AN1", rows: rows, levels: levels, text: "", question: nil).concerns(norm { _ in })
    }
    #expect(remark([], []) && remark(["MAT-04-egw"], [.wettelijk]) && remark([], [.wettelijk, .speerpunt]))
    #expect(!remark(["MAT-04-mgw"], []) && !remark(["MAT-04-egw"], [.speerpunt]))
  }
}

struct RowIDTests {
  @Test(arguments: [
    "MAT-04-egw", "NAT-32-gebied-boomkroon", "KLI-19-openbare-ruimte-schaduw", "MOB-24-openbare-ruimte",
  ])
  func `a row id reads back as written`(text: String) throws {
    #expect(try #require(RowID(text)).description == text)
  }

  @Test func `its parts`() throws {
    let id = try #require(RowID("KLI-19-openbare-ruimte-schaduw"))
    #expect(id.mark == "KLI-19" && id.objectType == .openbareRuimte && id.part == "schaduw")
  }

  @Test(arguments: ["", "MAT", "MAT-4-egw", "XXX-04-egw", "MAT-04-huis", "MAT-04-egwx"])
  func `another form is none`(text: String) { #expect(RowID(text) == nil) }
}
