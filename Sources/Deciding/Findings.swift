import DecisionTables
public import Model

extension ClauseSet {
  /// What the tables say of a sub-area beside its decisions: findings by weight, tasks with their days, and the
  /// questions that are still to be answered, each once. An override of a finding turns it into a remark.
  ///
  /// - Parameter decisions: Those of the sub-area in all its instruments.
  public func findings(
    on dossier: Dossier, area: Area, assignment: Assignment, decisions: [Decision]
  ) -> [Finding] {
    var hearing = Hearing(library: self, dossier: dossier, area: area)
    hearing.hear(assignment.trace, about: "stukken", as: .assignment)
    for entry in assignment.omitted { hearing.add(.omitted(entry, in: area)) }
    for entry in assignment.uncalled { hearing.add(.uncalled(entry, in: area)) }
    for instrument in assignment.instruments {
      hearing.instrument = instrument
      let ground = inputs(of: area, in: dossier, instrument: instrument)
      for table in rules.findings where table.isAboutArea {
        hearing.hear(table.decide(ground), about: instrument.rawValue, as: .finding)
      }
      for table in rules.findings where table.isAboutDays {
        for pair in dossier.daysOutOfOrder(in: area, of: table) {
          hearing.hear(table.decide(ground.merging(pair) { $1 }), about: instrument.rawValue, as: .finding)
        }
      }
      for table in rules.findings where table.isAboutAgreements {
        for agreement in area.agreements {
          let known = ground.merging(inputs(of: agreement)) { $1 }
          hearing.hear(table.decide(known), about: agreement.id, as: .finding)
        }
      }
      hearing.hear(rules.tasks.decide(ground), about: instrument.rawValue, as: .task)
    }
    for decision in decisions {
      hearing.instrument = decision.instrument
      for trace in decision.trace { hearing.ask(trace, about: decision.row) }
      guard decision.ruling != nil else { continue }
      let ground = inputs(of: decision, in: area, of: dossier)
      for table in rules.findings where table.isAboutDecisions {
        hearing.hear(table.decide(ground), about: decision.row, as: .finding)
      }
    }
    return hearing.findings + unused(overrides: dossier, area, decisions, hearing.overridden)
  }

  /// Overrides that set nothing aside: what they are about is not blocked, or not decided.
  private func unused(overrides dossier: Dossier, _ area: Area, _ decisions: [Decision], _ used: [Override])
    -> [Finding]
  {
    let used = used + decisions.compactMap { $0.ruling?.override }
    return dossier.overrides.filter { $0.area == area.id && !used.contains($0) }.map { .unused($0) }
  }
}

extension DecisionTable {
  /// Whether it asks of each decision: one of its columns is known of a decision only.
  var isAboutDecisions: Bool { inputs.contains { RuleColumn.ofDecision.contains($0.name) } }

  /// Whether it asks of each agreement with a corporation.
  var isAboutAgreements: Bool { inputs.contains { RuleColumn.ofAgreement.contains($0.name) } }

  /// Whether it asks of each pair of days out of order.
  var isAboutDays: Bool { inputs.contains { RuleColumn.ofDays.contains($0.name) } }

  /// Whether it asks of the sub-area as a whole.
  var isAboutArea: Bool { !isAboutDecisions && !isAboutAgreements && !isAboutDays }
}

/// Gathers what tables say of one sub-area, each thing once.
private struct Hearing {
  enum Kind { case assignment, finding, task }

  let library: ClauseSet
  let dossier: Dossier
  let area: Area
  /// The instrument that the tables are asked about.
  var instrument: Instrument?
  private(set) var findings: [Finding] = []
  private(set) var overridden: [Override] = []

  init(library: ClauseSet, dossier: Dossier, area: Area) {
    (self.library, self.dossier, self.area) = (library, dossier, area)
  }

  /// Adds a finding once; what is said in several instruments is of none.
  mutating func add(_ finding: Finding) {
    var finding = finding
    finding.instrument = instrument
    let same = findings.firstIndex { other in
      var other = other
      other.instrument = instrument
      return other == finding
    }
    guard let same else { return findings.append(finding) }
    if findings[same].instrument != instrument { findings[same].instrument = nil }
  }

  mutating func hear(_ trace: Trace, about subject: String, as kind: Kind) {
    for hit in trace.hits {
      switch kind {
      case .assignment: break
      case .task: add(library.task(hit, about: subject, in: area, on: dossier.referenceDay))
      case .finding:
        guard let finding = Finding(hit, about: subject, in: area) else { continue }
        let isHeavy = finding.weight == .definitief || finding.weight == .bepaling
        let override = dossier.overrides.first {
          $0.area == area.id && $0.rule == hit.rule && $0.matter == nil
        }
        if isHeavy, let override {
          overridden.append(override)
          add(finding.setAside(by: override))
        } else {
          add(finding)
        }
      }
    }
    ask(trace, about: subject)
  }

