/// Who owns the land of a sub-area (*grondpositie*).
public enum LandOwnership: String, CaseIterable, Sendable { case gemeente, particulier, corporatie }

/// Which public body issues the document (*uitgever*).
public enum Issuer: String, CaseIterable, Sendable {
  case gemeente, provincie, rijk, waterschap
  case gemeentelijkeVennootschap = "gemeentelijke-vennootschap"
}

/// In which form the law lets an ambition be agreed (*instrument*).
public enum Instrument: String, CaseIterable, Sendable {
  case gronduitgifte
  case anterieureOvereenkomst = "anterieure-overeenkomst"
  case prestatieafspraken, omgevingsplan
  case aanbestedingWerk = "aanbesteding-werk"
}

/// The phase of an area development (*fase*).
public enum Phase: String, CaseIterable, Sendable {
  case voorbereidendWerk = "voorbereidend-werk"
  case initiatief, haalbaarheid, realisatie
  case beheerEnGebruik = "beheer-en-gebruik"
}

/// The four location profiles of Table 1 of the white paper (*locatieprofiel*).
public enum LocationProfile: String, CaseIterable, Sendable {
  case binnenstedelijkeVerdichting = "binnenstedelijke-verdichting"
  case uitbreidingBestaandeStad = "uitbreiding-bestaande-stad"
  case uitbreidingBestaandeWijk = "uitbreiding-bestaande-wijk"
  case buitenstedelijkeNieuwbouw = "buitenstedelijke-nieuwbouw"
}

/// How near a subject is to what art. 23.7 Omgevingswet keeps from municipal contracts (*klasse*).
public enum LegalClass: String, CaseIterable, Sendable { case rood, oranje, groen }

/// How a value relates to the statutory one of its date (*strengheid*).
public enum Strictness: String, CaseIterable, Sendable {
  case strenger, gelijk, soepeler
  case nietVergelijkbaar = "niet-vergelijkbaar"
  case geenWettelijkeNorm = "geen-wettelijke-norm"
  case onbekend
}

/// How strong a duty is (*vorm*), from the strongest.
public enum Obligation: String, CaseIterable, Sendable {
  case resultaatMetBoete = "resultaat-met-boete"
  case resultaat, inspanning, streefwaarde
  case metenEnUitdagen = "meten-en-uitdagen"
  case informatieplicht
  case verwijzingNaarWet = "verwijzing-naar-wet"

  /// The words of a table.
  public var name: String {
    switch self {
    case .resultaatMetBoete: "resultaat met boete"
    case .resultaat: "resultaat"
    case .inspanning: "inspanning"
    case .streefwaarde: "streefwaarde"
    case .metenEnUitdagen: "meten en uitdagen"
    case .informatieplicht: "informatie"
    case .verwijzingNaarWet: "verwijzing naar de wet"
    }
  }
}

/// Where a value comes from (*herkomst*).
public enum Origin: String, CaseIterable, Sendable {
  case eis
  case winnendBod = "winnend-bod"
  case eigenAanbod = "eigen-aanbod"
}

/// What the law lets of a requested duty (*oordeel*).
public enum Verdict: String, CaseIterable, Sendable { case toegestaan, waarschuwing, geblokkeerd }

/// How settled the law behind a verdict is (*zekerheid*).
public enum Certainty: String, CaseIterable, Sendable { case vast, heersend, betwist }
