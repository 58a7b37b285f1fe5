public import Model

extension EditionDifference {
  /// What `new` changed in `old`, with the reasons that it gives.
  public init(from old: ClauseSet, to new: ClauseSet) {
    self.init(
      old: old.version, new: new.version, clauses: old.clauseDifferences(to: new),
      norms: old.normDifferences(to: new), tables: old.tableDifferences(to: new),
      terms: old.termDifferences(to: new))
  }
}
