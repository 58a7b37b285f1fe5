public import FoundationEssentials

extension Dutch {
  /// `1.250.000` or `1.250,50`: dots between groups of three, the decimals as written.
  public static func grouped(_ figure: Figure) -> String {
    let (whole, decimals) = halves(of: figure)
    return whole + (decimals.isEmpty ? "" : ",\(decimals)")
  }

  /// `€ 1.250.000`, or `€ 198,50` with cents; more than two decimals, as in a price per unit, stay as written.
  public static func amount(_ figure: Figure) -> String {
    let (whole, decimals) = halves(of: figure)
    let cents =
      switch decimals {
      case "", "0", "00": ""
      case let one where one.count == 1: ",\(one)0"
      case let more: ",\(more)"
      }
    return "€\u{A0}\(whole)\(cents)"
  }

  /// `4.250 m²`: a number with its unit; a percentage stands without space.
  public static func quantity(_ number: String, _ unit: String) -> String {
    unit == "%" || unit.hasPrefix("% ") ? "\(number)\(unit)" : "\(number)\u{A0}\(unit)"
  }

  /// `25.575`: rounded to a whole number, halves up. For numbers of zero or more.
  public static func whole(_ value: Decimal) -> String {
    let digits = "\(value + Decimal(1) / 2)".split(separator: ".").first.map(String.init) ?? "0"
    return Figure(digits).map(grouped) ?? digits
  }

  /// What stands before the comma, in groups and with a true minus sign, and what stands after it.
  private static func halves(of figure: Figure) -> (whole: String, decimals: Substring) {
    let halves = figure.text.replacing(".", with: "").split(separator: ",")
    var whole = Array(halves.first ?? "0")
    let sign = whole.first == "-" ? "\u{2212}" : ""
    if !sign.isEmpty { whole.removeFirst() }
    var groups: [String] = []
    while whole.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole.removeLast(3)
    }
    groups.insert(String(whole), at: 0)
    return (sign + groups.joined(separator: "."), halves.count == 2 ? halves[1] : "")
  }
}
