/// A theme (*thema*) of Table 3 of the white paper. The raw value is the code of the files.
public enum Theme: String, CaseIterable, Sendable {
  case materialen, energie, water, klimaatadaptatie
  case duurzameMobiliteit = "duurzame-mobiliteit"
  case gezondeLeefomgeving = "gezonde-leefomgeving"
  case natuur = "natuurinclusief-en-biodiversiteit"

  /// The name as a document prints it.
  public var name: String {
    switch self {
    case .materialen: "Materialen"
    case .energie: "Energie"
    case .water: "Water"
    case .klimaatadaptatie: "Klimaatadaptatie"
    case .duurzameMobiliteit: "Duurzame mobiliteit"
    case .gezondeLeefomgeving: "Gezonde leefomgeving"
    case .natuur: "Natuurinclusief en biodiversiteit"
    }
  }

  /// The first part of a row id, such as `MAT` in `MAT-04-egw`.
  public var prefix: String {
    switch self {
    case .materialen: "MAT"
    case .energie: "ENE"
    case .water: "WAT"
    case .klimaatadaptatie: "KLI"
    case .duurzameMobiliteit: "MOB"
    case .gezondeLeefomgeving: "GEZ"
    case .natuur: "NAT"
    }
  }
}
