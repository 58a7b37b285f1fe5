import DecisionTables
import Diagnostics
import Model

/// The files of an edition with the places of what stands in them.
struct EditionFiles {
  /// What the edition holds, with that of a policy over it.
  let layer: Layer
  let folder: String
  let skeletons: [LocatedSkeleton]

  var indicators: [LocatedIndicator] { layer.indicators }
  var clauses: [LocatedClause] { layer.clauses }
  /// What the glossary and the rows of the named subjects mention.
  var meanings: [LocatedPassage] { layer.meanings }
  var scales: [String: Scale] { layer.scales ?? [:] }
}

extension ClauseSet {
  /// What only shows when the files of an edition are seen together. What a file with a complaint would have
  /// declared is not missed: that would be a complaint about another file than the one to mend.
  func check(_ files: EditionFiles, _ complaints: Complaints) {
    let bad = Set(complaints.list.map(\.location.file))
    let isClean = { (path: String) in !bad.contains { $0.hasPrefix("\(files.folder)/\(path)") } }
    checkNorms(files.indicators, areSourcesKnown: isClean("set.yaml"), complaints)
    checkScales(
      files, areSubjectsKnown: isClean("normen") && isClean("onderwerpen.yaml"),
      areFactsKnown: isClean("feiten.yaml"),
      complaints)
    checkTables(files, areFactsKnown: isClean("feiten.yaml"), complaints)
    checkNamedSubjects(files, areSourcesKnown: isClean("set.yaml"), complaints)
    // Of scales that do not agree with the subjects it was said which.
    let areSubjectsKnown =
      isClean("normen") && isClean("onderwerpen.yaml")
      && !complaints.list.contains { $0.location.file == "\(files.folder)/regels/schalen.csv" }
    checkUses(
      files.clauses, areIndicatorsKnown: areSubjectsKnown,
      isUnread: { id in bad.contains { $0.hasSuffix("/\(id).md") } }, complaints)
    checkRuleSets(files.layer.ruleSets, areSubjectsKnown: areSubjectsKnown, complaints)
    checkKinds(files.skeletons, complaints)
    if isClean("feiten.yaml") {
      checkBlanks(files, complaints)
      checkConditions(files, areSubjectsKnown: areSubjectsKnown, complaints)
    }
    if isClean("bepalingen") && isClean("feiten.yaml") {
      checkReferences(in: files, isClean: { !bad.contains($0) }, complaints)
    }
  }

  private func checkNorms(
    _ indicators: [LocatedIndicator], areSourcesKnown: Bool, _ complaints: Complaints
  ) {
    var keys: Set<[String]> = []
    var names: Set<String> = []
    let rows = Set(indicators.flatMap { $0.indicator.norms.map(\.row) })
    for located in indicators {
      let indicator = located.indicator
      for name in [indicator.id, "nummer \(indicator.number)"] where !names.insert(name).inserted {
        complaints.add(.sameIndicator(name, at: located.location))
      }
      for (norm, place) in zip(indicator.norms, located.norms) {
        if !keys.insert(norm.key).inserted { complaints.add(.sameNorm(norm.key, at: place)) }
        for id in [norm.source] + [norm.confirmedBy].compactMap({ $0 })
        where areSourcesKnown && source(id) == nil {
          complaints.add(.unknownSource(id, norm.row, near: sources.map(\.id).nearest(to: id), at: place))
        }
      }
      // A remark may name rows of another indicator: one anomaly can touch several.
      for (remark, place) in zip(indicator.remarks, located.remarks) where !indicator.norms.isEmpty {
        for row in remark.rows where !rows.contains(row) {
          complaints.add(.unknownRow(row, near: rows.sorted().nearest(to: row), at: place))
        }
      }
    }
  }
}

extension ClauseSet {
  /// The names of the named subjects are their own, and their sources are there.
  private func checkNamedSubjects(_ files: EditionFiles, areSourcesKnown: Bool, _ complaints: Complaints) {
    let place = SourceLocation(file: "\(files.folder)/onderwerpen.yaml")
    for subject in namedSubjects {
      if indicators.contains(where: { $0.id == subject.id }) {
        complaints.add(.sameIndicator(subject.id, at: place))
      }
      if areSourcesKnown && source(subject.source) == nil {
        complaints.add(
          .unknownSource(
            subject.source, subject.id, near: sources.map(\.id).nearest(to: subject.source), at: place))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func sameIndicator(_ name: String, at place: SourceLocation) -> Self {
    Self("twee indicatoren hebben ‘\(name)’", "geef elke indicator een eigen naam en nummer", at: place)
  }
  fileprivate static func sameNorm(_ key: [String], at place: SourceLocation) -> Self {
    Self(
      "de norm \(key.filter { !$0.isEmpty }.joined(separator: " ")) staat er twee keer",
      "onderscheid ze met een deel in de rij, een weegset of geldigVan", at: place)
  }
  fileprivate static func unknownRow(_ row: String, near: String?, at place: SourceLocation) -> Self {
    Self(
      "de opmerking noemt rij ‘\(row)’, die er niet is",
      near.map { "bedoelt u ‘\($0)’?" } ?? "noem een rij uit de normen", at: place)
  }
  fileprivate static func unknownSource(_ id: String, _ row: String, near: String?, at place: SourceLocation)
    -> Self
  {
    Self(
      "rij \(row) noemt de bron ‘\(id)’, die niet in set.yaml staat",
      near.map { "bedoelt u ‘\($0)’?" } ?? "voeg de bron toe", at: place)
  }
}
