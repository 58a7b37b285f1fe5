/// The names of the blanks that every text may hold, beside facts (`feit.…`) and what a part of the program adds.
public enum Blank {
  /// Dossier, sub-area and parties.
  public static let fixed: [String] =
    ["dossier.naam", "dossier.nummer", "deelgebied.naam", "editie.versie"]
    + Role.allCases.flatMap { role in
      [role.rawValue]
        + [
          "naam", "korteNaam", "soort", "zetel", "adres", "kvk", "besluit.orgaan", "besluit.datum",
          "besluit.nummer",
        ].map {
          "\(role.rawValue).\($0)"
        }
    }
}
