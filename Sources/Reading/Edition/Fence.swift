import Diagnostics
import Markdown
import Model

/// A line that begins or ends a passage: `::: stuk koopovereenkomst en feit selectieprocedure openbaar`, or `:::`.
enum Fence {
  case open([Condition])
  case close

  /// The fence that a paragraph is; nil for a paragraph of words. A fence that cannot be read has its complaint and
  /// opens a passage without conditions.
  init?(_ inlines: [Markdown.Inline], at place: SourceLocation, _ complaints: Complaints) {
    let words = inlines.map { if case .text(let text) = $0 { text } else { "?" } }.joined()
    guard words.hasPrefix(":::") else { return nil }
    let rest = words.dropFirst(3).drop { $0 == " " }
    self =
      rest.isEmpty ? .close : .open(conditions(in: String(rest), at: place, complaints) ?? [])
  }
}

/// `herkomst eigen-aanbod, winnend-bod en stuk koopovereenkomst` as conditions; nil, with its complaints, for another
/// form.
func conditions(in text: String, at place: SourceLocation, _ complaints: Complaints) -> [Condition]? {
  let parts = text.split(separator: " en ").map(String.init)
  let found = parts.map { condition($0, at: place, complaints) }
  return found.contains(nil) ? nil : found.compactMap { $0 }
}

private func condition(_ text: String, at place: SourceLocation, _ complaints: Complaints) -> Condition? {
  var words = text.split(separator: " ", maxSplits: 1).map(String.init)
  guard words.count == 2 else { return refused(text, at: place, complaints) }
  func codes<Code: RawRepresentable<String> & CaseIterable>(_ make: ([Code]) -> Condition) -> Condition? {
    let known = Code.allCases.map(\.rawValue)
    let found = FactKind.codes(words[1]).map { code -> Code? in
      let found = Code(rawValue: code)
      if found == nil { complaints.add(.unknownCode(code, known, at: place)) }
      return found
    }
    return found.contains { $0 == nil } || found.isEmpty ? nil : make(found.compactMap { $0 })
  }
  switch words[0] {
  case "stuk": return codes(Condition.kind)
  case "instrument": return codes(Condition.instrument)
  case "uitgever": return codes(Condition.issuer)
  case "partij":
    let known = Role.allCases.map(\.rawValue)
    guard let role = Role(rawValue: words[1]) else {
      complaints.add(.unknownCode(words[1], known, at: place))
      return nil
    }
    return .party(role)
  case "vorm": return codes(Condition.obligation)
  case "herkomst": return codes(Condition.origin)
  case "middel": return codes(Condition.means)
  case "regeltype": return codes(Condition.ruleType)
  case "onderwerp": return .subject(FactKind.codes(words[1]))
  case "variant" where words[1].isKebabCase: return .variant(words[1])
  case "facultatief" where words[1].isKebabCase: return .facultative(words[1])
  case "feit":
    words = text.split(separator: " ", maxSplits: 2).map(String.init)
    return words.count == 3
      ? .fact(words[1], FactKind.codes(words[2])) : refused(text, at: place, complaints)
  case "overschrijving":
    words = text.split(separator: " ").map(String.init)
    guard words.count == 3, ["ja", "nee"].contains(words[2]) else {
      return refused(text, at: place, complaints)
    }
    return .override(of: words[1], words[2] == "ja")
  case _: return refused(text, at: place, complaints)
  }
}

private func refused(_ text: String, at place: SourceLocation, _ complaints: Complaints) -> Condition? {
  complaints.add(.badCondition(text, at: place))
  return nil
}

extension Diagnostic {
  fileprivate static func badCondition(_ text: String, at place: SourceLocation) -> Self {
    Self(
      "‘\(text)’ is geen voorwaarde",
      "schrijf stuk, instrument, uitgever, partij, vorm, herkomst, middel, regeltype of onderwerp met codes, feit met een feit en codes, overschrijving met een regel en ja "
        + "of nee, of variant of facultatief met een naam", at: place)
  }
  static func strayFence(at place: SourceLocation) -> Self {
    Self(
      "dit deel begint of eindigt niet goed",
      "zet ‘::: voorwaarde’ en ‘:::’ om en om op een eigen regel, met een lege regel ervoor en erna",
      at: place)
  }
  static func noMembersInFence(at place: SourceLocation) -> Self {
    Self("dit deel heeft geen tekst", "schrijf er iets in, of haal het weg", at: place)
  }
}
