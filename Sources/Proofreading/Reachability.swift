import Deciding
import Diagnostics
import Model

/// Clauses and decisions find each other.
extension Manuscript {
  /// Clauses that stand in no document: no duty that the tables bring about takes them, and no skeleton places them
  /// (T04).
  func unreachedClauses(_ reach: Reach) -> [Finding] {
    let used = Set(reach.duties.compactMap { edition.clause(for: $0)?.id })
    return edition.clauses.filter { clause in
      switch clause.use {
      case .duty: !used.contains(clause.id) && clause.instruments.contains { $0 != .omgevingsplan }
      case .article: !edition.skeletons.contains { $0.placings.contains { $0.clause == clause.id } }
      case .rule: !edition.skeletons.contains { $0.blocks.contains(.part(.planregels)) }
      case .opening:
        !edition.skeletons.contains { skeleton in
          skeleton.blocks.contains(.part(.duurzaamheid))
            && skeleton.instrument.map(clause.instruments.contains) ?? false
        }
      }
    }.map { .unreached($0, at: clauses[$0.id]?.start ?? set.start) }
  }

  /// What the tables bring about in an instrument of `instrumenten` without a clause for it, and themes without an
  /// opening (T05).
  func holes(_ reach: Reach) -> [Finding] {
    edition.instruments.flatMap { instrument -> [Finding] in
      let place = place(of: instrument)
      guard instrument != .omgevingsplan else { return planHoles(at: place) }
      let missed = reach.duties.filter { $0.instrument == instrument && edition.clause(for: $0) == nil }
      let openings = Theme.allCases.filter { edition.opening(of: $0, in: instrument) == nil }
      return openings.map { .noOpening($0, instrument, at: place) }
        + missed.together(by: \.subject).map { .hole(instrument, $0.key, $0.elements, at: place) }
    }
  }

  /// Kinds of rule that a dossier gets by itself without a set of rules for them (T05).
  private func planHoles(at place: SourceLocation) -> [Finding] {
    PlanReach(of: edition).holes(in: edition).together(by: \.subject).map { subject, rules in
      .noRules(subject, rules, at: place)
    }
  }

  /// The instruments that `set.yaml` does not list, so that nothing is said of what they lack (T06).
  var unlistedInstruments: [Finding] {
    Instrument.allCases.filter { !edition.instruments.contains($0) }.map {
      .unlisted($0, at: set.keys["instrumenten"] ?? set.start)
    }
  }

  private func place(of instrument: Instrument) -> SourceLocation {
    let index = edition.instruments.firstIndex(of: instrument)
    let places = set.items["instrumenten"] ?? []
    return index.flatMap { places.indices.contains($0) ? places[$0] : nil } ?? set.start
  }
}

extension Finding {
  fileprivate static func unreached(_ clause: Clause, at place: SourceLocation) -> Self {
    let (reason, action) =
      switch clause.use {
      case .duty:
        (
          "geen besluit van de tabellen vraagt deze vorm voor dit onderwerp, of een andere bepaling gaat altijd voor",
          "pas vorm, herkomst, indicator of objecttypen aan, of haal de bepaling weg"
        )
      case .rule: ("geen sjabloon heeft het onderdeel planregels", "geef omgevingsplanregels dat onderdeel")
      case .article: ("geen sjabloon plaatst deze bepaling", "zet haar in een sjabloon, of haal haar weg")
      case .opening:
        (
          "geen sjabloon van deze instrumenten heeft artikelen per thema",
          "pas instrumenten aan, of haal haar weg"
        )
      }
    return Self(.unreachedClause, clause.id, reason, action, at: place)
  }
  fileprivate static func hole(
    _ instrument: Instrument, _ subject: SubjectID, _ duties: [Reach.Duty], at place: SourceLocation
  ) -> Self {
    let forms = duties.together(by: \.obligation).map { form, duties in
      let origins = duties.together(by: \.origin).map(\.key.rawValue)
      return form.rawValue
        + (origins.count == Origin.allCases.count ? "" : " (\(origins.joined(separator: ", ")))")
    }
    return Self(
      .hole, "\(instrument.rawValue) \(subject)",
      "voor \(instrument.rawValue) heeft \(subject) geen bepaling in de vorm \(forms.joined(separator: ", "))",
      "schrijf een bepaling, of geef het onderwerp een rij (prestatie, methode, bewijs en momenten)",
      at: place)
  }
  fileprivate static func noRules(
    _ subject: SubjectID, _ rules: [PlanReach.Rule], at place: SourceLocation
  ) -> Self {
    let lacking = rules.map { "\($0.type.rawValue) (\($0.place.rawValue))" }.joined(separator: ", ")
    return Self(
      .hole, PlanReach.hole(of: subject),
      "voor het omgevingsplan heeft \(subject) geen regels als \(lacking)",
      "schrijf een regelset met dat onderwerp, die plek en een artikel van dat regeltype", at: place)
  }
  fileprivate static func noOpening(_ theme: Theme, _ instrument: Instrument, at place: SourceLocation)
    -> Self
  {
    Self(
      .hole, "\(instrument.rawValue) \(theme.rawValue)",
      "voor \(instrument.rawValue) heeft het thema \(theme.rawValue) geen opening",
      "schrijf een bepaling met thema: \(theme.rawValue)", at: place)
  }
  fileprivate static func unlisted(_ instrument: Instrument, at place: SourceLocation) -> Self {
    Self(
      .unlistedInstrument, instrument.rawValue,
      "voor \(instrument.rawValue) zegt deze editie niet dat zij alle teksten heeft",
      "zet het instrument onder instrumenten zodra de teksten er zijn", at: place)
  }
}
