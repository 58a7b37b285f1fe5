/// The facts and choices of one area development (*dossier*).
public struct Dossier: Equatable, Sendable {
  public var number: String
  public var name: String
  /// The version of the edition it is drafted with.
  public var edition: String
  /// The day on which law and documents are looked at; also the date of the documents.
  public var referenceDay: Day
  public var version: String
  public var issuer: Issuer
  public var phase: Phase
  public var locationProfile: LocationProfile?
  /// Whether the ambitions are anchored in the omgevingsvisie; nil when unknown.
  public var isAnchored: Bool?
  public var focusThemes: [Theme]
  /// How the documents are signed; nil when not yet decided.
  public var signing: Signing?
  public var parties: [Party]
  public var areas: [Area]
  public var overrides: [Override]
  /// The variants and additions chosen, by clause (*keuzes*).
  public var choices: [Clause.ID: [String]]
  /// The SHA-256 of the file that it was read from, in hexadecimal digits; empty when it was not read from one.
  public var hash: String

  /// A dossier.
  public init(
    number: String, name: String, edition: String, referenceDay: Day, version: String, issuer: Issuer,
    phase: Phase, locationProfile: LocationProfile?, isAnchored: Bool?, focusThemes: [Theme],
    signing: Signing? = nil, parties: [Party], areas: [Area], overrides: [Override] = [],
    choices: [Clause.ID: [String]] = [:], hash: String = ""
  ) {
    (self.number, self.name, self.edition, self.referenceDay) = (number, name, edition, referenceDay)
    (self.version, self.issuer, self.phase) = (version, issuer, phase)
    (self.locationProfile, self.isAnchored) = (locationProfile, isAnchored)
    (self.focusThemes, self.signing, self.hash) = (focusThemes, signing, hash)
    (self.parties, self.areas, self.overrides, self.choices) = (parties, areas, overrides, choices)
  }

  /// The party in this role for a sub-area: one named for it before one for all.
  public func party(_ role: Role, in area: Area) -> Party? {
    parties.first { $0.role == role && $0.areas.contains(area.id) }
      ?? parties.first { $0.role == role && $0.areas.isEmpty }
  }
}

/// A party (*partij*) of the documents.
public struct Party: Equatable, Identifiable, Sendable {
  /// Who signs (*vertegenwoordiger*).
  public struct Representative: Equatable, Sendable {
    public var name: String?
    public var function: String?
    /// What the power to sign rests on.
    public var basis: String?

    /// Who signs.
    public init(name: String?, function: String?, basis: String?) {
      (self.name, self.function, self.basis) = (name, function, basis)
    }
  }
  /// The decision (*besluit*) to enter into the document.
  public struct Resolution: Equatable, Sendable {
    public var body: String?
    public var day: Day?
    public var number: String?

    /// A decision of the party's own body.
    public init(body: String?, day: Day?, number: String?) {
      (self.body, self.day, self.number) = (body, day, number)
    }
  }

  public var id: String
  public var role: Role
  /// The sub-areas it is party in; empty means all.
  public var areas: [Area.ID]
  /// The kind of legal person (*soort*).
  public var legalForm: String?
  public var name: String
  public var shortName: String?
  public var seat: String?
  public var address: String?
  /// The number in the trade register (*KvK*).
  public var registration: String?
  public var representatives: [Representative]
  public var resolution: Resolution?
  /// Whether it is a person of flesh and blood (*natuurlijk persoon*), whose name and address are personal data.
  public var isNaturalPerson: Bool

  /// A party.
  public init(
    id: String, role: Role, areas: [Area.ID], legalForm: String?, name: String, shortName: String?,
    seat: String?,
    address: String?, registration: String?, representatives: [Representative], resolution: Resolution?,
    isNaturalPerson: Bool = false
  ) {
    (self.id, self.role, self.areas, self.legalForm, self.name) = (id, role, areas, legalForm, name)
    (self.shortName, self.seat, self.address) = (shortName, seat, address)
    (self.registration, self.representatives, self.resolution) = (registration, representatives, resolution)
    self.isNaturalPerson = isNaturalPerson
  }
}
