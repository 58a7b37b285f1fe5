import DecisionTables
import Model

@testable import Deciding

/// Every combination of what can be asked, one by one, with what the tables say of each: slow and plain, to check the
/// search of the program against.
struct NaiveSearch {
  let asked: Asked
  private let features = Alternative.Change.Feature.allCases
  private var memory: [[String]: (verdict: Verdict, rule: String)?] = [:]
  private var feasible: [String: Bool] = [:]
  private var classes: [String: [String: String]] = [:]
  private var routes: [String: [String: String]] = [:]

  init(_ asked: Asked) { self.asked = asked }

  /// The least sets of changes that let more, as `kenmerk waarde`, with verdict and rule.
  mutating func least() -> [Set<String>: String] {
    guard let ruling = asked.decision.ruling, ruling.verdict != .toegestaan else { return [:] }
    var found: [[Int]: (changes: Set<String>, verdict: Verdict, rule: String)] = [:]
    for one in combinations() {
      let changes = changes(to: one)
      guard !changes.isEmpty, changes.allSatisfy({ isFeasible($0.key.rawValue, $0.value) }),
        let (verdict, rule) = answer(one), lets(verdict, moreThan: ruling.verdict)
      else { continue }
      let code = features.map { feature in changes[feature].map(number) ?? 0 }
      found[code] = (Set(changes.map { "\($0.key.rawValue) \($0.value)" }), verdict, rule)
    }
    let least = found.filter { code, one in
      !parts(of: code).contains { part in
        found[part].map { !lets(one.verdict, moreThan: $0.verdict) } ?? false
      }
    }
    return Dictionary(
      least.values.map { ($0.changes, "\($0.verdict.rawValue) \($0.rule)") },
      uniquingKeysWith: { one, _ in one })
  }

  /// Whether a verdict lets more than another.
  private func lets(_ one: Verdict, moreThan other: Verdict) -> Bool {
    let order: [Verdict: Int] = [.toegestaan: 2, .waarschuwing: 1, .geblokkeerd: 0]
    return (order[one] ?? 0) > (order[other] ?? 0)
  }

  /// Every code with some of the changes taken back, but not all.
  private func parts(of code: [Int]) -> [[Int]] {
    let changed = code.indices.filter { code[$0] != 0 }
    return (1..<(1 << changed.count)).dropLast().map { kept in
      var part = code
      for (bit, index) in changed.enumerated() where kept & (1 << bit) == 0 { part[index] = 0 }
      return part
    }
  }

  private typealias Combination = [Alternative.Change.Feature: String]

  private mutating func combinations() -> [Combination] {
    let library = asked.library
    let place = asked.row.objectType.place.rawValue
    let substitute = classTable(asked.topic.id, place)["groen-alternatief"].flatMap {
      $0 == "geen" ? nil : $0
    }
    let instruments = Set(
      library.rules.instruments.cases.filter { $0["grondpositie"] == asked.area.ownership.rawValue }
        .flatMap { library.rules.instruments.decide($0).hits.map { $0["instrument"] } }
        + [asked.instrument.rawValue])
    let kind = library.rules.normKinds.decide(["soort": asked.decision.norm?.kind.rawValue ?? "geen"])
    let strongest = Obligation.allCases.firstIndex { $0.rawValue == kind.fired?["sterkst"] } ?? 0
    let forms = Set(Obligation.allCases[strongest...].map(\.rawValue)).subtracting(["verwijzing-naar-wet"])
      .union(asked.form.code == "verwijzing-naar-wet" ? ["verwijzing-naar-wet"] : [])
    let wasBid = asked.ambition.origin == .winnendBod || asked.area.ownership == .gemeente
    let origins = wasBid ? ["eis", "winnend-bod", "eigen-aanbod"] : ["eis", "eigen-aanbod"]
    var all: [Combination] = []
    for subject in [asked.topic.id] + [substitute].compactMap({ $0 }) {
      for place in Place.allCases.map(\.rawValue) {
        let usual = route(subject, place)["regeltype"]
        for issuer in Issuer.allCases.map(\.rawValue) {
          for instrument in instruments {
            let base: Combination = [
              .subject: subject, .place: place, .issuer: issuer, .instrument: instrument,
            ]
            guard instrument != "omgevingsplan" else {
              all += PlanRuleType.allCases.map(\.rawValue).filter { $0 != "functie" || usual == $0 }
                .map { base.merging([.planRule: $0]) { $1 } }
              continue
            }
            for form in forms {
              for origin in origins {
                for means in Set(["geen", asked.ambition.means.rawValue]) {
                  all.append(base.merging([.obligation: form, .origin: origin, .means: means]) { $1 })
                }
              }
            }
          }
        }
      }
    }
    return all
  }

