public import Model

extension DossierImpact {
  /// What an edition makes of a dossier.
  public struct Side {
    let decisions: [Decision]
    let documents: [(name: String, transcript: Transcript)]

    /// Its decisions, and its documents by name.
    public init(decisions: [Decision], documents: [(name: String, transcript: Transcript)]) {
      (self.decisions, self.documents) = (decisions, documents)
    }
  }

  /// How a dossier is touched when the newer edition makes of it what it does.
  public init(name: String, from old: Side, to new: Side) {
    let (was, becomes) = (old.decisions.byPlace, new.decisions.byPlace)
    let places = (old.decisions + new.decisions).map(\.place).unique
    let changes = places.compactMap { Change(at: $0, from: was[$0], to: becomes[$0]) }
    let names = (old.documents + new.documents).map(\.name).unique
    let touched = names.filter { name in
      let (one, other) = (old.documents.first { $0.name == name }, new.documents.first { $0.name == name })
      return one?.transcript.words != other?.transcript.words
    }
    self.init(name: name, changes: changes, documents: touched)
  }
}

extension Transcript {
  /// What it says, but for the edition that it names as its source.
  fileprivate var words: [String] {
    paragraphs.flatMap(\.all).map { paragraph in
      "\(paragraph.label) \(paragraph.words)".replacing("editie \(head.provenance.edition)", with: "editie")
    }
  }
}

extension DossierImpact.Change {
  /// What differs between two decisions at one place; nil when nothing does.
  fileprivate init?(at place: Decision.Place, from old: Decision?, to new: Decision?) {
    let (was, becomes) = (old?.told ?? "–", new?.told ?? "–")
    guard was != becomes else { return nil }
    let kind: DossierImpact.Kind =
      new?.isBlocked == true && old?.isAgreed == true
      ? .blocked : new.map { $0.asksMore(than: old) } == true ? .stricter : .otherwise
    self.init(
      area: place.area, instrument: place.instrument, row: place.row, kind: kind, was: was, becomes: becomes)
  }
}

extension Decision {
  /// By what the same decision is known under another edition.
  fileprivate struct Place: Hashable {
    let area: Area.ID
    let instrument: Instrument
    let row: String
    let objectType: ObjectType
  }

  fileprivate var place: Place {
    Place(area: area, instrument: instrument, row: row, objectType: objectType)
  }

  fileprivate var isBlocked: Bool {
    switch outcome {
    case .blocked: true
    case .agreed, .noProvision: false
    }
  }

  fileprivate var isAgreed: Bool {
    switch outcome {
    case .agreed: true
    case .blocked, .noProvision: false
    }
  }

  /// Whether it is a duty that the other is not, or one that asks more.
  fileprivate func asksMore(than old: Decision?) -> Bool {
    guard isAgreed, let norm else { return false }
    guard let old, old.isAgreed, let before = old.norm else { return true }
    return before.aspects(comparedTo: norm).direction == .strenger
  }

  /// What it comes to, with its value.
  fileprivate var told: String {
    let printed = norm?.printedValue ?? ""
    let value = printed.isEmpty ? norm?.wording ?? "geen waarde" : printed
    return switch outcome {
    case .agreed(_, let ruling): "\(value) (\(ruling.verdict.rawValue), \(ruling.rule))"
    case .blocked(_, let ruling): "\(value) (geblokkeerd, \(ruling.rule))"
    case .noProvision(let reason): "geen bepaling: \(reason)"
    }
  }
}

extension [Decision] {
  /// The decisions by their place; the first where several stand at one.
  fileprivate var byPlace: [Decision.Place: Decision] {
    Dictionary(map { ($0.place, $0) }) { first, _ in first }
  }
}
