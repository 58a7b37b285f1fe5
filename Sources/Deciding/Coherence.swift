import FoundationEssentials
import Model

/// What facts of one sub-area say of each other.
enum Coherence {
  /// Amounts of which the second may not be more than the first: the column that says so, and the two facts.
  static let limits: [(column: String, most: FactDefinition.ID, amount: FactDefinition.ID)] = [
    ("koopsom-marktconform", "koopsom", "getaxeerde-waarde"),
    ("voorschot-binnen-bijdrage", "kostenbijdrage", "voorschot-kosten"),
    ("waarborgsom-binnen-koopsom", "koopsom", "waarborgsom"),
  ]

  /// What names and bodies of an authority say of its kind.
  static let words: [(issuer: Issuer, words: [String])] = [
    (.gemeente, ["gemeente ", "burgemeester en wethouders", "gemeenteraad"]),
    (.gemeentelijkeVennootschap, ["b.v.", " bv", "n.v."]),
    (.provincie, ["provincie ", "gedeputeerde staten", "provinciale staten"]),
    (.waterschap, ["waterschap ", "hoogheemraadschap", "dijkgraaf"]),
    (.rijk, ["staat der nederlanden", "rijksvastgoedbedrijf"]),
  ]

  /// The penalties that are each due at once.
  static let penalties = ["boete-vast", "boete-per-dag", "boete-overdracht", "boete-per-procent"]
}

extension Dossier {
  /// Whether name and deciding body of the issuing party do not say that it is another kind of authority than the
  /// dossier's issuer; so it is while they say nothing.
  func isIssuedByItsParty(in area: Area) -> Bool {
    guard let party = party(.gemeente, in: area) else { return true }
    let words = [party.name, party.resolution?.body ?? ""].joined(separator: " ").lowercased()
    let said = Coherence.words.filter { $0.words.contains(where: words.contains) }.map(\.issuer)
    return said.isEmpty || said.contains(issuer)
  }
}

extension Area {
  /// Whether the second amount is not more than the first; so it is while one of them is unknown.
  func isWithin(_ most: FactDefinition.ID, _ amount: FactDefinition.ID) -> Bool {
    guard let limit = self.amount(of: most), let value = self.amount(of: amount) else { return true }
    return value <= limit
  }

  /// Whether the ground rent is what value and percentage come to, to a whole euro; so it is while one is unknown.
  var hasRentOfItsPercentage: Bool {
    guard let rent = amount(of: "canon"), let value = amount(of: "grondwaarde"),
      let percentage = amount(of: "canonpercentage")
    else { return true }
    return abs(rent - value * percentage / 100) <= 1
  }

  /// Whether others have less than twenty days to react, which is what practice gives them; not so while the term is
  /// unknown.
  func hasShortReactionTerm(from day: Day) -> Bool {
    guard let end = facts["reactietermijn"].flatMap(day.adding(term:)) else { return false }
    return end < day.adding(days: 20)
  }

  /// The day that a fact gives; nil when it gives none.
  func day(of fact: FactDefinition.ID) -> Day? { facts[fact].flatMap(Day.init) }

  /// The number that a fact gives; nil when it gives none.
  func amount(of fact: FactDefinition.ID) -> Decimal? { facts[fact].flatMap(Figure.init)?.value }

  /// Whether no single penalty is more than all together may be; so it is while one of them is unknown.
  var hasPenaltiesUnderTheirMaximum: Bool {
    Coherence.penalties.allSatisfy { isWithin("boetemaximum", $0) }
  }
}
