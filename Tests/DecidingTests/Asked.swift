import DecisionTables
import Dice
import Model

@testable import Deciding

/// A decision with all that it was made of, so that one thing can be asked otherwise.
struct Asked {
  var library: ClauseSet
  var dossier: Dossier
  var instrument: Instrument
  var topic: Topic
  var row: Indicator.Row
  var ambition: Ambition
  var decision: Decision

  var area: Area { dossier.areas[0] }
}

extension Asked {
  /// A random question on the tables and norms of an edition.
  init(under library: ClauseSet, _ dice: inout Dice) {
    func any<Value>(_ values: [Value], _ dice: inout Dice) -> Value {
      guard let value = values.randomElement(using: &dice) else { fatalError("niets om uit te kiezen") }
      return value
    }
    func maybe<Value>(_ values: [Value], _ dice: inout Dice) -> Value? {
      Bool.random(using: &dice) ? values.randomElement(using: &dice) : nil
    }
    instrument = any(Instrument.allCases, &dice)
    if UInt8.random(in: 0..<6, using: &dice) > 0 {
      let indicator = any(library.indicators, &dice)
      (topic, row) = (.indicator(indicator), any(indicator.rows, &dice))
    } else {
      let subject = any(library.namedSubjects, &dice)
      topic = .named(subject)
      row = Indicator.Row(id: subject.id, objectType: any(subject.objectTypes, &dice), norms: [])
    }
    var dossier = DecidingTests.dossier([:], on: maybe(["2026-06-15", "2027-09-01", "2028-06-01"], &dice))
    dossier.issuer = maybe([.gemeente], &dice) ?? any(Issuer.allCases, &dice)
    dossier.areas[0].ownership = any(LandOwnership.allCases, &dice)
    var facts: [String: String] = [:]
    for fact in library.facts where fact.holder == .planregel {
      guard case .choice(let codes) = fact.kind else { continue }
      facts[fact.id] = maybe(codes, &dice)
    }
    let type = maybe(PlanRuleType.allCases, &dice)
    ambition = Ambition(
      level: any(AmbitionLevel.allCases, &dice), obligation: maybe(Obligation.allCases, &dice),
      origin: any(Origin.allCases, &dice), means: maybe(SecuringMeans.allCases, &dice) ?? .geen,
      planRule: instrument == .omgevingsplan ? PlanRule(type: type, facts: facts) : nil, reason: "reden")
    dossier.areas[0].ambitions = [.subject(topic.id): ambition]
    self.dossier = dossier
    self.library = library
    decision = Asked.matter(library, dossier, instrument, topic, row).decision
  }

  /// A random question to which the law has an objection, and those before it to which it has none.
  static func objected(under library: ClauseSet, _ dice: inout Dice) -> (asked: Asked, allowed: [Asked]) {
    var allowed: [Asked] = []
    while true {
      let asked = Asked(under: library, &dice)
      if let ruling = asked.decision.ruling, ruling.verdict != .toegestaan { return (asked, allowed) }
      allowed.append(asked)
    }
  }

  static func matter(
    _ library: ClauseSet, _ dossier: Dossier, _ instrument: Instrument, _ topic: Topic, _ row: Indicator.Row
  ) -> Matter {
    Matter(
      library: library, dossier: dossier, area: dossier.areas[0], instrument: instrument, topic: topic,
      row: row,
      ground: library.inputs(of: dossier.areas[0], in: dossier, instrument: instrument))
  }
}

extension Asked {
  /// The form that a decision came to, or that was blocked.
  var form: Form {
    switch decision.outcome {
    case .agreed(let form, _), .blocked(let form, _): form
    case .noProvision: .duty(.informatieplicht)
    }
  }

  /// What the law says when this is asked with some things changed: of the whole decision, not of its tables.
  ///
  /// At another place or on another subject there is no number of the law.
  func outcome(with changes: [Alternative.Change]) -> Outcome {
    var (dossier, instrument, topic, row, ambition) = (dossier, instrument, topic, row, ambition)
    var planRule: PlanRuleType? = if case .planRule(let type) = form { type } else { nil }
    if case .duty(let obligation) = form { ambition.obligation = obligation }
    for change in changes {
      switch change.feature {
      case .issuer: dossier.issuer = Issuer(rawValue: change.to) ?? dossier.issuer
      case .instrument: instrument = Instrument(rawValue: change.to) ?? instrument
      case .obligation: ambition.obligation = Obligation(rawValue: change.to)
      case .origin: ambition.origin = Origin(rawValue: change.to) ?? ambition.origin
      case .means: ambition.means = SecuringMeans(rawValue: change.to) ?? ambition.means
      case .planRule: planRule = PlanRuleType(rawValue: change.to)
      case .place:
        let type = ObjectType.allCases.first { $0.place.rawValue == change.to } ?? row.objectType
        row = Indicator.Row(id: row.id, objectType: type, norms: [])
      case .subject:
        topic = .named(
          NamedSubject(
            id: change.to, name: change.to, term: change.to, theme: topic.theme,
            objectTypes: [row.objectType],
            source: ""))
        row = Indicator.Row(id: row.id, objectType: row.objectType, norms: [])
      }
    }
    ambition.planRule = PlanRule(type: planRule, facts: ambition.planRule?.facts ?? [:])
    return Asked.matter(library, dossier, instrument, topic, row).judged(decision.norm, ambition).outcome
  }
}
