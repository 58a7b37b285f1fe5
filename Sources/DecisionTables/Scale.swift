/// The values that a column may hold (*schaal*), declared once for all tables of an edition.
public struct Scale: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// Codes without order (*lijst*).
    case list([String])
    /// Codes from low to high (*rangorde*), so that `>= plus` means what it says.
    case ordered([String])
    /// Free words (*tekst*), for outputs only.
    case text
  }

  public var name: String
  public var kind: Kind

  /// A scale.
  public init(name: String, kind: Kind) { (self.name, self.kind) = (name, kind) }

  /// The codes of the scale in their order; none for words.
  public var codes: [String] {
    switch kind {
    case .list(let codes), .ordered(let codes): codes
    case .text: []
    }
  }
}
