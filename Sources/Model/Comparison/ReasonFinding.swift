/// Where the reasons that an edition gives and what differs do not agree (*bevinding over wijzigingen.yaml*).
public enum ReasonFinding: Equatable, Sendable {
  /// Something differs, and nobody said why.
  case missing(EditionChange.What, String)
  /// A reason for what does not differ.
  case superfluous(EditionChange)
  /// A reason that calls it what it is not; how it could be called.
  case contradicted(EditionChange, kinds: [EditionChange.Kind])

  /// The finding, and what to do.
  public var text: String {
    switch self {
    case .missing(let what, let id):
      "\(what.rawValue) \(id) verschilt zonder reden; geef in wijzigingen.yaml soort, reden en bron"
    case .superfluous(let change):
      "\(change.what.rawValue) \(change.id) heeft een reden maar verschilt niet; haal de vermelding weg"
    case .contradicted(let change, let kinds):
      "\(change.what.rawValue) \(change.id) heet ‘\(change.kind.rawValue)’ en is dat niet; kies uit "
        + kinds.map(\.rawValue).joined(separator: ", ")
    }
  }
}
