/// The clauses of an edition by what they are asked by: thousands of duties ask for theirs.
struct ClauseIndex: Equatable, Sendable {
  private struct Key: Hashable {
    let instrument: Instrument
    let obligation: Obligation
  }

  private var byID: [Clause.ID: Clause] = [:]
  private var duties: [Key: [Clause]] = [:]

  init(_ clauses: [Clause]) {
    for clause in clauses {
      // The first of a name counts; a second one is a complaint when an edition is read.
      if byID[clause.id] == nil { byID[clause.id] = clause }
      guard case .duty(let duty) = clause.use else { continue }
      for instrument in clause.instruments {
        for obligation in duty.obligations {
          duties[Key(instrument: instrument, obligation: obligation), default: []].append(clause)
        }
      }
    }
  }

  subscript(id: Clause.ID) -> Clause? { byID[id] }

  /// The clauses for duties in this form in an instrument.
  func duties(_ obligation: Obligation, in instrument: Instrument) -> [Clause] {
    duties[Key(instrument: instrument, obligation: obligation)] ?? []
  }
}
