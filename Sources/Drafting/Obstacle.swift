public import Model

/// What keeps documents from being final (*definitief*).
public enum Obstacle: Equatable, Sendable {
  /// Nobody adopted the edition as policy.
  case edition
  /// A finding that a final document waits for, such as an open point.
  case finding(Finding)
}

extension Draft {
  /// All that keeps the documents from being final; empty when nothing does.
  public func obstacles(under edition: ClauseSet) -> [Obstacle] {
    (edition.isAdopted ? [] : [.edition])
      + findings(under: edition).filter(\.stopsFinal).map(Obstacle.finding)
  }
}
