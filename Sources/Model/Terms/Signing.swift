/// How the parties sign (*ondertekening*).
public enum Signing: String, CaseIterable, Sendable {
  /// With ink on paper; every page gets their initials.
  case nat
  /// With an electronic signature, which holds the whole text.
  case elektronisch
}
