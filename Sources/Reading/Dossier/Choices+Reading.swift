import Diagnostics
import Model

/// Reads `keuzes`: by clause the name of a variant, or a list of variants and additions.
func readChoices(_ value: YAMLValue, _ library: ClauseSet?) -> [Clause.ID: [String]] {
  var choices: [Clause.ID: [String]] = [:]
  for (key, value) in value.pairs {
    guard let id = key.string else { continue }
    let names = (value.isList ? value.list : [value]).compactMap { name in name.string.map { ($0, name) } }
    choices[id] = names.map { $0.0 }
    guard let library else { continue }
    guard let clause = library.clause(id) else {
      let known = library.clauses.filter { !$0.choices.isEmpty }.map(\.id)
      key.complaints.add(.unknownCode(id, known, at: key.location))
      continue
    }
    for (name, place) in names where !clause.choices.contains(name) {
      place.complaints.add(
        clause.choices.isEmpty
          ? .nothingToChoose(id, at: place.location) : .unknownCode(name, clause.choices, at: place.location))
    }
    for group in clause.variantGroups {
      let both = names.filter { group.contains($0.0) }
      if both.count > 1 { value.complaints.add(.twoVariants(both.map { $0.0 }, at: value.location)) }
    }
  }
  return choices
}

extension Clause {
  /// All that a dossier may choose in it.
  fileprivate var choices: [String] { variantGroups.flatMap { $0 } + facultatives }
}

extension Diagnostic {
  fileprivate static func nothingToChoose(_ id: String, at place: SourceLocation) -> Self {
    Self("in de bepaling ‘\(id)’ valt niets te kiezen", "haal deze keuze weg", at: place)
  }
  fileprivate static func twoVariants(_ names: [String], at place: SourceLocation) -> Self {
    Self("\(names.joined(separator: " en ")) sluiten elkaar uit", "kies er één", at: place)
  }
}
