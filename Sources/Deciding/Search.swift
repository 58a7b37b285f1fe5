import DecisionTables
import Model

/// All that can be tried in the place of what a decision asks.
struct Search {
  let library: ClauseSet
  let dossier: Dossier
  let area: Area
  let decision: Decision
  let ruling: Ruling
  /// What each change costs, by feature and value; those that make no sense are left out.
  private let prices: [String: (price: String, rank: Int)]

  init(library: ClauseSet, dossier: Dossier, area: Area, decision: Decision, ruling: Ruling) {
    (self.library, self.dossier, self.area) = (library, dossier, area)
    (self.decision, self.ruling) = (decision, ruling)
    let table = library.rules.alternatives
    prices = table.cases.reduce(into: [:]) { prices, change in
      guard let hit = table.hits(change).first, hit["haalbaar"] == "ja" else { return }
      prices["\(change["kenmerk"] ?? "") \(change["naar"] ?? "")"] = (hit["prijs"], Int(hit["rang"]) ?? 9)
    }
  }

  /// One thing to try.
  private struct Trial {
    var issuer: Issuer
    var instrument: Instrument
    var subject: SubjectID
    var place: Place
    var form: Form
    var origin: Origin
    var means: SecuringMeans
  }

  private var asked: Trial {
    Trial(
      issuer: dossier.issuer, instrument: decision.instrument, subject: decision.subject,
      place: decision.objectType.place, form: requested, origin: decision.ambition?.origin ?? .eis,
      means: decision.ambition?.means ?? .geen)
  }

  private var requested: Form {
    switch decision.outcome {
    case .agreed(let form, _), .blocked(let form, _): form
    case .noProvision: .duty(.informatieplicht)
    }
  }

  /// The forms that the kind of the norm bears, from the strongest; in a plan, every kind of rule.
  var forms: [Form] {
    guard decision.instrument != .omgevingsplan else { return PlanRuleType.allCases.map(Form.planRule) }
    return obligations.map(Form.duty)
  }

  private var obligations: [Obligation] {
    let kind = library.rules.normKinds.decide(["soort": decision.norm?.kind.rawValue ?? "geen"])
    let strongest = kind.fired.flatMap { Obligation(rawValue: $0["sterkst"]) } ?? .informatieplicht
    return Obligation.allCases.filter { !$0.isStronger(than: strongest) && $0 != .verwijzingNaarWet }
  }

  /// What the tables say of the decision in another form.
  func judge(_ form: Form) -> Ruling? {
    var trial = asked
    trial.form = form
    return judge(trial, classes(trial.subject, trial.place), ground(of: trial.instrument))?.ruling
  }

  /// Every combination that makes sense, with what the tables say of it.
  var all: [Alternative] {
    let subjects = [decision.subject] + [ruling.substitute].compactMap { $0 }
    let grounds = instruments.map { ($0, ground(of: $0)) }
    return subjects.flatMap { subject in
      Place.allCases.flatMap { place in
        let classTrace = classes(subject, place)
        return Issuer.allCases.flatMap { issuer in
          grounds.flatMap { instrument, ground in
            trials(issuer, instrument, subject, place).compactMap { alternative($0, classTrace, ground) }
          }
        }
      }
    }
  }

  /// The trials of one body in one instrument about one subject and place.
  private func trials(_ issuer: Issuer, _ instrument: Instrument, _ subject: SubjectID, _ place: Place)
    -> [Trial]
  {
    func trial(_ form: Form, _ origin: Origin, _ means: SecuringMeans) -> Trial {
      Trial(
        issuer: issuer, instrument: instrument, subject: subject, place: place, form: form, origin: origin,
        means: means)
    }
    guard instrument != .omgevingsplan else {
      // A function carries an ambition only where the subject is a function itself.
      let usual = library.rules.planRoutes.hits(["onderwerp": subject, "plek": place.rawValue]).first?[
        "regeltype"]
      return PlanRuleType.allCases.filter { $0 != .functie || usual == $0.rawValue }
        .map { trial(.planRule($0), asked.origin, asked.means) }
    }
    let means = asked.means == .geen ? [SecuringMeans.geen] : [asked.means, .geen]
    // A reference to the law is no form to change to, but what goes with it can be left out.
    let isReference = asked.form == .duty(.verwijzingNaarWet)
    return (obligations + (isReference ? [.verwijzingNaarWet] : [])).flatMap { obligation in
      origins.flatMap { origin in means.map { trial(.duty(obligation), origin, $0) } }
    }
  }

  /// A winning bid needs land that the municipality gives out.
  private var origins: [Origin] {
    Origin.allCases.filter { $0 != .winnendBod || area.ownership == .gemeente || asked.origin == $0 }
  }

