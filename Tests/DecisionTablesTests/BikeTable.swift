@testable import DecisionTables
import Diagnostics

/// A small table on scales of our own: what a bicycle costs.
enum BikeTable {
  static let scales = """
    schaal;soort;codes
    weer;lijst;zon, regen, sneeuw
    drukte;rangorde;stil, gewoon, vol
    lid;lijst;ja, nee
    prijs;lijst;gratis, half, heel
    uitleg;tekst;

    """
  static let text = """
    tabel: fietshuur
    treffer: uniek
    bron: eigen verzinsel
    regel;weer;drukte;lid;> prijs;> uitleg
    F01;zon;>= gewoon;nee;heel;mooi weer en druk
    F02;zon;>= gewoon;ja;half;een lid betaalt half
    F03;zon;< gewoon;*;half;stil
    F04;niet(zon);<= gewoon;-;gratis;slecht weer
    F05;regen, sneeuw;> gewoon;ja;gratis;slecht weer voor een lid
    F06;regen, sneeuw;> gewoon;nee;half;"slecht weer; ""toch"" druk"

    """

  static func read(_ text: String = text, _ scales: String = scales) throws(Diagnostics) -> DecisionTable {
    try DecisionTable(reading: text, file: "fiets.csv", scales: Scale.reading(scales, file: "schalen.csv"))
  }

  /// The complaints about a table; none when it is good.
  static func complaints(_ text: String = text, _ scales: String = scales) -> [String] {
    do throws(Diagnostics) {
      _ = try read(text, scales)
      return []
    } catch {
      return error.list.map(\.description)
    }
  }
}

extension DecisionTable {
  /// Every combination of inputs: `[weer: zon, drukte: stil, lid: ja]` and so on.
  var combinations: [[String: String]] {
    inputs.reduce([[:]]) { before, scale in
      before.flatMap { values in scale.codes.map { values.merging([scale.name: $0]) { $1 } } }
    }
  }

  /// The ids of the rules whose every cell fits.
  func fitting(_ values: [String: String]) -> [String] {
    rules.filter { rule in
      inputs.indices.allSatisfy { codes(of: rule, $0).contains(values[inputs[$0].name] ?? "") }
    }.map(\.id)
  }

  /// The codes that a cell lets through; for numbers and days one of each piece.
  func codes(of rule: Rule, _ column: Int) -> Set<String> {
    Set(rule.cells[column].pieces.numbers.map(columns[column].pieces.example))
  }
}
