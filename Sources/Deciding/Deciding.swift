import DecisionTables
public import Model

extension ClauseSet {
  /// Decides for one sub-area in one instrument: every row of Table 3 that its programme touches, in the order of the
  /// table, then the named subjects that the dossier chooses. Total: what is unknown becomes a question or an open
  /// point, never a default.
  ///
  /// A sub-area always is a *gebied*; other object types count when the programme names them.
  public func decisions(on dossier: Dossier, area: Area, instrument: Instrument) -> [Decision] {
    let ground = inputs(of: area, in: dossier, instrument: instrument)
    func decide(_ topic: Topic, _ row: Indicator.Row) -> Decision {
      Matter(
        library: self, dossier: dossier, area: area, instrument: instrument, topic: topic, row: row,
        ground: ground
      ).decision
    }
    let rows = indicators.flatMap { indicator in
      indicator.rows.filter { $0.objectType == .gebied || area.programme[$0.objectType] != nil }
        .map { decide(.indicator(indicator), $0) }
    }
    let named = namedSubjects.filter { area.ambitions[.subject($0.id)] != nil }.flatMap { subject in
      subject.objectTypes(in: area).map {
        decide(.named(subject), Indicator.Row(id: subject.row(of: $0), objectType: $0, norms: []))
      }
    }
    return rows + named
  }
}

/// What a decision is about.
enum Topic {
  case indicator(Indicator)
  case named(NamedSubject)

  var id: SubjectID {
    switch self {
    case .indicator(let indicator): indicator.id
    case .named(let subject): subject.id
    }
  }
  var theme: Theme {
    switch self {
    case .indicator(let indicator): indicator.theme
    case .named(let subject): subject.theme
    }
  }
  var term: String {
    switch self {
    case .indicator(let indicator): indicator.term
    case .named(let subject): subject.term
    }
  }
  /// When evidence is due.
  var moments: [Moment] {
    switch self {
    case .indicator(let indicator): indicator.moments
    case .named(let subject): subject.performance?.moments ?? []
    }
  }
}

extension NamedSubject {
  /// Those of its object types that the programme names, or else its most usual one.
  fileprivate func objectTypes(in area: Area) -> [ObjectType] {
    let built = objectTypes.filter { area.programme[$0] != nil }
    return built.isEmpty ? Array(objectTypes.prefix(1)) : built
  }
}
