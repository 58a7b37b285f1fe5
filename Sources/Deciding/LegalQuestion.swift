import DecisionTables
import Model

/// What the law is asked of one subject at one place: all that the tables of law hang on but the form.
struct LegalQuestion {
  let rules: RuleTables
  let subject: SubjectID
  let place: Place
  /// What the table of classes said.
  let classTrace: Trace
  let strictness: Strictness
  /// What is known of the sub-area in the instrument, and of the rule asked for.
  let ground: Inputs

  /// What the law lets of a duty; no judgement when the table gives none.
  func judge(_ obligation: Obligation, origin: Origin, means: SecuringMeans) -> (
    judgement: Judgement?, trace: [Trace]
  ) {
    let law = rules.lawfulness.decide(inputs(obligation, origin, means))
    let ruling = ruling(
      law, alternative: law.fired?["alternatief"], subject: classTrace.fired?["toelichting"])
    return (ruling.map { Judgement(form: .duty(obligation), ruling: $0, trace: [law]) }, [law])
  }

  /// What the law lets of a rule in an omgevingsplan; without a kind, of the usual one.
  func judge(planRule type: PlanRuleType?) -> (judgement: Judgement?, trace: [Trace]) {
    let route = rules.planRoutes.decide(["onderwerp": subject, "plek": place.rawValue])
    let asked = type ?? route.fired.flatMap { PlanRuleType(rawValue: $0["regeltype"]) }
    let law = rules.plan.decide(
      ground.merging([
        "route": route.fired?["route"] ?? "", "omgevingswaarde": route.fired?["omgevingswaarde"] ?? "",
        "regeltype": asked?.rawValue ?? "geen", "strengheid": strictness.rawValue,
      ]) { $1 })
    let ruling = ruling(law, alternative: law.fired?["alternatief"], subject: route.fired?["toelichting"])
    let form = asked.map(Form.planRule) ?? .someRule
    return (ruling.map { Judgement(form: form, ruling: $0, trace: [route, law]) }, [route, law])
  }

  func inputs(_ obligation: Obligation, _ origin: Origin, _ means: SecuringMeans) -> Inputs {
    ground.merging([
      "klasse": classTrace.fired?["klasse"] ?? "", "tak": classTrace.fired?["tak"] ?? "",
      "strengheid": strictness.rawValue, "vorm": obligation.rawValue, "herkomst": origin.rawValue,
      "middel": means.rawValue,
    ]) { $1 }
  }

  private func ruling(_ law: Trace, alternative: String?, subject explanation: String?) -> Ruling? {
    guard let hit = law.fired, let verdict = Verdict(rawValue: hit["oordeel"]),
      let certainty = Certainty(rawValue: hit["zekerheid"]), let fired = classTrace.fired,
      let legalClass = LegalClass(rawValue: fired["klasse"]),
      let replacement = Replacement(rawValue: hit["vervanging"])
    else { return nil }
    let substitute = fired["groen-alternatief"]
    return Ruling(
      rule: hit.rule, verdict: verdict, certainty: certainty, legalClass: legalClass, strictness: strictness,
      replacement: replacement, alternative: alternative ?? "", basis: hit["grondslag"],
      explanation: hit["toelichting"], subjectExplanation: explanation ?? "",
      substitute: substitute == "geen" || substitute.isEmpty ? nil : substitute)
  }
}
