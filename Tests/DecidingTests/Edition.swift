import DecisionTables
import Diagnostics
import Foundation
import Model
import Reading
import Testing

@testable import Deciding

/// The edition as it is shipped.
let edition: ClauseSet = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path()
  do throws(Diagnostics) {
    return try ClauseSet(reading: "2026.1", under: root)
  } catch {
    fatalError(error.description)
  }
}()

/// The day of every dossier here.
private let today: Day = {
  guard let day = Day("2026-11-23") else { fatalError("geen dag") }
  return day
}()

/// A dossier with one sub-area that holds every object type.
func dossier(
  _ ambitions: [AmbitionScope: Ambition], on day: String? = "2027-09-01", issuer: Issuer = .gemeente,
  own: [OwnValue] = []
) -> Dossier {
  let area = Area(
    id: "a", name: "A", ownership: .gemeente,
    applications: [ExpectedApplication(kind: .vergunning, day: day.flatMap(Day.init), status: .verwacht)],
    documents: [.koopovereenkomst],
    programme: Dictionary(
      uniqueKeysWithValues: ObjectType.allCases.compactMap { type in Figure("10").map { (type, $0) } }),
    ambitions: ambitions, ownValues: own, facts: [:])
  return Dossier(
    number: "T-1", name: "T", edition: "2026.1", referenceDay: today, version: "1",
    issuer: issuer,
    phase: .haalbaarheid, locationProfile: nil, isAnchored: nil, focusThemes: [], parties: [], areas: [area])
}

/// The decisions when every theme has the same ambition.
func decisions(
  _ ambition: Ambition, on day: String? = "2027-09-01", issuer: Issuer = .gemeente,
  instrument: Instrument = .gronduitgifte, in library: ClauseSet = edition
) -> [Decision] {
  let dossier = dossier(
    Dictionary(uniqueKeysWithValues: Theme.allCases.map { (AmbitionScope.theme($0), ambition) }), on: day,
    issuer: issuer)
  return library.decisions(on: dossier, area: dossier.areas[0], instrument: instrument)
}

extension [Decision] {
  subscript(row: String) -> Decision {
    guard let decision = first(where: { $0.row == row }) else { fatalError("geen rij \(row)") }
    return decision
  }
}

extension Outcome {
  var obligation: Obligation? {
    if case .agreed(.duty(let obligation), _) = self { obligation } else { nil }
  }
  var blocked: Ruling? { if case .blocked(_, let ruling) = self { ruling } else { nil } }
  var ruling: Ruling? { if case .agreed(_, let ruling) = self { ruling } else { blocked } }
  var reason: String? { if case .noProvision(let reason) = self { reason } else { nil } }
}
