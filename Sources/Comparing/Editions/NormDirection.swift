import FoundationEssentials
import Model

extension Norm {
  /// In what two versions of a norm differ, each part with what it does to what is asked.
  func aspects(comparedTo new: Norm) -> [Aspect] {
    let measured = method == new.method && unit == new.unit && weightingSet == new.weightingSet
    var aspects: [Aspect] = []
    func add(_ name: String, _ old: String?, _ new: String?, _ direction: Direction) {
      if old != new { aspects.append(Aspect(name, old: old ?? "–", new: new ?? "–", direction)) }
    }
    add("soort", kind.rawValue, new.kind.rawValue, kind.direction(to: new.kind))
    add(
      "waarde", printedNumber, new.printedNumber, measured ? span.direction(to: new.span) : .nietVergelijkbaar
    )
    add("eenheid", unit, new.unit, .nietVergelijkbaar)
    add("methode", method, new.method, .nietVergelijkbaar)
    add("weegset", weightingSet?.rawValue, new.weightingSet?.rawValue, .nietVergelijkbaar)
    add("omschrijving", wording, new.wording, .anders)
    add("bewijs", evidence, new.evidence, .anders)
    add("grondslag", statute, new.statute, .gelijk)
    add("gelezen in", confirmedBy, new.confirmedBy, .gelijk)
    add("status", status.rawValue, new.status.rawValue, .gelijk)
    add("geldig van", validFrom?.description, new.validFrom?.description, .gelijk)
    add("geldig tot", validUntil?.description, new.validUntil?.description, .gelijk)
    return aspects
  }

  private var printedNumber: String? {
    value.map { value in (comparator.map { "\($0.rawValue) " } ?? "") + value.text }
  }

  private var span: Span { Span(comparator, value) }
}

extension NormKind {
  /// How much a kind asks; nil for one that asks nothing that can be laid beside another.
  private var weight: Int? {
    switch self {
    case .eis: 3
    case .streefwaarde: 2
    case .metenEnUitdagen: 1
    case .nvt: 0
    case .kwalitatief, .gemeentelijkeKeuze, .ontbreekt: nil
    }
  }

  fileprivate func direction(to new: NormKind) -> Direction {
    if self == new { return .gelijk }
    guard let weight, let other = new.weight else { return .nietVergelijkbaar }
    return Direction(from: weight, to: other)
  }
}

/// The numbers that a norm accepts.
private enum Span: Equatable {
  /// Between two ends, each with whether the end itself is accepted; a missing end is open.
  case numbers(low: Decimal?, lowInside: Bool, high: Decimal?, highInside: Bool)
  /// Nothing says which numbers are good.
  case unknown

  init(_ comparator: Comparator?, _ value: NormValue?) {
    switch (comparator, value) {
    case (.atMost, .number(let figure)):
      self = .numbers(low: nil, lowInside: false, high: figure.value, highInside: true)
    case (.lessThan, .number(let figure)):
      self = .numbers(low: nil, lowInside: false, high: figure.value, highInside: false)
    case (.atLeast, .number(let figure)):
      self = .numbers(low: figure.value, lowInside: true, high: nil, highInside: false)
    case (.moreThan, .number(let figure)):
      self = .numbers(low: figure.value, lowInside: false, high: nil, highInside: false)
    case (.equal, .number(let figure)):
      self = .numbers(low: figure.value, lowInside: true, high: figure.value, highInside: true)
    case (.between, .range(let low, let high)):
      self = .numbers(low: low.value, lowInside: true, high: high.value, highInside: true)
    case (.between, .number), (.between, nil), (.atMost, _), (.lessThan, _), (.atLeast, _), (.moreThan, _),
      (.equal, _), (nil, _):
      self = .unknown
    }
  }

  /// By what each accepts: what accepts less is stricter.
  func direction(to new: Span) -> Direction {
    if self == new, self != .unknown { return .gelijk }
    switch (isWithin(new), new.isWithin(self)) {
    case (nil, _), (_, nil): return .nietVergelijkbaar
    case (true, true): return .gelijk
    case (true, _): return .soepeler
    case (_, true): return .strenger
    case (_, _): return .anders
    }
  }

  /// Whether every number that it accepts is one that the other accepts; nil when nobody can tell.
  private func isWithin(_ other: Span) -> Bool? {
    switch (self, other) {
    case (.unknown, _), (_, .unknown): nil
    case (
      .numbers(let low, let lowInside, let high, let highInside),
      .numbers(let lowest, let lowestInside, let highest, let highestInside)
    ):
      Self.reaches(low, lowInside, lowest, lowestInside, <)
        && Self.reaches(high, highInside, highest, highestInside, >)
    }
  }

  /// Whether an end does not go beyond another.
  private static func reaches(
    _ end: Decimal?, _ isInside: Bool, _ limit: Decimal?, _ isLimitInside: Bool,
    _ isBeyond: (Decimal, Decimal) -> Bool
  ) -> Bool {
    guard let limit else { return true }
    guard let end else { return false }
    return !isBeyond(end, limit) && (end != limit || isLimitInside || !isInside)
  }
}
