import DecisionTables
public import Model

extension ClauseSet {
  /// Which documents a sub-area gets: those that the table of instruments calls for, or those that the dossier names.
  /// A document that several rules call for is made once, for the first.
  public func assignment(of area: Area, in dossier: Dossier) -> Assignment {
    let trace = rules.instruments.decide(inputs(of: area, in: dossier))
    var derived: [Assignment.Entry] = []
    for hit in trace.hits {
      guard let kind = DocumentKind(rawValue: hit["stuk"]),
        let instrument = Instrument(rawValue: hit["instrument"]),
        !derived.contains(where: { $0.kind == kind })
      else { continue }
      derived.append(Assignment.Entry(kind: kind, instrument: instrument, hit: hit))
    }
    guard let asked = area.documents else { return Assignment(entries: derived, omitted: [], trace: trace) }
    let ground = (asked.compactMap(\.usualInstrument) + derived.map(\.instrument)).first
    let entries = asked.compactMap { kind -> Assignment.Entry? in
      if let entry = derived.first(where: { $0.kind == kind }) { return entry }
      guard let instrument = kind.usualInstrument ?? ground else { return nil }
      return Assignment.Entry(kind: kind, instrument: instrument, hit: nil)
    }
    return Assignment(
      entries: entries, omitted: derived.filter { !asked.contains($0.kind) }, trace: trace)
  }
}
