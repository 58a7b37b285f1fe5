public import Model

/// A duty that the rules can let into a document.
public struct ReachableDuty: Hashable, Sendable {
  public let issuer: Issuer
  public let subject: SubjectID
  public let theme: Theme
  public let objectType: ObjectType
  public let level: AmbitionLevel
  public let obligation: Obligation
  public let origin: Origin
}

extension ClauseSet {
  /// All that the rules make of every subject, object type, level, form and origin in an instrument, for every body that
  /// has a document of it, as a building of the first day of the edition would be asked it.
  private func trials(in instrument: Instrument) -> [Trial] {
    // An edition that does not say from when it holds cannot be asked anything.
    guard let day = validFrom else { return [] }
    let issuers = skeletons.filter { $0.instrument == instrument }.flatMap(\.issuers)
    let dossiers = Issuer.allCases.filter(issuers.contains).map { probe($0, instrument, on: day) }
    return AmbitionLevel.allCases.flatMap { level in
      Obligation.allCases.flatMap { obligation in
        Origin.allCases.flatMap { origin in
          let ambition = Ambition(level: level, obligation: obligation, origin: origin)
          return dossiers.flatMap { dossier in
            dossier.areas.flatMap { area in
              decisions(on: dossier, area: area.asking(ambition, namedSubjects), instrument: instrument)
            }
            .map { Trial(issuer: dossier.issuer, asked: obligation, origin: origin, decision: $0) }
          }
        }
      }
    }
  }

  /// The duties that the rules can let into a document of an instrument.
  public func reachableDuties(in instrument: Instrument) -> Set<ReachableDuty> {
    Set(trials(in: instrument).compactMap(\.reached))
  }

  /// The matrix of theme, form and level in an instrument: which clauses there are for what the rules can let in.
  public func coverage(in instrument: Instrument) -> [CoverageCell] {
    let trials = trials(in: instrument).together { $0.decision.theme }
    let reached = Set(trials.flatMap(\.elements).compactMap(\.reached)).together { $0.theme }
    return Theme.allCases.flatMap { theme in
      let asked = trials.first { $0.key == theme }?.elements ?? []
      let duties = reached.first { $0.key == theme }?.elements ?? []
      return Obligation.allCases.flatMap { form in
        AmbitionLevel.allCases.map { level in
          let mine = duties.filter { $0.obligation == form && $0.level == level }
          let same = asked.filter { $0.asked == form && $0.decision.ambition?.level == level }
          return CoverageCell(
            instrument: instrument, theme: theme, obligation: form, level: level,
            state: state(of: mine, in: instrument, asked: same.map(\.decision)),
            subjects: subjects.filter { id in mine.contains { $0.subject == id } },
            issuers: Issuer.allCases.filter { issuer in mine.contains { $0.issuer == issuer } })
        }
      }
    }
  }

  private func state(of duties: [ReachableDuty], in instrument: Instrument, asked: [Decision])
    -> CoverageCell.State
  {
    guard !duties.isEmpty else {
      return .unreachable(asked.map(\.reason).together { $0 }.map(\.key).sorted { $0.order < $1.order })
    }
    let found = duties.map { duty in
      (
        duty,
        clause(
          for: duty.obligation, on: duty.subject, of: duty.objectType, from: duty.origin, in: instrument)
      )
    }
    let missing = Set(found.filter { $0.1 == nil }.map(\.0.subject))
    return missing.isEmpty
      ? .covered(Set(found.compactMap { $0.1?.id }).sorted()) : .hole(missing.sorted())
  }

  /// A dossier that could ask for anything: all object types, on land that fits the instrument, with an application on
  /// the first day of the edition.
  private func probe(_ issuer: Issuer, _ instrument: Instrument, on day: Day) -> Dossier {
    let ownership = LandOwnership.allCases.first { $0.usualInstrument == instrument } ?? .gemeente
    let area = Area(
      id: "proef", name: "proef", ownership: ownership,
      applications: [ExpectedApplication(kind: .vergunning, day: day, status: .verwacht)], documents: nil,
      programme: Dictionary(
        uniqueKeysWithValues: ObjectType.allCases.compactMap { type in Figure("1").map { (type, $0) } }),
      ambitions: [:], ownValues: [], facts: [:])
    return Dossier(
      number: "proef", name: "proef", edition: version, referenceDay: day, version: "0",
      issuer: issuer, phase: .haalbaarheid, locationProfile: nil, isAnchored: nil, focusThemes: [],
      parties: [], areas: [area])
  }
}

extension Area {
  /// The same sub-area asking everything in one way.
  fileprivate func asking(_ ambition: Ambition, _ named: [NamedSubject]) -> Area {
    var area = self
    area.ambitions = Dictionary(
      uniqueKeysWithValues: Theme.allCases.map { (AmbitionScope.theme($0), ambition) }
        + named.map { (.subject($0.id), ambition) })
    return area
  }
}

/// One thing asked of the rules, with the answer.
private struct Trial {
  let issuer: Issuer
  let asked: Obligation
  let origin: Origin
  let decision: Decision

  /// The duty that came of it; nil when none did.
  var reached: ReachableDuty? {
    guard case .agreed(.duty(let obligation), _) = decision.outcome, let level = decision.ambition?.level
    else { return nil }
    return ReachableDuty(
      issuer: issuer, subject: decision.subject, theme: decision.theme, objectType: decision.objectType,
      level: level, obligation: obligation, origin: origin)
  }
}

extension Decision {
  /// Why it is not a duty in the form that was asked.
  fileprivate var reason: CoverageCell.Reason {
    switch outcome {
    case .agreed: .otherForm
    case .blocked(_, let ruling): .blocked(rule: ruling.rule)
    case .noProvision: .nothingToAgree
    }
  }
}

extension CoverageCell.Reason {
  fileprivate var order: String {
    switch self {
    case .blocked(let rule): "1\(rule)"
    case .otherForm: "2"
    case .nothingToAgree: "3"
    }
  }
}
