import ArgumentParser
import DecisionTables
import Diagnostics
import FoundationEssentials
import Model
import Reading

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Toont wat er is.", aliases: ["lijst"])

  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case editions, themes, indicators, norms, clauses, rules
  }

  @Argument(help: "editions, themes, indicators, norms, clauses of rules")
  var subject: Subject
  @Option(help: ArgumentHelp("De editie; anders de laatste.", valueName: "editie"))
  var edition: String?
  @Flag(help: "Als JSON.")
  var json = false
  @OptionGroup var root: RootOption

  func run() throws {
    let root = try root.path()
    let editions = ClauseSet.editions(under: root)
    guard let version = edition ?? editions.last else {
      report("\(root)/Clauses:1:1: hier staat geen editie; geef een andere map met --root")
      throw Exit.noInput
    }
    if subject == .editions { return try show(editions.map { ["editie": $0] }) }
    let library = try orComplain("\(root)/Clauses") { () throws(Diagnostics) in
      try ClauseSet(reading: version, under: root)
    }
    switch subject {
    case .editions: break
    case .themes: try show(Theme.allCases.map { ["thema": $0.rawValue, "naam": $0.name] })
    case .indicators:
      try show(
        library.indicators.map {
          ["thema": $0.theme.rawValue, "nummer": "\($0.number)", "indicator": $0.id, "naam": $0.name]
        })
    case .norms:
      try show(
        library.indicators.flatMap { indicator in indicator.norms.map { NormEntry($0, of: indicator) } })
    case .clauses:
      try show(
        library.clauses.map {
          [
            "id": $0.id, "titel": $0.title, "versie": $0.version, "status": $0.status.rawValue,
            "samenvatting": $0.summary,
          ]
        })
    case .rules:
      try show(
        [library.classes, library.lawfulness].flatMap { table in
          table.rules.map { rule in
            var entry = ["tabel": table.name, "regel": rule.id, "plaats": rule.location.description]
            for (column, cell) in zip(table.inputs, rule.cells) { entry[column.name] = cell.text }
            for (column, value) in zip(table.outputs, rule.outputs) { entry["> \(column.name)"] = value }
            return entry
          }
        })
    }
  }

  /// Prints entries as a JSON array, or one line each with tabs between the values.
  private func show<Entry: Encodable>(_ entries: [Entry]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard !json else { return print(String(decoding: try encoder.encode(entries), as: UTF8.self)) }
    for entry in entries {
      let values = try JSONDecoder().decode([String: Scalar].self, from: encoder.encode(entry))
      print(values.sorted { $0.key < $1.key }.map(\.value.text).joined(separator: "\t"))
    }
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

/// One value of Table 3 as `list norms` prints it.
private struct NormEntry: Encodable {
  var thema, indicator, naam, niveau, objecttype, soort: String
  var samengevoegd: Bool
  var vergelijking, waarde, eenheid, vermoedelijkeEenheid, methode, weegset, grondslag: String?
  var geldigVan, geldigTot: String?
  var bron: String
  var bevestigdIn: String?
  var status, rij: String

  /// `waarde` holds the number as printed, else the words of the cell.
  init(_ norm: Norm, of indicator: Indicator) {
    (thema, self.indicator, naam) = (indicator.theme.rawValue, indicator.id, indicator.name)
    (niveau, objecttype, soort) = (norm.level.rawValue, norm.objectType.rawValue, norm.kind.rawValue)
    (samengevoegd, vergelijking) = (norm.isMerged, norm.comparator?.rawValue)
    (waarde, eenheid, vermoedelijkeEenheid) = (norm.value?.text ?? norm.wording, norm.unit, norm.presumedUnit)
    (methode, weegset, grondslag) = (norm.method, norm.weightingSet?.rawValue, norm.statute)
    (geldigVan, geldigTot) = (norm.validFrom?.description, norm.validUntil?.description)
    (bron, bevestigdIn, status, rij) = (norm.source, norm.confirmedBy, norm.status.rawValue, norm.row)
  }
}
