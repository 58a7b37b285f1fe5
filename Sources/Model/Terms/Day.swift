/// A calendar day, without clock or time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// The year, 1900–2999.
  public let year: Int
  /// The month, 1–12.
  public let month: Int
  /// The day of the month, 1–31.
  public let day: Int

  /// The day written as `2026-11-23` (ISO 8601); nil for another form, or for a day that does not exist.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      ),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1900...2999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  private init(_ year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day so many days later.
  public func adding(days: Int) -> Day {
    var (year, month, day) = (year, month, day + days)
    while day > Day.length(ofMonth: month, in: year) {
      day -= Day.length(ofMonth: month, in: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return Day(year, month, day)
  }

  /// The day at the end of a term of days, weeks, months or years, such as `20 dagen`; nil for another form. A month
  /// later is the same day of the month, or the last one of a shorter month.
  public func adding(term: String) -> Day? {
    let words = term.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), count >= 0, count < 10_000 else { return nil }
    switch words[1] {
    case "dag", "dagen": return adding(days: count)
    case "week", "weken": return adding(days: 7 * count)
    case "maand", "maanden": return adding(months: count)
    case "jaar", "jaren": return adding(months: 12 * count)
    case _: return nil
    }
  }

  private func adding(months: Int) -> Day {
    let all = year * 12 + month - 1 + months
    let (year, month) = (all / 12, all % 12 + 1)
    return Day(year, month, min(day, Day.length(ofMonth: month, in: year)))
  }

  /// The first day from this one on that falls on a day of the year written as `04-01`; nil for another form.
  public func next(_ dayOfYear: String) -> Day? {
    // Eight years hold a 29 February, also around a century without one.
    (year...year + 8).lazy.compactMap { Day("\($0)-\(dayOfYear)") }.first { $0 >= self }
  }

  /// The same day a year later; 29 February becomes 1 March.
  public var inAYear: Day {
    month == 2 && day == 29 ? Day(year + 1, 3, 1) : Day(year + 1, month, day)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// In time.
  public static func < (one: Self, other: Self) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2026-11-23`.
  public var description: String { "\(year)-\(padded(month))-\(padded(day))" }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
