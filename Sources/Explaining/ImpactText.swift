public import Model

extension [DossierImpact] {
  /// Of each dossier how it is touched, in words for a terminal.
  public var summary: String {
    let counts = DossierImpact.Kind.allCases.compactMap { kind -> String? in
      let count = count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    let told = map { impact in
      let changes = impact.changes.map { change in
        wrapped(
          "\(change.area) \(change.instrument.rawValue) \(change.row): \(change.kind.rawValue): \(change.was) → \(change.becomes)",
          by: 2, hanging: 4)
      }
      let texts = impact.documents.map { wrapped("andere tekst: \($0)", by: 2, hanging: 4) }
      return (["\(impact.name): \(impact.kind.rawValue)"] + changes + texts).joined(separator: "\n")
    }
    return (["\(count) dossiers: \(counts.joined(separator: ", "))", ""] + told).joined(separator: "\n")
  }
}

/// How a dossier is touched as JSON (`borging/gevolgen/1`).
public struct ImpactFile: Encodable {
  struct Change: Encodable { let deelgebied, instrument, rij, gevolg, was, wordt: String }

  private let schema = "borging/gevolgen/1"
  private let dossier, gevolg: String
  private let besluiten: [Change]
  private let stukken: [String]

  /// A dossier.
  public init(_ impact: DossierImpact) {
    (dossier, gevolg, stukken) = (impact.name, impact.kind.rawValue, impact.documents)
    besluiten = impact.changes.map {
      Change(
        deelgebied: $0.area, instrument: $0.instrument.rawValue, rij: $0.row, gevolg: $0.kind.rawValue,
        was: $0.was, wordt: $0.becomes)
    }
  }
}
