import DecisionTables
import Model

/// The duties that the tables of an edition can bring about, whatever a dossier says: with a value of its own, by any
/// means, and however it relates to the law. Coverage asks less: what the printed norms come to.
struct Reach {
  /// One kind of duty.
  struct Duty: Hashable {
    let instrument: Instrument
    let subject: SubjectID
    let objectType: ObjectType
    let obligation: Obligation
    let origin: Origin
  }

  /// In the order of instruments, subjects, types, forms and origins.
  let duties: [Duty]

  init(of edition: ClauseSet) {
    var law = Law(edition)
    // An instrument without texts, of which none are meant, takes time and gives nothing to say.
    let instruments = edition.instruments + edition.clauses.flatMap(\.instruments)
    duties = Instrument.allCases.filter { $0 != .omgevingsplan && instruments.contains($0) }.flatMap { instrument in
      Matter.all(in: edition).flatMap { law.duties(on: $0, in: instrument) }
    }
  }
}

/// A subject at an object type, with what its norms bear.
private struct Matter {
  let subject: SubjectID
  let objectType: ObjectType
  /// The kinds of norm that a decision on it can have; nil for a subject without norms.
  let kinds: [NormKind?]
  /// Whether the law gives it a value, so that a duty can be as strict as the law, and can refer to it.
  let isInLaw: Bool

  static func all(in edition: ClauseSet) -> [Matter] {
    let indicators = edition.indicators.flatMap { indicator in
      indicator.norms.together(by: \.objectType).map { type, norms in
        // A value of its own makes a requirement of every norm but a target.
        let kinds = norms.map(\.kind) + (norms.contains { $0.kind != .streefwaarde } ? [.eis] : [])
        return Matter(
          subject: indicator.id, objectType: type, kinds: kinds.together { $0 }.map(\.key),
          isInLaw: norms.contains { $0.statute != nil })
      }
    }
    let named = edition.namedSubjects.flatMap { subject in
      subject.objectTypes.map {
        Matter(subject: subject.id, objectType: $0, kinds: [nil], isInLaw: false)
      }
    }
    return indicators + named
  }
}

/// The tables of law, each question asked once.
private struct Law {
  private struct Question: Hashable {
    let instrument: Instrument
    let legalClass, limb: String
    let isInLaw: Bool
  }
  private struct Answer: Hashable {
    let asked: Obligation
    let origin: Origin
  }

  private let edition: ClauseSet
  /// Per question what may be asked, and in which form it then stands.
  private var known: [Question: [Answer: Set<Obligation>]] = [:]

  init(_ edition: ClauseSet) { self.edition = edition }

  mutating func duties(on matter: Matter, in instrument: Instrument) -> [Reach.Duty] {
    guard
      let found = edition.rules.classes.hits([
        "onderwerp": matter.subject, "plek": matter.objectType.place.rawValue,
      ]).first
    else { return [] }
    let question = Question(
      instrument: instrument, legalClass: found["klasse"], limb: found["tak"], isInLaw: matter.isInLaw)
    let answers = known[question] ?? answers(to: question)
    known[question] = answers
    var reached: Set<Answer> = []
    for kind in matter.kinds {
      let norm = edition.rules.normKinds.hits(["soort": kind?.rawValue ?? "geen"]).first
      guard let strongest = norm.flatMap({ Obligation(rawValue: $0["sterkst"]) }) else { continue }
      for asked in Obligation.allCases where matter.isInLaw || asked != .verwijzingNaarWet {
        // What is asked is judged before it is softened to what the kind of the norm bears.
        let bearable = asked.rank < strongest.rank ? strongest : asked
        for origin in Origin.allCases where answers[Answer(asked: asked, origin: origin)] != nil {
          for form in answers[Answer(asked: bearable, origin: origin)] ?? [] {
            reached.insert(Answer(asked: form, origin: origin))
          }
        }
      }
    }
    return Obligation.allCases.flatMap { form in
      Origin.allCases.filter { reached.contains(Answer(asked: form, origin: $0)) }.map {
        Reach.Duty(
          instrument: instrument, subject: matter.subject, objectType: matter.objectType, obligation: form,
          origin: $0)
      }
    }
  }

  private func answers(to question: Question) -> [Answer: Set<Obligation>] {
    let issuers = edition.skeletons.filter { $0.instrument == question.instrument }.flatMap(\.issuers)
    let strictness: [Strictness] =
      question.isInLaw ? Strictness.allCases : [.nietVergelijkbaar, .geenWettelijkeNorm, .onbekend]
    var answers: [Answer: Set<Obligation>] = [:]
    for asked in Obligation.allCases {
      for origin in Origin.allCases {
        for issuer in issuers.isEmpty ? Issuer.allCases : issuers.together(by: { $0 }).map(\.key) {
          for relation in strictness {
            for means in SecuringMeans.allCases {
              let ruling = edition.rules.lawfulness.hits([
                "uitgever": issuer.rawValue, "instrument": question.instrument.rawValue,
                "klasse": question.legalClass, "tak": question.limb, "strengheid": relation.rawValue,
                "vorm": asked.rawValue, "herkomst": origin.rawValue, "middel": means.rawValue,
              ]).first
              guard let ruling, ruling["oordeel"] != Verdict.geblokkeerd.rawValue else { continue }
              let form = Replacement(rawValue: ruling["vervanging"])?.obligation ?? asked
              answers[Answer(asked: asked, origin: origin), default: []].insert(form)
            }
          }
        }
      }
    }
    return answers
  }
}

extension Obligation {
  /// The place in the order of strength, from the strongest.
  fileprivate var rank: Int { Obligation.allCases.firstIndex(of: self) ?? 0 }
}
