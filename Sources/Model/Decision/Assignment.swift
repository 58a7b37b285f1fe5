public import DecisionTables

/// Which documents a sub-area gets, and by which rules.
public struct Assignment: Equatable, Sendable {
  /// A document with the instrument that it belongs to.
  public struct Entry: Equatable, Sendable {
    public var kind: DocumentKind
    public var instrument: Instrument
    /// The year that it is about, for a document that is made for every year (*jaarschijf*).
    public var year: Int?
    /// The rule that calls for it; nil when only the dossier does.
    public var hit: Trace.Hit?

    /// A document of an instrument.
    public init(kind: DocumentKind, instrument: Instrument, year: Int? = nil, hit: Trace.Hit?) {
      (self.kind, self.instrument, self.year, self.hit) = (kind, instrument, year, hit)
    }

    /// Why it is called for, with the rule and what that rests on.
    public var why: String {
      guard let hit else { return "alleen het dossier vraagt dit stuk" }
      return
        "\(hit["toelichting"].withoutFullStop) (regel \(hit.rule), \(hit["zekerheid"]); \(hit["grondslag"]))"
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

  /// What the dossier asks for and no rule calls for or could call for, once what is unknown is known; a menu is on
  /// request only.
  public var uncalled: [Entry] {
    let possible = trace.open.map { $0.hit["stuk"] }
    return entries.filter { $0.hit == nil && $0.kind != .keuzemenu && !possible.contains($0.kind.rawValue) }
  }

  /// The document as files are called: its kind, the year that it is about, and the instrument when there is one of its
  /// kind in another.
  public func label(of entry: Entry) -> String {
    let isShared = entries.contains { $0.kind == entry.kind && $0.instrument != entry.instrument }
    let parts = [
      entry.kind.rawValue, isShared ? entry.instrument.rawValue : nil, entry.year.map(String.init),
    ]
    return parts.compactMap { $0 }.joined(separator: "-")
  }

  /// The instruments of the sub-area, in the order of the program.
  public var instruments: [Instrument] {
    Instrument.allCases.filter { instrument in entries.contains { $0.instrument == instrument } }
  }
}

extension DocumentKind {
  /// Whether a sub-area has one for each of its instruments, where others are made once.
  public var isPerInstrument: Bool {
    switch self {
    case .kennisgeving, .collegebesluit: true
    case .koopovereenkomst, .erfpachtovereenkomst, .anterieureOvereenkomst, .prestatieafspraken,
      .kaderPrestatieafspraken, .omgevingsplanregels, .programmaVanEisen, .gunningscriteria, .keuzemenu,
      .toelichting, .welstandscriterium, .beleidsregel, .legesbepaling, .besteksbepalingen, .programmatekst,
      .wasWordt, .biedingenverslag:
      false
    }
  }

  /// Whether parties bind themselves by it.
  public var isContract: Bool {
    switch self {
    case .koopovereenkomst, .erfpachtovereenkomst, .anterieureOvereenkomst, .prestatieafspraken,
      .kaderPrestatieafspraken:
      true
    case .omgevingsplanregels, .programmaVanEisen, .gunningscriteria, .keuzemenu, .toelichting, .kennisgeving,
      .collegebesluit, .welstandscriterium, .beleidsregel, .legesbepaling, .besteksbepalingen,
      .programmatekst, .wasWordt, .biedingenverslag:
      false
    }
  }

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
