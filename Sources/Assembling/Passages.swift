import Model

/// Whether a passage is in the document.
enum Standing {
  /// It is, and it is about these duties.
  case stands([AgreedForm])
  case absent
  /// What the dossier does not say.
  case open(OpenPoint)
}

extension Assembly {
  /// The members of the passages that stand. What the dossier does not say gives one open point in their place.
  ///
  /// - Parameters:
  ///   - duties: Those that the clause is about.
  ///   - filled: Fills a member that speaks for some of them.
  func members(
    of clause: Clause, about duties: [AgreedForm],
    _ filled: (Item<Phrase>, [AgreedForm]) -> Item<Inline>
  ) -> [Item<Inline>] {
    var asked: Set<OpenPoint.ID> = []
    return clause.passages.flatMap { passage -> [Item<Inline>] in
      switch standing(passage.conditions, in: clause, among: duties) {
      case .absent: []
      case .open(let point): asked.insert(point.id).inserted ? [Item([.openPoint(point)])] : []
      case .stands(let duties): passage.members.map { filled($0, duties) }
      }
    }
  }

  /// Whether what hangs on these conditions is in the document. Conditions on duties must hold of one duty together.
  func standing(_ conditions: [Condition], in clause: Clause? = nil, among duties: [AgreedForm]) -> Standing {
    var left = duties
    var question: OpenPoint?
    for condition in conditions {
      switch condition {
      case .kind(let kinds): if !kinds.contains(skeleton.kind) { return .absent }
      case .instrument(let instruments):
        if !(instrument.map(instruments.contains) ?? false) { return .absent }
      case .issuer(let issuers): if !issuers.contains(dossier.issuer) { return .absent }
      case .party(let role): if dossier.party(role, in: area) == nil { return .absent }
      case .fact(let id, let codes):
        guard let code = area.facts[id] else {
          question = question ?? openPoint(for: id)
          continue
        }
        if !codes.contains(code) { return .absent }
      case .obligation(let forms):
        left.removeAll { duty in !(duty.obligation.map(forms.contains) ?? false) }
      case .ruleType(let types): left.removeAll { rule in !(rule.ruleType.map(types.contains) ?? false) }
      case .origin(let origins): left.removeAll { !origins.contains($0.decision.ambition?.origin ?? .eis) }
      case .means(let means): left.removeAll { !means.contains($0.decision.ambition?.means ?? .geen) }
      case .subject(let subjects): left.removeAll { !subjects.contains($0.decision.subject) }
      case .override(let rule, let wanted): if isSetAside(rule) != wanted { return .absent }
      case .facultative(let name): if !chosen(in: clause).contains(name) { return .absent }
      case .variant(let name):
        let group = clause?.variantGroups.first { $0.contains(name) } ?? [name]
        guard let choice = chosen(in: clause).first(where: group.contains) else {
          question = question ?? clause.map { .choice(among: group, in: $0) }
          continue
        }
        if choice != name { return .absent }
      }
    }
    if left.isEmpty && conditions.contains(where: \.isOfDuties) { return .absent }
    return question.map(Standing.open) ?? .stands(left)
  }

  /// Whether a duty of the document is there only because a lawyer set the rule aside.
  private func isSetAside(_ rule: String) -> Bool {
    agreed.contains { $0.decision.ruling?.override != nil && $0.decision.ruling?.rule == rule }
  }

  private func chosen(in clause: Clause?) -> [String] { clause.flatMap { dossier.choices[$0.id] } ?? [] }

  /// The question for a fact.
  func openPoint(for fact: FactDefinition.ID) -> OpenPoint {
    let question =
      library.facts.first { $0.id == fact }?.question
      ?? Question(label: fact, text: "Wat hoort hier?", owner: "jurist")
    return OpenPoint(id: Blank.fact(fact).description, question: question)
  }

  /// The annexes that the document has.
  var annexes: [Skeleton.Annex] {
    skeleton.annexes.filter { annex in
      switch standing(annex.conditions, among: agreed) {
      case .stands, .open: true
      case .absent: false
      }
    }
  }

  /// A reference to a text that hangs on an open choice is a gap too.
  func closingGaps(in document: Document) -> [Section] {
    let numbering = Numbering(of: document)
    func closed(_ line: [Inline]) -> [Inline] {
      line.map { piece in
        switch piece {
        case .reference(let reference) where !numbering.contains(reference): .openPoint(.target(reference))
        case .strong(let parts): .strong(closed(parts))
        case .commented(let parts, let comment): .commented(closed(parts), comment)
        case .text, .reference, .openPoint, .pageCount: piece
        }
      }
    }
    return document.sections.map { section in
      Section(section.role, section.orientation, blocks: section.blocks.map { $0.mapLines(closed) })
    }
  }
}

extension OpenPoint {
  fileprivate static func choice(among names: [String], in clause: Clause) -> OpenPoint {
    OpenPoint(
      id: "keuze.\(clause.id).\(names.joined(separator: "."))",
      question: Question(
        label: "keuze ‘\(clause.title)’",
        text:
          "Welke tekst kiest u in ‘\(clause.title)’ (keuzes: \(clause.id)): \(names.joined(separator: " of "))?",
        owner: "jurist"))
  }

  fileprivate static func target(_ reference: Reference) -> OpenPoint {
    let name =
      switch reference {
      case .clause(let id, let part): part.map { "\(id) (\($0))" } ?? id
      case .annex(let id), .division(let id): id
      }
    return OpenPoint(
      id: "verwijzing.\(name)",
      question: Question(
        label: "verwijzing",
        text: "De tekst waarnaar hier wordt verwezen (\(name)), hangt af van een keuze die nog open is.",
        owner: "jurist"))
  }
}
