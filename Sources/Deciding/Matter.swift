import DecisionTables
import FoundationEssentials
import Model

/// One subject and object type to decide on, with all that it hangs on.
struct Matter {
  let library: ClauseSet
  let dossier: Dossier
  let area: Area
  let instrument: Instrument
  let topic: Topic
  let row: Indicator.Row
  /// What is known of the sub-area in the instrument.
  let ground: Inputs

  /// The day whose law stands beside a chosen value: that of the application, else of the dossier, for
  /// information only; without a day the strictness stays unknown.
  private var floorDay: Day { area.buildingDay ?? dossier.referenceDay }

  var own: OwnValue? { area.ownValues.first { $0.row == row.id } }

  /// What the dossier chooses: for the subject before its theme.
  private var choice: (scope: AmbitionScope, ambition: Ambition)? {
    [AmbitionScope.subject(topic.id), .theme(topic.theme)].lazy.compactMap { scope in
      area.ambitions[scope].map { (scope, $0) }
    }.first
  }

  /// The steps: the level that the table picks and the one that is chosen; the norm at it; what the law says of it.
  var decision: Decision {
    let proposal = library.rules.ambition.decide(
      ground.merging([
        "thema": topic.theme.rawValue, "onderwerp": topic.id,
        "speerpuntthema": dossier.focusThemes.contains(topic.theme).word,
      ]) { $1 })
    let picked = proposal.fired.flatMap { AmbitionLevel(rawValue: $0["niveau"]) }
    var decision = decided(by: choice?.ambition ?? picked.map { Ambition(level: $0) })
    (decision.proposed, decision.chosenFor) = (picked, choice?.scope)
    decision.trace.insert(proposal, at: 0)
    return decision
  }

  private func decided(by ambition: Ambition?) -> Decision {
    guard let ambition else {
      return decision(
        .noProvision(reason: "voor dit thema is geen niveau gekozen, en de tabel met ambities kiest er geen"),
        openPoints: [.ambition(topic.theme)])
    }
    let printed = row.norm(at: ambition.level, on: floorDay)
    let norm = printed.map { own?.applied(to: $0) ?? $0 } ?? own?.norm(of: row, topic.id, ambition.level)
    // A printed cell that misstates the law is told of, also when nothing is agreed.
    let remarks = ambition.level == .wettelijk ? printed.map(remarks) ?? [] : []
    let asksForLaw = ambition.obligation == .verwijzingNaarWet && row.law(on: floorDay) == nil
    var decision =
      (asksForLaw
      ? "er is geen wettelijke norm om naar te verwijzen" : reasonForNothing(printed, at: ambition.level))
      .map { self.decision(.noProvision(reason: $0), remarks: remarks) } ?? judged(norm, ambition)
    (decision.ambition, decision.norm) = (ambition, norm)
    return decision
  }

  /// A decision on this matter.
  func decision(
    _ outcome: Outcome, remarks: [Remark] = [], openPoints: [OpenPoint] = [], trace: [Trace] = []
  ) -> Decision {
    Decision(
      area: area.id, instrument: instrument, subject: topic.id, theme: topic.theme, row: row.id,
      objectType: row.objectType, proposed: nil, ambition: nil, chosenFor: nil, norm: nil,
      ownReason: own?.reason, outcome: outcome, remarks: remarks, openPoints: openPoints, trace: trace)
  }

  /// Why there is nothing to agree at this level; nil when there is, if only a question. An own value always is
  /// something, and so is a named subject, which is asked for by name.
  private func reasonForNothing(_ norm: Norm?, at level: AmbitionLevel) -> String? {
    guard own == nil, case .indicator = topic else { return nil }
    guard let norm else {
      if row.isOnlyLaw || level == .wettelijk {
        return row.law(on: floorDay) == nil
          ? "op de dag van de aanvraag geldt hiervoor geen wettelijke eis"
          : "de wettelijke eis geldt vanzelf; de bron geeft geen hogere waarde"
      }
      return row.begins(above: level) ? "de bron vraagt dit pas op een hoger niveau" : nil
    }
    switch (norm.kind, level) {
    case (.nvt, .wettelijk):
      return "deze editie bevat op het wettelijke niveau geen norm"
    case (.nvt, .aanbevolen), (.nvt, .speerpunt):
      let law = row.law(on: floorDay)?.statute.map { "; de wettelijke eis (\($0)) geldt vanzelf" } ?? ""
      return "de bron acht dit op niveau \(level.rawValue) niet van toepassing" + law
    case (.eis, .wettelijk) where norm.statute == nil:
      return "de gedrukte waarde is niet de wettelijke eis; wat wettelijk is, geldt vanzelf"
    case (_, _): return nil
    }
  }

  /// The remarks on a cell; one may stand under one indicator and name rows of another. They are about what the source
  /// prints, so a norm of a policy has none.
  func remarks(on norm: Norm) -> [Remark] {
    guard norm.policy == nil else { return [] }
    return library.indicators.flatMap { other in
      other.remarks.filter { $0.concerns(norm) && (other.id == topic.id || !$0.rows.isEmpty) }
    }
  }
}

extension OpenPoint {
  fileprivate static func ambition(_ theme: Theme) -> OpenPoint {
    OpenPoint(
      id: "ambitie.\(theme.rawValue)",
      question: Question(
        label: "niveau \(theme.name)", text: "Welk niveau kiest de gemeente voor het thema \(theme.name)?",
        owner: "beleidsadviseur duurzaamheid"))
  }
}
