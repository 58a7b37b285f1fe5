import Model

extension ClauseSet {
  /// What became of every clause: those of the newer edition in its order, then those that are gone.
  func clauseDifferences(to new: ClauseSet) -> [ClauseDifference] {
    let succession = Succession(from: self, to: new)
    let moved = moved(to: new)
    let kept = new.clauses.map { clause in
      let sources = succession.sources[clause.id] ?? []
      if let old = self.clause(clause.id) ?? succession.former(of: clause.id).flatMap(self.clause) {
        return difference(from: old, to: clause, new, isMoved: moved.contains(clause.id))
      }
      let isSplit = sources.contains { (succession.heirs[$0]?.count ?? 0) > 1 }
      return ClauseDifference(
        id: clause.id, oldTitle: nil, newTitle: clause.title,
        status: sources.isEmpty ? .nieuw : isSplit ? .gesplitst : .samengevoegd,
        text: Redline.MarkedParagraph(in: .new, new.paragraph(clause)), related: sources,
        account: new.ownAccount(of: clause.id))
    }
    let gone = clauses.filter { old in
      new.clause(old.id) == nil && !succession.isRenamed(old.id)
    }.map { clause in
      let heirs = succession.heirs[clause.id] ?? []
      return ClauseDifference(
        id: clause.id, oldTitle: clause.title, newTitle: nil,
        status: heirs.isEmpty ? .vervallen : heirs.count > 1 ? .gesplitst : .samengevoegd,
        text: Redline.MarkedParagraph(in: .old, paragraph(clause)), related: heirs,
        account: new.ownAccount(of: clause.id))
    }
    return kept + gone
  }

  private func difference(from old: Clause, to clause: Clause, _ new: ClauseSet, isMoved: Bool)
    -> ClauseDifference
  {
    let text = marked(Sample(paragraph(old)), Sample(new.paragraph(clause)))
    let aspects = old.aspects(comparedTo: clause)
    let compared = status(text, aspects, isMoved: isMoved)
    let status = compared == .ongewijzigd && old.id != clause.id ? .vernummerd : compared
    return ClauseDifference(
      id: clause.id, oldTitle: old.title, newTitle: clause.title, status: status, aspects: aspects,
      materiality: text.materiality, text: text.isChanged ? text : nil,
      related: old.id == clause.id ? [] : [old.id],
      account: status == .ongewijzigd
        ? nil : text.isChanged ? new.ownAccount(of: clause.id) : new.account(of: clause.id))
  }

  private func status(_ text: Redline.MarkedParagraph, _ aspects: [Aspect], isMoved: Bool)
    -> ClauseDifference.Status
  {
    if aspects.contains(where: { $0.direction != .gelijk }) || text.changesWhatIsAsked {
      return .inhoudGewijzigd
    }
    if text.isChanged { return text.isRenumbered ? .vernummerd : .alleenTekst }
    return isMoved ? .verplaatst : aspects.isEmpty ? .ongewijzigd : .alleenTekst
  }

  /// The clauses that a skeleton or a set of rules places otherwise among those that both editions have.
  private func moved(to new: ClauseSet) -> Set<Clause.ID> {
    zip(orders, new.orders).reduce(into: []) { moved, pair in
      let kept = Set(pair.0).intersection(pair.1)
      let (old, newer) = (pair.0.unique.filter(kept.contains), pair.1.unique.filter(kept.contains))
      for case .insert(_, let id, _) in newer.difference(from: old) { moved.insert(id) }
    }
  }

  /// The rows in which clauses stand: those of the skeletons that both have, and of the sets of rules.
  private var orders: [[Clause.ID]] {
    DocumentKind.allCases.map { skeleton(for: $0)?.placings.map(\.clause) ?? [] }
      + [ruleSets.flatMap { $0.articles.map(\.clause) }]
  }
}

/// Which clauses took the place of which, as `vervangt` of either edition declares; the one that declares it may be the
/// older, as editions can be compared either way round.
private struct Succession {
  /// By a clause of the older edition those of the newer that took its place, and the other way round.
  private(set) var heirs: [Clause.ID: [Clause.ID]] = [:]
  private(set) var sources: [Clause.ID: [Clause.ID]] = [:]

  init(from old: ClauseSet, to new: ClauseSet) {
    for clause in new.clauses where old.clause(clause.id) == nil {
      for id in clause.replaces where old.clause(id) != nil { add(id, clause.id) }
    }
    for clause in old.clauses where new.clause(clause.id) == nil {
      for id in clause.replaces where new.clause(id) != nil { add(clause.id, id) }
    }
  }

  private mutating func add(_ old: Clause.ID, _ new: Clause.ID) {
    heirs[old, default: []].append(new)
    sources[new, default: []].append(old)
  }

  /// The one clause that has another id now; nil when there is none.
  func former(of id: Clause.ID) -> Clause.ID? {
    guard let sources = sources[id], sources.count == 1, heirs[sources[0]] == [id] else { return nil }
    return sources[0]
  }

  /// Whether the clause of the older edition only has another id now.
  func isRenamed(_ old: Clause.ID) -> Bool { (heirs[old] ?? []).contains { former(of: $0) == old } }
}

extension Clause {
  /// In what it differs beside its words.
  fileprivate func aspects(comparedTo new: Clause) -> [Aspect] {
    var aspects: [Aspect] = []
    func add(_ name: String, _ old: String, _ new: String, _ direction: Direction) {
      if old != new { aspects.append(Aspect(name, old: old, new: new, direction)) }
    }
    func names<Code: RawRepresentable<String>>(_ codes: [Code]) -> String {
      codes.map(\.rawValue).joined(separator: ", ")
    }
    add("gebruik", "\(use)", "\(new.use)", .anders)
    add("instrumenten", names(instruments), names(new.instruments), .anders)
    if practice != new.practice {
      let (old, newer) = (practice, new.practice)
      add("methode", old?.method ?? "–", newer?.method ?? "–", .nietVergelijkbaar)
      add("bewijs", old?.evidence ?? "–", newer?.evidence ?? "–", .anders)
      add("momenten", old?.moments.words ?? "–", newer?.moments.words ?? "–", .anders)
      add("hersteltermijn", old?.remedy.words ?? "–", newer?.remedy.words ?? "–", .anders)
      add(
        "sanctie", old?.sanction.rawValue ?? "geen", newer?.sanction.rawValue ?? "geen",
        Direction(from: old?.sanction.weight ?? 0, to: newer?.sanction.weight ?? 0))
      add(
        "borgingsmiddel", names(old?.safeguards ?? []), names(newer?.safeguards ?? []),
        Direction(from: Set(old?.safeguards ?? []), to: Set(newer?.safeguards ?? [])))
    }
    // That a text of law was read on another day is no change of the clause.
    add("grondslag", bases.words, new.bases.words, .gelijk)
    add("samenvatting", summary, new.summary, .gelijk)
    return aspects
  }
}

extension [LegalBasis] {
  fileprivate var words: String { map(\.article).joined(separator: "; ") }
}

extension ClausePractice.Moments {
  fileprivate var words: String {
    switch self {
    case .ofRow: ClausePractice.asInRow
    case .fixed(let moments): moments.map(\.rawValue).joined(separator: ", ")
    }
  }
}

extension ClausePractice.Remedy {
  fileprivate var words: String {
    switch self {
    case .none: "geen"
    case .fact(let id): "feit \(id)"
    }
  }
}

extension Sanction {
  /// From nothing to the most.
  fileprivate var weight: Int {
    switch self {
    case .geen: 0
    case .schadevergoeding: 1
    case .boete: 2
    }
  }
}
