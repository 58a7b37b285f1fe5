import FoundationEssentials

/// A fact that a dossier may give (*feit*): its kind, and whom to ask when it is missing.
public struct FactDefinition: Equatable, Identifiable, Sendable {
  /// What a fact is about (*bij*), and so where in a dossier it stands.
  public enum Holder: String, CaseIterable, Sendable { case deelgebied, planregel }

  public var id: String
  public var kind: FactKind
  public var holder: Holder
  public var question: Question
  /// Whether its answer can tell of a person (*persoonsgegeven*), so that a published document leaves it out.
  public var isPersonal: Bool

  /// A fact that may be asked.
  public init(
    id: String, kind: FactKind, holder: Holder = .deelgebied, question: Question, isPersonal: Bool = false
  ) {
    (self.id, self.kind, self.holder, self.question) = (id, kind, holder, question)
    self.isPersonal = isPersonal
  }
}

/// The kind of a fact (*soort*), which decides how it is read and printed.
public enum FactKind: Equatable, Sendable {
  case text, amount, day, number, percentage, surface, term
  case yesNo
  /// One of the codes of the scale with the name of the fact.
  case choice([String])
  /// Subjects of the edition, with commas between them, or `geen`.
  case subjects([SubjectID])

  /// The printed form of a fact as written in a dossier: `1250000` becomes `€ 1.250.000`, `2027-03-01` becomes
  /// `1 maart 2027`; nil when the text is not of this kind.
  public func printed(_ text: String) -> String? {
    switch self {
    case .text: text.isEmpty ? nil : text
    case .amount: FactKind.natural(text).map(Dutch.amount)
    case .day: Day(text).map(Dutch.day)
    case .number: FactKind.natural(text).map(Dutch.grouped)
    case .percentage: FactKind.natural(text).map { Dutch.quantity(Dutch.grouped($0), "%") }
    case .surface: FactKind.natural(text).map { Dutch.quantity(Dutch.grouped($0), "m²") }
    case .term: FactKind.term(text)
    case .yesNo: ["ja", "nee"].contains(text) ? text : nil
    case .choice(let codes): codes.contains(text) ? text.replacing("-", with: " ") : nil
    case .subjects(let codes):
      text == "geen" || FactKind.codes(text).allSatisfy(codes.contains)
        ? FactKind.codes(text).joined(separator: ", ") : nil
    }
  }

  /// How the kind is written in a dossier, for a complaint.
  public var form: String {
    switch self {
    case .text: "tekst"
    case .amount: "een bedrag in euro's zoals 1250000 of 1250000,50"
    case .day: "een datum zoals 2027-03-01"
    case .number: "een getal zoals 12 of 2,5"
    case .percentage: "een percentage zonder teken, zoals 10"
    case .surface: "een oppervlakte in m² zonder eenheid, zoals 4250"
    case .term: "een termijn zoals 20 dagen, 6 weken, 3 maanden of 5 jaar"
    case .yesNo: "ja of nee"
    case .choice(let codes): codes.joined(separator: ", ")
    case .subjects: "onderwerpen met komma's ertussen, of geen (borging list subjects)"
    }
  }

  /// `a, b` as codes.
  public static func codes(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
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
