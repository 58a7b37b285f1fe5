/// What building materials emit at a kind of location, by Table 1 of the white paper (*locatieprofielen*).
public struct CarbonProfile: Equatable, Sendable {
  public var profile: LocationProfile
  /// kg CO₂-eq per m² of gross floor area, as printed.
  public var perSquareMetre: Figure
  /// kg CO₂-eq per dwelling, as printed. Compare by this one: a low value per m² can be that of large dwellings.
  public var perDwelling: Figure
  public var source: Source.ID

  /// A profile.
  public init(profile: LocationProfile, perSquareMetre: Figure, perDwelling: Figure, source: Source.ID) {
    (self.profile, self.perSquareMetre) = (profile, perSquareMetre)
    (self.perDwelling, self.source) = (perDwelling, source)
  }
}
