import Model

/// A decision that the document may hold, with its form: a duty of an agreement, or a rule of a plan.
struct AgreedForm {
  let decision: Decision
  let form: Form

  /// The form of a duty; nil for a rule.
  var obligation: Obligation? { if case .duty(let obligation) = form { obligation } else { nil } }

  /// The kind of a rule; nil for a duty, and for a rule of which no kind was chosen.
  var ruleType: PlanRuleType? { if case .planRule(let type) = form { type } else { nil } }
}

extension [AgreedForm] {
  /// Those that no finding of the weight *bepaling* keeps out of the text: a rule of a plan that misses what the law asks of it.
  func without(keptOutBy findings: [Finding]) -> [AgreedForm] {
    let rows = Set(findings.filter { $0.weight == .bepaling }.map(\.subject))
    return filter { $0.ruleType == nil || !rows.contains($0.decision.row) }
  }
}

extension [Decision] {
  /// Those that are agreed, with their form. Nothing else stands in a document.
  var agreed: [AgreedForm] {
    compactMap { decision in
      if case .agreed(let form, _) = decision.outcome {
        AgreedForm(decision: decision, form: form)
      } else {
        nil
      }
    }
  }
}
