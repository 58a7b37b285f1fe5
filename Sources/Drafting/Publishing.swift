import Model

extension Dossier {
  /// The dossier without the personal data that a document would print: names of who signs, all that identifies a party
  /// that is a natural person or tells how somebody acts for that person, and facts that the edition calls personal
  /// (art. 5.1, tweede lid, onder e, Wet open overheid). What was not given stays not given. These names are left out of
  /// free text too, with a surname after a title, citizen service numbers (art. 46 UAVG) and mobile telephone numbers;
  /// other personal data that nobody marked stay as they are.
  func withoutPersonalData(under edition: ClauseSet) -> Dossier {
    var dossier = self
    let names = Names(of: self)
    dossier.parties = parties.map { party in
      var party = party.withoutPersonalData
      for index in party.representatives.indices {
        party.representatives[index].basis = party.representatives[index].basis.map(names.leftOut)
      }
      return party
    }
    let personal = edition.facts.filter(\.isPersonal)
    dossier.areas = areas.map { area in
      var area = area
      for fact in personal where area.facts[fact.id] != nil {
        area.facts[fact.id] = Dossier.left(out: fact.question.label)
      }
      for fact in edition.facts where fact.kind == .text && !fact.isPersonal {
        area.facts[fact.id] = area.facts[fact.id].map(names.leftOut)
      }
      return area
    }
    return dossier
  }

  /// What stands in the place of personal data.
  static func left(out what: String) -> String { "[weggelaten: \(what)]" }
}

/// The names of the persons that a dossier knows.
private struct Names {
  /// The longest first, so that no part of a name stays.
  let all: [String]
  /// A title and the surname of one of them.
  let titled: [Regex<AnyRegexOutput>]

  init(of dossier: Dossier) {
    let persons =
      dossier.parties.flatMap { $0.representatives.compactMap(\.name) }
      + dossier.parties.filter(\.isNaturalPerson).flatMap { [$0.name, $0.shortName].compactMap { $0 } }
    let titles = ["mevrouw ", "de heer ", "dhr. ", "mevr. ", "mw. "]
    let bare = persons.map { name in
      titles.first { name.lowercased().hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
    }
    let surnames = bare.compactMap { $0.split(separator: " ").last }
      .filter { $0.allSatisfy { $0.isLetter || $0 == "-" } }
    // Of letters alone, so that the pattern always reads.
    titled = surnames.compactMap {
      try? Regex("(?i:mevrouw|de heer|dhr\\.|mevr\\.|mw\\.)\\s+(?:[\\p{L}.]+\\s+){0,3}?\($0)\\b")
    }
    // A single word can be another word as well.
    all = (persons + bare).filter { $0.contains(" ") }.sorted { ($1.count, $0) < ($0.count, $1) }
  }

  func leftOut(of text: String) -> String {
    let withoutNames = all.reduce(text) { $0.replacing($1, with: Dossier.left(out: "naam")) }
    let withoutTitled = titled.reduce(withoutNames) { $0.replacing($1, with: Dossier.left(out: "naam")) }
    return withoutTitled.replacing(/\b\d{9}\b/) { match in
      match.output.isCitizenServiceNumber ? Dossier.left(out: "nummer") : String(match.output)
    }
    .replacing(/(?:\+31[ -]?|\b0)6(?:[ -]?\d){8}\b/, with: Dossier.left(out: "telefoonnummer"))
  }
}

extension Substring {
  /// Whether nine digits pass the test of eleven of a citizen service number (*elfproef*).
  fileprivate var isCitizenServiceNumber: Bool {
    let digits = compactMap(\.wholeNumberValue)
    guard digits.count == 9, let last = digits.last else { return false }
    let sum = zip(digits.dropLast(), stride(from: 9, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    return (sum - last).isMultiple(of: 11) && sum > 0
  }
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
