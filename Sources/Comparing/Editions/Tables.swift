import DecisionTables
import Model

extension ClauseSet {
  /// What became of the decision tables; those that stayed the same left out.
  func tableDifferences(to new: ClauseSet) -> [TableDifference] {
    let (old, newer) = (rules.all, new.rules.all)
    return (old + newer).map(\.name).unique.compactMap { name in
      let (one, other) = (old.first { $0.name == name }, newer.first { $0.name == name })
      let boxes = one.flatMap { one in other.map { one.difference(to: $0) } } ?? []
      let rules = ruleDifferences(one, other, new)
      guard one == nil || other == nil || !boxes.isEmpty || !rules.isEmpty else { return nil }
      return TableDifference(
        name: name, isNew: one == nil, isGone: other == nil, boxes: boxes, rules: rules)
    }
  }

  private func ruleDifferences(_ old: DecisionTable?, _ new: DecisionTable?, _ edition: ClauseSet)
    -> [EntryDifference]
  {
    let (rules, others) = (old?.cellsByID ?? [:], new?.cellsByID ?? [:])
    return ((old?.rules ?? []) + (new?.rules ?? [])).map(\.id).unique.compactMap { id in
      let (one, other) = (rules[id], others[id])
      // A column that one of them lacks holds whatever it is.
      let columns = ((old?.columnNames ?? []) + (new?.columnNames ?? [])).unique
      let aspects = columns.compactMap { column -> Aspect? in
        let (before, after) = (one?[column] ?? "*", other?[column] ?? "*")
        guard before != after else { return nil }
        return Aspect(
          column, old: one == nil ? "–" : before, new: other == nil ? "–" : after, .anders)
      }
      guard !aspects.isEmpty else { return nil }
      let name = "\(new?.name ?? old?.name ?? "").\(id)"
      return EntryDifference(
        id: name, isNew: one == nil, isGone: other == nil, aspects: aspects,
        account: edition.account(.regel, name))
    }
  }
}

extension DecisionTable {
  fileprivate var columnNames: [String] { (inputs + outputs).map(\.name) }

  /// What each rule asks and answers, by its id and then by column.
  fileprivate var cellsByID: [String: [String: String]] {
    Dictionary(
      rules.map { rule in
        let cells = zip(columnNames, rule.cells.map(\.text) + rule.outputs)
        return (rule.id, Dictionary(cells) { first, _ in first })
      }
    ) { first, _ in first }
  }
}

extension ClauseSet {
  /// What became of the glossary; terms that stayed the same left out.
  func termDifferences(to new: ClauseSet) -> [TermDifference] {
    (glossary + new.glossary).map(\.id).unique.compactMap { id in
      let (one, other) = (glossary.first { $0.id == id }, new.glossary.first { $0.id == id })
      guard one?.meaning != other?.meaning || one?.forms != other?.forms else { return nil }
      let meaning = WordDifference(from: pieces(one?.meaning ?? []), to: new.pieces(other?.meaning ?? []))
      let term = (other ?? one)?.term ?? id
      return TermDifference(
        term: term, meaning: meaning.marks, isNew: one == nil, isGone: other == nil,
        account: new.account(.begrip, term))
    }
  }
}

extension ClauseSet {
  /// What became of the facts that may be asked; those that stayed the same left out.
  func factDifferences(to new: ClauseSet) -> [EntryDifference] {
    (facts + new.facts).map(\.id).unique.compactMap { id in
      let (one, other) = (facts.first { $0.id == id }, new.facts.first { $0.id == id })
      guard one != other else { return nil }
      return EntryDifference(
        id: id, isNew: one == nil, isGone: other == nil,
        aspects: one.flatMap { one in other.map(one.aspects) } ?? [],
        account: new.account(.feit, id))
    }
  }
}

extension FactDefinition {
  fileprivate func aspects(comparedTo new: FactDefinition) -> [Aspect] {
    var aspects: [Aspect] = []
    func add(_ name: String, _ part: (FactDefinition) -> String) {
      if part(self) != part(new) { aspects.append(Aspect(name, old: part(self), new: part(new), .anders)) }
    }
    add("soort", \.kind.form)
    add("bij", \.holder.rawValue)
    add("label", \.question.label)
    add("vraag", \.question.text)
    add("te beantwoorden door", \.question.owner)
    add("persoonsgegeven") { $0.isPersonal ? "ja" : "nee" }
    return aspects
  }
}
