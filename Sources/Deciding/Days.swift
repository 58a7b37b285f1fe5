import DecisionTables
import Model

extension Dossier {
  /// The pairs of known days of which the one that a table puts first is after the other, as its columns *eerst* and
  /// *later*. The same day is in order, and so is a day that is unknown.
  func daysOutOfOrder(in area: Area, of table: DecisionTable) -> [Inputs] {
    func days(_ column: String) -> [(name: String, day: Day)] {
      let codes = table.inputs.first { $0.name == column }?.codes ?? []
      return codes.compactMap { name in day(named: name, in: area).map { (name, $0) } }
    }
    let later = days("later")
    return days("eerst").flatMap { first in
      later.filter { $0.day < first.day }.map { ["eerst": first.name, "later": $0.name] }
    }
  }

  /// The day of a fact, or one that follows from the dossier; nil while it is unknown.
  private func day(named name: String, in area: Area) -> Day? {
    switch name {
    case "peildatum": referenceDay
    case "besluitdag": party(.gemeente, in: area)?.resolution?.day
    case "einde-reactietermijn":
      area.day(of: "datum-voornemen").flatMap { start in
        area.facts["reactietermijn"].flatMap(start.adding(term:))
      }
    // The notice follows within two weeks of the agreement (art. 16.138 lid 1 Ow).
    case "kennisgeving-uiterlijk": area.day(of: "ondertekeningsdatum")?.adding(days: 14)
    case _: area.day(of: name)
    }
  }
}
