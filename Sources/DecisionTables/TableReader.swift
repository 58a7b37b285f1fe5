import Diagnostics
import FoundationEssentials

/// Reads the rows of one table, gathering complaints.
struct TableReader {
  let file: String
  let scales: [String: Scale]
  private(set) var complaints: [Diagnostic] = []

  init(file: String, scales: [String: Scale]) { (self.file, self.scales) = (file, scales) }

  /// A rule before its columns are cut.
  private struct Draft {
    let id: String
    let location: SourceLocation
    let texts: [String]
    let conditions: [Condition]
    let outputs: [String]
  }

  mutating func table(_ rows: [[CSVFile.Field]]) -> DecisionTable? {
    guard rows.count > 3, let name = head(rows[0], "tabel"), let word = head(rows[1], "treffer"),
      let source = head(rows[2], "bron")
    else {
      complaints.append(.badHead(at: SourceLocation(file: file)))
      return nil
    }
    let empty = head(rows[3], "leeg")
    let policy = policy(word, empty, at: rows[1][0].location)
    let start = empty == nil ? 3 : 4
    guard start < rows.count, empty != nil || !rows[3][0].text.hasPrefix("leeg:") else {
      complaints.append(.badHead(at: SourceLocation(file: file)))
      return nil
    }
    for row in rows[..<start] {
      if let cell = row.dropFirst().first(where: { !$0.text.isEmpty }) {
        complaints.append(.looseCell(cell.text, at: cell.location))
      }
    }
    let columns = columns(rows[start])
    guard complaints.isEmpty, let policy else { return nil }
    let (inputs, outputs) = (
      columns.filter { !$0.isOutput }.map(\.scale), columns.filter(\.isOutput).map(\.scale)
    )
    var seen: Set<String> = []
    let drafts = rows.dropFirst(start + 1).compactMap { row -> Draft? in
      if row[0].text.isEmpty { complaints.append(.noID(at: row[0].location)) }
      if !seen.insert(row[0].text).inserted { complaints.append(.sameRule(row[0].text, at: row[0].location)) }
      return draft(row, inputs, outputs)
    }
    return table(name, policy, source, inputs, outputs, drafts)
  }

  /// Cuts each column at the bounds that its cells name.
  private func table(
    _ name: String, _ policy: DecisionTable.HitPolicy, _ source: String, _ inputs: [Scale],
    _ outputs: [Scale],
    _ drafts: [Draft]
  ) -> DecisionTable {
    let pieces = inputs.enumerated().map { index, scale in
      Pieces(scale, bounds: drafts.reduce(into: []) { $0.formUnion($1.conditions[index].bounds) })
    }
    let rules = drafts.map { draft in
      let cells = draft.conditions.indices.map { index in
        Cell(
          text: draft.texts[index], pieces: draft.conditions[index].pieces(in: pieces[index]),
          isAny: draft.conditions[index] == .any)
      }
      return Rule(id: draft.id, location: draft.location, cells: cells, outputs: draft.outputs)
    }
    let columns = pieces.enumerated().map { index, pieces in
      Column(pieces, cells: rules.map { $0.cells[index] })
    }
    return DecisionTable(
      name: name, policy: policy, source: source, inputs: inputs, outputs: outputs, rules: rules,
      columns: columns)
  }

  private func head(_ row: [CSVFile.Field], _ key: String) -> String? {
    let value = row[0].text.hasPrefix(key + ":") ? String(row[0].text.dropFirst(key.count + 1)).trimmed : ""
    return value.isEmpty ? nil : value
  }

  private mutating func policy(_ word: String, _ empty: String?, at place: SourceLocation)
    -> DecisionTable.HitPolicy?
  {
    switch (word, empty) {
    case ("uniek", nil): return .unique
    case ("uniek", _?): complaints.append(.emptyInUnique(at: place))
    case ("verzamel", let empty): return .collect(empty: empty)
    case (_, _): complaints.append(.unknownPolicy(word, at: place))
    }
    return nil
  }