  /// The questions that a table is waiting for: those on which a rule waits alone, or else the one on which most wait.
  /// A question stops `--final` when an answer to it could.
  mutating func ask(_ trace: Trace, about subject: String) {
    let alone = trace.open.filter { $0.columns.count == 1 }.flatMap(\.columns)
    let columns = trace.unknown.filter { alone.isEmpty ? $0 == trace.next : alone.contains($0) }
    for column in columns {
      guard let question = library.question(for: column) else { continue }
      let waiting = trace.open.filter { $0.columns.contains(column) }
      let asked = findings.indices.filter {
        findings[$0].weight == .vraag && findings[$0].rule == question.fact
      }
      let isHeavy =
        asked.contains { findings[$0].stopsFinal }
        || waiting.contains { ["definitief", "bepaling"].contains($0.hit["gewicht"]) }
      for index in asked {
        findings[index].stopsFinal = isHeavy
        if findings[index].instrument != instrument { findings[index].instrument = nil }
      }
      // A fact of the sub-area is asked once, one of a rule of the plan for each ambition.
      let about = question.isOfArea ? "" : subject
      guard !asked.contains(where: { findings[$0].subject == about }) else { continue }
      add(
        Finding(
          .vraag, rule: question.fact, area: area.id, subject: about, question.question.text,
          action: "\(question.remedy); antwoord: \(question.question.owner)",
          location: asked.first.map { findings[$0].location } ?? waiting.first?.hit.location,
          stopsFinal: isHeavy))
    }
  }
}

extension ClauseSet {
  /// A task with the day that follows from its rule.
  fileprivate func task(_ hit: Trace.Hit, about subject: String, in area: Area, on today: Day) -> Finding {
    let from =
      hit["vanaf"] == "verwachte-aanvraag" ? area.buildingDay : area.day(of: hit["vanaf"])
    let bound = Finding.DayBound(rawValue: hit["soort-dag"]) ?? .uiterlijk
    let day =
      from.flatMap { day -> Day? in
        guard let term = area.facts[hit["termijn-feit"]] else {
          return Int(hit["dagen"]).map { day.adding(days: $0) }
        }
        // What can be done from the end of a term on, can be done the day after it.
        let end = day.adding(term: term)
        return bound == .vanaf ? end?.adding(days: 1) : end
      } ?? today.next(hit["kalenderdag"])?.adding(days: Int(hit["dagen"]) ?? 0)
    let isWaiting = day == nil && facts.contains { $0.id == hit["vanaf"] }
    let text =
      isWaiting
      ? "\(hit["taak"].withoutFullStop) (de dag volgt uit het feit ‘\(hit["vanaf"])’, dat nog niet is ingevuld)"
      : hit["taak"]
    return Finding(
      .taak, rule: hit.rule, area: area.id, subject: subject, text,
      action: "wie: \(hit["wie"])",
      basis: hit["grondslag"], certainty: Certainty(rawValue: hit["zekerheid"]), day: day,
      bound: bound, location: hit.location)
  }
}

extension Finding {
  fileprivate init?(_ hit: Trace.Hit, about subject: String, in area: Area) {
    guard let weight = Weight(rawValue: hit["gewicht"]) else { return nil }
    self.init(
      weight, rule: hit.rule, area: area.id, subject: subject, hit["bevinding"], action: hit["actie"],
      basis: hit["grondslag"], certainty: Certainty(rawValue: hit["zekerheid"]), location: hit.location)
  }

  fileprivate func setAside(by override: Override) -> Finding {
    var finding = self
    (finding.weight, finding.stopsFinal) = (.opmerking, false)
    finding.text = "overschreven door \(override.words); de regel zei: \(text)"
    return finding
  }

  fileprivate static func omitted(_ entry: Assignment.Entry, in area: Area) -> Finding {
    Finding(
      .waarschuwing, rule: entry.hit?.rule ?? "", area: area.id, subject: entry.kind.rawValue,
      "de regels vragen dit stuk, maar het dossier noemt het niet onder stukken: \(entry.hit?["toelichting"] ?? "")",
      action: "voeg het toe, of haal ‘stukken’ weg om de regels te laten kiezen",
      basis: entry.hit?["grondslag"] ?? "",
      certainty: entry.hit.flatMap { Certainty(rawValue: $0["zekerheid"]) },
      location: entry.hit?.location)
  }

  fileprivate static func uncalled(_ entry: Assignment.Entry, in area: Area) -> Finding {
    let isContract = entry.kind.isContract
    return Finding(
      isContract ? .definitief : .waarschuwing, area: area.id, subject: entry.kind.rawValue,
      "het dossier vraagt dit stuk, maar geen regel wijst het aan bij deze grondpositie, fase en feiten"
        + (isContract ? ": de tekst kan over iets anders gaan dan het dossier" : ""),
      action: "pas de feiten aan, of haal het stuk weg onder ‘stukken’")
  }

  fileprivate static func unused(_ override: Override) -> Finding {
    Finding(
      .waarschuwing, rule: override.rule, area: override.area, subject: override.matter?.subject ?? "",
      "de overschrijving van \(override.name) zet niets opzij: geen besluit wordt door \(override.rule) tegengehouden",
      action: "haal haar weg, of noem het besluit dat zij betreft", location: override.location)
  }
}
