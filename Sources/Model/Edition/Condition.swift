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
  /// A rule of one of these kinds is agreed for the omgevingsplan (*regeltype*).
  case ruleType([PlanRuleType])
  /// A named lawyer let in a duty that this rule blocks, or nobody did so (*overschrijving*).
  case override(of: String, Bool)
  /// The dossier chose this one of several texts (*variant*).
  case variant(String)
  /// The dossier asked for this addition (*facultatief*).
  case facultative(String)

  /// Whether this holds only if the other does.
  public func implies(_ other: Condition) -> Bool {
    func within<Value: Hashable>(_ mine: [Value], _ others: [Value]) -> Bool {
      Set(mine).isSubset(of: others)
    }
    return switch self {
    case .kind(let mine): if case .kind(let all) = other { within(mine, all) } else { false }
    case .instrument(let mine): if case .instrument(let all) = other { within(mine, all) } else { false }
    case .issuer(let mine): if case .issuer(let all) = other { within(mine, all) } else { false }
    case .fact(let id, let mine):
      if case .fact(id, let all) = other { within(mine, all) } else { false }
    case .obligation(let mine): if case .obligation(let all) = other { within(mine, all) } else { false }
    case .origin(let mine): if case .origin(let all) = other { within(mine, all) } else { false }
    case .means(let mine): if case .means(let all) = other { within(mine, all) } else { false }
    case .subject(let mine): if case .subject(let all) = other { within(mine, all) } else { false }
    case .ruleType(let mine): if case .ruleType(let all) = other { within(mine, all) } else { false }
    case .party, .override, .variant, .facultative: self == other
    }
  }

  /// Whether kind and issuer of the document answer it.
  public var isOfDocument: Bool {
    switch self {
    case .kind, .issuer: true
    case .instrument, .party, .fact, .obligation, .origin, .means, .subject, .ruleType, .override, .variant,
      .facultative:
      false
    }
  }

  /// Whether it picks duties, so that a text under it may name their rows.
  public var isOfDuties: Bool {
    switch self {
    case .obligation, .origin, .means, .subject, .ruleType: true
    case .kind, .instrument, .issuer, .party, .fact, .override, .variant, .facultative: false
    }
  }

  /// Whether it picks subjects, so that a text under it may print their values.
  public var isOfSubject: Bool { if case .subject = self { true } else { false } }

  /// Whether it can hold in a document of this kind by this issuer.
  public func isPossible(in kind: DocumentKind, by issuer: Issuer) -> Bool {
    switch self {
    case .kind(let kinds): kinds.contains(kind)
    case .issuer(let issuers): issuers.contains(issuer)
    case .instrument, .party, .fact, .obligation, .origin, .means, .subject, .ruleType, .override, .variant,
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