  /// The columns after the first: conditions, then outcomes, each once. Empty cells at the end of the line are those of
  /// a spreadsheet.
  private mutating func columns(_ row: [CSVFile.Field]) -> [(scale: Scale, isOutput: Bool)] {
    var columns: [(scale: Scale, isOutput: Bool)] = []
    for field in row.withoutEmptyEnd.dropFirst() {
      let isOutput = field.text.hasPrefix(">")
      guard let scale = scale(field, isOutput ? String(field.text.dropFirst()).trimmed : field.text) else {
        continue
      }
      if columns.contains(where: { $0.scale.name == scale.name && $0.isOutput == isOutput }) {
        complaints.append(.sameColumn(scale.name, at: field.location))
      }
      if !isOutput && (scale.kind == .text || columns.last?.isOutput == true) {
        complaints.append(.onlyOutput(scale.name, at: field.location))
      }
      columns.append((scale, isOutput))
    }
    return columns
  }

  private mutating func scale(_ field: CSVFile.Field, _ name: String) -> Scale? {
    if let scale = scales[name] { return scale }
    complaints.append(.unknownColumn(name, near: scales.keys.sorted().nearest(to: name), at: field.location))
    return nil
  }

  private mutating func draft(_ row: [CSVFile.Field], _ inputs: [Scale], _ outputs: [Scale]) -> Draft? {
    let width = 1 + inputs.count + outputs.count
    guard row.count >= width, row[width...].allSatisfy(\.text.isEmpty) else {
      complaints.append(.wrongWidth(row.count, width, at: row[0].location))
      return nil
    }
    var reader = CellReader(rule: row[0].text)
    let conditions = zip(inputs, row.dropFirst()).map { reader.condition($1, on: $0) }
    let results = row[(1 + inputs.count)..<width]
    for (scale, field) in zip(outputs, results) { reader.checkOutput(field, on: scale) }
    complaints += reader.complaints
    return Draft(
      id: row[0].text, location: row[0].location, texts: row[1..<(1 + inputs.count)].map(\.text),
      conditions: conditions, outputs: results.map(\.text))
  }
}

extension [CSVFile.Field] {
  /// Without empty cells at the end.
  fileprivate var withoutEmptyEnd: [CSVFile.Field] {
    Array(reversed().drop(while: \.text.isEmpty).reversed())
  }
}

extension Diagnostic {
  fileprivate static func noID(at place: SourceLocation) -> Self {
    Self("deze regel heeft geen naam", "geef hem een naam in de eerste kolom, zoals R01", at: place)
  }
  fileprivate static func sameColumn(_ name: String, at place: SourceLocation) -> Self {
    Self("de kolom ‘\(name)’ staat twee keer in de tabel", "haal er één weg", at: place)
  }
  fileprivate static func onlyOutput(_ name: String, at place: SourceLocation) -> Self {
    Self(
      "de kolom ‘\(name)’ kan hier geen voorwaarde zijn",
      "zet voorwaarden met codes vóór de uitkomsten, en > voor een uitkomst", at: place)
  }
  fileprivate static func badHead(at place: SourceLocation) -> Self {
    Self(
      "het begin van de tabel ontbreekt", "begin met de regels tabel:, treffer:, bron: en de kolomkoppen",
      at: place)
  }
  fileprivate static func looseCell(_ text: String, at place: SourceLocation) -> Self {
    Self(
      "‘\(text)’ staat naast de kop van de tabel",
      "zet alles in de eerste cel, met aanhalingstekens eromheen als er een ; in staat", at: place)
  }
  fileprivate static func emptyInUnique(at place: SourceLocation) -> Self {
    Self(
      "een tabel ‘uniek’ heeft altijd een uitkomst", "haal de regel leeg: weg, of schrijf treffer: verzamel",
      at: place)
  }
  fileprivate static func unknownPolicy(_ policy: String, at place: SourceLocation) -> Self {
    Self("onbekende treffer ‘\(policy)’", "schrijf uniek of verzamel", at: place)
  }
  fileprivate static func sameRule(_ id: String, at place: SourceLocation) -> Self {
    Self("de regel ‘\(id)’ staat twee keer in de tabel", "geef elke regel een eigen naam", at: place)
  }
  fileprivate static func unknownColumn(_ name: String, near: String?, at place: SourceLocation) -> Self {
    Self(
      "de kolom ‘\(name)’ heeft geen schaal",
      near.map { "bedoelt u ‘\($0)’?" } ?? "voeg de schaal toe aan schalen.csv", at: place)
  }
  fileprivate static func wrongWidth(_ count: Int, _ wanted: Int, at place: SourceLocation) -> Self {
    Self(
      "deze regel heeft \(count) cellen in plaats van \(wanted)",
      "vul elke kolom; * betekent: maakt niet uit", at: place)
  }
}
