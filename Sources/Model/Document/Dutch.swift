/// Dutch forms of days, amounts and lists: the one place that knows them. `\u{A0}` keeps a number and what
/// belongs to it on one line.
public enum Dutch {
  /// `23 november 2026`.
  public static func day(_ day: Day) -> String {
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ]
    return "\(day.day)\u{A0}\(months[day.month - 1])\u{A0}\(day.year)"
  }

  /// `1.250.000` or `1.250,50`: dots between groups of three, the decimals as written.
  public static func grouped(_ figure: Figure) -> String {
    let halves = figure.text.replacing(".", with: "").split(separator: ",")
    var whole = Array(halves.first ?? "0")
    let sign = whole.first == "-" ? String(whole.removeFirst()) : ""
    var groups: [String] = []
    while whole.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole.removeLast(3)
    }
    groups.insert(String(whole), at: 0)
    return sign.replacing("-", with: "\u{2212}") + groups.joined(separator: ".")
      + (halves.count == 2 ? ",\(halves[1])" : "")
  }

  /// `€ 1.250.000`.
  public static func amount(_ figure: Figure) -> String { "€\u{A0}\(grouped(figure))" }

  /// `4.250 m²`: a number with its unit; a percentage stands without space.
  public static func quantity(_ number: String, _ unit: String) -> String {
    unit == "%" || unit.hasPrefix("% ") ? "\(number)\(unit)" : "\(number)\u{A0}\(unit)"
  }

  /// `eerste`, `tweede`, … `twintigste`, `eenentwintigste`: the ordinal of a member, from 1.
  public static func ordinal(_ number: Int) -> String {
    let small = [
      "nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
      "tiende",
      "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
      "negentiende",
    ]
    let tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
    let ones = ["", "eenen", "tweeën", "drieën", "vieren", "vijfen", "zesen", "zevenen", "achten", "negenen"]
    switch number {
    case 0..<20: return small[number]
    case 20..<100: return ones[number % 10] + tens[number / 10 - 2] + "ste"
    default: return "\(number)e"
    }
  }

  /// `a, b en c`.
  public static func list(_ words: [String]) -> String {
    switch words.count {
    case 0: ""
    case 1: words[0]
    case let count: words[..<(count - 1)].joined(separator: ", ") + " en " + words[count - 1]
    }
  }
}
