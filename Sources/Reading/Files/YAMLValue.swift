import Diagnostics
import FoundationEssentials
import Model
import Yams

/// A value in a YAML file, with what a complaint about it needs.
struct YAMLValue {
  let node: Node
  let text: YAMLText
  let complaints: Complaints

  /// The top of a file.
  init(_ text: YAMLText, complaints: Complaints) {
    (self.node, self.text, self.complaints) = (text.root, text, complaints)
  }

  /// The top of a file; nil, with its complaint, when that is no YAML.
  init?(_ file: SourceFile, complaints: Complaints) {
    let text = complaints.gather { () throws(Diagnostics) in
      try YAMLText(file.text, file: file.name, complaints: complaints)
    }
    guard let text else { return nil }
    self.init(text, complaints: complaints)
  }

  init(_ node: Node, in parent: YAMLValue) {
    (self.node, text, complaints) = (node, parent.text, parent.complaints)
  }

  var location: SourceLocation {
    let mark = node.mark
    return SourceLocation(
      file: text.file, line: (mark?.line ?? 1) + text.offset, column: max(1, mark?.column ?? 1))
  }

  private func expected<Value>(_ what: String) -> Value? {
    complaints.add(.expected(what, at: location))
    return nil
  }

  /// The scalar as written, with white space folded to single spaces; complains about an empty one, another shape,
  /// and characters that do not print or that turn the direction of a text.
  var string: String? {
    guard case .scalar(let scalar) = node, !isEmpty else { return expected("een waarde") }
    if scalar.string.unicodeScalars.contains(where: \.isUnfit) {
      complaints.add(.unfitCharacter(at: location))
      return nil
    }
    return scalar.string.split { " \t\n\r".contains($0) }.joined(separator: " ")
  }

  /// The scalar as written, spaces and all; complains about another shape, and about the characters that `string` refuses.
  fileprivate var verbatim: String? {
    guard case .scalar(let scalar) = node else { return expected("een waarde") }
    guard !scalar.string.unicodeScalars.contains(where: \.isUnfit) else {
      complaints.add(.unfitCharacter(at: location))
      return nil
    }
    return scalar.string
  }

  /// Whether there is no value: nothing, blanks, or YAML's null (`~` or `null` without quotes).
  var isEmpty: Bool {
    guard case .scalar(let scalar) = node else { return false }
    let isNull = scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
    return isNull || scalar.string.allSatisfy { " \t\n\r".contains($0) }
  }

  /// The scalar under a key, without a complaint when there is none.
  func glimpse(_ key: String) -> (text: String, location: SourceLocation)? {
    guard let value = node.mapping?[key], let text = value.string else { return nil }
    return (text, YAMLValue(value, in: self).location)
  }

  /// One of the codes of `Code`.
  func code<Code: RawRepresentable<String> & CaseIterable>(_: Code.Type = Code.self) -> Code? {
    guard let string else { return nil }
    if let code = Code(rawValue: string) { return code }
    complaints.add(.unknownCode(string, Code.allCases.map(\.rawValue), at: location))
    return nil
  }

  /// The codes of a list, or of one scalar; empty when one is wrong.
  func codes<Code: RawRepresentable<String> & CaseIterable>(_: Code.Type, orNone: Bool = false) -> [Code] {
    let values = isList ? list : [self]
    if values.isEmpty && !orNone { return expected("ten minste één code") ?? [] }
    let codes = values.map { $0.code(Code.self) }
    return codes.contains { $0 == nil } ? [] : codes.compactMap { $0 }
  }

  var day: Day? {
    guard let string else { return nil }
    return Day(string) ?? expected("een datum zoals 2026-11-23")
  }

  var figure: Figure? {
    guard let string else { return nil }
    return Figure(string) ?? expected("een getal zoals 12, 0,50 of 1.250.000")
  }

  var integer: Int? {
    guard let string else { return nil }
    return Int(string) ?? expected("een geheel getal")
  }

  /// `ja` or `nee`.
  var yesNo: Bool? {
    switch string {
    case nil: nil
    case "ja": true
    case "nee": false
    case _?: expected("ja of nee")
    }
  }

  /// The texts of a list under a key, without a complaint when there is none.
  func glimpses(_ key: String) -> [String] {
    (node.mapping?[key]?.sequence).map { $0.compactMap(\.string) } ?? []
  }

  /// The values of a list of mappings that each have a name of their own under `key`.
  func list(namedBy key: String) -> [YAMLValue] {
    let values = list
    var seen: Set<String> = []
    for (name, place) in values.compactMap({ $0.glimpse(key) }) where !seen.insert(name).inserted {
      complaints.add(.sameName(name, key, at: place))
    }
    return values
  }

