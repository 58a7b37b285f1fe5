extension Dutch {
  /// The text with a no-break space wherever a line may not break: between `artikel` and its number, a number and its
  /// unit, the parts of a date. The words stay what they are; binding twice changes nothing more.
  public static func bound(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let words = scalars.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\u{A0}" }
    var spaces: [String.Index] = []
    for index in words.indices.dropFirst() where scalars[words[index - 1].endIndex] == " " {
      let earlier = index > 1 ? Substring(words[index - 2]) : ""
      if belong(earlier, Substring(words[index - 1]), Substring(words[index])) {
        spaces.append(words[index - 1].endIndex)
      }
    }
    guard !spaces.isEmpty else { return text }
    var bound = String.UnicodeScalarView()
    var start = scalars.startIndex
    for space in spaces {
      bound.append(contentsOf: scalars[start..<space])
      bound.append("\u{A0}")
      start = scalars.index(after: space)
    }
    bound.append(contentsOf: scalars[start...])
    return String(bound)
  }

  /// Whether `one` and `other` belong on one line; `earlier` is the word before them.
  private static func belong(_ earlier: Substring, _ one: Substring, _ other: Substring) -> Bool {
    let (word, next) = (one.withoutOpening, other.withoutOpening.withoutEnding)
    if next.isNumeric {
      return heads.contains(word) || signs.contains(word)
        || months.contains(String(word)) && earlier.isDayNumber
    }
    if word.isNumber {
      let unit = next.prefix { $0 != "/" && $0 != "(" }
      return units.contains(next) || units.contains(unit) || word.isDayNumber && months.contains(String(next))
    }
    switch word {
    case "onder", "Onder", "onderdeel", "Onderdeel":
      return next.count == 1 && next.utf8.allSatisfy(\.isSmallLetter)
    case "bijlage", "Bijlage", "bijlagen", "Bijlagen":
      return !next.isEmpty && next.allSatisfy("IVXLC".contains)
    case "rij", "Rij", "rijen", "Rijen": return next.utf8.contains(where: \.isDigit)
    case "versie", "Versie": return next.first == "v" && next.dropFirst().isNumeric
    case "kg": return next.hasPrefix("CO₂")
    case "dB": return next == "Lden"
    default: return next == "lid" && ordinals.contains(word)
    }
  }

  /// What a number belongs to.
  private static let heads: Set<Substring> = {
    let words: [Substring] = [
      "artikel", "artikelen", "art.", "lid", "leden", "onder", "onderdeel", "bijlage", "bijlagen",
      "hoofdstuk",
      "hoofdstukken", "afdeling", "afdelingen", "paragraaf", "paragrafen", "rij", "rijen", "tabel", "versie",
      "nummer",
      "nr.", "kavel", "pagina",
    ]
    return Set(words + words.map { $0.prefix(1).uppercased() + $0.dropFirst() })
      .union(["NEN", "EN", "NEN-EN", "NEN-ISO", "ISO", "NTA", "NPR"])
  }()

  private static let signs: Set<Substring> = ["€", "≤", "≥", "<", ">", "=", "±", "\u{2212}"]

  /// What a number may measure. A unit counts by what stands before its slash or bracket: `kWh/m²`,
  /// `dB(A)`.
  private static let units: Set<Substring> = [
    "%", "€", "procent", "euro", "miljoen", "miljard", "mm", "cm", "m", "km", "mm²", "cm²", "m²", "km²", "ha",
    "hectare",
    "dm³", "m³", "l", "liter", "g", "kg", "ton", "W", "kW", "MW", "Wp", "kWp", "Wh", "kWh", "MWh", "GWh", "J",
    "MJ", "GJ",
    "K", "°C", "dB", "lpppd", "laadpunt", "laadpunten", "leidingdoorvoer", "leidingdoorvoeren", "s",
    "seconden", "minuten", "uur", "dag", "dagen", "werkdag", "werkdagen", "week", "weken", "maand", "maanden",
    "jaar",
    "jaren",
  ]

  private static let ordinals = Set(
    (1...99).flatMap { number -> [Substring] in
      let word = ordinal(number)
      return [Substring(word), word.prefix(1).uppercased() + word.dropFirst()]
    })
}

extension Substring {
  fileprivate var withoutOpening: Substring { drop { "([“‘„\"'".contains($0) } }

  fileprivate var withoutEnding: Substring {
    guard let end = lastIndex(where: { !".,;:!?)]”’\"'".contains($0) }) else { return "" }
    return self[...end]
  }

  /// Whether it begins with a digit: `5`, `23.7`, `1°`, `2026`.
  fileprivate var isNumeric: Bool { utf8.first?.isDigit == true }

  /// Whether it is a number and nothing else: `5`, `1.250,50`, `20-30`.
  fileprivate var isNumber: Bool {
    utf8.last?.isDigit == true && isNumeric && allSatisfy { "0123456789.,-–".contains($0) }
  }

  fileprivate var isDayNumber: Bool { (1...2).contains(utf8.count) && utf8.allSatisfy(\.isDigit) }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
