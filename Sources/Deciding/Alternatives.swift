import DecisionTables
public import Model

extension ClauseSet {
  /// The least changes of instrument, form, origin, means, issuer, place or subject under which what a decision blocks
  /// or weakens holds: every combination is asked of the tables. A set of changes of which a part is enough is left
  /// out, and of those that change the same features the lightest of each verdict stands first.
  ///
  /// The level and the value stay as they are. Empty for a decision that holds as asked.
  public func alternatives(to decision: Decision, on dossier: Dossier, in area: Area) -> [Alternative] {
    guard let ruling = decision.ruling, ruling.verdict != .toegestaan else { return [] }
    let search = Search(library: self, dossier: dossier, area: area, decision: decision, ruling: ruling)
    let found = search.all.filter { $0.verdict.isBetter(than: ruling.verdict) }
      .map { (alternative: $0, changes: Set($0.changes)) }.sorted { $0.changes.count < $1.changes.count }
    var least: [(alternative: Alternative, changes: Set<Alternative.Change>)] = []
    // What is enough in part is left out; with the smallest first, only those that stay can be that part.
    for one in found {
      let isMore = least.contains { other in
        !one.alternative.verdict.isBetter(than: other.alternative.verdict)
          && other.changes.isStrictSubset(of: one.changes)
      }
      if !isMore { least.append(one) }
    }
    return least.map(\.alternative).sorted { one, other in
      (one.changes.count, one.weight, one.order) < (other.changes.count, other.weight, other.order)
    }
  }

  /// For each decision of a sub-area the strongest form that stands as it is asked otherwise.
  public func strongestPackage(of decisions: [Decision], on dossier: Dossier, in area: Area) -> [Strongest] {
    decisions.compactMap { decision in
      guard let ruling = decision.ruling else { return nil }
      let search = Search(library: self, dossier: dossier, area: area, decision: decision, ruling: ruling)
      let all = search.forms.compactMap { form in search.judge(form).map { (form, $0) } }
      // What the tables rewrite stands as a bare reference to the law, the weakest of all.
      let judged =
        all.filter { !$0.1.rewrites($0.0) }
        + all.filter { $0.1.rewrites($0.0) }.map {
          ($0.1.replacement.obligation.map(Form.duty) ?? $0.0, $0.1)
        }
      let open = judged.first { $0.1.verdict != .geblokkeerd }
      return Strongest(
        decision: decision, unblocked: open?.0, unblockedRuling: open?.1,
        free: judged.first { $0.1.verdict == .toegestaan }?.0)
    }
  }
}

extension Alternative {
  /// How heavy all its changes are together.
  fileprivate var weight: Int { changes.map(\.rank).reduce(0, +) }
  fileprivate var order: String { changes.map { "\($0.feature.rawValue) \($0.to)" }.joined(separator: ";") }
}

extension Verdict {
  /// Whether it lets more.
  fileprivate func isBetter(than other: Verdict) -> Bool {
    let order = Verdict.allCases
    return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0)
  }
}