  /// What differs from what was asked.
  private func changes(to one: Combination) -> Combination {
    let isPlan = asked.instrument == .omgevingsplan
    let from: Combination = [
      .subject: asked.topic.id, .place: asked.row.objectType.place.rawValue,
      .issuer: asked.dossier.issuer.rawValue, .instrument: asked.instrument.rawValue,
      .obligation: asked.form.code, .origin: asked.ambition.origin.rawValue,
      .means: asked.ambition.means.rawValue, .planRule: isPlan ? asked.form.code : "geen",
    ]
    return one.filter { from[$0.key] != $0.value }
  }

  private mutating func isFeasible(_ feature: String, _ value: String) -> Bool {
    guard feature != "onderwerp" else { return true }
    if let known = feasible["\(feature) \(value)"] { return known }
    let hit = asked.library.rules.alternatives.decide(["kenmerk": feature, "naar": value]).fired
    feasible["\(feature) \(value)"] = hit?["haalbaar"] == "ja"
    return hit?["haalbaar"] == "ja"
  }

  private mutating func classTable(_ subject: String, _ place: String) -> [String: String] {
    if let known = classes["\(subject) \(place)"] { return known }
    let found =
      asked.library.rules.classes.decide(["onderwerp": subject, "plek": place]).fired?.outputs ?? [:]
    classes["\(subject) \(place)"] = found
    return found
  }

  private mutating func route(_ subject: String, _ place: String) -> [String: String] {
    if let known = routes["\(subject) \(place)"] { return known }
    let found =
      asked.library.rules.planRoutes.decide(["onderwerp": subject, "plek": place]).fired?.outputs ?? [:]
    routes["\(subject) \(place)"] = found
    return found
  }

  /// What the tables say; nil when they say nothing, rewrite the form, or when the municipality keeps it out itself.
  private mutating func answer(_ one: Combination) -> (verdict: Verdict, rule: String)? {
    let (subject, place) = (one[.subject] ?? "", one[.place] ?? "")
    let isPlan = one[.instrument] == "omgevingsplan"
    let isHere = subject == asked.topic.id && place == asked.row.objectType.place.rawValue
    var inputs = (isPlan ? asked.ambition.planRule?.facts : nil) ?? [:]
    inputs["experiment-gegeven"] = inputs["experiment"] == nil ? "nee" : "ja"
    inputs["strengheid"] = isHere ? asked.decision.ruling?.strictness.rawValue : "geen-wettelijke-norm"
    inputs.merge(isPlan ? route(subject, place) : classTable(subject, place)) { $1 }
    inputs.merge(one.map { ($0.key.rawValue, $0.value) }) { $1 }
    let table = isPlan ? asked.library.rules.plan : asked.library.rules.lawfulness
    let key = [table.name] + table.inputs.map { inputs[$0.name] ?? "" }
    if let known = memory[key] { return known }
    let hit = table.decide(inputs).fired
    let isRewritten =
      !isPlan && hit?["vervanging"] == "verwijzing-naar-wet" && one[.obligation] != "verwijzing-naar-wet"
    let isRaised = asked.library.policy?.stance?.raisesDisputed == true && hit?["zekerheid"] == "betwist"
    let verdict = hit.flatMap { Verdict(rawValue: $0["oordeel"]) }
    let found: (verdict: Verdict, rule: String)? =
      isRewritten || (isRaised && verdict == .waarschuwing) ? nil : verdict.map { ($0, hit?.rule ?? "") }
    memory[key] = .some(found)
    return found
  }

  private func number(_ value: String) -> Int {
    value.unicodeScalars.reduce(7) { ($0 &* 31 &+ Int($1.value)) & 0xFFFFFFFF } + 1
  }
}
