import Diagnostics

/// Reads the rows of one table, gathering complaints.
struct TableReader {
  let file: String
  let scales: [String: Scale]
  private(set) var complaints: [Diagnostic] = []

  mutating func table(_ rows: [[CSVFile.Field]]) -> DecisionTable? {
    guard rows.count > 3, let name = head(rows[0], "tabel"), let policy = head(rows[1], "treffer"),
      let source = head(rows[2], "bron")
    else {
      complaints.append(.badHead(at: SourceLocation(file: file)))
      return nil
    }
    if policy != "uniek" { complaints.append(.unknownPolicy(policy, at: rows[1][0].location)) }
    let columns = columns(rows[3])
    guard complaints.isEmpty else { return nil }
    let (inputs, outputs) = (
      columns.filter { !$0.isOutput }.map(\.scale), columns.filter(\.isOutput).map(\.scale)
    )
    var seen: Set<String> = []
    let rules = rows.dropFirst(4).compactMap { row -> Rule? in
      if row[0].text.isEmpty { complaints.append(.noID(at: row[0].location)) }
      if !seen.insert(row[0].text).inserted { complaints.append(.sameRule(row[0].text, at: row[0].location)) }
      return rule(row, inputs, outputs)
    }
    return DecisionTable(name: name, source: source, inputs: inputs, outputs: outputs, rules: rules)
  }

  private func head(_ row: [CSVFile.Field], _ key: String) -> String? {
    let value = row[0].text.hasPrefix(key + ":") ? String(row[0].text.dropFirst(key.count + 1)).trimmed : ""
    return value.isEmpty ? nil : value
  }

  /// The columns after the first: conditions, then outcomes, each once.
  private mutating func columns(_ row: [CSVFile.Field]) -> [(scale: Scale, isOutput: Bool)] {
    var columns: [(scale: Scale, isOutput: Bool)] = []
    for field in row.dropFirst() {
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

  private mutating func rule(_ row: [CSVFile.Field], _ inputs: [Scale], _ outputs: [Scale]) -> Rule? {
    guard row.count == 1 + inputs.count + outputs.count else {
      complaints.append(.wrongWidth(row.count, 1 + inputs.count + outputs.count, at: row[0].location))
      return nil
    }
    let cells = zip(inputs, row.dropFirst()).map { cell($1, on: $0) }
    for (scale, field) in zip(outputs, row.dropFirst(1 + inputs.count)) { checkOutput(field, on: scale) }
    return Rule(
      id: row[0].text, location: row[0].location, cells: cells,
      outputs: row.dropFirst(1 + inputs.count).map(\.text))
  }

  private mutating func cell(_ field: CSVFile.Field, on scale: Scale) -> Cell {
    let text = field.text
    if text == "*" || text == "-" { return Cell(text: text, codes: Set(scale.codes)) }
    for (sign, keep) in [(">=", { $0 >= $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }), ("<", { $0 < $1 })]
      as [(String, (Int, Int) -> Bool)] where text.hasPrefix(sign)
    {
      guard case .ordered(let codes) = scale.kind else {
        complaints.append(.noOrder(scale.name, at: field.location))
        return Cell(text: text, codes: [])
      }
      let code = String(text.dropFirst(sign.count)).trimmed
      guard let bound = codes.firstIndex(of: code) else { return unknown(code, field, scale) }
      return Cell(text: text, codes: Set(codes.indices.filter { keep($0, bound) }.map { codes[$0] }))
    }
    let isNegated = text.hasPrefix("niet(") && text.hasSuffix(")")
    let words = (isNegated ? String(text.dropFirst(5).dropLast()) : text).split(
      separator: ",", omittingEmptySubsequences: false
    ).map { String($0).trimmed }
    for word in words where !scale.codes.contains(word) { return unknown(word, field, scale) }
    return Cell(text: text, codes: isNegated ? Set(scale.codes).subtracting(words) : Set(words))
  }

  private mutating func unknown(_ code: String, _ field: CSVFile.Field, _ scale: Scale) -> Cell {
    complaints.append(
      .unknownCode(
        code, scale.name, near: scale.codes.nearest(to: code), all: scale.codes, at: field.location))
    return Cell(text: field.text, codes: [])
  }

  private mutating func checkOutput(_ field: CSVFile.Field, on scale: Scale) {
    switch scale.kind {
    case .list(let codes), .ordered(let codes):
      if !codes.contains(field.text) { _ = unknown(field.text, field, scale) }
    case .text:
      if let first = field.text.first, "=+-@".contains(first) {
        complaints.append(.formula(at: field.location))
      }
    }
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
  fileprivate static func unknownPolicy(_ policy: String, at place: SourceLocation) -> Self {
    Self("onbekende treffer ‘\(policy)’", "schrijf uniek", at: place)
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
  fileprivate static func noOrder(_ scale: String, at place: SourceLocation) -> Self {
    Self(
      "de schaal ‘\(scale)’ heeft geen volgorde", "noem de codes, of maak er in schalen.csv een rangorde van",
      at: place)
  }
  fileprivate static func unknownCode(
    _ code: String, _ scale: String, near: String?, all: [String], at place: SourceLocation
  ) -> Self {
    Self(
      "‘\(code)’ staat niet in schaal \(scale)",
      near.map { "bedoelt u ‘\($0)’?" } ?? "kies uit \(all.joined(separator: ", "))", at: place)
  }
  fileprivate static func formula(at place: SourceLocation) -> Self {
    Self("een cel mag niet beginnen met =, +, - of @", "begin met een letter", at: place)
  }
}
