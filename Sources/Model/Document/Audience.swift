/// Whom a document is for.
public enum Audience: Equatable, Sendable {
  /// Who makes or signs it.
  case parties
  /// Everyone: personal data are left out (*openbaar*).
  case everyone
}