  /// The instruments that some rule can give for this land, whatever else becomes known.
  private var instruments: [Instrument] {
    let trace = library.rules.instruments.decide(
      ["grondpositie": area.ownership.rawValue].merging(area.facts.filter { $0.key == "verkrijger" }) { $1 })
    let codes = Set((trace.hits + trace.open.map(\.hit)).map { $0["instrument"] })
    return Instrument.allCases.filter { $0 == decision.instrument || codes.contains($0.rawValue) }
  }

  private func classes(_ subject: SubjectID, _ place: Place) -> Trace {
    library.rules.classes.decide(["onderwerp": subject, "plek": place.rawValue])
  }

  private func alternative(_ trial: Trial, _ classTrace: Trace, _ ground: Inputs) -> Alternative? {
    guard let changes = changes(to: trial), !changes.isEmpty,
      let judgement = judge(trial, classTrace, ground), judgement.ruling.verdict != .geblokkeerd,
      !judgement.ruling.rewrites(trial.form),
      let hit = judgement.trace.last?.fired
    else { return nil }
    return Alternative(
      changes: changes, verdict: judgement.ruling.verdict, certainty: judgement.ruling.certainty, hit: hit)
  }

  /// What is known of the sub-area in an instrument, and of the rule that was asked for, as far as the tables of law ask
  /// it: thousands of trials share it.
  private func ground(of instrument: Instrument) -> Inputs {
    let asked = Set((library.rules.lawfulness.inputs + library.rules.plan.inputs).map(\.name))
    return library.inputs(of: area, in: dossier, instrument: instrument)
      .merging(library.facts(decision.ambition?.planRule?.facts ?? [:], of: .planregel)) { $1 }
      .filter { asked.contains($0.key) }
  }

  private func judge(_ trial: Trial, _ classTrace: Trace, _ known: Inputs) -> Judgement? {
    var ground = known
    ground["uitgever"] = trial.issuer.rawValue
    // The value is about the place that was asked; at another the law has no number for it.
    let isSame = trial.place == asked.place && trial.subject == asked.subject
    let question = LegalQuestion(
      rules: library.rules, subject: trial.subject, place: trial.place, classTrace: classTrace,
      strictness: isSame ? ruling.strictness : .geenWettelijkeNorm, ground: ground)
    let judgement =
      switch trial.form {
      case .duty(let obligation):
        question.judge(obligation, origin: trial.origin, means: trial.means).judgement
      case .planRule(let type): question.judge(planRule: type).judgement
      case .someRule: question.judge(planRule: nil).judgement
      }
    return judgement.map { Judgement(form: $0.form, ruling: library.weighed($0.ruling), trace: $0.trace) }
  }

  /// What differs, each with its price; nil when one of them makes no sense.
  private func changes(to trial: Trial) -> [Alternative.Change]? {
    let asked = asked
    let isPlan = trial.instrument == .omgevingsplan
    let wasPlan = asked.instrument == .omgevingsplan
    var pairs: [(Alternative.Change.Feature, String, String)] = [
      (.issuer, asked.issuer.rawValue, trial.issuer.rawValue),
      (.instrument, asked.instrument.rawValue, trial.instrument.rawValue),
      (.subject, asked.subject, trial.subject), (.place, asked.place.rawValue, trial.place.rawValue),
    ]
    if isPlan {
      pairs.append((.planRule, wasPlan ? asked.form.code : "geen", trial.form.code))
    } else {
      pairs.append((.obligation, asked.form.code, trial.form.code))
      pairs.append((.origin, asked.origin.rawValue, trial.origin.rawValue))
      pairs.append((.means, asked.means.rawValue, trial.means.rawValue))
    }
    var changes: [Alternative.Change] = []
    for (feature, from, to) in pairs where from != to {
      guard let change = price(feature, from, to) else { return nil }
      changes.append(change)
    }
    return changes
  }

  private func price(_ feature: Alternative.Change.Feature, _ from: String, _ to: String) -> Alternative
    .Change?
  {
    guard feature != .subject else {
      return Alternative.Change(
        feature: feature, from: from, to: to,
        price: "een ander onderwerp met een verwant doel: \(library.name(of: to))", rank: 5)
    }
    return prices["\(feature.rawValue) \(to)"].map {
      Alternative.Change(feature: feature, from: from, to: to, price: $0.price, rank: $0.rank)
    }
  }
}

extension Ruling {
  /// Whether what is agreed is not the form that was asked for but a reference to the law.
  func rewrites(_ form: Form) -> Bool {
    switch form {
    case .duty(let obligation): replacement.obligation.map { $0 != obligation } ?? false
    case .planRule, .someRule: verdict == .toegestaan && replacement != .geen
    }
  }
}
