import DecisionTables
import Diagnostics
import Model

/// The files of an edition with the places of what stands in them.
struct EditionFiles {
  let folder: String
  let indicators: [LocatedIndicator]
  let clauses: [LocatedClause]
  let skeletons: [LocatedSkeleton]
  /// The blanks in the meanings of the glossary.
  let meanings: PhraseReader.Mentions
  let scales: [String: Scale]
}

extension ClauseSet {
  /// What only shows when the files of an edition are seen together. What a file with a complaint would have
  /// declared is not missed: that would be a complaint about another file than the one to mend.
  func check(_ files: EditionFiles, _ complaints: Complaints) {
    let bad = Set(complaints.list.map(\.location.file))
    let isClean = { (path: String) in !bad.contains { $0.hasPrefix("\(files.folder)/\(path)") } }
    checkNorms(files.indicators, areSourcesKnown: isClean("set.yaml"), complaints)
    checkScales(files, areIndicatorsKnown: isClean("normen"), complaints)
    checkUses(files.clauses, areIndicatorsKnown: isClean("normen"), complaints)
    checkKinds(files.skeletons, complaints)
    if isClean("feiten.yaml") { checkBlanks(files, complaints) }
    if isClean("bepalingen") {
      for located in files.skeletons { checkReferences(in: located, files, complaints) }
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
        let key = [
          norm.row, norm.level.rawValue, norm.weightingSet?.rawValue ?? "", norm.validFrom?.description ?? "",
        ]
        if !keys.insert(key).inserted { complaints.add(.sameNorm(key, at: place)) }
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

  /// The codes of the scales are those of the program: a rule about a code that nobody knows would never fire.
  private func checkScales(_ files: EditionFiles, areIndicatorsKnown: Bool, _ complaints: Complaints) {
    let place = SourceLocation(file: "\(files.folder)/regels/schalen.csv")
    let codes: [(String, [String])] = [
      ("onderwerp", indicators.map(\.id)), ("plek", Place.allCases.map(\.rawValue)),
      ("klasse", LegalClass.allCases.map(\.rawValue)), ("uitgever", Issuer.allCases.map(\.rawValue)),
      ("instrument", Instrument.allCases.map(\.rawValue)),
      ("strengheid", Strictness.allCases.map(\.rawValue)),
      ("vorm", Obligation.allCases.map(\.rawValue)),
      ("vervanging", ["geen"] + Obligation.allCases.map(\.rawValue)),
      ("herkomst", Origin.allCases.map(\.rawValue)),
      ("oordeel", Verdict.allCases.map(\.rawValue)), ("zekerheid", Certainty.allCases.map(\.rawValue)),
    ]
    for (name, codes) in codes where Set(files.scales[name]?.codes ?? []) != Set(codes) {
      if name == "onderwerp" && !areIndicatorsKnown { continue }
      complaints.add(.otherCodes(name, codes, at: place))
    }
    for (table, inputs, outputs) in [
      (classes, ["onderwerp", "plek"], ["klasse", "zekerheid", "grondslag", "toelichting"]),
      (
        lawfulness, ["uitgever", "instrument", "klasse", "strengheid", "vorm", "herkomst"],
        ["oordeel", "zekerheid", "vervanging", "grondslag", "toelichting", "alternatief"]
      ),
    ] where Set(table.inputs.map(\.name)) != Set(inputs) || Set(table.outputs.map(\.name)) != Set(outputs) {
      let place = table.rules.first?.location.file ?? "\(files.folder)/regels"
      complaints.add(
        .otherColumns(table.name, inputs + outputs.map { "> \($0)" }, at: SourceLocation(file: place)))
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
  fileprivate static func otherCodes(_ scale: String, _ codes: [String], at place: SourceLocation) -> Self {
    Self(
      "de schaal ‘\(scale)’ heeft andere codes dan het programma",
      "geef haar \(codes.joined(separator: ", "))", at: place)
  }
  fileprivate static func otherColumns(_ table: String, _ columns: [String], at place: SourceLocation) -> Self
  {
    Self(
      "de tabel ‘\(table)’ heeft andere kolommen dan het programma vraagt",
      "geef haar \(columns.joined(separator: "; "))", at: place)
  }
}
