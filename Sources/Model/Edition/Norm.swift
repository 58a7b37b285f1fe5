public import Diagnostics

/// One value of Table 3, or one dated statutory value beside it (*norm*): for one indicator, level and object
/// type. Its key is row, level, weighting set and first day.
public struct Norm: Equatable, Sendable {
  /// The row id, such as `MAT-04-egw`; the same in annex, spreadsheet and comparisons.
  public var row: String
  public var indicator: Indicator.ID
  public var level: AmbitionLevel
  public var objectType: ObjectType
  public var kind: NormKind
  /// Whether the printed cell spans two levels.
  public var isMerged = false
  /// As printed; nil when the source prints none.
  public var comparator: Comparator?
  public var value: NormValue?
  /// The words of a cell without a measure, or the condition of a statutory value.
  public var wording: String?
  /// As printed, or as found in a primary source; nil when the source is silent.
  public var unit: String?
  /// What the unit probably is; never printed as a fact.
  public var presumedUnit: String?
  /// The method of determination with its version.
  public var method: String?
  public var weightingSet: WeightingSet?
  /// The evidence for this row, when it is other than that of the indicator.
  public var evidence: String?
  /// The article, for a statutory value.
  public var statute: String?
  public var validFrom: Day?
  public var validUntil: Day?
  public var source: Source.ID
  /// A primary source in which the same value was found.
  public var confirmedBy: Source.ID?
  public var status: NormStatus
  /// Where it stands in a municipality's policy; nil for a norm of the edition.
  public var policy: SourceLocation?

  /// A norm with what every norm has; the rest is filled in after.
  public init(
    row: String, indicator: Indicator.ID, level: AmbitionLevel, objectType: ObjectType, kind: NormKind,
    source: Source.ID, status: NormStatus
  ) {
    (self.row, self.indicator, self.level) = (row, indicator, level)
    (self.objectType, self.kind, self.source, self.status) = (objectType, kind, source, status)
  }

  /// What tells it from every other norm: row, level, weighting set and first day.
  public var key: [String] {
    [row, level.rawValue, weightingSet?.rawValue ?? "", validFrom?.description ?? ""]
  }

  /// Whether the value is law on `day`.
  public func isLaw(on day: Day) -> Bool {
    statute != nil && validFrom.map { $0 <= day } ?? true && validUntil.map { day <= $0 } ?? true
  }
}

/// A number or a range, as printed.
public enum NormValue: Hashable, Sendable {
  case number(Figure)
  case range(Figure, Figure)

  /// As printed: `0,80` or `70 - 160`; nil for another form.
  public init?(_ text: String) {
    let ends = text.split(separator: " - ", omittingEmptySubsequences: false).map { Figure(String($0)) }
    switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
    case (1, let number?, _): self = .number(number)
    case (2, let low?, let high?): self = .range(low, high)
    case (_, _, _): return nil
    }
  }

  /// As printed.
  public var text: String {
    switch self {
    case .number(let number): number.text
    case .range(let low, let high): "\(low.text) - \(high.text)"
    }
  }
}

extension Norm {
  /// `≤ 0,45 €/m² BVO per jaar (weegset A1)`: comparator, number, unit and weighting set as far as the source gives
  /// them.
  public var printedValue: String {
    let number = value?.text ?? ""
    let quantity = unit.map { number.isEmpty ? $0 : Dutch.quantity(number, $0) } ?? number
    let sign = comparator.map { quantity.isEmpty ? "" : "\($0.rawValue)\u{A0}" } ?? ""
    return sign + quantity + (weightingSet.map { " (weegset\u{A0}\($0.rawValue))" } ?? "")
  }

  /// The printed value in a sentence: `ten minste 35%`.
  public var spokenValue: String {
    var norm = self
    norm.comparator = nil
    return [comparator?.words, norm.printedValue].compactMap { $0 }.joined(separator: " ")
  }
}
