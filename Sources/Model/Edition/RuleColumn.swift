/// The names of the columns that the program itself can fill in a decision table, beside the facts of the edition.
public enum RuleColumn {
  /// Known of a sub-area, or of it in one instrument.
  public static let ofArea: Set<String> = [
    "uitgever", "instrument", "grondpositie", "fase", "locatieprofiel", "verankerd", "aanvraag",
    "boete-aandeel", "afspraken-gegeven", "partij-huurders", "boete-binnen-maximum", "koopsom-marktconform",
    "voorschot-binnen-bijdrage", "canon-klopt", "waarborgsom-binnen-koopsom", "reactietermijn-kort",
    "partij-past-bij-uitgever",
  ]

  /// Known of a decision only; a table of findings with one of them is asked for every decision.
  public static let ofDecision: Set<String> = [
    "thema", "onderwerp", "objecttype", "plek", "klasse", "tak", "niveau", "afwijking", "reden-gegeven",
    "speerpuntthema", "soort", "strengheid", "vorm", "herkomst", "middel", "oordeel", "zekerheid",
    "regeltype", "route", "omgevingswaarde", "weegset", "eigen-waarde", "methode-gegeven",
    "eenheid-gegeven", "vage-woorden", "marktniveau", "na-verkoop", "in-omgevingsplan",
  ]

  /// Known of an agreement with a corporation only; a table of findings with one of them is asked for every agreement.
  public static let ofAgreement: Set<String> = [
    "inzet-gemeente", "inzet-corporatie", "inzet-huurders", "woonthema", "indicator-gegeven",
    "monitoring-gegeven",
  ]

  /// Two days of which the one that ought to be first is after the other; a table of findings with one of them is
  /// asked for every such pair. A day has the name of its fact, or one of those that follow from the dossier.
  public static let ofDays: Set<String> = ["eerst", "later"]

  /// The facts that such columns are filled from, or that a calculation of the program asks.
  public static let sources: Set<FactDefinition.ID> = [
    "boetemaximum", "koopsom", "onderwerpen-in-omgevingsplan", "boete-vast", "boete-per-dag",
    "boete-overdracht", "boete-per-procent", "bvo-egw", "bvo-mgw",
  ]

  /// The column that says whether a fact was given.
  public static func given(_ fact: FactDefinition.ID) -> String { "\(fact)-gegeven" }
}
