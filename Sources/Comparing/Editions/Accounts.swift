import Model

extension ClauseSet {
  /// What it says of a difference from the edition before it; nil when it says nothing.
  func account(_ what: EditionChange.What, _ id: String) -> EditionChange? {
    ownAccount(what, id) ?? ownAccount(what, "*")
  }

  /// What it says of a clause, of the set of rules of which the clause is an article, or of all clauses; the last is no
  /// reason for other words.
  func account(of clause: Clause.ID) -> EditionChange? {
    ownAccount(of: clause) ?? ownAccount(.bepaling, "*")
  }

  /// What it says of just this clause or its set.
  func ownAccount(of clause: Clause.ID) -> EditionChange? {
    ownAccount(.bepaling, clause)
      ?? ruleSets.first { $0.articles.contains { $0.clause == clause } }
      .flatMap { ownAccount(.bepaling, $0.id) }
  }

  private func ownAccount(_ what: EditionChange.What, _ id: String) -> EditionChange? {
    changes?.changes.first { $0.what == what && $0.id == id }
  }
}

extension EditionDifference {
  /// Where `changes`, which the newer edition tells of the older one, does not agree with what differs.
  func findings(on changes: [EditionChange]) -> [ReasonFinding] {
    let told = tellings
    let silent = told.filter { $0.account == nil }.map { ReasonFinding.missing($0.what, $0.id) }
    let judged = changes.filter { $0.id != "*" }.compactMap { change -> ReasonFinding? in
      let about = told.filter { $0.account == change }
      guard !about.isEmpty else { return .superfluous(change) }
      return about.contains { $0.kinds.contains(change.kind) }
        ? nil : .contradicted(change, kinds: about.flatMap(\.kinds).unique)
    }
    return silent + judged
  }

  /// Every difference that needs a reason, with how it may be called.
  private var tellings: [Telling] {
    norms.map { norm in
      Telling(
        .norm, norm.id, norm.account,
        kinds(isNew: norm.old == nil, isGone: norm.new == nil, else: norm.direction.kinds))
    }
      + tables.flatMap(\.rules).map {
        Telling(.regel, $0.id, $0.account, kinds(isNew: $0.isNew, isGone: $0.isGone))
      }
      + clauses.filter { $0.status != .ongewijzigd }.map { clause in
        Telling(.bepaling, clause.id, clause.account, clause.status.kinds)
      }
      + terms.map { Telling(.begrip, $0.term, $0.account, kinds(isNew: $0.isNew, isGone: $0.isGone)) }
      + facts.map { Telling(.feit, $0.id, $0.account, kinds(isNew: $0.isNew, isGone: $0.isGone)) }
  }

  private func kinds(
    isNew: Bool, isGone: Bool, else kept: [EditionChange.Kind] = EditionChange.Kind.ofWhatStays
  ) -> [EditionChange.Kind] { isNew ? [.nieuw] : isGone ? [.vervallen] : kept }
}

/// A difference that needs a reason.
private struct Telling {
  let what: EditionChange.What
  let id: String
  let account: EditionChange?
  /// How whoever gives the reason may call it.
  let kinds: [EditionChange.Kind]

  init(_ what: EditionChange.What, _ id: String, _ account: EditionChange?, _ kinds: [EditionChange.Kind]) {
    (self.what, self.id, self.account, self.kinds) = (what, id, account, kinds)
  }
}

extension EditionChange.Kind {
  /// What is in both editions neither came nor went.
  fileprivate static let ofWhatStays = allCases.filter { $0 != .nieuw && $0 != .vervallen }
}

extension Direction {
  /// What is known for certain must be called so; of the rest a lawyer may know better.
  fileprivate var kinds: [EditionChange.Kind] {
    switch self {
    case .strenger: [.strenger]
    case .soepeler: [.soepeler]
    case .gelijk, .anders, .nietVergelijkbaar: EditionChange.Kind.ofWhatStays
    }
  }
}

extension ClauseDifference.Status {
  fileprivate var kinds: [EditionChange.Kind] {
    switch self {
    case .nieuw: [.nieuw]
    case .vervallen: [.vervallen]
    case .gesplitst, .samengevoegd: EditionChange.Kind.allCases
    case .ongewijzigd, .inhoudGewijzigd, .alleenTekst, .vernummerd, .verplaatst:
      EditionChange.Kind.ofWhatStays
    }
  }
}
