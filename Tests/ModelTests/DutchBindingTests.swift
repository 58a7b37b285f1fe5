import Dice
import Documents
import Model
import Testing

/// Where a line may not break. In the cases `_` stands for a no-break space.
@Suite struct DutchBindingTests {
  private static let cases = [
    // places in a law or an agreement
    "artikel_5", "Artikel_5.12", "artikelen_3 en 4", "art._23.7 Omgevingswet",
    "zie artikel_4.159, van het Bbl",
    "(artikel_5)", "“artikel_5”", "artikel_4:94 BW", "artikel_12, tweede_lid, onder_b",
    "het eenentwintigste_lid",
    "Eerste_lid", "lid_2", "leden_2 en 3", "onder_a, b en c", "onder_1°", "onder_b.", "onderdeel_c",
    "bijlage_2",
    "Bijlage_II", "bijlagen_I en II", "hoofdstuk_5", "Afdeling_5.1", "paragraaf_5.1.2", "rij_12",
    "rij_MAT-04-egw",
    "rijen_MAT-04-egw en ENE-12-egw", "tabel_3", "NEN_2580", "NEN-EN_15804", "NTA_8800", "EN_15804+A2",
    "versie_1.2",
    "versie_v1.1", "kavel_12", "nummer_5",
    // numbers with their units
    "100_m²", "4.250_m² grond", "1,5_m.", "0,45_kWh/m² per jaar", "45_kg_CO₂-eq/m² BVO", "33_dB_Lden",
    "52_dB(A)",
    "100_lpppd", "2_laadpunten", "1_leidingdoorvoer per 5 parkeervakken", "0,80_€/m² BVO per jaar", "10%",
    "10_%",
    "7_dm³/s per m²", "24_uur", "20_dagen", "6_weken", "3_maanden", "5_jaar", "60_mm", "60_liter",
    "1,2_miljoen",
    "20-30_m", "≤_0,45", "≥_25%", "<_100_m² en >_50_m²",
    // amounts and days
    "€_1.250.000", "(€_198,50)", "€_0,80", "23_november_2026", "van 1_juni_2026 tot 1_juli_2027.",
    "op 1_november",
    // what may break
    "artikel van de wet", "artikel, 5", "in november 2026", "onder de kade", "lid van de raad",
    "een 5 voor moeite", "in 2026 is", "de kade, 12 woningen", "twee weken", "en 5", "het lid", "bijlage bij",
    "versie van",
    "€ en", "m² en", "12, m", "ten minste 5", "Partij 2", "a  b", " ", "", "5 juni-avond", "2026 november",
  ]

  @Test("a line does not break inside what belongs together", arguments: cases)
  func binding(_ wanted: String) {
    let plain = wanted.replacing("_", with: " ")
    #expect(Dutch.bound(plain) == wanted.replacing("_", with: "\u{A0}"))
  }

  @Test("what is bound stays bound, wherever the first space stands")
  func partly() {
    #expect(Dutch.bound("artikel\u{A0}12, tweede lid") == "artikel\u{A0}12, tweede\u{A0}lid")
    #expect(Dutch.bound("23\u{A0}november 2026") == "23\u{A0}november\u{A0}2026")
    #expect(Dutch.bound("a\u{A0}b c") == "a\u{A0}b c")
  }

  @Test("binding twice is binding once, and no word changes", arguments: 1...200 as ClosedRange<UInt64>)
  func bindingKeepsWords(seed: UInt64) {
    var dice = Dice(seed: seed)
    let odd = ["e\u{301}", "CO₂", "<b>", "\u{301}x", "\n"]
    let pieces = Self.cases.joined(separator: "_").split(separator: "_").map { String($0) } + odd
    let text = (0..<40).map { _ in pieces[Int.random(in: pieces.indices, using: &dice)] }
      .joined(separator: seed % 3 == 0 ? "\u{A0}" : " ")
    let bound = Dutch.bound(text)
    #expect(Dutch.bound(bound) == bound)
    #expect(words(bound) == words(text))
    #expect(Array(bound.unicodeScalars).count == Array(text.unicodeScalars).count)
  }

  private func words(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }
  }

  @Test func everyTextOfADocumentIsReached() {
    let document = Document.sample.mapText { "<\($0)>" }
    var texts: [String] = []
    _ = document.mapText {
      texts.append($0)
      return $0
    }
    #expect(texts.allSatisfy { $0.hasPrefix("<") && $0.hasSuffix(">") })
    #expect(texts.count > 400)
    #expect(document.openPoints.map(\.question.label) == ["<koopsom>", "<KvK-nummer>", "<methode>"])
    #expect(document.openPoints.map(\.id) == Document.sample.openPoints.map(\.id))
    #expect(document.comments.flatMap(\.paragraphs).allSatisfy { $0.hasPrefix("<") })
    #expect(document.sections.compactMap(\.title).allSatisfy { $0.hasPrefix("<") })
    #expect(document.marks.initials == ["<Gemeente>", "<Koper>"])
    #expect(document.provenance == Document.sample.provenance)
    #expect(Document.sample.mapText { $0 } == .sample)
  }
}
