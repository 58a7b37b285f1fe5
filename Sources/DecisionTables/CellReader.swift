import Diagnostics
import FoundationEssentials

/// Reads the cells of one rule: the closed language of conditions.
///
/// - `*` or `-`: every value, also an unknown one
/// - `a`, `a, b`, `niet(a, b)`: codes, numbers or days
/// - `>= a`, `> a`, `<= a`, `< a` and `[a..b)` on scales with order: `[` and `]` take the end in, `(` and `)` leave it out
struct CellReader {
  let rule: String
  private(set) var complaints: [Diagnostic] = []

  init(rule: String) { self.rule = rule }

  mutating func condition(_ field: CSVFile.Field, on scale: Scale) -> Condition {
    let text = field.text
    if text == "*" || text == "-" { return .any }
    if text.hasPrefix("niet(") && text.hasSuffix(")") {
      return .not(alternatives(String(text.dropFirst(5).dropLast()), field, scale))
    }
    return alternatives(text, field, scale)
  }

  /// Values and ranges with commas between them; on a scale of numbers a comma is decimal unless white space follows it.
  private mutating func alternatives(_ text: String, _ field: CSVFile.Field, _ scale: Scale) -> Condition {
    let words = CellReader.split(text, isNumeric: scale.isNumeric)
    var codes: Set<String> = []
    var parts: [Condition] = []
    for word in words {
      switch part(word, field, scale) {
      case .codes(let more)?: codes.formUnion(more)
      case let condition?: parts.append(condition)
      case nil: return .codes([])
      }
    }
    if parts.isEmpty { return .codes(codes) }
    return .either(parts + (codes.isEmpty ? [] : [.codes(codes)]))
  }

