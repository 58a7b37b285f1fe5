import FoundationEssentials

/// A fact that a dossier may give of a sub-area (*feit*): its kind, and whom to ask when it is missing.
public struct FactDefinition: Equatable, Identifiable, Sendable {
  public var id: String
  public var kind: FactKind
  public var question: Question

  /// A fact that may be asked.
  public init(id: String, kind: FactKind, question: Question) {
    (self.id, self.kind, self.question) = (id, kind, question)
  }
}

/// The kind of a fact (*soort*), which decides how it is read and printed.
public enum FactKind: String, CaseIterable, Sendable {
  case tekst, bedrag, datum, getal, percentage, oppervlakte, termijn

  /// The printed form of a fact as written in a dossier: `1250000` becomes `€ 1.250.000`, `2027-03-01` becomes
  /// `1 maart 2027`; nil when the text is not of this kind.
  public func printed(_ text: String) -> String? {
    switch self {
    case .tekst: text.isEmpty ? nil : text
    case .bedrag: FactKind.natural(text).map(Dutch.amount)
    case .datum: Day(text).map(Dutch.day)
    case .getal: FactKind.natural(text).map(Dutch.grouped)
    case .percentage: FactKind.natural(text).map { Dutch.quantity(Dutch.grouped($0), "%") }
    case .oppervlakte: FactKind.natural(text).map { Dutch.quantity(Dutch.grouped($0), "m²") }
    case .termijn: FactKind.term(text)
    }
  }

  /// How the kind is written in a dossier, for a complaint.
  public var form: String {
    switch self {
    case .tekst: "tekst"
    case .bedrag: "een bedrag in euro's zoals 1250000 of 1250000,50"
    case .datum: "een datum zoals 2027-03-01"
    case .getal: "een getal zoals 12 of 2,5"
    case .percentage: "een percentage zonder teken, zoals 10"
    case .oppervlakte: "een oppervlakte in m² zonder eenheid, zoals 4250"
    case .termijn: "een termijn zoals 20 dagen, 6 weken, 3 maanden of 5 jaar"
    }
  }

  /// A number of zero or more; less than nothing is a slip in every fact of a contract.
  private static func natural(_ text: String) -> Figure? { Figure(text).flatMap { $0.value >= 0 ? $0 : nil } }

  private static func term(_ text: String) -> String? {
    let parts = text.split(separator: " ")
    let units = ["dag", "dagen", "werkdagen", "week", "weken", "maand", "maanden", "jaar"]
    guard parts.count == 2, let number = Int(parts[0]), number > 0, units.contains(String(parts[1])) else {
      return nil
    }
    return "\(number)\u{A0}\(parts[1])"
  }
}
