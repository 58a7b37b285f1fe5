/// A change of the law that is known to come (*aangekondigde wijziging*).
public struct AnnouncedChange: Equatable, Sendable {
  public var day: Day
  public var text: String
  public var source: Source.ID

  /// A change from `day`.
  public init(day: Day, text: String, source: Source.ID) {
    (self.day, self.text, self.source) = (day, text, source)
  }
}
