/// A typed blank (*invulbepaling*) in a text: what the dossier, or the part of the program that places the text,
/// fills in.
public enum Blank: Hashable, Sendable {
  case dossierName, dossierNumber, areaName, editionVersion
  /// The printed name of a role, such as `Koper`.
  case role(Role)
  case party(Role, PartyField)
  /// A word that differs between documents, from the skeleton: `{{woord.akte}}`.
  case word(String)
  /// A fact of the edition, by its id.
  case fact(FactDefinition.ID)
  /// References to all annexes of the document, in the order of its list of annexes.
  case annexes
  /// The year that the document is about (*jaarschijf*), and all years of the sub-area: `2027 tot en met 2030`.
  case year, period
  /// In a skeleton: how many pages the document has on paper.
  case pages
  /// In the article of a theme: its name.
  case theme
  /// In the clause for a form of duty, and in a passage about certain rows: these rows.
  case rows
  /// In a passage about certain subjects: their values, such as `ten minste 35%`.
  case values

  /// The blank as written between braces: `wederpartij.naam`, `feit.koopsom`; nil for another name.
  public init?(_ text: String) {
    if text.hasPrefix("woord.") {
      self = .word(String(text.dropFirst("woord.".count)))
    } else if text.hasPrefix("feit.") {
      self = .fact(String(text.dropFirst("feit.".count)))
    } else if let blank = (Blank.fixed + [.pages, .theme, .rows, .values]).first(where: {
      $0.description == text
    }) {
      self = blank
    } else {
      return nil
    }
  }

  /// The blanks that every text may hold, beside facts.
  public static let fixed: [Blank] =
    [.dossierName, .dossierNumber, .areaName, .editionVersion, .annexes, .year, .period]
    + Role.allCases.flatMap { role in [.role(role)] + PartyField.allCases.map { .party(role, $0) } }
}

extension Blank: CustomStringConvertible {
  /// As written between braces.
  public var description: String {
    switch self {
    case .dossierName: "dossier.naam"
    case .dossierNumber: "dossier.nummer"
    case .areaName: "deelgebied.naam"
    case .editionVersion: "editie.versie"
    case .role(let role): role.rawValue
    case .party(let role, let field): "\(role.rawValue).\(field.rawValue)"
    case .fact(let id): "feit.\(id)"
    case .word(let name): "woord.\(name)"
    case .annexes: "bijlagen"
    case .year: "jaar"
    case .period: "periode"
    case .pages: "paginas"
    case .theme: "thema"
    case .rows: "rijen"
    case .values: "waarde"
    }
  }
}

/// What a text may ask of a party; the raw value is its name in a blank.
public enum PartyField: String, CaseIterable, Sendable {
  case name = "naam"
  case shortName = "korteNaam"
  case legalForm = "soort"
  case seat = "zetel"
  case address = "adres"
  case registration = "kvk"
  case resolutionBody = "besluit.orgaan"
  case resolutionDay = "besluit.datum"
  case resolutionNumber = "besluit.nummer"
}
