import DecisionTables
import Model

extension ClauseSet {
  /// What is known of a decision, beside the sub-area in its instrument.
  func inputs(of decision: Decision, in area: Area, of dossier: Dossier) -> Inputs {
    let own = area.ownValues.first { $0.row == decision.row }
    let indicator = indicator(decision.subject)
    let row = indicator?.rows.first { $0.id == decision.row }
    let planRule = decision.ambition?.planRule
    let norm = decision.norm
    let known: Inputs = [
      "thema": decision.theme.rawValue, "onderwerp": decision.subject,
      "objecttype": decision.objectType.rawValue, "plek": decision.objectType.place.rawValue,
      "afwijking": decision.deviation, "reden-gegeven": (decision.ambition?.reason != nil).word,
      "speerpuntthema": dossier.focusThemes.contains(decision.theme).word,
      "soort": norm?.kind.rawValue ?? "geen", "weegset": norm?.weightingSet?.rawValue ?? "geen",
      "eigen-waarde": (own != nil).word, "methode-gegeven": (norm?.method != nil).word,
      // The row of a named subject says its unit in words.
      "eenheid-gegeven": (norm?.unit != nil || namedSubject(decision.subject)?.performance != nil).word,
      "vage-woorden": language.isVague([norm?.wording, norm?.unit, norm?.method, norm?.evidence]).word,
      "marktniveau": row.map { $0.market(of: own, norm) } ?? "onbekend",
      "na-verkoop": moments(of: decision.subject).contains { $0 == .m5 || $0 == .m6 }.word,
    ]
    var inputs = self.inputs(of: area, in: dossier, instrument: decision.instrument)
      .merging(facts(planRule?.facts ?? [:], of: .planregel)) { $1 }.merging(known) { $1 }
    // What the tables of law were asked stands in the traces.
    for column in ["klasse", "tak", "strengheid", "vorm", "herkomst", "middel", "route", "omgevingswaarde"] {
      inputs[column] = decision.asked(column) ?? inputs[column]
    }
    inputs["in-omgevingsplan"] = area.facts["onderwerpen-in-omgevingsplan"].map {
      FactKind.codes($0).contains(decision.subject).word
    }
    // The form in which a duty stands, which the law may have rewritten; else the one that was asked.
    if let obligation = decision.duty { inputs["vorm"] = obligation.rawValue }
    inputs["niveau"] = decision.ambition?.level.rawValue
    inputs["oordeel"] = decision.ruling?.verdict.rawValue
    inputs["zekerheid"] = decision.ruling?.certainty.rawValue
    inputs["klasse"] = decision.ruling?.legalClass.rawValue
    inputs["regeltype"] = decision.asked("regeltype") ?? "geen"
    inputs["route"] = inputs["route"] ?? "geen"
    return inputs
  }
}

extension Decision {
  /// What the last table with this column was asked in it.
  fileprivate func asked(_ column: String) -> String? {
    trace.reversed().lazy.compactMap { $0.inputs.first { $0.column == column }?.value }.first { !$0.isEmpty }
  }

  /// The chosen level against the one that the table of ambitions picks.
  fileprivate var deviation: String {
    guard let level = ambition?.level else { return "geen" }
    guard chosenFor != nil else { return "geen" }
    guard let proposed else { return "onbekend" }
    return level == proposed ? "geen" : level > proposed ? "hoger" : "lager"
  }
}

extension Indicator.Row {
  /// An own value against what Table 3 prints for the higher levels; the printed values themselves are at their level.
  fileprivate func market(of own: OwnValue?, _ norm: Norm?) -> String {
    guard own != nil, let norm else { return "op-niveau" }
    func relation(_ level: AmbitionLevel) -> Strictness? {
      norms.first {
        $0.level == level && $0.statute == nil && $0.weightingSet == norm.weightingSet
      }.flatMap { printed in
        Bound(norm).flatMap { value in Bound(printed).map { value.compare(to: $0) } }
      }
    }
    switch (relation(.aanbevolen), relation(.speerpunt)) {
    case (.soepeler?, _): return "onder-aanbevolen"
    case (_, .strenger?): return "boven-speerpunt"
    case (nil, nil): return "onbekend"
    case (_, _): return "op-niveau"
    }
  }
}
