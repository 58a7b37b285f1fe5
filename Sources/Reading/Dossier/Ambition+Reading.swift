import Diagnostics
import Model

/// A theme or a subject of the edition.
func scope(_ key: YAMLValue, _ library: ClauseSet?) -> AmbitionScope? {
  guard let code = key.string else { return nil }
  if let theme = Theme(rawValue: code) { return .theme(theme) }
  guard let library else { return nil }
  if library.subjects.contains(code) { return .subject(code) }
  key.complaints.add(.unknownCode(code, Theme.allCases.map(\.rawValue) + library.subjects, at: key.location))
  return nil
}

/// A level, or a mapping with level, form, origin, means, rule of the plan, and reason.
func readAmbition(_ value: YAMLValue, _ library: ClauseSet?) -> Ambition? {
  guard value.isMapping else { return value.code(AmbitionLevel.self).map { Ambition(level: $0) } }
  return value.fields { fields in
    let level = fields.required("niveau")?.code(AmbitionLevel.self)
    let obligation = fields.optional("vorm")?.code(Obligation.self)
    let origin = fields.optional("herkomst")?.code(Origin.self)
    let means = fields.optional("middel")?.code(SecuringMeans.self)
    let planRule = fields.optional("planregel").flatMap { readPlanRule($0, library) }
    let reason = fields.required("reden")?.string
    guard let level, let reason else { return nil }
    return Ambition(
      level: level, obligation: obligation, origin: origin ?? .eis, means: means ?? .geen, planRule: planRule,
      reason: reason)
  }
}

/// The kind of a rule of the omgevingsplan, or a mapping with its kind and its facts.
private func readPlanRule(_ value: YAMLValue, _ library: ClauseSet?) -> PlanRule? {
  guard value.isMapping else { return value.code(PlanRuleType.self).map { PlanRule(type: $0, facts: [:]) } }
  let type = value.pairs.first { $0.key.glimpsed == "type" }?.value.code(PlanRuleType.self)
  return PlanRule(type: type, facts: readFacts(value, .planregel, library, leaving: ["type"]))
}

/// Facts about a sub-area or a rule of the plan; one without an answer is an open point, not a fault.
func readFacts(
  _ value: YAMLValue?, _ holder: FactDefinition.Holder, _ library: ClauseSet?, leaving others: [String] = []
) -> [FactDefinition.ID: String] {
  let pairs = value?.pairs.compactMap { key, value -> (String, String)? in
    guard let id = key.glimpsed, !others.contains(id), !value.isEmpty, let text = factText(value), let library
    else { return nil }
    let known = library.facts.filter { $0.holder == holder }
    guard let definition = known.first(where: { $0.id == id }) else {
      key.complaints.add(
        library.facts.contains { $0.id == id }
          ? .otherHolder(id, holder, at: key.location)
          : .unknownCode(id, others + known.map(\.id), at: key.location))
      return nil
    }
    if definition.kind.printed(text) == nil {
      value.complaints.add(.badFact(id, definition.kind.form, at: value.location))
    }
    return (id, text)
  }
  return Dictionary(pairs ?? []) { first, _ in first }
}

/// A fact as written; a list of codes with commas between them.
private func factText(_ value: YAMLValue) -> String? {
  value.isList ? value.list.compactMap(\.string).joined(separator: ", ") : value.string
}

extension Diagnostic {
  fileprivate static func otherHolder(
    _ id: String, _ holder: FactDefinition.Holder, at place: SourceLocation
  ) -> Self {
    switch holder {
    case .deelgebied:
      Self(
        "‘\(id)’ is een feit van een planregel, niet van een deelgebied",
        "zet het onder planregel bij de ambitie waar het over gaat", at: place)
    case .planregel:
      Self(
        "‘\(id)’ is een feit van een deelgebied, niet van een planregel",
        "zet het onder feiten bij het deelgebied",
        at: place)
    }
  }
  fileprivate static func badFact(_ id: String, _ form: String, at place: SourceLocation) -> Self {
    Self("het feit ‘\(id)’ heeft een andere vorm", "geef \(form)", at: place)
  }
}
