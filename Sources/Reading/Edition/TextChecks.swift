import Diagnostics
import Model

/// Checks between texts: names, uses and blanks.
extension ClauseSet {
  /// One clause for one use in one instrument, one file for one name, and no use that never comes.
  ///
  /// - Parameter isUnread: Whether the file of a clause has a complaint: then the clause is not missed.
  func checkUses(
    _ clauses: [LocatedClause], areIndicatorsKnown: Bool, isUnread: (Clause.ID) -> Bool,
    _ complaints: Complaints
  ) {
    var names: Set<Clause.ID> = []
    for (index, located) in clauses.enumerated() {
      let clause = located.clause
      if !names.insert(clause.id).inserted { complaints.add(.sameClause(clause.id, at: located.location)) }
      if case .duty(let duty) = clause.use, let id = duty.subject, areIndicatorsKnown, !subjects.contains(id)
      {
        complaints.add(.unknownCode(id, subjects, at: located.location))
      }
      if clause.canCompete {
        for other in clauses[..<index].map(\.clause) where clause.competes(with: other) {
          complaints.add(.sameUse(clause.id, other.id, at: located.location))
        }
      }
      for id in clause.related where self.clause(id) == nil && !isUnread(id) {
        complaints.add(
          .unknownRelation(id, near: self.clauses.map(\.id).nearest(to: id), at: located.location))
      }
      checkParts(located, complaints)
    }
  }

  /// The subjects of a set of rules are known, and so is what it is related to: another set, or a clause.
  func checkRuleSets(_ sets: [LocatedRuleSet], areSubjectsKnown: Bool, _ complaints: Complaints) {
    for located in sets {
      for id in located.set.subjects where areSubjectsKnown && !subjects.contains(id) {
        complaints.add(.unknownCode(id, subjects, at: located.location))
      }
      for id in located.set.related where clause(id) == nil && !ruleSets.contains(where: { $0.id == id }) {
        complaints.add(.unknownRelation(id, near: ruleSets.map(\.id).nearest(to: id), at: located.location))
      }
    }
  }

  /// Members that can stand together have different names.
  private func checkParts(_ located: LocatedClause, _ complaints: Complaints) {
    var seen: [(id: String, conditions: [Condition])] = []
    for passage in located.passages {
      for (id, place) in passage.mentions.parts {
        let same = seen.contains { $0.id == id && !$0.conditions.exclude(passage.conditions) }
        if same { complaints.add(.samePart(id, at: place)) }
        seen.append((id, passage.conditions))
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
    let words = Set(files.skeletons.flatMap { $0.skeleton.words.keys }.map { Blank.word($0).description })
    let common = Set((Blank.fixed + facts.map { .fact($0.id) }).map(\.description)).union(words)
    func check(_ mentions: PhraseReader.Mentions, _ added: Set<String> = []) {
      let known = common.union(added)
      for (name, place) in mentions.blanks where !known.contains(name) {
        complaints.add(.unknownBlank(name, near: known.sorted().nearest(to: name), at: place))
      }
    }
    let rows = Blank.rows.description
    for located in files.clauses {
      for passage in located.passages {
        let ofRows: Set = passage.conditions.contains(where: \.isOfDuties) ? [rows] : []
        switch located.clause.use {
        case .article: check(passage.mentions, ofRows)
        case .opening: check(passage.mentions, ofRows.union([Blank.theme.description]))
        case .duty: check(passage.mentions, [Blank.theme.description, rows])
        case .rule:
          let names: Set = [Blank.values.description, rows]
          check(passage.mentions, passage.conditions.contains(where: \.isOfSubject) ? names : ofRows)
        }
      }
      if case .fact(let id)? = located.clause.practice?.remedy, !facts.contains(where: { $0.id == id }) {
        complaints.add(.unknownCode(id, facts.map(\.id), at: located.location))
      }
    }
    for mentions in files.skeletons.flatMap(\.passages).map(\.mentions) {
      check(mentions, [Blank.pages.description])
    }
    for passage in files.meanings { check(passage.mentions) }
  }
}

extension Clause {
  /// Whether it is found by its use, and not by its name.
  fileprivate var canCompete: Bool {
    switch use {
    case .opening, .duty: true
    case .article, .rule: false
    }
  }

  /// Whether some duty or theme would have both as its text.
  fileprivate func competes(with other: Clause) -> Bool {
    let isSame =
      switch (use, other.use) {
      case (.opening(let mine), .opening(let other)): mine == other
      case (.duty(let mine), .duty(let other)): mine.competes(with: other)
      case (.article, _), (.opening, _), (.duty, _), (.rule, _): false
      }
    return isSame && !Set(instruments).isDisjoint(with: other.instruments)
  }
}

extension [Condition] {
  /// Whether both can never hold in one place.
  fileprivate func exclude(_ others: [Condition]) -> Bool {
    contains { mine in
      others.contains { other in
        switch (mine, other) {
        case (.kind(let some), .kind(let others)): Set(some).isDisjoint(with: others)
        case (.instrument(let some), .instrument(let others)): Set(some).isDisjoint(with: others)
        case (.issuer(let some), .issuer(let others)): Set(some).isDisjoint(with: others)
        case (.fact(let id, let some), .fact(let other, let others)):
          id == other && Set(some).isDisjoint(with: others)
        case (.override(let mine, let isIn), .override(let other, let isToBeIn)):
          mine == other && isIn != isToBeIn
        case (.variant(let some), .variant(let other)): some != other
        case (.kind, _), (.instrument, _), (.issuer, _), (.party, _), (.fact, _), (.obligation, _),
          (.origin, _), (.means, _), (.subject, _), (.ruleType, _), (.override, _), (.variant, _),
          (.facultative, _):
          false
        }
      }
    }
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
  fileprivate static func unknownRelation(_ id: String, near: String?, at place: SourceLocation) -> Self {
    Self(
      "verwante bepaling ‘\(id)’ is er niet", near.map { "bedoelt u ‘\($0)’?" } ?? "haal de naam weg",
      at: place)
  }
}
