import DecisionTables
import Diagnostics
import Model

extension ClauseSet {
  /// What only shows when the files of an edition are seen together.
  func check(
    _ clauses: [LocatedClause], _ skeletons: [LocatedSkeleton], _ scales: [String: Scale], folder: String,
    _ complaints: Complaints
  ) {
    let norms = SourceLocation(file: "\(folder)/normen")
    checkNorms(at: norms, complaints)
    checkScales(scales, at: SourceLocation(file: "\(folder)/regels/schalen.csv"), complaints)
    var uses: [Clause.Use: [Instrument: Clause.ID]] = [:]
    for located in clauses where located.clause.use != .article {
      for instrument in located.clause.instruments {
        if let first = uses[located.clause.use, default: [:]].updateValue(
          located.clause.id, forKey: instrument)
        {
          complaints.add(.sameUse(located.clause.id, first, at: located.location))
        }
      }
    }
    for located in clauses {
      let known = knownBlanks(in: located.clause.use)
      for blank in located.clause.phrases.flatMap(\.blanks) where !known.contains(blank) {
        complaints.add(.unknownBlank(blank, near: known.sorted().nearest(to: blank), at: located.location))
      }
      var seen: Set<String> = []
      for id in located.clause.parts where !seen.insert(id).inserted {
        complaints.add(.samePart(id, at: located.location))
      }
    }
    for located in skeletons { check(located, clauses, complaints) }
  }

  /// Clauses that a skeleton names exist, and what they refer to stands in the same document.
  private func check(_ located: LocatedSkeleton, _ clauses: [LocatedClause], _ complaints: Complaints) {
    let skeleton = located.skeleton
    for (id, place) in located.places where clause(id)?.instruments.contains(skeleton.instrument) != true {
      complaints.add(.unknownClause(id, near: self.clauses.map(\.id).nearest(to: id), at: place))
    }
    let used = clauses.filter {
      located.places[$0.clause.id] != nil
        || ($0.clause.use != .article && $0.clause.instruments.contains(skeleton.instrument)
          && skeleton.blocks.contains(.part(.duurzaamheid)))
    }
    var places: Set<Reference> = Set(skeleton.annexes.map { .annex($0.id) })
    for located in used where located.clause.use == .article {
      places.insert(.clause(located.clause.id, part: nil))
      for id in located.clause.parts { places.insert(.clause(located.clause.id, part: id)) }
    }
    for located in used {
      // A clause for duties may refer to its own members; nothing else can, as it stands in several articles.
      let own = located.clause.parts.map { Reference.clause(located.clause.id, part: $0) }
      for reference in located.clause.phrases.flatMap(\.references)
      where !places.contains(reference) && !own.contains(reference) {
        complaints.add(.dangling(reference, at: located.location))
      }
    }
    let known = knownBlanks(in: .article)
    for phrase in skeleton.phrases {
      for blank in phrase.blanks where !known.contains(blank) {
        complaints.add(.unknownBlank(blank, near: known.sorted().nearest(to: blank), at: located.location))
      }
      for reference in phrase.references where !places.contains(reference) {
        complaints.add(.dangling(reference, at: located.location))
      }
    }
  }

  /// The blanks that a text may hold.
  private func knownBlanks(in use: Clause.Use) -> Set<String> {
    let common = Set(Blank.fixed).union(facts.map { "feit.\($0.id)" })
    return switch use {
    case .article: common
    case .opening: common.union(["thema"])
    case .duty, .ownDuty: common.union(["thema", "rijen"])
    }
  }

  private func checkNorms(at place: SourceLocation, _ complaints: Complaints) {
    var keys: Set<[String]> = []
    for norm in indicators.flatMap(\.norms) {
      let key = [
        norm.row, norm.level.rawValue, norm.weightingSet?.rawValue ?? "", norm.validFrom?.description ?? "",
      ]
      if !keys.insert(key).inserted { complaints.add(.sameNorm(key, at: place)) }
      for id in [norm.source] + [norm.confirmedBy].compactMap({ $0 }) where source(id) == nil {
        complaints.add(.unknownSource(id, norm.row, near: sources.map(\.id).nearest(to: id), at: place))
      }
    }
  }

