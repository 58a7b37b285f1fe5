/// Whether what is asked became more or less (*richting*): never guessed.
public enum Direction: String, CaseIterable, Sendable {
  case gelijk, strenger, soepeler
  /// More in one way and less in another, or only otherwise.
  case anders
  /// Measured in another way, so that nobody can tell.
  case nietVergelijkbaar = "niet-vergelijkbaar"

  /// The direction with the versions swapped.
  public var swapped: Direction {
    switch self {
    case .strenger: .soepeler
    case .soepeler: .strenger
    case .gelijk, .anders, .nietVergelijkbaar: self
    }
  }

  /// What two changes of one thing are together.
  public func and(_ other: Direction) -> Direction {
    switch (self, other) {
    case (.nietVergelijkbaar, _), (_, .nietVergelijkbaar): .nietVergelijkbaar
    case (.gelijk, _): other
    case (_, .gelijk): self
    case (.strenger, .strenger): .strenger
    case (.soepeler, .soepeler): .soepeler
    case (.strenger, _), (.soepeler, _), (.anders, _): .anders
    }
  }

  /// The direction of a change between two places in an order from little to much asked.
  public init<Value: Comparable>(from old: Value, to new: Value) {
    self = old == new ? .gelijk : old < new ? .strenger : .soepeler
  }

  /// The direction of a change of what is allowed, or asked: more asked is stricter.
  public init<Element>(from old: Set<Element>, to new: Set<Element>) {
    self =
      old == new ? .gelijk : old.isSubset(of: new) ? .strenger : new.isSubset(of: old) ? .soepeler : .anders
  }
}
