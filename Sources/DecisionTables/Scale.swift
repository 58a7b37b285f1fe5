public import FoundationEssentials

/// The values that a column may hold (*schaal*), declared once for all tables of an edition.
public struct Scale: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// Codes without order (*lijst*).
    case list([String])
    /// Codes from low to high (*rangorde*), so that `>= plus` means what it says.
    case ordered([String])
    /// `ja` or `nee` (*janee*).
    case yesNo
    /// Exact decimal numbers (*getal*), within bounds if there are any.
    case number(ClosedRange<Decimal>?)
    /// Calendar days (*datum*).
    case day
    /// Free words (*tekst*), for outputs only.
    case text
  }

  public var name: String
  public var kind: Kind

  /// A scale.
  public init(name: String, kind: Kind) { (self.name, self.kind) = (name, kind) }

  /// The codes of the scale in their order; none for words, numbers and days.
  public var codes: [String] {
    switch kind {
    case .list(let codes), .ordered(let codes): codes
    case .yesNo: ["ja", "nee"]
    case .number, .day, .text: []
    }
  }

  /// Where a number or day lies on the scale; nil for another form, and beyond the bounds.
  func amount(_ text: String) -> Decimal? {
    switch kind {
    case .number(let bounds):
      Amount.number(text).flatMap { value in bounds.map { $0.contains(value) } ?? true ? value : nil }
    case .day: Amount.day(text)
    case .list, .ordered, .yesNo, .text: nil
    }
  }

  /// An amount as a cell writes it.
  func written(_ amount: Decimal) -> String {
    switch kind {
    case .day: Amount.written(day: amount)
    case .number, .list, .ordered, .yesNo, .text: "\(amount)".replacing(".", with: ",")
    }
  }

  /// The lowest and the highest amount; nil when there is no end.
  var ends: ClosedRange<Decimal>? {
    switch kind {
    case .number(let bounds): bounds
    case .day: Amount.days
    case .list, .ordered, .yesNo, .text: nil
    }
  }

  /// Whether nothing lies between two amounts: one day and the next.
  func areNeighbours(_ low: Decimal, _ high: Decimal) -> Bool {
    switch kind {
    case .day: high - low == 1
    case .number, .list, .ordered, .yesNo, .text: false
    }
  }
}