  /// The values of a list; one scalar is no list.
  var list: [YAMLValue] {
    guard case .sequence(let sequence) = node else {
      return expected("een lijst ([a, b] of regels met -)") ?? []
    }
    return sequence.map { YAMLValue($0, in: self) }
  }

  /// The keys and values of a mapping, in order; keys that stand twice are left out.
  var pairs: [(key: YAMLValue, value: YAMLValue)] {
    guard case .mapping(let mapping) = node else { return expected("sleutels met waarden") ?? [] }
    return mapping.filter { $0.key.string?.contains(YAMLText.duplicateMark) != true }
      .map { (YAMLValue($0.key, in: self), YAMLValue($0.value, in: self)) }
  }

  /// Whether the value is a mapping.
  var isMapping: Bool { node.mapping != nil }

  /// Whether the value is a list.
  var isList: Bool { node.sequence != nil }

  /// The scalar of a key as it stands, without a complaint.
  var glimpsed: String? { node.string }

  /// The mapping as fields that are read key by key. `read` asks for every key it knows; a key that nobody asked
  /// for is a complaint with the nearest known one.
  func fields<Value>(_ read: (Fields) -> Value?) -> Value? {
    guard isMapping else { return expected("sleutels met waarden") }
    let fields = Fields(self)
    let value = read(fields)
    fields.complainAboutRest()
    return value
  }
}

/// The keys of one mapping, read one by one.
final class Fields {
  let value: YAMLValue
  private let pairs: [(key: YAMLValue, value: YAMLValue)]
  private var asked: [String] = []

  fileprivate init(_ value: YAMLValue) { (self.value, pairs) = (value, value.pairs) }

  /// The value of a key that may be absent or empty.
  func optional(_ key: String) -> YAMLValue? {
    asked.append(key)
    guard let value = pairs.first(where: { $0.key.node.string == key })?.value else { return nil }
    return value.isEmpty ? nil : value
  }

  /// The text of a key that may be absent, as written: a space is a text too.
  func verbatim(_ key: String) -> String? {
    asked.append(key)
    return pairs.first { $0.key.node.string == key }?.value.verbatim
  }

  /// The value of a key that must be there.
  func required(_ key: String) -> YAMLValue? {
    if let found = optional(key) { return found }
    let place = pairs.first { $0.key.node.string == key }?.key.location ?? value.location
    value.complaints.add(.missingKey(key, at: place))
    return nil
  }

  fileprivate func complainAboutRest() {
    for (key, _) in pairs where !asked.contains(key.node.string ?? "") {
      value.complaints.add(.unknownKey(key.node.string ?? "?", known: asked, at: key.location))
    }
  }
}

extension Unicode.Scalar {
  /// A control character (but tab and line end), a character that turns direction, or no character at all.
  fileprivate var isUnfit: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false  // the rest of Unicode
    }
  }
}

extension Diagnostic {
  fileprivate static func unfitCharacter(at place: SourceLocation) -> Self {
    Self("hier staat een teken dat niet te zien is of de leesrichting omkeert", "haal het weg", at: place)
  }
  fileprivate static func sameName(_ name: String, _ key: String, at place: SourceLocation) -> Self {
    Self("‘\(key): \(name)’ staat twee keer in deze lijst", "geef elk een eigen naam", at: place)
  }
  fileprivate static func expected(_ what: String, at place: SourceLocation) -> Self {
    Self("deze waarde heeft een andere vorm dan hier hoort", "geef hier \(what)", at: place)
  }
  static func unknownCode(_ code: String, _ codes: [String], at place: SourceLocation) -> Self {
    Self(
      "‘\(code)’ is hier geen bekende waarde",
      (code.contains(where: \.isLetter) ? codes.nearest(to: code) : nil).map { "bedoelt u ‘\($0)’?" }
        // A list of hundreds of facts helps nobody.
        ?? (codes.count > 60
          ? "er zijn er \(codes.count); zoek de naam op, of voeg hem toe"
          : "kies uit \(codes.joined(separator: ", "))"),
      at: place)
  }
  fileprivate static func missingKey(_ key: String, at place: SourceLocation) -> Self {
    Self("de sleutel ‘\(key)’ ontbreekt", "vul ‘\(key):’ in", at: place)
  }
  fileprivate static func unknownKey(_ key: String, known: [String], at place: SourceLocation) -> Self {
    Self(
      "onbekende sleutel ‘\(key)’",
      known.nearest(to: key).map { "bedoelt u ‘\($0)’?" }
        ?? "bekend zijn hier: \(known.joined(separator: ", "))",
      at: place)
  }
}
