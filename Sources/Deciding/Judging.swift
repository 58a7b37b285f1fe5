import DecisionTables
import Model

extension Matter {
  /// Asks the tables: the class of the subject, then what the law lets of the duty. What is asked is judged first,
  /// so that a demand which the law blocks is not let in by softening it to what the kind of the norm bears.
  func judged(_ norm: Norm?, _ ambition: Ambition) -> Decision {
    let classTrace = library.classes.decide([
      "onderwerp": indicator.id, "plek": row.objectType.place.rawValue,
    ])
    let strictness = row.strictness(of: norm, on: area.buildingDay)
    func law(_ obligation: Obligation) -> Trace {
      library.lawfulness.decide([
        "uitgever": dossier.issuer.rawValue, "instrument": instrument.rawValue,
        "klasse": classTrace.fired?["klasse"] ?? "", "strengheid": strictness.rawValue,
        "vorm": obligation.rawValue, "herkomst": ambition.origin.rawValue,
      ])
    }
    let asked = ambition.obligation ?? norm.usualObligation
    let bearable = norm.bearable(asked)
    let traces = [law(asked)] + (bearable == asked ? [] : [law(bearable)])
    let rulings = traces.compactMap { ruling($0, classTrace, strictness) }
    let trace = [classTrace] + traces
    let remarks = norm.map(remarks) ?? []
    // A table that loads is complete over the codes of the program; what it cannot judge stays out.
    guard rulings.count == traces.count, let first = rulings.first, let last = rulings.last else {
      return decision(.noProvision(reason: "de tabellen geven hierover geen oordeel"), trace: trace)
    }
    switch (first.verdict, last.verdict) {
    case (.geblokkeerd, _): return decision(.blocked(requested: asked, first), remarks: remarks, trace: trace)
    case (_, .geblokkeerd):
      return decision(.blocked(requested: bearable, last), remarks: remarks, trace: trace)
    case (.toegestaan, _), (.waarschuwing, _):
      let replacement = traces.last?.fired.flatMap { Obligation(rawValue: $0["vervanging"]) }
      let obligation = replacement ?? bearable
      return decision(
        .agreed(obligation, last),
        remarks: remarks + (bearable == asked ? [] : [.softened(obligation)])
          + (ambition.origin == .winnendBod && own == nil ? [.asAsked] : []),
        openPoints: row.openPoints(
          in: norm, as: obligation, indicator, ambition.level, own == nil ? remarks : [])
          + (last.legalClass == .rood && area.buildingDay == nil ? [.applicationDay(area)] : []), trace: trace
      )
    }
  }

  private func ruling(_ law: Trace, _ subject: Trace, _ strictness: Strictness) -> Ruling? {
    guard let hit = law.fired, let verdict = Verdict(rawValue: hit["oordeel"]),
      let certainty = Certainty(rawValue: hit["zekerheid"]), let subject = subject.fired,
      let legalClass = LegalClass(rawValue: subject["klasse"])
    else { return nil }
    return Ruling(
      rule: hit.rule, verdict: verdict, certainty: certainty, legalClass: legalClass, strictness: strictness,
      alternative: hit["alternatief"], basis: hit["grondslag"], explanation: hit["toelichting"],
      subjectExplanation: subject["toelichting"])
  }

  /// The remarks on a cell; one may stand under one indicator and name rows of another.
  func remarks(on norm: Norm) -> [Remark] {
    library.indicators.flatMap { other in
      other.remarks.filter { $0.concerns(norm) && (other.id == indicator.id || !$0.rows.isEmpty) }
    }
  }
}

extension Optional<Norm> {
  /// The form that the kind of the norm asks for when nobody chose one.
  fileprivate var usualObligation: Obligation {
    switch self?.kind {
    case .eis?, .gemeentelijkeKeuze?, .ontbreekt?, .nvt?, nil: .resultaat
    case .streefwaarde?, .metenEnUitdagen?, .kwalitatief?: strongestObligation
    }
  }

  /// The strongest form that the kind of the norm bears: a target never becomes a duty to reach it.
  private var strongestObligation: Obligation {
    switch self?.kind {
    case .eis?, .gemeentelijkeKeuze?, .ontbreekt?, .nvt?, nil: .resultaatMetBoete
    case .streefwaarde?: .streefwaarde
    case .metenEnUitdagen?: .metenEnUitdagen
    case .kwalitatief?: .inspanning
    }
  }

  /// The form asked for, or the strongest that the kind of the norm bears.
  fileprivate func bearable(_ asked: Obligation) -> Obligation {
    let order = Obligation.allCases
    let isTooStrong = (order.firstIndex(of: asked) ?? 0) < (order.firstIndex(of: strongestObligation) ?? 0)
    return isTooStrong ? strongestObligation : asked
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
