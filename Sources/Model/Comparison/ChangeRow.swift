import DecisionTables

/// One difference between two editions, in the form in which every list shows it.
public struct ChangeRow: Equatable, Sendable {
  public var what: EditionChange.What
  /// By what it is known: a clause, row and level, table and rule, or term.
  public var id: String
  /// What a reader calls it.
  public var title: String
  /// What became of it, such as `inhoud gewijzigd`.
  public var status: String
  /// Nil for what has none, such as a text.
  public var direction: Direction?
  /// Its lines with the changes marked; unmarked ones left out.
  public var lines: [[Redline.Mark]]
  /// What differs beside its words.
  public var aspects: [Aspect]
  public var materiality: [Materiality]
  public var account: EditionChange?

  /// How it differs, with its direction; where that is not known, the one that the edition gives it in its reason.
  public var told: String {
    direction == nil && saidDirection == nil ? status : "\(status), \(directionWords)"
  }

  /// Its direction, `strenger volgens de editie` where only the edition says so, or `geen richting`.
  public var directionWords: String {
    if let saidDirection { return "\(saidDirection.rawValue) volgens de editie" }
    return direction?.rawValue.replacing("-", with: " ") ?? "geen richting"
  }

  /// The direction that the edition gives it where comparing gives none.
  private var saidDirection: EditionChange.Kind? {
    switch direction {
    case .strenger, .soepeler, .gelijk: return nil
    case .anders, .nietVergelijkbaar, nil: break
    }
    // A reason for a whole set of rules says nothing of an article in which only words differ.
    if status == "alleen tekst" { return nil }
    switch account?.kind {
    case .strenger, .soepeler: return account?.kind
    case .anders, .nieuw, .vervallen, .alleenTekst, nil: return nil
    }
  }

  /// What stood there, in words: the lines, then the parts.
  public var was: String { words(.old, \.old) }
  /// What stands there now.
  public var becomes: String { words(.new, \.new) }

  private func words(_ side: Redline.Side, _ part: KeyPath<Aspect, String>) -> String {
    let texts = lines.map { line in
      line.filter { $0.presence.isIn(side) }.map(\.piece.words).joined()
    }
    return (texts.filter { !$0.isEmpty } + aspects.map { "\($0.name): \($0[keyPath: part])" })
      .joined(separator: "\n")
  }
}

extension EditionDifference {
  /// All differences: norms, rules, clauses, terms, facts.
  public var rows: [ChangeRow] {
    norms.map(\.row) + tables.flatMap(\.rows) + clauses.compactMap(\.row) + terms.map(\.row)
      + facts.map { $0.row(.feit) }
  }
}

/// What became of something, in words.
private func fate(_ isNew: Bool, _ isGone: Bool, else changed: String = "gewijzigd") -> String {
  isNew ? "nieuw" : isGone ? "vervallen" : changed
}

extension NormDifference {
  fileprivate var row: ChangeRow {
    let came = old == nil
    let gone = new == nil
    func part(_ name: String, _ value: (Norm) -> String?) -> Aspect? {
      let (was, becomes) = (old.flatMap(value) ?? "", new.flatMap(value) ?? "")
      guard !(was + becomes).isEmpty else { return nil }
      return Aspect(name, old: was.isEmpty ? "–" : was, new: becomes.isEmpty ? "–" : becomes, .gelijk)
    }
    let values = [
      part("waarde", \.printedValue), part("omschrijving", \.wording), part("grondslag", \.statute),
      part("geldig van") { $0.validFrom?.description },
    ].compactMap { $0 }
    let isLaw = (new ?? old)?.statute != nil
    let origin = (new ?? old)?.level == .wettelijk ? isLaw ? " (wet)" : " (tabel 3)" : ""
    return ChangeRow(
      what: .norm, id: id, title: id + origin,
      status: fate(came, gone, else: direction == .gelijk ? "alleen tekst" : "gewijzigd"),
      direction: came || gone ? nil : direction, lines: [], aspects: came || gone ? values : aspects,
      materiality: [], account: account)
  }
}

extension TableDifference {
  fileprivate var rows: [ChangeRow] {
    let answers = boxes.map { box in
      Aspect(
        box.conditions.map { "\($0.column) = \($0.values)" }.joined(separator: ", "),
        old: box.changes.map { "\($0.column): \($0.old ?? "geen")" }.joined(separator: "; "),
        new: box.changes.map { "\($0.column): \($0.new ?? "geen")" }.joined(separator: "; "), .anders)
    }
    let whole = ChangeRow(
      what: .regel, id: name, title: "de tabel ‘\(name)’",
      status: fate(isNew, isGone, else: "andere uitkomst"),
      direction: nil, lines: [], aspects: answers, materiality: [], account: nil)
    return (isNew || isGone || !boxes.isEmpty ? [whole] : []) + rules.map { $0.row(.regel) }
  }
}

extension ClauseDifference {
  fileprivate var row: ChangeRow? {
    guard status != .ongewijzigd else { return nil }
    let lines = (text?.all ?? []).filter(\.isMarked).map(\.line).filter { !$0.isEmpty }
    return ChangeRow(
      what: .bepaling, id: id, title: newTitle ?? oldTitle ?? id,
      status: status.rawValue.replacing("-", with: " "),
      direction: aspects.contains { $0.direction != .gelijk } ? direction : nil, lines: lines,
      aspects: aspects, materiality: materiality, account: account)
  }
}

extension TermDifference {
  fileprivate var row: ChangeRow {
    ChangeRow(
      what: .begrip, id: term, title: term, status: fate(isNew, isGone),
      direction: nil, lines: [meaning], aspects: [], materiality: [], account: account)
  }
}

extension EntryDifference {
  fileprivate func row(_ what: EditionChange.What) -> ChangeRow {
    ChangeRow(
      what: what, id: id, title: id, status: fate(isNew, isGone),
      direction: nil, lines: [], aspects: aspects, materiality: [], account: account)
  }
}
