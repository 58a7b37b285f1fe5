import FoundationEssentials

/// What a cell says, before the column is cut in pieces.
enum Condition: Equatable, Sendable {
  case any
  case codes(Set<String>)
  case range(Limit?, Limit?)
  indirect case either([Condition])
  indirect case not(Condition)

  /// The numbers or days at which it changes.
  var bounds: Set<Decimal> {
    switch self {
    case .any, .codes: []
    case .range(let low, let high): Set([low, high].compactMap { $0?.amount })
    case .either(let parts): parts.reduce(into: []) { $0.formUnion($1.bounds) }
    case .not(let part): part.bounds
    }
  }

  /// The pieces for which it holds.
  func pieces(in column: Pieces) -> Bits {
    switch self {
    case .any: return column.real
    case .codes(let codes):
      var found = Bits(count: column.count)
      for code in codes { if let piece = column.piece(of: code) { found.insert(piece) } }
      return found
    case .range(let low, let high): return column.pieces(from: low, to: high)
    case .either(let parts):
      return parts.reduce(Bits(count: column.count)) { $0 | $1.pieces(in: column) }
    case .not(let part): return column.real.without(part.pieces(in: column))
    }
  }
}
