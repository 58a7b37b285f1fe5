/// A word of a text in UTF-8.
private typealias Word = ArraySlice<UInt8>

extension Dutch {
  /// The text with a no-break space wherever a line may not break: between `artikel` and its number, a number and its
  /// unit, the parts of a date. The words stay what they are; binding twice changes nothing more.
  public static func bound(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var spaces: [Int] = []
    var (earlier, one) = (Word(), Word())
    var (start, space): (Int, Int?) = (0, nil)
    for index in 0...bytes.count {
      let isEnd = index == bytes.count
      let isBound = !isEnd && bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      guard isEnd || isBound || bytes[index] == 0x20 else { continue }
      let word = bytes[start..<index]
      if let space, belong(earlier, one, word) { spaces.append(space) }
      (earlier, one) = (one, word)
      (start, space) = (index + (isBound ? 2 : 1), isEnd || isBound ? nil : index)
    }
    guard !spaces.isEmpty else { return text }
    var bound: [UInt8] = []
    bound.reserveCapacity(bytes.count + spaces.count)
    start = 0
    for space in spaces {
      bound += bytes[start..<space]
      bound += [0xC2, 0xA0]
      start = space + 1
    }
    return String(decoding: bound + bytes[start...], as: UTF8.self)
  }

  /// Whether `one` and `other` belong on one line; `earlier` is the word before them.
  private static func belong(_ earlier: Word, _ one: Word, _ other: Word) -> Bool {
    // Most pairs are two plain words; two bytes tell.
    guard
      one.last?.isDigit == true || other.count == 1 || !other.prefix(2).allSatisfy(\.isSmallLetter)
        || other.starts(with: "lid".utf8)
    else { return false }
    let (word, next) = (one.withoutOpening, other.withoutOpening.withoutEnding)
    if next.isNumeric {
      return heads.contains(word) || signs.contains(word) || earlier.isDayNumber && monthNames.contains(word)
    }
    if word.isNumber {
      let unit = next.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "(") }
      return units.contains(unit) || word.isDayNumber && monthNames.contains(next)
    }
    switch String(decoding: word, as: UTF8.self) {
    case "onder", "Onder", "onderdeel", "Onderdeel":
      return next.count == 1 && next.allSatisfy(\.isSmallLetter)
    case "bijlage", "Bijlage", "bijlagen", "Bijlagen":
      return !next.isEmpty && next.allSatisfy("IVXLC".utf8.contains)
    case "rij", "Rij", "rijen", "Rijen": return next.contains(where: \.isDigit)
    case "versie", "Versie": return next.first == UInt8(ascii: "v") && next.dropFirst().isNumeric
    case "kg": return next.starts(with: "CO₂".utf8)
    case "dB": return next.elementsEqual("Lden".utf8)
    default: return next.elementsEqual("lid".utf8) && ordinals.contains(word)
    }
  }

  /// What a number belongs to.
  private static let heads: Set<Word> = {
    let words: [String] = [
      "artikel", "artikelen", "art.", "lid", "leden", "onder", "onderdeel", "bijlage", "bijlagen",
      "hoofdstuk", "hoofdstukken", "afdeling", "afdelingen", "paragraaf", "paragrafen", "rij", "rijen",
      "tabel", "versie", "nummer", "nr.", "kavel", "pagina",
    ]
    let standards = ["NEN", "EN", "NEN-EN", "NEN-ISO", "ISO", "NTA", "NPR"]
    return set(words + words.map(capitalized) + standards)
  }()

  private static let signs = set(["€", "≤", "≥", "<", ">", "=", "±", "\u{2212}"])

  /// What a number may measure. A unit counts by what stands before its slash or bracket: `kWh/m²`,
  /// `dB(A)`.
  private static let units = set([
    "%", "€", "procent", "euro", "miljoen", "miljard", "mm", "cm", "m", "km", "mm²", "cm²", "m²", "km²",
    "ha", "hectare", "dm³", "m³", "l", "liter", "g", "kg", "ton", "W", "kW", "MW", "Wp", "kWp", "Wh", "kWh",
    "MWh", "GWh", "J", "MJ", "GJ", "K", "°C", "dB", "lpppd", "laadpunt", "laadpunten", "leidingdoorvoer",
    "leidingdoorvoeren", "s", "seconden", "minuten", "uur", "dag", "dagen", "werkdag", "werkdagen", "week",
    "weken", "maand", "maanden", "jaar", "jaren",
  ])

  private static let monthNames = set(months)
  private static let ordinals = set((1...99).flatMap { [ordinal($0), capitalized(ordinal($0))] })

  /// What may stand before a word, and after it.
  fileprivate static let opening = ["(", "[", "“", "‘", "„", "\"", "'"].map(\.utf8)
  fileprivate static let ending = [".", ",", ";", ":", "!", "?", ")", "]", "”", "’", "\"", "'"].map(\.utf8)

  private static func set(_ words: [String]) -> Set<Word> { Set(words.map { Word($0.utf8) }) }
  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}

extension Word {
  /// Without the brackets and quotes before it.
  fileprivate var withoutOpening: Word {
    var word = self
    while let sign = Dutch.opening.first(where: { word.starts(with: $0) }) {
      word = word.dropFirst(sign.count)
    }
    return word
  }

  /// Without the marks after it.
  fileprivate var withoutEnding: Word {
    var word = self
    while let sign = Dutch.ending.first(where: { word.suffix($0.count).elementsEqual($0) }) {
      word = word.dropLast(sign.count)
    }
    return word
  }

  /// Whether it begins with a digit: `5`, `23.7`, `1°`, `2026`.
  fileprivate var isNumeric: Bool { first?.isDigit == true }

  /// Whether it is a number and nothing else: `5`, `1.250,50`, `20-30`.
  fileprivate var isNumber: Bool {
    isNumeric && last?.isDigit == true && allSatisfy { $0.isDigit || ".,-–".utf8.contains($0) }
  }

  fileprivate var isDayNumber: Bool { (1...2).contains(count) && allSatisfy(\.isDigit) }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
