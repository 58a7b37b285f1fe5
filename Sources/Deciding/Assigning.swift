import DecisionTables
public import Model

extension ClauseSet {
  /// Which documents a sub-area gets: those that the table of instruments calls for, or those that the dossier names.
  /// A document that several rules call for is made once, for the first, or once for each instrument; agreements with a
  /// corporation are made for each year.
  public func assignment(of area: Area, in dossier: Dossier) -> Assignment {
    let trace = rules.instruments.decide(inputs(of: area, in: dossier))
    var derived: [Assignment.Entry] = []
    for hit in trace.hits {
      guard let kind = DocumentKind(rawValue: hit["stuk"]),
        let instrument = Instrument(rawValue: hit["instrument"]),
        !derived.contains(where: {
          $0.kind == kind && (!kind.isPerInstrument || $0.instrument == instrument)
        })
      else { continue }
      derived.append(Assignment.Entry(kind: kind, instrument: instrument, hit: hit))
    }
    guard let asked = area.documents else {
      return Assignment(entries: derived.yearly(area.years), omitted: [], trace: trace)
    }
    let ground = (asked.compactMap(\.usualInstrument) + derived.map(\.instrument)).first
    let entries = asked.flatMap { kind -> [Assignment.Entry] in
      let called = derived.filter { $0.kind == kind }
      guard called.isEmpty, let instrument = kind.usualInstrument ?? ground else { return called }
      return [Assignment.Entry(kind: kind, instrument: instrument, hit: nil)]
    }
    return Assignment(
      entries: entries.yearly(area.years), omitted: derived.filter { !asked.contains($0.kind) }, trace: trace)
  }
}

extension [Assignment.Entry] {
  /// With the agreements once for each year.
  fileprivate func yearly(_ years: [Int]) -> [Assignment.Entry] {
    flatMap { entry -> [Assignment.Entry] in
      guard entry.kind == .prestatieafspraken, !years.isEmpty else { return [entry] }
      return years.map {
        Assignment.Entry(kind: entry.kind, instrument: entry.instrument, year: $0, hit: entry.hit)
      }
    }
  }
}
