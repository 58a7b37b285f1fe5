import DecisionTables
import Model

/// A verdict with the traces that it rests on.
struct Judgement {
  let form: Form
  let ruling: Ruling
  let trace: [Trace]
}

extension Matter {
  /// Asks the tables what the law lets of the duty or rule.
  func judged(_ norm: Norm?, _ ambition: Ambition) -> Decision {
    let (strictness, weighing) = row.strictness(of: norm, on: area.buildingDay, by: library.rules.strictness)
    let subject = library.rules.classes.decide([
      "onderwerp": topic.id, "plek": row.objectType.place.rawValue,
    ])
    let question = LegalQuestion(
      rules: library.rules, subject: topic.id, place: row.objectType.place, classTrace: subject,
      strictness: strictness,
      ground: ground.merging(library.facts(ambition.planRule?.facts ?? [:], of: .planregel)) { $1 })
    var decision =
      switch instrument {
      case .omgevingsplan: ruled(question, norm, ambition)
      case .gronduitgifte, .anterieureOvereenkomst, .prestatieafspraken, .aanbestedingWerk:
        agreed(question, norm, ambition)
      }
    decision.trace.insert(weighing, at: 0)
    return decision
  }

  /// A duty. What is asked is judged first, so that a demand which the law blocks is not let in by softening it to what
  /// the kind of the norm bears.
  private func agreed(_ question: LegalQuestion, _ norm: Norm?, _ ambition: Ambition) -> Decision {
    let kind = library.rules.normKinds.decide(["soort": norm?.kind.rawValue ?? "geen"])
    let usual = kind.fired.flatMap { Obligation(rawValue: $0["gebruikelijk"]) } ?? .informatieplicht
    let strongest = kind.fired.flatMap { Obligation(rawValue: $0["sterkst"]) } ?? .informatieplicht
    let asked = ambition.obligation ?? usual
    let bearable = asked.isStronger(than: strongest) ? strongest : asked
    let judged = ([asked] + (bearable == asked ? [] : [bearable])).map {
      question.judge($0, origin: ambition.origin, means: ambition.means)
    }
    let trace = [kind, question.classTrace] + judged.flatMap(\.trace)
    let remarks = norm.map(remarks) ?? []
    let judgements = judged.compactMap(\.judgement)
    guard judgements.count == judged.count, let last = judgements.last else {
      return decision(.noProvision(reason: "de tabellen geven hierover geen oordeel"), trace: trace)
    }
    if let blocked = judgements.first(where: { library.weighed($0.ruling).verdict == .geblokkeerd }) {
      let ruling = library.weighed(blocked.ruling)
      guard let override = override(of: ruling) else {
        return decision(.blocked(requested: blocked.form, ruling), remarks: remarks, trace: trace)
      }
      return standing(bearable, ruling.overridden(by: override), norm, ambition, remarks, trace)
    }
    let form = last.ruling.replacement.obligation ?? bearable
    return standing(
      form, last.ruling, norm, ambition, remarks + (bearable == asked ? [] : [.softened(form)]), trace)
  }

  private func standing(
    _ obligation: Obligation, _ ruling: Ruling, _ norm: Norm?, _ ambition: Ambition, _ remarks: [Remark],
    _ trace: [Trace]
  ) -> Decision {
    decision(
      .agreed(.duty(obligation), ruling),
      remarks: remarks + (ambition.origin == .winnendBod && own == nil && norm != nil ? [.asAsked] : []),
      openPoints: row.openPoints(
        in: norm, as: obligation, topic, ambition.level, own == nil ? norm.map(self.remarks) ?? [] : [])
        + (ruling.legalClass == .rood && area.buildingDay == nil ? [.applicationDay(area)] : []), trace: trace
    )
  }

  /// A rule of the omgevingsplan.
  private func ruled(_ question: LegalQuestion, _ norm: Norm?, _ ambition: Ambition) -> Decision {
    let (judgement, trace) = question.judge(planRule: ambition.planRule?.type)
    let all = [question.classTrace] + trace
    let remarks = norm.map(remarks) ?? []
    guard let judgement else {
      return decision(
        .noProvision(reason: "de tabellen geven hierover geen oordeel"), remarks: remarks, trace: all)
    }
    let ruling = library.weighed(judgement.ruling)
    guard ruling.verdict == .geblokkeerd else {
      return decision(.agreed(judgement.form, ruling), remarks: remarks, trace: all)
    }
    guard let override = override(of: ruling) else {
      return decision(.blocked(requested: judgement.form, ruling), remarks: remarks, trace: all)
    }
    return decision(.agreed(judgement.form, ruling.overridden(by: override)), remarks: remarks, trace: all)
  }

  private func override(of ruling: Ruling) -> Override? {
    dossier.overrides.first {
      $0.area == area.id && $0.rule == ruling.rule
        && $0.matter
          == Override.Matter(instrument: instrument, subject: topic.id, objectType: row.objectType)
    }
  }
}

extension ClauseSet {
  /// The ruling as the municipality weighs it: its recorded view may keep disputed duties out.
  func weighed(_ ruling: Ruling) -> Ruling {
    guard let stance = policy?.stance, stance.raisesDisputed, ruling.verdict == .waarschuwing,
      ruling.certainty == .betwist
    else { return ruling }
    var raised = ruling
    raised.verdict = .geblokkeerd
    if raised.replacement == .geen { raised.replacement = .geenBepaling }
    raised.raisedBy = stance.location
    return raised
  }
}

extension Ruling {
  fileprivate func overridden(by override: Override) -> Ruling {
    var ruling = self
    ruling.override = override
    return ruling
  }
}

extension Obligation {
  /// In the order of strength.
  func isStronger(than other: Obligation) -> Bool {
    let order = Obligation.allCases
    return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0)
  }
}

extension Remark {
  fileprivate static func softened(_ obligation: Obligation) -> Remark {
    Remark(
      id: "Vorm", rows: [], levels: [],
      text: "De gevraagde vorm is sterker dan de soort van deze norm toelaat; "
        + "opgenomen is: \(obligation.name).", question: nil)
  }

  /// A bid that equals what was published: its freedom is weak proof.
  fileprivate static let asAsked = Remark(
    id: "Bod", rows: [], levels: [],
    text: "Deze waarde komt uit het winnende bod en is gelijk aan de waarde die de gemeente heeft "
      + "gepubliceerd. Dat de keuze vrij was, is dan moeilijk te bewijzen.", question: nil)
}

extension OpenPoint {
  fileprivate static func applicationDay(_ area: Area) -> OpenPoint {
    OpenPoint(
      id: "aanvraag.\(area.id)",
      question: Question(
        label: "datum aanvraag of melding",
        text: "Wanneer wordt voor \(area.name) de vergunning aangevraagd of de bouwmelding gedaan? "
          + "Die dag bepaalt welk Bbl geldt (art. 8.3 Bbl).", owner: "projectleider"))
  }
}
