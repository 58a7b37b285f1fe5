/// What a norm is about (*objecttype*).
public enum ObjectType: String, CaseIterable, Sendable {
  case egw, mgw, kantoor, utiliteit, verharding, straatmeubilair, asfalt, kavel
  case openbareRuimte = "openbare-ruimte"
  case gebied

  /// The name as a table prints it.
  public var name: String {
    switch self {
    case .egw: "EGW"
    case .mgw: "MGW"
    case .kantoor: "kantoor"
    case .utiliteit: "utiliteitsgebouw"
    case .verharding: "verharding"
    case .straatmeubilair: "straatmeubilair"
    case .asfalt: "asfalt"
    case .kavel: "kavel"
    case .openbareRuimte: "openbare ruimte"
    case .gebied: "gebied"
    }
  }

  /// The place it lies on; what the law says of a subject hangs on it.
  public var place: Place {
    switch self {
    case .egw, .mgw, .kantoor, .utiliteit: .bouwwerk
    case .kavel: .kavel
    case .verharding, .straatmeubilair, .asfalt, .openbareRuimte: .openbareRuimte
    case .gebied: .gebied
    }
  }
}

/// Where a norm applies (*plek*); the white paper's three domains derive from it.
public enum Place: String, CaseIterable, Sendable {
  case bouwwerk, kavel
  case openbareRuimte = "openbare-ruimte"
  case gebied
}
