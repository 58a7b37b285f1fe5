import DecisionTables
import Diagnostics
import Model

/// Blanks: each fact fills one, and each blank has a kind.
extension Manuscript {
  /// Facts that no text, condition, table or program part asks (T07).
  var unusedFacts: [Finding] {
    let columns = Set(edition.rules.all.flatMap { $0.inputs.map(\.name) })
    // Some tables answer with the name of a fact: the day from which a task runs.
    let answers = Set(edition.rules.all.flatMap { $0.rules.flatMap(\.outputs) })
    let texts = lines.map(\.text).joined(separator: "\n")
    let conditions =
      edition.clauses.flatMap { $0.passages.flatMap(\.conditions) }
      + edition.skeletons.flatMap { $0.conditions }
    var asked = RuleColumn.sources
    for case .fact(let id, _) in conditions { asked.insert(id) }
    for case .fact(let id)? in edition.clauses.map({ $0.practice?.remedy }) { asked.insert(id) }
    return edition.facts.filter { fact in
      !asked.contains(fact.id) && !columns.contains(fact.id) && !columns.contains(RuleColumn.given(fact.id))
        && !answers.contains(fact.id) && !texts.contains("{{\(Blank.fact(fact.id).description)}}")
        && !edition.skeletons.contains { $0.closingText.contains("{{\(Blank.fact(fact.id).description)}}") }
    }.map { .unused($0.id, at: facts[$0.id]?.start ?? set.start) }
  }

  /// Blanks by hand, which nobody asks for and nobody fills (T08).
  var handmadeBlanks: [Finding] {
    lines.flatMap { line in
      line.text.handmade.map { .handmade($0, in: line) }
    }
  }
}

extension Skeleton {
  fileprivate var closingText: String { closings.values.map(\.written).joined(separator: "\n") }
  /// All conditions that it sets.
  fileprivate var conditions: [Condition] {
    annexes.flatMap(\.conditions)
      + blocks.flatMap { block -> [Condition] in
        switch block {
        case .when(let conditions, _): conditions
        case .heading, .paragraph, .note, .list, .clause, .part: []
        }
      }
  }
}

extension String {
  /// `[datum]`, `…`, `...`, `___`, `PM`, `n.t.b.` and `XX`.
  fileprivate var handmade: [String] {
    let signs = ["…", "...", "__"].filter(contains)
    let words = ["PM", "XX", "XXX", "n.t.b.", "N.T.B.", "NTB"].filter(containsWord)
    let bracketed = matches(of: /\[[^\]]+\](?!\()/).map { String($0.output) }
    return signs + words + bracketed
  }
}

extension Finding {
  fileprivate static func unused(_ fact: String, at place: SourceLocation) -> Self {
    Self(
      .unusedFact, fact, "geen tekst, voorwaarde of tabel vraagt het feit ‘\(fact)’",
      "haal het weg, of gebruik het als {{feit.\(fact)}}", at: place)
  }
  fileprivate static func handmade(_ blank: String, in line: Manuscript.Line) -> Self {
    Self(
      .handmadeBlank, in: line, word: blank,
      "‘\(blank)’ lijkt een invulplaats, maar heeft geen soort en geen vraag",
      "maak er een feit van in feiten.yaml en schrijf {{feit.naam}}")
  }
}
