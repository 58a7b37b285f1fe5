import DecisionTables
import FoundationEssentials
import Model

/// What tables may ask: a text for each column that is known. What is not known is left out, so that a table makes it
/// a question.
typealias Inputs = [String: String]

extension ClauseSet {
  /// What is known of a sub-area as a whole, or of it in one instrument.
  func inputs(of area: Area, in dossier: Dossier, instrument: Instrument? = nil) -> Inputs {
    var inputs = facts(area.facts, of: .deelgebied)
    inputs["uitgever"] = dossier.issuer.rawValue
    inputs["instrument"] = instrument?.rawValue
    inputs["grondpositie"] = area.ownership.rawValue
    inputs["fase"] = dossier.phase.rawValue
    inputs["locatieprofiel"] = dossier.locationProfile?.rawValue
    inputs["verankerd"] = dossier.isAnchored.map(\.word)
    inputs["aanvraag"] = application(of: area, seenFrom: dossier.referenceDay)
    inputs["boete-aandeel"] = penaltyShare(area)
    inputs["afspraken-gegeven"] = (!area.agreements.isEmpty).word
    inputs["partij-huurders"] = (dossier.party(.huurdersorganisatie, in: area) != nil).word
    for (column, most, amount) in Coherence.limits {
      inputs[column] = area.isWithin(most, amount).word
    }
    inputs["reactietermijn-kort"] = area.hasShortReactionTerm(from: dossier.referenceDay).word
    inputs["partij-past-bij-uitgever"] = dossier.isIssuedByItsParty(in: area).word
    inputs["canon-klopt"] = area.hasRentOfItsPercentage.word
    inputs["boete-binnen-maximum"] = area.hasPenaltiesUnderTheirMaximum.word
    return inputs
  }

  /// What is known of an agreement with a corporation, beside the sub-area in its instrument.
  func inputs(of agreement: Agreement) -> Inputs {
    func does(_ role: Role) -> String { (agreement.deeds[role] != nil).word }
    return [
      "inzet-gemeente": does(.gemeente), "inzet-corporatie": does(.wederpartij),
      "inzet-huurders": does(.huurdersorganisatie), "woonthema": agreement.theme.rawValue,
      "indicator-gegeven": (agreement.indicator != nil).word,
      "monitoring-gegeven": (agreement.monitoring != nil).word,
    ]
  }

  /// The facts as written, and of each whether it was given.
  func facts(_ given: [FactDefinition.ID: String], of holder: FactDefinition.Holder) -> Inputs {
    var inputs: Inputs = [:]
    for fact in facts where fact.holder == holder {
      inputs[fact.id] = given[fact.id]
      inputs[RuleColumn.given(fact.id)] = (given[fact.id] != nil).word
    }
    return inputs
  }

  /// How sure the law of the expected application is (art. 8.3 Bbl).
  private func application(of area: Area, seenFrom today: Day) -> String {
    guard let day = area.buildingDay else { return "onbekend" }
    let isLapsed = area.applications.contains {
      $0.kind == .bouwmelding && $0.status == .gedaan && $0.day.map { $0.inAYear < today } ?? false
    }
    if isLapsed { return "bouwmelding-verlopen" }
    let isAfterChange = announcedChanges.contains { today < $0.day && $0.day <= day }
    return isAfterChange ? "na-aangekondigde-wijziging" : "bekend"
  }

  /// The highest sum of penalties in whole percents of the price, rounded down.
  private func penaltyShare(_ area: Area) -> String? {
    guard let most = area.amount(of: "boetemaximum"), let price = area.amount(of: "koopsom"), price > 0
    else { return nil }
    return "\(most / price * 100)".split(separator: ".").first.map(String.init)
  }
}

extension Bool {
  /// The code of a yes/no scale.
  var word: String { self ? "ja" : "nee" }
}
