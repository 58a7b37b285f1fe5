import Diagnostics
public import Model

/// What a proofreader looks for. The raw value is the stable id by which a finding is explained in
/// `docs/bevindingen.md` and put aside in `taal.yaml`; an id that falls away does not come back.
public enum TextCheck: String, CaseIterable, Sendable {
  case undefinedTerm = "T01"
  case unusedTerm = "T02"
  case unlistedInflection = "T03"
  case unreachedClause = "T04"
  case hole = "T05"
  case unlistedInstrument = "T06"
  case unusedFact = "T07"
  case handmadeBlank = "T08"
  case unfitVerb = "T09"
  case incompleteRow = "T10"
  case incompleteDuty = "T11"
  case severalNorms = "T12"
  case vagueWord = "T13"
  case promise = "T14"
  case positiveQualitativeDuty = "T15"
  case noModeration = "T16"
  case mixedWeightingSets = "T17"
  case longSentence = "T18"
  case archaicWord = "T19"
  case missingSource = "T20"
  case outdatedSource = "T21"
  case unusedSuppression = "T22"
  case oddSummary = "T23"
  case handmadeReference = "T24"

  /// What it finds, as a heading.
  public var title: String {
    switch self {
    case .undefinedTerm: "onbekend begrip"
    case .unusedTerm: "ongebruikt begrip"
    case .unlistedInflection: "onbekende vorm van een begrip"
    case .unreachedClause: "bepaling die geen besluit bereikt"
    case .hole: "besluit zonder bepaling"
    case .unlistedInstrument: "instrument zonder teksten"
    case .unusedFact: "ongebruikt feit"
    case .handmadeBlank: "invulplaats zonder soort"
    case .unfitVerb: "werkwoord dat niet bij de vorm past"
    case .incompleteRow: "eis zonder methode, eenheid, moment of bewijs"
    case .incompleteDuty: "verplichting zonder methode, bewijs of herstel"
    case .severalNorms: "meer normen in één rij"
    case .vagueWord: "vaag woord"
    case .promise: "belofte over een publiekrechtelijk besluit"
    case .positiveQualitativeDuty: "kwalitatieve verplichting om iets te doen"
    case .noModeration: "uitgesloten matiging van een boete"
    case .mixedWeightingSets: "vermengde weegsets"
    case .longSentence: "lange zin"
    case .archaicWord: "ouderwets woord"
    case .missingSource: "ontbrekende bron"
    case .outdatedSource: "grondslag ouder dan de wet"
    case .unusedSuppression: "ongebruikte onderdrukking"
    case .oddSummary: "samenvatting van een of meer dan twee zinnen"
    case .handmadeReference: "verwijzing met een nummer"
    }
  }

  /// A remark stops nothing; an edition with a warning is not clean.
  public var weight: Finding.Weight {
    switch self {
    case .unlistedInstrument, .longSentence, .archaicWord: .opmerking
    case .undefinedTerm, .unusedTerm, .unlistedInflection, .unreachedClause, .hole, .unusedFact,
      .handmadeBlank, .unfitVerb, .incompleteRow, .incompleteDuty, .severalNorms, .vagueWord, .promise,
      .positiveQualitativeDuty, .noModeration, .mixedWeightingSets, .missingSource, .outdatedSource,
      .unusedSuppression, .oddSummary, .handmadeReference:
      .waarschuwing
    }
  }
}

extension Finding {
  /// A finding of a proofreader about a clause, row or term.
  init(_ check: TextCheck, _ subject: String, _ text: String, _ action: String, at place: SourceLocation) {
    self.init(
      check.weight, rule: check.rawValue, subject: subject, text, action: action, location: place)
  }

  /// A finding on `word` in a line of text.
  init(
    _ check: TextCheck, in line: Manuscript.Line, word: String? = nil, _ text: String, _ action: String
  ) {
    self.init(check, line.owner.id, text, action, at: line.place(of: word))
  }
}
