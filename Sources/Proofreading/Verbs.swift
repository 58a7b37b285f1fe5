import Diagnostics
import Model

extension Manuscript {
  /// Verbs that say more, or less, than the form of the duty bears (T09). A sentence that denies something, and a passive
  /// that tells of an outcome, claim nothing.
  var unfitVerbs: [Finding] {
    edition.clauses.flatMap { clause -> [Finding] in
      guard case .duty(let duty) = clause.use else { return [] }
      return lines(of: clause.id).flatMap { line -> [Finding] in
        let claims = line.text.sentences.map { $0.text.lowercased() }.filter { !$0.denies }
        return line.forms(of: duty).flatMap { form in
          (edition.language.unfit[form] ?? []).filter { verb in claims.contains { $0.claims(verb) } }.map {
            .unfit($0, form, in: line)
          }
        }
      }
    }
  }
}

extension String {
  fileprivate var denies: Bool { ["niet", "geen", "nooit", "zonder"].contains(where: containsWord) }

  /// Whether a verb stands in it actively.
  fileprivate func claims(_ verb: String) -> Bool {
    containsWord(verb)
      && !["wordt", "worden", "is", "zijn"].contains { containsWord("\($0) \(verb)") || containsWord("\(verb) \($0)") }
  }
}

extension Manuscript.Line {
  /// The forms in which the line stands: those of its conditions, else all of the clause.
  fileprivate func forms(of duty: Duty) -> [Obligation] {
    let named = conditions.flatMap { condition -> [Obligation] in
      if case .obligation(let forms) = condition { forms } else { [] }
    }
    return named.isEmpty ? duty.obligations : duty.obligations.filter(named.contains)
  }
}

extension Finding {
  fileprivate static func unfit(_ verb: String, _ form: Obligation, in line: Manuscript.Line) -> Self {
    Self(
      .unfitVerb, in: line, word: verb, "‘\(verb)’ past niet bij de vorm \(form.rawValue)",
      "neem een werkwoord dat zegt wat de vorm vraagt, of zet de zin onder een andere vorm")
  }
}