  /// The codes of the scales are those of the program: a rule about a code that nobody knows would never fire.
  private func checkScales(_ scales: [String: Scale], at place: SourceLocation, _ complaints: Complaints) {
    let codes: [(String, [String])] = [
      ("onderwerp", indicators.map(\.id)), ("plek", Place.allCases.map(\.rawValue)),
      ("klasse", LegalClass.allCases.map(\.rawValue)), ("uitgever", Issuer.allCases.map(\.rawValue)),
      ("instrument", Instrument.allCases.map(\.rawValue)),
      ("strengheid", Strictness.allCases.map(\.rawValue)),
      ("vorm", Obligation.allCases.map(\.rawValue)), ("herkomst", Origin.allCases.map(\.rawValue)),
      ("oordeel", Verdict.allCases.map(\.rawValue)), ("zekerheid", Certainty.allCases.map(\.rawValue)),
    ]
    for (name, codes) in codes where Set(scales[name]?.codes ?? []) != Set(codes) {
      complaints.add(.otherCodes(name, codes, at: place))
    }
    for (table, inputs, outputs) in [
      (classes, ["onderwerp", "plek"], ["klasse", "zekerheid", "grondslag", "toelichting"]),
      (
        lawfulness, ["uitgever", "instrument", "klasse", "strengheid", "vorm", "herkomst"],
        ["oordeel", "zekerheid", "vervanging", "grondslag", "toelichting", "alternatief"]
      ),
    ] where Set(table.inputs.map(\.name)) != Set(inputs) || Set(table.outputs.map(\.name)) != Set(outputs) {
      complaints.add(.otherColumns(table.name, inputs + outputs.map { "> \($0)" }, at: place))
    }
  }
}

extension Clause {
  /// The ids of its members and of the parts under them.
  fileprivate var parts: [String] {
    func ids(_ item: Item<Phrase>) -> [String] { [item.id].compactMap { $0 } + item.items.flatMap(ids) }
    return members.flatMap(ids)
  }
}

extension Skeleton {
  /// The phrases of its fixed text.
  fileprivate var phrases: [Phrase] {
    blocks.flatMap { block -> [Phrase] in
      switch block {
      case .heading(_, let line), .paragraph(let line), .note(let line): line
      case .list(_, let items): items.flatMap { $0.lines.flatMap { $0 } }
      case .clause, .part: []
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func sameUse(_ id: String, _ first: String, at place: SourceLocation) -> Self {
    Self(
      "‘\(id)’ en ‘\(first)’ zijn er voor hetzelfde",
      "haal er één weg of geef hem een ander thema of een andere vorm", at: place)
  }
  fileprivate static func unknownBlank(_ name: String, near: String?, at place: SourceLocation) -> Self {
    Self(
      "onbekende invulplaats {{\(name)}}",
      near.map { "bedoelt u {{\($0)}}?" } ?? "voeg het feit toe aan feiten.yaml",
      at: place)
  }
  fileprivate static func samePart(_ id: String, at place: SourceLocation) -> Self {
    Self("twee leden heten ‘\(id)’", "geef elk lid een eigen naam", at: place)
  }
  fileprivate static func unknownClause(_ id: String, near: String?, at place: SourceLocation) -> Self {
    Self(
      "de bepaling ‘\(id)’ is er niet voor dit instrument",
      near.map { "bedoelt u ‘\($0)’?" } ?? "schrijf de bepaling of haal haar uit het sjabloon",
      at: place)
  }
  fileprivate static func dangling(_ reference: Reference, at place: SourceLocation) -> Self {
    let target =
      switch reference {
      case .clause(let id, let part): "bepaling:\(id)\(part.map { "#\($0)" } ?? "")"
      case .annex(let id): "bijlage:\(id)"
      }
    return Self(
      "de verwijzing naar \(target) wijst nergens heen", "verwijs naar een lid of bijlage van hetzelfde stuk",
      at: place)
  }
  fileprivate static func sameNorm(_ key: [String], at place: SourceLocation) -> Self {
    Self(
      "de norm \(key.filter { !$0.isEmpty }.joined(separator: " ")) staat er twee keer",
      "onderscheid ze met een deel in de rij, een weegset of geldigVan", at: place)
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