  private static func split(_ text: String, isNumeric: Bool) -> [String] {
    guard isNumeric else {
      return text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
    }
    return text.replacing(", ", with: "\u{0}").split(separator: "\u{0}", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
  }

  /// One value or range; nil with a complaint.
  private mutating func part(_ word: String, _ field: CSVFile.Field, _ scale: Scale) -> Condition? {
    let signs: [(String, isLow: Bool, isInside: Bool)] = [
      (">=", true, true), ("<=", false, true), (">", true, false), ("<", false, false),
    ]
    if let sign = signs.first(where: { word.hasPrefix($0.0) }) {
      let value = String(word.dropFirst(sign.0.count)).trimmed
      return range(
        sign.isLow ? value : nil, sign.isLow ? nil : value, sign.isInside, sign.isInside, field, scale)
    }
    if let open = word.first, let close = word.last, "[(".contains(open), "])".contains(close),
      let dots = word.firstRange(of: "..")
    {
      let low = String(word[word.index(after: word.startIndex)..<dots.lowerBound]).trimmed
      let high = String(word[dots.upperBound..<word.index(before: word.endIndex)]).trimmed
      return range(low, high, open == "[", close == "]", field, scale)
    }
    switch scale.kind {
    case .list(let codes), .ordered(let codes):
      return codes.contains(word) ? .codes([word]) : unknown(word, field, scale)
    case .yesNo: return scale.codes.contains(word) ? .codes([word]) : unknown(word, field, scale)
    case .number, .day:
      return amount(word, field, scale).map {
        .range(Limit(amount: $0, isInside: true), Limit(amount: $0, isInside: true))
      }
    case .text: return nil  // no condition on words; the column has its complaint
    }
  }

  private mutating func range(
    _ low: String?, _ high: String?, _ takesLow: Bool, _ takesHigh: Bool, _ field: CSVFile.Field,
    _ scale: Scale
  ) -> Condition? {
    switch scale.kind {
    case .list, .yesNo, .text:
      complaints.append(.noOrder(scale.name, rule, at: field.location))
      return nil
    case .ordered(let codes):
      let places = [low, high].compactMap { $0 }.map { codes.firstIndex(of: $0) }
      for (word, place) in zip([low, high].compactMap { $0 }, places) where place == nil {
        return unknown(word, field, scale)
      }
      let first = low.flatMap(codes.firstIndex).map { takesLow ? $0 : $0 + 1 } ?? 0
      let last = high.flatMap(codes.firstIndex).map { takesHigh ? $0 : $0 - 1 } ?? codes.count - 1
      return .codes(first <= last ? Set(codes[first...last]) : [])
    case .number, .day:
      let ends = [low.map { amount($0, field, scale) }, high.map { amount($0, field, scale) }]
      if ends.contains(where: { $0 == .some(nil) }) { return nil }
      return .range(
        (ends[0] ?? nil).map { Limit(amount: $0, isInside: takesLow) },
        (ends[1] ?? nil).map { Limit(amount: $0, isInside: takesHigh) })
    }
  }

  private mutating func amount(_ word: String, _ field: CSVFile.Field, _ scale: Scale) -> Decimal? {
    if let amount = scale.amount(word) { return amount }
    complaints.append(.noAmount(word, scale, rule, at: field.location))
    return nil
  }

  private mutating func unknown(_ code: String, _ field: CSVFile.Field, _ scale: Scale) -> Condition? {
    complaints.append(.unknownCode(code, scale, rule, at: field.location))
    return nil
  }

  /// An outcome is one value of its scale, or words.
  mutating func checkOutput(_ field: CSVFile.Field, on scale: Scale) {
    switch scale.kind {
    case .list(let codes), .ordered(let codes):
      if !codes.contains(field.text) { _ = unknown(field.text, field, scale) }
    case .yesNo: if !scale.codes.contains(field.text) { _ = unknown(field.text, field, scale) }
    case .number, .day: if !field.text.isEmpty { _ = amount(field.text, field, scale) }
    case .text:
      if let first = field.text.first, "=+-@".contains(first) {
        complaints.append(.formula(rule, at: field.location))
      }
    }
  }
}

extension Scale {
  /// Whether its values are numbers, whose comma is decimal.
  fileprivate var isNumeric: Bool {
    switch kind {
    case .number: true
    case .list, .ordered, .yesNo, .day, .text: false
    }
  }

  /// How a value is written, for a complaint.
  fileprivate var form: String {
    switch kind {
    case .number(let bounds?):
      "schrijf een getal van \(written(bounds.lowerBound)) tot en met \(written(bounds.upperBound)), zoals 12 of 0,5"
    case .number(nil): "schrijf een getal zoals 12 of 0,5"
    case .day: "schrijf een datum zoals 2026-07-01"
    case .list, .ordered, .yesNo, .text: "kies uit \(codes.joined(separator: ", "))"
    }
  }
}

extension Diagnostic {
  fileprivate static func noOrder(_ scale: String, _ rule: String, at place: SourceLocation) -> Self {
    Self(
      "regel \(rule): de schaal ‘\(scale)’ heeft geen volgorde",
      "noem de codes, of maak er in schalen.csv een rangorde van", at: place)
  }
  fileprivate static func unknownCode(
    _ code: String, _ scale: Scale, _ rule: String, at place: SourceLocation
  )
    -> Self
  {
    Self(
      "regel \(rule): ‘\(code)’ staat niet in schaal \(scale.name)",
      scale.codes.nearest(to: code).map { "bedoelt u ‘\($0)’?" } ?? scale.form, at: place)
  }
  fileprivate static func noAmount(_ text: String, _ scale: Scale, _ rule: String, at place: SourceLocation)
    -> Self
  {
    Self("regel \(rule): ‘\(text)’ ligt niet op schaal \(scale.name)", scale.form, at: place)
  }
  fileprivate static func formula(_ rule: String, at place: SourceLocation) -> Self {
    Self("regel \(rule): een cel mag niet beginnen met =, +, - of @", "begin met een letter", at: place)
  }
}
