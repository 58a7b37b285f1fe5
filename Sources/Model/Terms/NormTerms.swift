/// How far an ambition goes (*niveau*), from the law upward.
public enum AmbitionLevel: String, CaseIterable, Comparable, Sendable {
  case wettelijk, aanbevolen, speerpunt

  /// By ambition.
  public static func < (one: Self, other: Self) -> Bool {
    switch (one, other) {
    case (.wettelijk, .aanbevolen), (.wettelijk, .speerpunt), (.aanbevolen, .speerpunt): true
    case (.wettelijk, .wettelijk), (.aanbevolen, _), (.speerpunt, _): false
    }
  }
}

/// What kind of cell of Table 3 a norm stands in (*soort*). The kind decides the verbs.
public enum NormKind: String, CaseIterable, Sendable {
  /// A value to meet.
  case eis
  /// A value to aim at; never a duty to reach it.
  case streefwaarde
  /// No value: measure, report and propose.
  case metenEnUitdagen = "meten-en-uitdagen"
  /// Words without a measure.
  case kwalitatief
  /// Each municipality sets its own value.
  case gemeentelijkeKeuze = "gemeentelijke-keuze"
  /// The source left the value out.
  case ontbreekt
  /// Not applicable at this level.
  case nvt
}

/// How sure a value is (*status*).
public enum NormStatus: String, CaseIterable, Sendable {
  case geldend, vervangen, onbevestigd, betwist
}

/// How a measured value relates to the norm (*vergelijking*); the raw value is the printed sign.
public enum Comparator: String, CaseIterable, Sendable {
  case atMost = "≤"
  case lessThan = "<"
  case atLeast = "≥"
  case moreThan = ">"
  case equal = "="
  case between = "tussen"

  /// In a sentence; nil for a value that is given as such.
  public var words: String? {
    switch self {
    case .atMost: "ten hoogste"
    case .lessThan: "minder dan"
    case .atLeast: "ten minste"
    case .moreThan: "meer dan"
    case .equal: nil
    case .between: "tussen"
    }
  }
}

/// The weighting set (*weegset*) of an environmental performance; values of two sets never compare.
public enum WeightingSet: String, CaseIterable, Sendable {
  case a1 = "A1"
  case a2 = "A2"
}

/// When evidence is due (*moment*), M0 to M6.
public enum Moment: String, CaseIterable, Sendable {
  case m0 = "M0"
  case m1 = "M1"
  case m2 = "M2"
  case m3 = "M3"
  case m4 = "M4"
  case m5 = "M5"
  case m6 = "M6"
}
