import DecisionTables
import Diagnostics
import Model

/// Reads `wijzigingen.yaml`: the edition before it, and each norm, rule, clause, term and fact that differs, with the
/// reason and the source.
///
/// - Parameter known: The ids of the edition by what they are; what lapsed is not among them. Nil when it is not
///   known: not all of the edition could be read, or a policy lies over it.
func editionChanges(
  in file: SourceFile, known: [EditionChange.What: Set<String>]?, complaints: Complaints
) -> EditionChanges? {
  YAMLValue(file, complaints: complaints)?.fields { fields in
    let since = fields.required("sinds")?.string
    var seen: Set<String> = []
    let changes = fields.required("wijzigingen")?.list.compactMap { entry -> EditionChange? in
      guard let change = entry.fields(editionChange) else { return nil }
      if !seen.insert("\(change.what.rawValue) \(change.id)").inserted {
        complaints.add(.changedTwice(change, at: entry.location))
      }
      if let ids = known?[change.what], change.id != "*",
        ids.contains(change.id) == (change.kind == .vervallen)
      {
        complaints.add(
          .strangeChange(change, near: Array(ids).sorted().nearest(to: change.id), at: entry.location))
      }
      return change
    }
    guard let since, let changes else { return nil }
    return EditionChanges(since: since, changes: changes)
  }
}

private func editionChange(_ fields: Fields) -> EditionChange? {
  let what = fields.required("wat")?.code(EditionChange.What.self)
  let id = fields.required("id")?.string
  let kind = fields.required("soort")?.code(EditionChange.Kind.self)
  let reason = fields.required("reden")?.string
  let source = fields.required("bron")?.string
  guard let what, let id, let kind, let reason, let source else { return nil }
  return EditionChange(what: what, id: id, kind: kind, reason: reason, source: source)
}

extension ClauseSet {
  /// The ids of all that an edition can say to have changed.
  var changeable: [EditionChange.What: Set<String>] {
    let norms = indicators.flatMap(\.norms).map { "\($0.row) \($0.level.rawValue)" }
    let rules = rules.all.flatMap { table in table.rules.map { "\(table.name).\($0.id)" } }
    return [
      .norm: Set(norms), .regel: Set(rules), .bepaling: Set(clauses.map(\.id) + ruleSets.map(\.id)),
      .begrip: Set(glossary.map(\.term)), .feit: Set(facts.map(\.id)),
    ]
  }
}

extension Diagnostic {
  fileprivate static func changedTwice(_ change: EditionChange, at place: SourceLocation) -> Self {
    Self(
      "de wijziging van \(change.what.rawValue) ‘\(change.id)’ staat er twee keer", "haal er één weg",
      at: place)
  }
  fileprivate static func strangeChange(
    _ change: EditionChange, near: String?, at place: SourceLocation
  ) -> Self {
    change.kind == .vervallen
      ? Self(
        "\(change.what.rawValue) ‘\(change.id)’ is volgens de wijziging vervallen en staat in deze editie",
        "pas de soort aan, of haal de wijziging weg", at: place)
      : Self(
        "de wijziging noemt \(change.what.rawValue) ‘\(change.id)’, die deze editie niet heeft",
        near.map { "bedoelt u ‘\($0)’?" } ?? "pas het id aan, of maak de soort vervallen", at: place)
  }
}
