public import FoundationEssentials

/// A decimal number as it was written, with comma: `0,50` stays `0,50` in a document and equals `0,5` in a
/// comparison.
public struct Figure: Hashable, Sendable {
  /// The digits as written, decimal comma.
  public let text: String
  /// Its value, exact.
  public let value: Decimal

  /// The number written as `12`, `0,50`, `-3` or `1.250.000,75` (dots only between groups of three); nil for
  /// another form, `0.450` included: its dot would be a decimal one.
  public init?(_ text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let halves = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), digits.count <= 24 else { return nil }
    let groups = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = halves.count == 2 ? halves[1] : ""
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.count == 1 || (1...3).contains(groups[0].count) && groups[0].first != "0",
      groups.allSatisfy({ !$0.isEmpty && Figure.isDigits($0) }), Figure.isDigits(fraction),
      halves.count == 1 || !fraction.isEmpty,
      let value = Decimal(
        string: (text.hasPrefix("-") ? "-" : "") + groups.joined() + (fraction.isEmpty ? "" : "." + fraction))
    else { return nil }
    self.text = text
    self.value = value
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
