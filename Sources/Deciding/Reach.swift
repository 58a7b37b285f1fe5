import DecisionTables
public import Model

/// The duties that the tables of an edition can let into a document, whatever a dossier says.
public struct Reach: Sendable {
  /// One kind of duty.
  public struct Duty: Hashable, Sendable {
    public let issuer: Issuer
    public let instrument: Instrument
    public let subject: SubjectID
    public let theme: Theme
    public let objectType: ObjectType
    public let level: AmbitionLevel
    public let obligation: Obligation
    public let origin: Origin
  }

  /// In the order of instruments, subjects, types, levels, forms and origins.
  public let duties: [Duty]
  /// The rules that keep a form out for a subject at a place.
  let blocks: [Block: Set<String>]

  /// What was asked and kept out.
  struct Block: Hashable {
    let instrument: Instrument
    let theme: Theme
    let obligation: Obligation
  }

  /// What can come about in these instruments; an omgevingsplan has rules and no duties.
  public init(of edition: ClauseSet, in instruments: [Instrument]) {
    var law = Law(edition)
    let matters = SubjectMatter.all(in: edition)
    duties = instruments.filter { $0 != .omgevingsplan }.flatMap { instrument in
      matters.flatMap { law.duties(on: $0, in: instrument) }
    }
    blocks = law.blocks
  }
}

/// A subject at an object type and a level, with what its norms bear.
private struct SubjectMatter {
  let subject: SubjectID
  let theme: Theme
  let objectType: ObjectType
  let level: AmbitionLevel
  /// The kinds of norm that a decision on it can have; nil for a subject without norms.
  let kinds: [NormKind?]
  /// Whether the law gives it a value, so that a duty can be as strict as the law, and can refer to it.
  let isInLaw: Bool

  static func all(in edition: ClauseSet) -> [SubjectMatter] {
    let indicators = edition.indicators.flatMap { indicator in
      indicator.norms.together(by: \.objectType).flatMap { type, norms in
        AmbitionLevel.allCases.map { level in
          let mine = norms.filter { $0.level == level }
          // A value of its own makes a requirement of every cell but a target, also where the source has none.
          let own: [NormKind] = mine.isEmpty || mine.contains { $0.kind != .streefwaarde } ? [.eis] : []
          return SubjectMatter(
            subject: indicator.id, theme: indicator.theme, objectType: type, level: level,
            kinds: (mine.map(\.kind) + own).together { $0 }.map(\.key),
            isInLaw: norms.contains { $0.statute != nil })
        }
      }
    }
    let named = edition.namedSubjects.flatMap { subject in
      subject.objectTypes.flatMap { type in
        AmbitionLevel.allCases.map { level in
          SubjectMatter(
            subject: subject.id, theme: subject.theme, objectType: type, level: level, kinds: [nil],
            isInLaw: false)
        }
      }
    }
    return indicators + named
  }
}

/// The tables of law, each question asked once. What secures a duty is left out: no means lets in what would stay out
/// without it.
private struct Law {
  private struct Question: Hashable {
    let issuer: Issuer
    let instrument: Instrument
    let legalClass, limb: String
    let isInLaw: Bool
  }
  private struct Answer: Hashable {
    let asked: Obligation
    let origin: Origin
  }

  private let edition: ClauseSet
  /// Per question what may be asked, and in which form it then stands; and the rules that keep it out.
  private var known: [Question: (forms: [Answer: Set<Obligation>], rules: [Obligation: Set<String>])] = [:]
  private(set) var blocks: [Reach.Block: Set<String>] = [:]

  init(_ edition: ClauseSet) { self.edition = edition }

  mutating func duties(on matter: SubjectMatter, in instrument: Instrument) -> [Reach.Duty] {
    guard
      let found = edition.rules.classes.hits([
        "onderwerp": matter.subject, "plek": matter.objectType.place.rawValue,
      ]).first
    else { return [] }
    let issuers = edition.skeletons.filter { $0.instrument == instrument }.flatMap(\.issuers)
    return Issuer.allCases.filter { issuers.isEmpty || issuers.contains($0) }.flatMap { issuer in
      let question = Question(
        issuer: issuer, instrument: instrument, legalClass: found["klasse"], limb: found["tak"],
        isInLaw: matter.isInLaw)
      let answers = known[question] ?? answers(to: question)
      known[question] = answers
      for (form, rules) in answers.rules {
        blocks[Reach.Block(instrument: instrument, theme: matter.theme, obligation: form), default: []]
          .formUnion(rules)
      }
      return stood(matter, answers.forms).map { form, origin in
        Reach.Duty(
          issuer: issuer, instrument: instrument, subject: matter.subject, theme: matter.theme,
          objectType: matter.objectType, level: matter.level, obligation: form, origin: origin)
      }
    }
  }

  /// The forms in which the matter can stand. What is asked is judged before it is softened to what the kind of the norm
  /// bears.
  private func stood(_ matter: SubjectMatter, _ forms: [Answer: Set<Obligation>]) -> [(Obligation, Origin)] {
    var reached: Set<Answer> = []
    for kind in matter.kinds {
      let norm = edition.rules.normKinds.hits(["soort": kind?.rawValue ?? "geen"]).first
      guard let strongest = norm.flatMap({ Obligation(rawValue: $0["sterkst"]) }) else { continue }
      for asked in Obligation.allCases where matter.isInLaw || asked != .verwijzingNaarWet {
        let bearable = asked.isStronger(than: strongest) ? strongest : asked
        for origin in Origin.allCases where forms[Answer(asked: asked, origin: origin)] != nil {
          for form in forms[Answer(asked: bearable, origin: origin)] ?? [] {
            reached.insert(Answer(asked: form, origin: origin))
          }
        }
      }
    }
    return Obligation.allCases.flatMap { form in
      Origin.allCases.filter { reached.contains(Answer(asked: form, origin: $0)) }.map { (form, $0) }
    }
  }

  private func answers(to question: Question) -> (
    forms: [Answer: Set<Obligation>], rules: [Obligation: Set<String>]
  ) {
    let strictness: [Strictness] =
      question.isInLaw ? Strictness.allCases : [.nietVergelijkbaar, .geenWettelijkeNorm, .onbekend]
    var forms: [Answer: Set<Obligation>] = [:]
    var rules: [Obligation: Set<String>] = [:]
    for asked in Obligation.allCases {
      for origin in Origin.allCases {
        for relation in strictness {
          let ruling = edition.rules.lawfulness.hits([
            "uitgever": question.issuer.rawValue, "instrument": question.instrument.rawValue,
            "klasse": question.legalClass, "tak": question.limb, "strengheid": relation.rawValue,
            "vorm": asked.rawValue, "herkomst": origin.rawValue, "middel": SecuringMeans.geen.rawValue,
          ]).first
          guard let ruling else { continue }
          guard ruling["oordeel"] != Verdict.geblokkeerd.rawValue else {
            rules[asked, default: []].insert(ruling.rule)
            continue
          }
          let form = Replacement(rawValue: ruling["vervanging"])?.obligation ?? asked
          forms[Answer(asked: asked, origin: origin), default: []].insert(form)
        }
      }
    }
    return (forms, rules)
  }
}
