/// Dutch forms of days, numbers, ordinals and lists: the one place that knows them. `\u{A0}` keeps a number and what
/// belongs to it on one line.
public enum Dutch {
  /// Years on end: `2027`, `2027 en 2028`, `2027 tot en met 2030`; nil for none.
  public static func period(_ years: [Int]) -> String? {
    guard let first = years.first, let last = years.last else { return nil }
    return first == last ? "\(first)" : "\(first) \(last == first + 1 ? "en" : "tot en met") \(last)"
  }

  /// The months as they are written in a date.
  static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]

  /// `23 november 2026`.
  public static func day(_ day: Day) -> String {
    "\(day.day)\u{A0}\(months[day.month - 1])\u{A0}\(day.year)"
  }

  /// `a, b en c`.
  public static func list(_ words: [String]) -> String {
    switch words.count {
    case 0: ""
    case 1: words[0]
    case let count: words[..<(count - 1)].joined(separator: ", ") + " en " + words[count - 1]
    }
  }

  /// `het ` before a college or bestuur, `de ` before another body, nothing before staten, who are many.
  public static func articled(_ body: String) -> String {
    let words = body.lowercased().split(separator: " ")
    if words.last == "staten" { return "" }
    let head = words.first { word in
      ["college", "bestuur", "raad", "directie"].contains { word.hasSuffix($0) }
    }
    return head?.hasSuffix("college") == true || head?.hasSuffix("bestuur") == true ? "het " : "de "
  }

  /// `eerste`, `eenentwintigste`, `honderdeerste`, `tweehonderdste`: the ordinal of a member, from 1; in digits from a
  /// thousand.
  public static func ordinal(_ number: Int) -> String {
    let small = [
      "nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
      "tiende",
      "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
      "negentiende",
    ]
    let tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
    let ones = ["", "eenen", "tweeën", "drieën", "vieren", "vijfen", "zesen", "zevenen", "achten", "negenen"]
    let hundreds = ["", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
    switch number {
    case 0..<20: return small[number]
    case 20..<100: return ones[number % 10] + tens[number / 10 - 2] + "ste"
    case 100..<1000:
      return hundreds[number / 100 - 1] + "honderd" + (number % 100 == 0 ? "ste" : ordinal(number % 100))
    default: return "\(number)e"
    }
  }

  /// `tweede lid`: a member of an article in a law or in rules.
  public static func member(_ number: Int) -> String { "\(ordinal(number))\u{A0}lid" }

  /// `onder b`: a part of a member, by its letter or number.
  public static func part(_ mark: String) -> String { "onder\u{A0}\(mark)" }
}

extension String {
  /// A sentence without the full stop at its end, for one that goes on.
  public var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
