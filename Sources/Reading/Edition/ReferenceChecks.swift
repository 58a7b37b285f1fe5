import Diagnostics
import Model

/// What texts refer to stands in every document in which they stand.
extension ClauseSet {
  /// Clauses that skeletons name exist, their words and roles are there, and what the texts of a document refer to stands
  /// in it, whoever issues it and whatever the dossier says.
  ///
  /// - Parameter isClean: Whether the file of a skeleton has no complaint yet: of another one it is not known what it has.
  func checkReferences(
    in files: EditionFiles, isClean: (String) -> Bool, _ complaints: Complaints
  ) {
    var dangling: [(lost: Lost, kind: DocumentKind)] = []
    for located in files.skeletons {
      let skeleton = located.skeleton
      let fit = files.clauses.map { $0.clause }.filter { $0.use == .article && $0.serves(skeleton) }.map(\.id)
      for (id, placing) in located.places where clause(id)?.serves(skeleton) != true {
        complaints.add(.unknownClause(id, near: fit.nearest(to: id), at: placing.location))
      }
      let used = files.clauses.filter {
        located.places[$0.clause.id] != nil || $0.clause.isTaken(by: skeleton)
      }
      var lost: Set<Lost> = []
      for issuer in skeleton.issuers {
        lost.formUnion(DocumentTexts(located, issuer, used, files.meanings).lost(self))
      }
      dangling += lost.map { ($0, skeleton.kind) }
      if isClean(located.location.file) { checkWords(in: located, used, files.meanings, complaints) }
    }
    for (lost, kinds) in dangling.together(by: \.lost) {
      complaints.add(.dangling(lost.target, in: kinds.map(\.kind), at: lost.place))
    }
  }

  /// The skeleton has annexes, words and roles for the blanks of its texts.
  private func checkWords(
    in located: LocatedSkeleton, _ used: [LocatedClause], _ meanings: [LocatedPassage],
    _ complaints: Complaints
  ) {
    let skeleton = located.skeleton
    let terms = skeleton.blocks.contains(.part(.begrippen)) ? meanings : []
    let serving = used.filter { $0.clause.serves(skeleton) }.flatMap(\.passages)
    let mentions = (located.passages + serving + terms).filter { $0.isPossible(in: skeleton) }.map(\.mentions)
    for (name, place) in mentions.flatMap(\.blanks) {
      switch Blank(name) {
      case .annexes? where skeleton.annexes.isEmpty:
        complaints.add(.noAnnexes(skeleton.kind, at: place))
      case .word(let name)? where skeleton.words[name] == nil:
        complaints.add(.noWord(name, skeleton.kind, at: place))
      case .role(let role)? where skeleton.roles[role] == nil:
        complaints.add(.noRole(role, skeleton.kind, at: place))
      case .party(let role, _)? where skeleton.roles[role] == nil:
        complaints.add(.noRole(role, skeleton.kind, at: place))
      case _: break
      }
    }
  }
}

/// A reference that leads nowhere.
private struct Lost: Hashable {
  let target: Reference
  let place: SourceLocation
}

/// The passages of the documents of a skeleton by one issuer, each with all conditions under which it stands.
private struct DocumentTexts {
  struct Text {
    let clause: Clause.ID?
    let isArticle: Bool
    /// The set of rules whose article it is: these stand together, and only together.
    let ruleSet: RuleSet.ID?
    /// Whether what it refers to is looked for: a clause of another instrument has its complaint.
    let isOurs: Bool
    let conditions: [Condition]
    let mentions: PhraseReader.Mentions
    let parts: Set<String>
  }

  let skeleton: Skeleton
  let texts: [Text]
  private let byClause: [Clause.ID: [Text]]

  init(
    _ located: LocatedSkeleton, _ issuer: Issuer, _ clauses: [LocatedClause], _ meanings: [LocatedPassage]
  ) {
    let skeleton = located.skeleton
    func text(
      _ clause: Clause?, _ conditions: [Condition], _ mentions: PhraseReader.Mentions
    ) -> Text? {
      let isPlaced = clause.map { located.places[$0.id] != nil } ?? false
      guard conditions.allSatisfy({ $0.isPossible(in: skeleton.kind, by: issuer) }) else { return nil }
      return Text(
        clause: clause?.id, isArticle: clause?.use == .article || isPlaced,
        ruleSet: isPlaced ? nil : clause?.use.ruleSet,
        isOurs: clause?.serves(skeleton) ?? true, conditions: conditions.filter { !$0.isOfDocument },
        mentions: mentions, parts: Set(mentions.parts.map(\.id)))
    }
    let own = located.passages.compactMap { text(nil, $0.conditions, $0.mentions) }
    let placed = clauses.flatMap { clause in
      let outer = located.places[clause.clause.id]?.conditions ?? clause.clause.use.conditions
      return clause.passages.compactMap { text(clause.clause, $0.conditions + outer, $0.mentions) }
    }
    let terms =
      skeleton.blocks.contains(.part(.begrippen))
      ? meanings.compactMap { text(nil, $0.conditions, $0.mentions) } : []
    self.skeleton = skeleton
    texts = own + placed + terms
    byClause = Dictionary(grouping: texts.filter { $0.clause != nil }) { $0.clause ?? "" }
  }

  func lost(_ edition: ClauseSet) -> [Lost] {
    texts.filter(\.isOurs).flatMap { text in
      text.mentions.references.filter { !stands($0.target, with: text, edition) }.map {
        Lost(target: $0.target, place: $0.place)
      }
    }
  }

