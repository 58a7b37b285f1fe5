/// A sub-area (*deelgebied*): one land position, one programme.
public struct Area: Equatable, Identifiable, Sendable {
  public typealias ID = String

  public var id: ID
  public var name: String
  public var ownership: LandOwnership
  public var applications: [ExpectedApplication]
  /// The documents asked for; nil when the tables say which.
  public var documents: [DocumentKind]?
  /// What is known of the annexes that come from elsewhere.
  public var annexes: [AnnexVersion]
  /// What will be built: number or m² per object type, as written.
  public var programme: [ObjectType: Figure]
  /// The choice per theme or per indicator; an indicator goes before its theme.
  public var ambitions: [AmbitionScope: Ambition]
  public var ownValues: [OwnValue]
  /// The years for which agreements with a corporation are made (*jaren*), in order.
  public var years: [Int]
  public var agreements: [Agreement]
  /// The facts by id, as written in the dossier; each is of the kind that the edition gives it.
  public var facts: [String: String]

  /// A sub-area.
  public init(
    id: ID, name: String, ownership: LandOwnership, applications: [ExpectedApplication],
    documents: [DocumentKind]?, annexes: [AnnexVersion] = [],
    programme: [ObjectType: Figure], ambitions: [AmbitionScope: Ambition], ownValues: [OwnValue],
    years: [Int] = [], agreements: [Agreement] = [], facts: [String: String]
  ) {
    (self.years, self.agreements) = (years, agreements)
    (self.id, self.name, self.ownership, self.applications) = (id, name, ownership, applications)
    (self.documents, self.annexes, self.programme) = (documents, annexes, programme)
    (self.ambitions, self.ownValues, self.facts) = (ambitions, ownValues, facts)
  }

  /// The day whose law is the floor for building (art. 8.3 Bbl): that of the permit application or building
  /// notification; nil when unknown, or when there are several days, as one of them would be a guess.
  public var buildingDay: Day? {
    let building = applications.filter { $0.kind == .vergunning || $0.kind == .bouwmelding }
    let days = Set(building.map(\.day))
    return days.count == 1 ? days.first ?? nil : nil
  }
}

/// Which version of an annex from elsewhere belongs to the documents.
public struct AnnexVersion: Equatable, Identifiable, Sendable {
  /// The annex by its id in the skeleton.
  public var id: Skeleton.Annex.ID
  public var version: String?
  public var day: Day?

  /// A version of an annex.
  public init(id: Skeleton.Annex.ID, version: String?, day: Day?) {
    (self.id, self.version, self.day) = (id, version, day)
  }
}

/// A permit application or notification that sets the day of the statutory floor (art. 8.3 Bbl).
public struct ExpectedApplication: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case vergunning, bouwmelding, sloopmelding }
  public enum Status: String, CaseIterable, Sendable { case verwacht, gedaan }

  public var kind: Kind
  public var day: Day?
  public var status: Status

  /// An application or notification.
  public init(kind: Kind, day: Day?, status: Status) {
    (self.kind, self.day, self.status) = (kind, day, status)
  }
}

/// The municipality's own number where the source gives none, or instead of it (*eigen waarde*).
public struct OwnValue: Equatable, Sendable {
  /// The row of Table 3 that it fills.
  public var row: String
  public var comparator: Comparator
  public var value: NormValue
  public var unit: String
  public var method: String
  public var weightingSet: WeightingSet?
  /// The evidence asked; nil for a report of the determination.
  public var evidence: String?
  public var reason: String

  /// A value of the municipality's own.
  public init(
    row: String, comparator: Comparator, value: NormValue, unit: String, method: String,
    weightingSet: WeightingSet? = nil, evidence: String? = nil, reason: String
  ) {
    (self.row, self.comparator, self.value) = (row, comparator, value)
    (self.unit, self.method, self.weightingSet) = (unit, method, weightingSet)
    (self.evidence, self.reason) = (evidence, reason)
  }
}
