import FoundationEssentials

/// Numbers and days as exact decimals; a day is its count from 1 January 1970.
enum Amount {
  /// The first and the last day that can be written.
  static let days = Decimal(days(1, 1, 1))...Decimal(days(9999, 12, 31))

  /// A number written as `12`, `0,50` or `-3`; nil for another form, `0.5` included: its dot could part thousands.
  static func number(_ text: String) -> Decimal? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let halves = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), text.utf8.count <= 30,
      halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) })
    else { return nil }
    return Decimal(string: text.replacing(",", with: "."))
  }

  /// A day written as `2026-07-01`, or as Dutch spreadsheets do, `1-7-2026`; nil for another form or a day that does
  /// not exist.
  static func day(_ text: String) -> Decimal? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 4 && $0.utf8.allSatisfy(isDigit) })
    else { return nil }
    let isISO = parts[0].utf8.count == 4 && parts[1].utf8.count == 2 && parts[2].utf8.count == 2
    let isDutch = parts[2].utf8.count == 4 && parts[0].utf8.count <= 2 && parts[1].utf8.count <= 2
    guard isISO || isDutch, let year = Int(isISO ? parts[0] : parts[2]), let month = Int(parts[1]),
      let day = Int(isISO ? parts[2] : parts[0]), (1...12).contains(month), year >= 1
    else { return nil }
    let count = days(year, month, day)
    let (sameYear, sameMonth, sameDay) = date(count)
    guard (sameYear, sameMonth, sameDay) == (year, month, day) else { return nil }
    return Decimal(count)
  }

  /// The day in ISO 8601.
  static func written(day: Decimal) -> String {
    let (year, month, day) = date(Int("\(day)") ?? 0)
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The days from 1 January 1970 in the Gregorian calendar, counting years from March.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let (era, ofEra) = (shifted / 400, shifted % 400)
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private static func date(_ days: Int) -> (Int, Int, Int) {
    let count = days + 719_468
    let (era, ofEra) = (count / 146_097, count % 146_097)
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
