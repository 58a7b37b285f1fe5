import Diagnostics
import Model

extension Language {
  /// Reads `taal.yaml` over what is there: its lists are added, its number goes before. Every key may be left out, as a
  /// policy adds only its own words.
  mutating func read(_ file: SourceFile, complaints: Complaints) {
    let words = YAMLValue(file, complaints: complaints)?.fields { fields -> Language? in
      var words = Language()
      words.vague = fields.lowercased("vageWoorden").map { $0.replacing("₂", with: "2") }
      words.archaic = fields.lowercased("archaischeWoorden")
      words.properNames = fields.optional("eigennamen")?.list.compactMap(\.string) ?? []
      words.unfit = fields.optional("werkwoorden").map(unfitWords) ?? [:]
      words.promises = fields.optional("beloften")?.list.compactMap { $0.fields(promise) } ?? []
      words.longest = fields.optional("maxWoorden").flatMap(mostWords) ?? self.longest
      words.suppressions = fields.optional("onderdrukt")?.list.compactMap { $0.fields(suppression) } ?? []
      return words
    }
    guard let words else { return }
    vague += words.vague
    archaic += words.archaic
    properNames += words.properNames
    unfit.merge(words.unfit) { $0 + $1 }
    promises += words.promises
    longest = words.longest
    suppressions += words.suppressions
  }
}

extension Fields {
  fileprivate func lowercased(_ key: String) -> [String] {
    optional(key)?.list.compactMap { $0.string?.lowercased() } ?? []
  }
}

/// `streefwaarde: [voldoet aan, bereikt]`: by form.
private func unfitWords(_ value: YAMLValue) -> [Obligation: [String]] {
  let pairs = value.pairs.compactMap { key, words -> (Obligation, [String])? in
    guard let form = key.code(Obligation.self) else { return nil }
    return (form, words.list.compactMap { $0.string?.lowercased() })
  }
  return Dictionary(pairs) { $0 + $1 }
}

private func promise(_ fields: Fields) -> Language.Promise? {
  let actors = fields.required("wie")?.list.compactMap { $0.string?.lowercased() }
  let verbs = fields.required("werkwoorden")?.list.compactMap { $0.string?.lowercased() }
  let decisions = fields.required("besluiten")?.list.compactMap { $0.string?.lowercased() }
  let unless = fields.optional("tenzij")?.list.compactMap { $0.string?.lowercased() } ?? []
  guard let actors, let verbs, let decisions else { return nil }
  return Language.Promise(actors: actors, verbs: verbs, decisions: decisions, unless: unless)
}

private func mostWords(_ value: YAMLValue) -> Int? {
  guard let number = value.integer else { return nil }
  if number > 0 { return number }
  value.complaints.add(.noWords(at: value.location))
  return nil
}

private func suppression(_ fields: Fields) -> Language.Suppression? {
  let check = fields.required("id")?.string
  let subject = fields.required("waar")?.string
  let reason = fields.required("reden")?.string
  guard let check, let subject, let reason else { return nil }
  return Language.Suppression(
    check: check, subject: subject, reason: reason, location: fields.value.location)
}

extension Diagnostic {
  fileprivate static func noWords(at place: SourceLocation) -> Self {
    Self("een zin van nul woorden of minder bestaat niet", "geef een aantal zoals 35", at: place)
  }
}
