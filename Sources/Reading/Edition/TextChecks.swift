import Diagnostics
import Model

/// Checks between texts: names, blanks and references.
extension ClauseSet {
  /// One clause for one use in one instrument, one file for one name, and no use that never comes.
  func checkUses(_ clauses: [LocatedClause], areIndicatorsKnown: Bool, _ complaints: Complaints) {
    var uses: [Clause.Use: [Instrument: Clause.ID]] = [:]
    var names: Set<Clause.ID> = []
    for located in clauses {
      let clause = located.clause
      if !names.insert(clause.id).inserted { complaints.add(.sameClause(clause.id, at: located.location)) }
      if case .ownDuty(let id, _) = clause.use, areIndicatorsKnown, !subjects.contains(id) {
        complaints.add(.unknownCode(id, subjects, at: located.location))
      }
      for instrument in clause.instruments where clause.use != .article {
        if let first = uses[clause.use, default: [:]].updateValue(clause.id, forKey: instrument) {
          complaints.add(.sameUse(clause.id, first, at: located.location))
        }
      }
      var seen: Set<String> = []
      for (id, place) in located.mentions.parts where !seen.insert(id).inserted {
        complaints.add(.samePart(id, at: place))
      }
    }
  }

  /// One skeleton for one kind of document.
  func checkKinds(_ skeletons: [LocatedSkeleton], _ complaints: Complaints) {
    var kinds: Set<DocumentKind> = []
    for located in skeletons where !kinds.insert(located.skeleton.kind).inserted {
      complaints.add(.sameKind(located.skeleton.kind, at: located.location))
    }
  }

  /// The blanks of clauses, skeletons and glossary are known.
  func checkBlanks(_ files: EditionFiles, _ complaints: Complaints) {
    let common = Set((Blank.fixed + facts.map { .fact($0.id) }).map(\.description))
    func check(_ mentions: PhraseReader.Mentions, _ added: Set<String> = []) {
      let known = common.union(added)
      for (name, place) in mentions.blanks where !known.contains(name) {
        complaints.add(.unknownBlank(name, near: known.sorted().nearest(to: name), at: place))
      }
    }
    for located in files.clauses {
      switch located.clause.use {
      case .article: check(located.mentions)
      case .opening: check(located.mentions, [Blank.theme.description])
      case .duty, .ownDuty: check(located.mentions, [Blank.theme.description, Blank.rows.description])
      }
    }
    for located in files.skeletons { check(located.mentions, [Blank.pages.description]) }
    check(files.meanings)
  }

  /// Clauses that a skeleton names exist, and what they refer to stands in the same document.
  func checkReferences(in located: LocatedSkeleton, _ files: EditionFiles, _ complaints: Complaints) {
    let clauses = files.clauses
    let skeleton = located.skeleton
    let fit = clauses.map { $0.clause }.filter {
      $0.use == .article && $0.serves(skeleton)
    }.map(\.id)
    for (id, place) in located.places where clause(id)?.serves(skeleton) != true {
      complaints.add(.unknownClause(id, near: fit.nearest(to: id), at: place))
    }
    let used = clauses.filter {
      located.places[$0.clause.id] != nil
        || ($0.clause.use != .article && $0.clause.serves(skeleton)
          && skeleton.blocks.contains(.part(.duurzaamheid)))
    }
    var places: Set<Reference> = Set(skeleton.annexes.map { .annex($0.id) })
    for located in used where located.clause.use == .article {
      places.insert(.clause(located.clause.id, part: nil))
      for (id, _) in located.mentions.parts { places.insert(.clause(located.clause.id, part: id)) }
    }
    for located in used where located.clause.serves(skeleton) {
      // A clause for duties may refer to its own members; nothing else can, as it stands in several articles.
      let own = Set(located.mentions.parts.map { Reference.clause(located.clause.id, part: $0.id) })
      for (target, place) in located.mentions.references
      where !places.contains(target) && !own.contains(target) {
        complaints.add(.dangling(target, at: place))
      }
    }
    let meanings = skeleton.blocks.contains(.part(.begrippen)) ? [files.meanings] : []
    for mentions in [located.mentions] + meanings {
      for (target, place) in mentions.references where !places.contains(target) {
        complaints.add(.dangling(target, at: place))
      }
    }
    guard skeleton.annexes.isEmpty else { return }
    for mentions in used.map(\.mentions) + [located.mentions] + meanings {
      for (name, place) in mentions.blanks where name == Blank.annexes.description {
        complaints.add(.noAnnexes(skeleton.kind, at: place))
      }
    }
  }
}

extension Clause {
  /// Whether it is for the instrument of a skeleton; a skeleton about all of a sub-area has none.
  fileprivate func serves(_ skeleton: Skeleton) -> Bool {
    skeleton.instrument.map(instruments.contains) ?? false
  }
}

extension Diagnostic {
  fileprivate static func sameKind(_ kind: DocumentKind, at place: SourceLocation) -> Self {
    Self("een ander sjabloon is ook voor het stuk ‘\(kind.rawValue)’", "houd er één over", at: place)
  }
  fileprivate static func sameClause(_ id: String, at place: SourceLocation) -> Self {
    Self("twee bestanden heten ‘\(id).md’", "geef elke bepaling een eigen naam", at: place)
  }
  fileprivate static func sameUse(_ id: String, _ first: String, at place: SourceLocation) -> Self {
    Self(
      "‘\(id)’ en ‘\(first)’ zijn er voor hetzelfde",
      "haal er één weg of geef hem een ander thema of een andere vorm", at: place)
  }
  fileprivate static func unknownBlank(_ name: String, near: String?, at place: SourceLocation) -> Self {
    Self(
      "onbekende invulplaats {{\(name)}}",
      near.map { "bedoelt u {{\($0)}}?" } ?? "voeg het feit toe aan feiten.yaml",
      at: place)
  }
  fileprivate static func samePart(_ id: String, at place: SourceLocation) -> Self {
    Self("twee leden heten ‘\(id)’", "geef elk lid een eigen naam", at: place)
  }
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
  fileprivate static func dangling(_ reference: Reference, at place: SourceLocation) -> Self {
    let target =
      switch reference {
      case .clause(let id, let part): "bepaling:\(id)\(part.map { "#\($0)" } ?? "")"
      case .annex(let id): "bijlage:\(id)"
      case .division(let id): "indeling:\(id)"
      }
    return Self(
      "de verwijzing naar \(target) wijst nergens heen", "verwijs naar een lid of bijlage van hetzelfde stuk",
      at: place)
  }
}
