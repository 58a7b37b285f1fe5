import FoundationEssentials
import Model

/// One end of the values that a norm allows.
struct Bound {
  /// Whether values must stay under it.
  let isUpper: Bool
  let value: Decimal
  /// Whether the value itself is allowed.
  let isInclusive: Bool

  /// The bound of a norm with one number; nil for a range, an exact value or no comparator.
  init?(_ norm: Norm) {
    guard case .number(let figure)? = norm.value, let comparator = norm.comparator else { return nil }
    value = figure.value
    switch comparator {
    case .atMost: (isUpper, isInclusive) = (true, true)
    case .lessThan: (isUpper, isInclusive) = (true, false)
    case .atLeast: (isUpper, isInclusive) = (false, true)
    case .moreThan: (isUpper, isInclusive) = (false, false)
    case .equal, .between: return nil
    }
  }

  /// By set inclusion: fewer allowed values is stricter.
  func compare(to floor: Bound) -> Strictness {
    if value != floor.value { return (value < floor.value) == isUpper ? .strenger : .soepeler }
    switch (isInclusive, floor.isInclusive) {
    case (true, true), (false, false): return .gelijk
    case (false, true): return .strenger
    case (true, false): return .soepeler
    }
  }
}
