/// One row of Table 3 at one level, with what the rules make of it on each kind of land (*keuzemenu*).
public struct MenuChoice: Equatable, Sendable {
  /// What would come of it on one kind of land.
  public struct Offer: Equatable, Sendable {
    public var ownership: LandOwnership
    public var instrument: Instrument
    /// The duty in its usual form, as a demand.
    public var decision: Decision
    /// What takes the place of a duty that the law keeps out, when that stays in the same document.
    public var instead: Decision?

    /// An offer.
    public init(ownership: LandOwnership, instrument: Instrument, decision: Decision, instead: Decision?) {
      (self.ownership, self.instrument, self.decision) = (ownership, instrument, decision)
      self.instead = instead
    }
  }

  public var level: AmbitionLevel
  /// In the order of the kinds of land.
  public var offers: [Offer]

  /// A choice.
  public init(level: AmbitionLevel, offers: [Offer]) { (self.level, self.offers) = (level, offers) }
}

extension LandOwnership {
  /// The instrument in which a municipality usually agrees on sustainability on such land.
  public var usualInstrument: Instrument {
    switch self {
    case .gemeente: .gronduitgifte
    case .particulier: .anterieureOvereenkomst
    case .corporatie: .prestatieafspraken
    }
  }
}

extension Replacement {
  /// The duty that it is in the same document: its form and where the value comes from; nil when it stands elsewhere, or
  /// is about another subject.
  public var duty: (obligation: Obligation, origin: Origin)? {
    switch self {
    case .verwijzingNaarWet: (.verwijzingNaarWet, .eis)
    case .eigenAanbod: (.metenEnUitdagen, .eigenAanbod)
    case .informatieplicht: (.informatieplicht, .eis)
    case .metenEnUitdagen: (.metenEnUitdagen, .eis)
    case .inspanning: (.inspanning, .eis)
    case .geen, .selectieOpPartij, .gunningscriterium, .convenant, .subsidieOfLeges, .groenAlternatief,
      .andereUitgever, .experiment, .kettingbeding, .planregel, .programma, .welstandscriterium,
      .maatwerkvoorschrift, .openNorm, .aanvraagvereiste, .functie, .beleidsregel, .geenBepaling:
      nil
    }
  }
}
