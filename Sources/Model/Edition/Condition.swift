/// What must hold for a passage to stand in a document (*voorwaarde*). What the dossier does not say makes it neither
/// hold nor fail: that is an open point.
public enum Condition: Hashable, Sendable {
  /// The document is of one of these kinds (*stuk*).
  case kind([DocumentKind])
  /// It belongs to one of these instruments (*instrument*).
  case instrument([Instrument])
  /// One of these bodies issues it (*uitgever*).
  case issuer([Issuer])
  /// The dossier has a party in this role (*partij*).
  case party(Role)
  /// The fact has one of these codes (*feit*).
  case fact(FactDefinition.ID, [String])
  /// A duty in one of these forms is agreed (*vorm*).
  case obligation([Obligation])
  /// An agreed value comes from one of these (*herkomst*).
  case origin([Origin])
  /// An agreed duty is secured by one of these (*middel*).
  case means([SecuringMeans])
  /// A duty on one of these subjects is agreed (*onderwerp*).
  case subject([SubjectID])
  /// A named lawyer let in a duty that this rule blocks, or nobody did so (*overschrijving*).
  case override(of: String, Bool)
  /// The dossier chose this one of several texts (*variant*).
  case variant(String)
  /// The dossier asked for this addition (*facultatief*).
  case facultative(String)

  /// Whether this holds only if the other does.
  public func implies(_ other: Condition) -> Bool {
    switch (self, other) {
    case (.kind(let mine), .kind(let all)): Set(mine).isSubset(of: all)
    case (.instrument(let mine), .instrument(let all)): Set(mine).isSubset(of: all)
    case (.issuer(let mine), .issuer(let all)): Set(mine).isSubset(of: all)
    case (.party(let mine), .party(let other)): mine == other
    case (.fact(let id, let mine), .fact(let other, let all)): id == other && Set(mine).isSubset(of: all)
    case (.obligation(let mine), .obligation(let all)): Set(mine).isSubset(of: all)
    case (.origin(let mine), .origin(let all)): Set(mine).isSubset(of: all)
    case (.means(let mine), .means(let all)): Set(mine).isSubset(of: all)
    case (.subject(let mine), .subject(let all)): Set(mine).isSubset(of: all)
    case (.override(let mine, let isIn), .override(let other, let isToBeIn)):
      mine == other && isIn == isToBeIn
    case (.variant(let mine), .variant(let other)): mine == other
    case (.facultative(let mine), .facultative(let other)): mine == other
    case (.kind, _), (.instrument, _), (.issuer, _), (.party, _), (.fact, _), (.obligation, _), (.origin, _),
      (.means, _), (.subject, _), (.override, _), (.variant, _), (.facultative, _):
      false
    }
  }

  /// Whether kind and issuer of the document answer it.
  public var isOfDocument: Bool {
    switch self {
    case .kind, .issuer: true
    case .instrument, .party, .fact, .obligation, .origin, .means, .subject, .override, .variant,
      .facultative:
      false
    }
  }

  /// Whether it picks duties, so that a text under it may name their rows.
  public var isOfDuties: Bool {
    switch self {
    case .obligation, .origin, .means, .subject: true
    case .kind, .instrument, .issuer, .party, .fact, .override, .variant, .facultative: false
    }
  }

  /// Whether it can hold in a document of this kind by this issuer.
  public func isPossible(in kind: DocumentKind, by issuer: Issuer) -> Bool {
    switch self {
    case .kind(let kinds): kinds.contains(kind)
    case .issuer(let issuers): issuers.contains(issuer)
    case .instrument, .party, .fact, .obligation, .origin, .means, .subject, .override, .variant,
      .facultative:
      true
    }
  }
}

/// A part of a text that stands in a document when all its conditions hold (*passage*).
public struct Passage: Equatable, Sendable {
  /// Empty for a passage that always stands.
  public var conditions: [Condition]
  /// The members (*leden*).
  public var members: [Item<Phrase>]

  /// A passage.
  public init(conditions: [Condition] = [], members: [Item<Phrase>]) {
    (self.conditions, self.members) = (conditions, members)
  }

  /// The name of the text among which the dossier chooses; nil when it is not one of several.
  public var variant: String? {
    conditions.lazy.compactMap { if case .variant(let name) = $0 { name } else { nil } }.first
  }

  /// The name of the addition that it is; nil when it is none.
  public var facultative: String? {
    conditions.lazy.compactMap { if case .facultative(let name) = $0 { name } else { nil } }.first
  }

  /// Whether it can stand in a document of this kind by this issuer.
  public func isPossible(in kind: DocumentKind, by issuer: Issuer) -> Bool {
    conditions.allSatisfy { $0.isPossible(in: kind, by: issuer) }
  }
}
