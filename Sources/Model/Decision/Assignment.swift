public import DecisionTables

/// Which documents a sub-area gets, and by which rules.
public struct Assignment: Equatable, Sendable {
  /// A document with the instrument that it belongs to.
  public struct Entry: Equatable, Sendable {
    public var kind: DocumentKind
    public var instrument: Instrument
    /// The rule that calls for it; nil when only the dossier does.
    public var hit: Trace.Hit?

    /// A document of an instrument.
    public init(kind: DocumentKind, instrument: Instrument, hit: Trace.Hit?) {
      (self.kind, self.instrument, self.hit) = (kind, instrument, hit)
    }

    /// Why it is called for, with the rule and what that rests on.
    public var why: String {
      guard let hit else { return "alleen het dossier vraagt dit stuk" }
      return "\(hit["toelichting"]) (regel \(hit.rule), \(hit["zekerheid"]); \(hit["grondslag"]))"
    }
  }

  /// The documents to make, in order.
  public var entries: [Entry]
  /// What the rules call for and the dossier leaves out.
  public var omitted: [Entry]
  public var trace: Trace

  /// An assignment.
  public init(entries: [Entry], omitted: [Entry], trace: Trace) {
    (self.entries, self.omitted, self.trace) = (entries, omitted, trace)
  }

  /// The instruments of the sub-area, in the order of the program.
  public var instruments: [Instrument] {
    Instrument.allCases.filter { instrument in entries.contains { $0.instrument == instrument } }
  }
}

extension DocumentKind {
  /// The instrument that a document belongs to when no rule says so; nil when it can belong to any.
  public var usualInstrument: Instrument? {
    switch self {
    case .koopovereenkomst, .erfpachtovereenkomst, .gunningscriteria, .programmaVanEisen, .biedingenverslag:
      .gronduitgifte
    case .anterieureOvereenkomst: .anterieureOvereenkomst
    case .prestatieafspraken, .kaderPrestatieafspraken: .prestatieafspraken
    case .omgevingsplanregels, .welstandscriterium, .beleidsregel, .legesbepaling, .programmatekst:
      .omgevingsplan
    case .besteksbepalingen: .aanbestedingWerk
    case .keuzemenu, .toelichting, .kennisgeving, .collegebesluit, .wasWordt: nil
    }
  }
}