  /// Whether the target stands in the document whenever the text does. A choice that is open leaves a gap that asks for
  /// it, so a target in each of the texts among which is chosen is there.
  private func stands(_ target: Reference, with text: Text, _ edition: ClauseSet) -> Bool {
    switch target {
    case .annex(let id):
      return skeleton.annexes.contains { $0.id == id && implied($0.conditions, by: text.conditions) }
    case .division: return false
    case .clause(let id, let part):
      let places = (byClause[id] ?? []).filter { other in
        // A clause for duties stands in several articles: only its own members can point to its members.
        let isNear = other.ruleSet.map { $0 == text.ruleSet } ?? (text.clause == id && part != nil)
        return (other.isArticle || isNear) && (part.map(other.parts.contains) ?? true)
      }
      if places.contains(where: { implied($0.conditions, by: text.conditions) }) { return true }
      return isInEachCase(places.map(\.conditions), of: id, given: text.conditions, edition)
    }
  }

  private func implied(_ conditions: [Condition], by given: [Condition]) -> Bool {
    conditions.allSatisfy { condition in given.contains { $0.implies(condition) } }
  }

  /// Whether the passages are all the variants of a choice, or all the answers to a question.
  private func isInEachCase(
    _ places: [[Condition]], of id: Clause.ID, given: [Condition], _ edition: ClauseSet
  ) -> Bool {
    let open = places.map { place in place.filter { one in !given.contains { $0.implies(one) } } }
    let single = open.compactMap { $0.count == 1 ? $0[0] : nil }
    let variants: [String] = single.compactMap { condition in
      if case .variant(let name) = condition { name } else { nil }
    }
    let groups = edition.clause(id)?.variantGroups ?? []
    if groups.contains(where: { !$0.isEmpty && Set(variants).isSuperset(of: $0) }) { return true }
    let answers: [(fact: String, codes: [String])] = single.compactMap { condition in
      if case .fact(let id, let codes) = condition { (id, codes) } else { nil }
    }
    return edition.facts.contains { fact in
      guard let all = fact.kind.codes, !all.isEmpty else { return false }
      return Set(answers.filter { $0.fact == fact.id }.flatMap(\.codes)).isSuperset(of: all)
    }
  }
}

extension LocatedPassage {
  /// Whether some issuer of the skeleton has it in a document.
  fileprivate func isPossible(in skeleton: Skeleton) -> Bool {
    skeleton.issuers.contains { issuer in
      conditions.allSatisfy { $0.isPossible(in: skeleton.kind, by: issuer) }
    }
  }
}

extension Clause {
  /// Whether a document of the skeleton takes it by its use.
  fileprivate func isTaken(by skeleton: Skeleton) -> Bool {
    switch use {
    case .article: false
    case .opening, .duty: serves(skeleton) && skeleton.blocks.contains(.part(.duurzaamheid))
    case .rule: serves(skeleton) && skeleton.blocks.contains(.part(.planregels))
    }
  }

  /// Whether it is for the instrument of a skeleton; a skeleton about all of a sub-area has none.
  fileprivate func serves(_ skeleton: Skeleton) -> Bool {
    skeleton.instrument.map(instruments.contains) ?? false
  }
}

extension Clause.Use {
  /// The set of rules that it is an article of.
  fileprivate var ruleSet: RuleSet.ID? { if case .rule(let set) = self { set } else { nil } }

  /// What its standing in a document says of the rows there.
  fileprivate var conditions: [Condition] {
    switch self {
    case .article, .opening, .rule: []
    case .duty(let duty): duty.conditions
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownClause(_ id: String, near: String?, at place: SourceLocation) -> Self {
    Self(
      "de bepaling ‘\(id)’ is er niet voor dit instrument",
      near.map { "bedoelt u ‘\($0)’?" } ?? "schrijf de bepaling of haal haar uit het sjabloon",
      at: place)
  }
  fileprivate static func noAnnexes(_ kind: DocumentKind, at place: SourceLocation) -> Self {
    Self(
      "het stuk ‘\(kind.rawValue)’ heeft geen bijlagen, zodat {{bijlagen}} leeg blijft",
      "geef het sjabloon bijlagen, of haal {{bijlagen}} weg", at: place)
  }
  fileprivate static func noWord(_ name: String, _ kind: DocumentKind, at place: SourceLocation) -> Self {
    Self(
      "het stuk ‘\(kind.rawValue)’ heeft geen woord voor {{woord.\(name)}}",
      "voeg het in het sjabloon toe onder ‘woorden’", at: place)
  }
  fileprivate static func noRole(_ role: Role, _ kind: DocumentKind, at place: SourceLocation) -> Self {
    Self(
      "het stuk ‘\(kind.rawValue)’ heeft geen partij met de rol \(role.rawValue)",
      "voeg de rol toe aan het sjabloon, of haal de invulplaats weg", at: place)
  }
  fileprivate static func dangling(
    _ reference: Reference, in kinds: [DocumentKind], at place: SourceLocation
  ) -> Self {
    let target =
      switch reference {
      case .clause(let id, let part): "bepaling:\(id)\(part.map { "#\($0)" } ?? "")"
      case .annex(let id): "bijlage:\(id)"
      case .division(let id): "indeling:\(id)"
      }
    return Self(
      "de verwijzing naar \(target) wijst nergens heen",
      "verwijs naar een lid of bijlage die altijd naast deze tekst staat (in: \(Dutch.list(kinds.map(\.rawValue))))",
      at: place)
  }
}
