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

/// How a duty is secured beside its form (*middel*).
public enum SecuringMeans: String, CaseIterable, Sendable {
  case geen
  /// A refund of the price or a lower ground rent for reaching the value.
  case prijsprikkel
  /// Passed on to a consumer, with a penalty.
  case boeteConsument = "boete-consument"
  /// A qualitative duty to do something, which art. 6:252 BW does not know.
  case kwalitatieveVerplichting = "kwalitatieve-verplichting"
  /// A qualitative duty to tolerate or not to do something.
  case kwalitatieveVerplichtingNalaten = "kwalitatieve-verplichting-nalaten"
  case kettingbeding
  case erfpachtvoorwaarde
}

/// The limb of art. 23.7 Omgevingswet that a subject touches (*tak*).
public enum LegalLimb: String, CaseIterable, Sendable {
  case artikel4_21 = "artikel-4-21"
  case hoofdstuk5 = "hoofdstuk-5"
  case geen
}

/// The kind of a rule in an omgevingsplan (*regeltype*). IMOW's own spellings stand in annotation hints only.
public enum PlanRuleType: String, CaseIterable, Sendable {
  case functie, verbod, gebod, vergunningplicht, meldplicht, informatieplicht, zorgplicht, aanvraagvereiste
  case beoordelingsregel, vergunningvoorschrift, maatwerkvoorschrift, omgevingswaarde, welstandscriterium
  case openNorm = "open-norm"
}

/// What takes the place of a duty that is blocked or rewritten (*vervanging*). Its text comes with the clauses.
public enum Replacement: String, CaseIterable, Sendable {
  /// Nothing has to.
  case geen
  case verwijzingNaarWet = "verwijzing-naar-wet"
  case eigenAanbod = "eigen-aanbod"
  case selectieOpPartij = "selectie-op-partij"
  case gunningscriterium, informatieplicht
  case metenEnUitdagen = "meten-en-uitdagen"
  case inspanning, convenant
  case subsidieOfLeges = "subsidie-of-leges"
  case groenAlternatief = "groen-alternatief"
  case andereUitgever = "andere-uitgever"
  case experiment, kettingbeding, planregel, programma, welstandscriterium, maatwerkvoorschrift
  case openNorm = "open-norm"
  case aanvraagvereiste, functie, beleidsregel
  /// Nothing can; the ruling says why.
  case geenBepaling = "geen-bepaling"

  /// The form into which the rules rewrite the duty itself; nil for what a dossier must choose (`duty`).
  public var obligation: Obligation? {
    switch self {
    case .verwijzingNaarWet: .verwijzingNaarWet
    case .geen, .eigenAanbod, .selectieOpPartij, .gunningscriterium, .informatieplicht, .metenEnUitdagen,
      .inspanning, .convenant, .subsidieOfLeges, .groenAlternatief, .andereUitgever, .experiment,
      .kettingbeding, .planregel, .programma, .welstandscriterium, .maatwerkvoorschrift, .openNorm,
      .aanvraagvereiste, .functie, .beleidsregel, .geenBepaling:
      nil
    }
  }
}

extension Strictness {
  /// How the value relates to the law, in a sentence.
  public var words: String {
    switch self {
    case .strenger: "strenger dan de wet"
    case .gelijk: "gelijk aan de wet"
    case .soepeler: "soepeler dan de wet"
    case .nietVergelijkbaar: "niet vergelijkbaar met de wet"
    case .geenWettelijkeNorm: "de wet geeft hiervoor geen waarde"
    case .onbekend: "of dit verder gaat dan de wet, is onbekend"
    }
  }
}
