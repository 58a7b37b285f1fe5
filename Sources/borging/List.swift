import ArgumentParser
import Deciding
import DecisionTables
import Diagnostics
import Explaining
import FoundationEssentials
import Model
import Reading

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Toont wat er is.", aliases: ["lijst"])

  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case editions, themes, indicators, subjects, norms, clauses, rules
  }

  @Argument(help: "editions, themes, indicators, subjects, norms, clauses of rules")
  var subject: Subject
  @Option(help: ArgumentHelp("De editie; anders de laatste.", valueName: "editie"))
  var edition: String?
  @Flag(help: "Als JSON.")
  var json = false
  @Flag(
    help: ArgumentHelp(
      "Bij clauses: per thema, vorm en niveau welke bepaling er is.",
      discussion: "Een gat is een verplichting die de regels toelaten en waarvoor geen tekst bestaat."))
  var coverage = false
  @Flag(help: "Bij --coverage: als pagina in Markdown.")
  var markdown = false
  @OptionGroup var root: RootOption

  func validate() throws {
    if coverage && subject != .clauses { throw ValidationError("--coverage hoort bij list clauses") }
    if markdown && !coverage { throw ValidationError("--markdown hoort bij --coverage") }
  }

  func run() throws {
    let root = try root.path()
    let editions = ClauseSet.editions(under: root)
    guard let version = edition ?? editions.last else {
      throw noEdition(under: root)
    }
    if subject == .editions { return try show(editions.map { ["editie": $0] }, ["editie"]) }
    let library = try orComplain("\(root)/Clauses") { () throws(Diagnostics) in
      try ClauseSet(reading: version, under: root)
    }
    switch subject {
    case .editions: break
    case .themes:
      try show(Theme.allCases.map { ["thema": $0.rawValue, "naam": $0.name] }, ["thema", "naam"])
    case .indicators:
      try show(
        library.indicators.map {
          ["thema": $0.theme.rawValue, "nummer": "\($0.number)", "indicator": $0.id, "naam": $0.name]
        }, ["thema", "nummer", "indicator", "naam"])
    case .subjects:
      try show(
        library.indicators.map {
          ["onderwerp": $0.id, "naam": $0.name, "thema": $0.theme.rawValue, "rij": "ja"]
        }
          + library.namedSubjects.map {
            ["onderwerp": $0.id, "naam": $0.name, "thema": $0.theme.rawValue, "rij": "nee"]
          }, ["onderwerp", "naam", "thema", "rij"])
    case .norms:
      try show(
        library.indicators.flatMap { indicator in
          indicator.norms.map { NormEntry(norm: $0, indicator: indicator, source: library.source($0.source)) }
        }, NormEntry.columns)
    case .clauses where coverage && markdown:
      let cells = library.textInstruments.flatMap(library.coverage)
      try say(String(CoveragePage(cells, plan: library.planCoverage, of: library.version).text.dropLast()))
    case .clauses where coverage:
      let cells = library.textInstruments.flatMap(library.coverage).map(\.entry)
      try show(cells + library.planCoverage.map(\.entry), CoverageCell.columns)
    case .clauses: try show(library.clauses.map(\.entry), Clause.columns)
    case .rules:
      try show(
        library.rules.all.flatMap { table in
          table.rules.map { json ? $0.cells(of: table) : $0.line(of: table) }
        },
        ["tabel", "regel", "plaats", "wanneer", "dan"])
    }
  }

  /// Prints entries as a JSON array, or under the names of their columns one line each, with tabs between the values.
  private func show<Entry: Encodable>(_ entries: [Entry], _ columns: [String]) throws {
    guard !json else { return try say(String(decoding: try encoded(entries), as: UTF8.self)) }
    try say(columns.joined(separator: "\t"))
    for entry in entries {
      let values = try JSONDecoder().decode([String: Scalar].self, from: Data(encoded(entry)))
      try say(columns.map { values[$0]?.text ?? "" }.joined(separator: "\t"))
    }
  }
}

extension Rule {
  /// Every cell by its column.
  fileprivate func cells(of table: DecisionTable) -> [String: String] {
    var entry = ["tabel": table.name, "regel": id, "plaats": location.description]
    for (column, cell) in zip(table.inputs, cells) { entry[column.name] = cell.text }
    for (column, value) in zip(table.outputs, outputs) { entry["> \(column.name)"] = value }
    return entry
  }

  /// What it asks, without the cells that let everything through, and what it answers.
  fileprivate func line(of table: DecisionTable) -> [String: String] {
    let asked = zip(table.inputs, cells).filter { $1.text != "*" }.map { "\($0.name): \($1.text)" }
    let given = zip(table.outputs, outputs).filter { !$1.isEmpty }.map { "\($0.name): \($1)" }
    return [
      "tabel": table.name, "regel": id, "plaats": location.description,
      "wanneer": asked.isEmpty ? "altijd" : asked.joined(separator: "; "),
      "dan": given.joined(separator: "; "),
    ]
  }
}

/// A text or yes/no in an entry.
private struct Scalar: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    text =
      try (try? container.decode(Bool.self)).map { $0 ? "ja" : "nee" }
      ?? (container.decodeNil() ? "" : container.decode(String.self))
  }
}

/// One value of Table 3 as `list norms` prints it: every key in every object, null where there is nothing.
private struct NormEntry: Encodable {
  let norm: Norm
  let indicator: Indicator
  let source: Source?

  /// In this order as columns.
  private enum Key: String, CodingKey, CaseIterable {
    case rij, thema, indicator, naam, niveau, objecttype, soort, samengevoegd, vergelijking, waarde, eenheid
    case vermoedelijkeEenheid, methode, weegset, grondslag, geldigVan, geldigTot, bron, bronDatum, bevestigdIn
    case status
  }
  static let columns = Key.allCases.map(\.rawValue)

  func encode(to encoder: any Encoder) throws {
    var entry = encoder.container(keyedBy: Key.self)
    try entry.encode(indicator.theme.rawValue, forKey: .thema)
    try entry.encode(indicator.id, forKey: .indicator)
    try entry.encode(indicator.name, forKey: .naam)
    try entry.encode(norm.level.rawValue, forKey: .niveau)
    try entry.encode(norm.objectType.rawValue, forKey: .objecttype)
    try entry.encode(norm.kind.rawValue, forKey: .soort)
    try entry.encode(norm.isMerged, forKey: .samengevoegd)
    try entry.encode(norm.comparator?.rawValue, forKey: .vergelijking)
    // The number as printed, else the words of the cell.
    try entry.encode(norm.value?.text ?? norm.wording, forKey: .waarde)
    try entry.encode(norm.unit, forKey: .eenheid)
    try entry.encode(norm.presumedUnit, forKey: .vermoedelijkeEenheid)
    try entry.encode(norm.method, forKey: .methode)
    try entry.encode(norm.weightingSet?.rawValue, forKey: .weegset)
    try entry.encode(norm.statute, forKey: .grondslag)
    try entry.encode(norm.validFrom?.description, forKey: .geldigVan)
    try entry.encode(norm.validUntil?.description, forKey: .geldigTot)
    try entry.encode(norm.source, forKey: .bron)
    try entry.encode(source?.date, forKey: .bronDatum)
    try entry.encode(norm.confirmedBy, forKey: .bevestigdIn)
    try entry.encode(norm.status.rawValue, forKey: .status)
    try entry.encode(norm.row, forKey: .rij)
  }
}
