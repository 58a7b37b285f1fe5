public import Model

extension EditionDifference {
  /// What `new` changed in `old`, with the reasons that it gives, and what is amiss with those.
  public init(from old: ClauseSet, to new: ClauseSet) {
    self.init(
      old: old.version, new: new.version, clauses: old.clauseDifferences(to: new),
      norms: old.normDifferences(to: new), tables: old.tableDifferences(to: new),
      terms: old.termDifferences(to: new), facts: old.factDifferences(to: new))
    if let changes = new.changes, changes.since == old.version { findings = findings(on: changes.changes) }
  }
}
