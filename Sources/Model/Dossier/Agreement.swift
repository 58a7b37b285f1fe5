/// What municipality, corporation and tenants agree on one matter (*afspraak*, art. 44 Woningwet): a row of the tables of
/// agreements.
public struct Agreement: Equatable, Identifiable, Sendable {
  /// A theme of public housing (*woonthema*).
  public enum Theme: String, CaseIterable, Sendable {
    case beschikbaarheid, betaalbaarheid, doelgroepen
    case kwaliteitEnDuurzaamheid = "kwaliteit-en-duurzaamheid"
    case leefbaarheid

    /// The theme as a table prints it.
    public var name: String {
      switch self {
      case .beschikbaarheid: "Beschikbaarheid"
      case .betaalbaarheid: "Betaalbaarheid"
      case .doelgroepen: "Doelgroepen"
      case .kwaliteitEnDuurzaamheid: "Kwaliteit en duurzaamheid"
      case .leefbaarheid: "Leefbaarheid"
      }
    }
  }

  public var id: String
  public var theme: Theme
  /// What the parties want to reach.
  public var aim: String
  /// What each party does for it; none for a party that does nothing.
  public var deeds: [Role: String]
  /// What is counted or measured.
  public var indicator: String?
  /// What is agreed for each year, with its unit; a year without one has no such agreement.
  public var values: [Int: String]
  /// Who reports what, and when.
  public var monitoring: String?

  /// An agreement.
  public init(
    id: String, theme: Theme, aim: String, deeds: [Role: String], indicator: String?, values: [Int: String],
    monitoring: String?
  ) {
    (self.id, self.theme, self.aim, self.deeds) = (id, theme, aim, deeds)
    (self.indicator, self.values, self.monitoring) = (indicator, values, monitoring)
  }
}
