import Diagnostics
import Model

/// What texts refer to stands in every document in which they stand.
extension ClauseSet {
  /// Clauses that a skeleton names exist, its words are there, and what the texts of the document refer to stands in it,
  /// whoever issues it and whatever the dossier says.
  func checkReferences(in located: LocatedSkeleton, _ files: EditionFiles, _ complaints: Complaints) {
    let skeleton = located.skeleton
    let fit = files.clauses.map { $0.clause }.filter { $0.use == .article && $0.serves(skeleton) }.map(\.id)
    for (id, placing) in located.places where clause(id)?.serves(skeleton) != true {
      complaints.add(.unknownClause(id, near: fit.nearest(to: id), at: placing.location))
    }
    let used = files.clauses.filter {
      located.places[$0.clause.id] != nil
        || ($0.clause.use != .article && $0.clause.serves(skeleton)
          && skeleton.blocks.contains(.part(.duurzaamheid)))
    }
    var seen: Set<Diagnostic> = []
    for issuer in skeleton.issuers {
      let sources = Sources(skeleton, issuer, located, used, files.meanings)
      for complaint in sources.complaints(self) where seen.insert(complaint).inserted {
        complaints.add(complaint)
      }
    }
  }
}

/// The passages of the documents of a skeleton by one issuer, each with all conditions under which it stands.
private struct Sources {
  struct Text {
    let clause: Clause.ID?
    let isArticle: Bool
    let conditions: [Condition]
    let mentions: PhraseReader.Mentions
  }

  let skeleton: Skeleton
  let issuer: Issuer
  let texts: [Text]

  init(
    _ skeleton: Skeleton, _ issuer: Issuer, _ located: LocatedSkeleton, _ clauses: [LocatedClause],
    _ meanings: PhraseReader.Mentions
  ) {
    (self.skeleton, self.issuer) = (skeleton, issuer)
    let isPossible = { (conditions: [Condition]) in
      conditions.allSatisfy { $0.isPossible(in: skeleton.kind, by: issuer) }
    }
    func rest(_ conditions: [Condition]) -> [Condition] {
      conditions.filter { condition in
        switch condition {
        case .kind, .issuer: false
        case .fact, .obligation, .origin, .means, .subject, .variant, .facultative: true
        }
      }
    }
    let own = located.passages.filter { isPossible($0.conditions) }.map {
      Text(clause: nil, isArticle: false, conditions: rest($0.conditions), mentions: $0.mentions)
    }
    let placed = clauses.flatMap { clause in
      let outer = located.places[clause.clause.id]?.conditions ?? clause.clause.use.conditions
      return clause.passages.filter { isPossible($0.conditions + outer) }.map {
        Text(
          clause: clause.clause.id, isArticle: clause.clause.use == .article,
          conditions: rest($0.conditions + outer), mentions: $0.mentions)
      }
    }
    let terms = skeleton.blocks.contains(.part(.begrippen))
    texts =
      own + placed
      + (terms ? [Text(clause: nil, isArticle: false, conditions: [], mentions: meanings)] : [])
  }

  func complaints(_ edition: ClauseSet) -> [Diagnostic] {
    texts.flatMap { text -> [Diagnostic] in
      text.mentions.references.filter { !stands($0.target, with: text, edition) }.map {
        .dangling($0.target, in: skeleton.kind, at: $0.place)
      }
        + text.mentions.blanks.compactMap { blank -> Diagnostic? in
          switch Blank(blank.name) {
          case .annexes? where skeleton.annexes.isEmpty: .noAnnexes(skeleton.kind, at: blank.place)
          case .word(let name)? where skeleton.words[name] == nil:
            .noWord(name, skeleton.kind, at: blank.place)
          case .role(let role)? where skeleton.roles[role] == nil:
            .noRole(role, skeleton.kind, at: blank.place)
          case .party(let role, _)? where skeleton.roles[role] == nil:
            .noRole(role, skeleton.kind, at: blank.place)
          case _: nil
          }
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
      let places = texts.filter { other in
        // A clause for duties stands in several articles: only its own members can point to its members.
        other.clause == id && (other.isArticle || (text.clause == id && part != nil))
          && (part == nil || other.mentions.parts.contains { $0.id == part })
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

extension Clause {
  /// Whether it is for the instrument of a skeleton; a skeleton about all of a sub-area has none.
  fileprivate func serves(_ skeleton: Skeleton) -> Bool {
    skeleton.instrument.map(instruments.contains) ?? false
  }
}

extension Clause.Use {
  /// What its standing in a document says of the rows there.
  fileprivate var conditions: [Condition] {
    switch self {
    case .article, .opening: []
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
  fileprivate static func dangling(_ reference: Reference, in kind: DocumentKind, at place: SourceLocation)
    -> Self
  {
    let target =
      switch reference {
      case .clause(let id, let part): "bepaling:\(id)\(part.map { "#\($0)" } ?? "")"
      case .annex(let id): "bijlage:\(id)"
      case .division(let id): "indeling:\(id)"
      }
    return Self(
      "de verwijzing naar \(target) wijst nergens heen",
      "verwijs naar een lid of bijlage die in het stuk ‘\(kind.rawValue)’ altijd naast deze tekst staat",
      at: place)
  }
}
