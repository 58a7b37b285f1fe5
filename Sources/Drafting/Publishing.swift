import Model

extension Dossier {
  /// The dossier without the personal data that a document would print: names of who signs, all that identifies a party
  /// that is a natural person or tells how somebody acts for that person, and facts that the edition calls personal
  /// (art. 5.1, tweede lid, onder e, Wet open overheid). What was not given stays not given. Free text that nobody
  /// marked stays as it is.
  func withoutPersonalData(under edition: ClauseSet) -> Dossier {
    var dossier = self
    dossier.parties = parties.map(\.withoutPersonalData)
    let personal = edition.facts.filter(\.isPersonal)
    dossier.areas = areas.map { area in
      var area = area
      for fact in personal where area.facts[fact.id] != nil {
        area.facts[fact.id] = Dossier.left(out: fact.question.label)
      }
      return area
    }
    return dossier
  }

  /// What stands in the place of personal data.
  static func left(out what: String) -> String { "[weggelaten: \(what)]" }
}

extension Party {
  fileprivate var withoutPersonalData: Party {
    var party = self
    for index in party.representatives.indices {
      party.representatives[index].name = representatives[index].name.map { _ in Dossier.left(out: "naam") }
    }
    guard isNaturalPerson else { return party }
    // Who acts for a person of flesh and blood does so as family, curator or by power of attorney: personal as well.
    for index in party.representatives.indices {
      let person = representatives[index]
      party.representatives[index].function = person.function.map { _ in Dossier.left(out: "functie") }
      party.representatives[index].basis = person.basis.map { _ in Dossier.left(out: "grondslag") }
    }
    party.resolution?.body = resolution?.body.map { _ in Dossier.left(out: "orgaan") }
    party.resolution?.number = resolution?.number.map { _ in Dossier.left(out: "nummer") }
    party.name = Dossier.left(out: "naam")
    party.shortName = shortName.map { _ in Dossier.left(out: "naam") }
    party.seat = seat.map { _ in Dossier.left(out: "plaats") }
    party.address = address.map { _ in Dossier.left(out: "adres") }
    party.registration = registration.map { _ in Dossier.left(out: "nummer") }
    return party
  }
}

extension Skeleton {
  /// Whether parties sign it: only such a document has a version for everyone.
  var isSigned: Bool { blocks.contains(.part(.ondertekening)) }
}
