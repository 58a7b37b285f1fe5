import Foundation
import Model
import Testing

/// A row of a table that a lawyer can read: the facts of one case, and what must come of it. An empty cell is the usual
/// case.
struct Scenario: CustomTestStringConvertible, Sendable {
  let file: String
  let line: Int
  /// The cells by the heads of their columns.
  let cells: [String: String]

  subscript(column: String) -> String? {
    let text = cells[column] ?? ""
    return text.isEmpty ? nil : text
  }

  var testDescription: String { "\(file):\(line) \(self["scenario"] ?? "")" }

  /// All scenarios of all files.
  static let all: [Scenario] = files.flatMap { (try? read($0)) ?? [] }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "scenarios").path()
  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    .filter { $0.hasSuffix(".csv") }

  static func read(_ file: String) throws -> [Scenario] {
    let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty }
    guard let head = lines.first.map({ cells(of: $0.element) }) else { return [] }
    return lines.dropFirst().map { number, line in
      let cells = cells(of: line)
      #expect(cells.count == head.count, "\(file):\(number + 1) heeft \(cells.count) cellen")
      return Scenario(
        file: file, line: number + 1, cells: Dictionary(zip(head, cells)) { first, _ in first })
    }
  }

  /// The cells of a line; quotes stand around a cell that holds `;`.
  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells.map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

extension Scenario {
  /// The dossier of the case: one sub-area with one choice.
  func dossier(under edition: ClauseSet) throws -> Dossier {
    var own: [OwnValue] = []
    var type: ObjectType?
    if let subject = self["onderwerp"] {
      try #require(edition.subjects.contains(subject), "\(self) noemt een onbekend onderwerp")
      type = try code(ObjectType.self, "objecttype") ?? Scenario.usualType(of: subject, in: edition)
      if self["waarde"] != nil { own = [try ownValue(subject, type, edition)] }
    }
    let (facts, planFacts) = try factsByHolder(edition)
    var ambitions: [AmbitionScope: Ambition] = [:]
    if let subject = self["onderwerp"] {
      let planType = try code(PlanRuleType.self, "regeltype")
      ambitions[.subject(subject)] = Ambition(
        level: try code(AmbitionLevel.self, "niveau") ?? .aanbevolen,
        obligation: try code(Obligation.self, "vorm"), origin: try code(Origin.self, "herkomst") ?? .eis,
        means: try code(SecuringMeans.self, "middel") ?? .geen,
        planRule: planType == nil && planFacts.isEmpty ? nil : PlanRule(type: planType, facts: planFacts),
        reason: nil)
    }
    // `2027-09-01` for a permit that is expected, or `bouwmelding 2025-09-01` for a notification that was done.
    let written = (self["aanvraag"] ?? "2027-09-01").split(separator: " ").map(String.init)
    let day = written == ["onbekend"] ? nil : try #require(Day(try #require(written.last)) as Day?)
    let application =
      written.count == 1
      ? ExpectedApplication(kind: .vergunning, day: day, status: .verwacht)
      : ExpectedApplication(
        kind: try #require(ExpectedApplication.Kind(rawValue: written[0])), day: day, status: .gedaan)
    let area = Area(
      id: "a", name: "A", ownership: try code(LandOwnership.self, "grondpositie") ?? .gemeente,
      applications: [application],
      documents: [contract] + (self["> toelichting"] == nil ? [] : [.toelichting]),
      programme: try Dictionary([type].compactMap { $0 }.map { ($0, try #require(Figure("10"))) }) { $1 },
      ambitions: ambitions, ownValues: own, agreements: agreements, facts: facts)
    return Dossier(
      number: "S-1", name: "S", edition: edition.version, referenceDay: try #require(Day("2026-11-23")),
      version: "1", issuer: try code(Issuer.self, "uitgever") ?? .gemeente,
      phase: try code(Phase.self, "fase") ?? .haalbaarheid, locationProfile: .uitbreidingBestaandeStad,
      isAnchored: true, focusThemes: [], parties: try parties, areas: [area])
  }

  /// The document with the duties.
  var contract: DocumentKind {
    Scenario.document(of: self["instrument"].flatMap(Instrument.init) ?? .gronduitgifte)
  }

  /// One party for each role that the case names; `provincie` is another authority in the role of the gemeente, and
  /// `gemeente 2027-01-12` says when its own body decides.
  private var parties: [Party] {
    get throws {
      try list("partijen").map { entry in
        let words = entry.split(separator: " ").map(String.init)
        let name = words[0]
        let day = words.count == 1 ? nil : try #require(Day(words[1]) as Day?)
        let isProvince = name == "provincie"
        return Party(
          id: name, role: isProvince ? .gemeente : try #require(Role(rawValue: name), "\(self): \(name)"),
          areas: [], legalForm: nil, name: isProvince ? "Provincie Voorbeeldland" : "Voorbeeld \(name)",
          shortName: nil, seat: nil, address: nil, registration: nil,
          representatives: [],
          resolution: day.map { Party.Resolution(body: nil, day: $0, number: nil) })
      }
    }
  }

  /// One agreement with what the case says that it has: who does something, an indicator, monitoring.
  private var agreements: [Agreement] {
    let has = list("afspraak")
    guard !has.isEmpty else { return [] }
    let deeds = [
      (Role.gemeente, "gemeente"), (.wederpartij, "corporatie"), (.huurdersorganisatie, "huurders"),
    ]
    .filter { has.contains($0.1) }.map { ($0.0, "wat de \($0.1) doet") }
    return [
      Agreement(
        id: "BES-01", theme: has.contains("kwaliteit") ? .kwaliteitEnDuurzaamheid : .beschikbaarheid,
        aim: "meer woningen",
        deeds: Dictionary(deeds) { first, _ in first },
        indicator: has.contains("indicator") ? "aantal woningen" : nil, values: [2027: "10 woningen"],
        monitoring: has.contains("monitoring") ? "jaarlijks" : nil)
    ]
  }

  /// The words of a cell, between commas.
  func list(_ column: String) -> [String] {
    (self[column] ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// A document that brings an instrument with it.
  private static func document(of instrument: Instrument) -> DocumentKind {
    switch instrument {
    case .gronduitgifte: .koopovereenkomst
    case .anterieureOvereenkomst: .anterieureOvereenkomst
    case .prestatieafspraken: .prestatieafspraken
    case .omgevingsplan: .omgevingsplanregels
    case .aanbestedingWerk: .besteksbepalingen
    }
  }

  private static func usualType(of subject: SubjectID, in edition: ClauseSet) -> ObjectType? {
    edition.indicator(subject)?.norms.first?.objectType
      ?? edition.namedSubjects.first { $0.id == subject }?.objectTypes.first
  }

  /// An own value as `≤ 0,45`; unit and method are those that the row has.
  private func ownValue(_ subject: SubjectID, _ type: ObjectType?, _ edition: ClauseSet) throws -> OwnValue {
    let words = try #require(self["waarde"]).split(separator: " ", maxSplits: 1)
    let set = try code(WeightingSet.self, "weegset")
    let norms = try #require(edition.indicator(subject)).norms.filter { $0.objectType == type }
    let model =
      norms.first { $0.weightingSet == set && $0.unit != nil && $0.statute == nil }
      ?? norms.first { $0.weightingSet == set && $0.unit != nil } ?? norms.first { $0.unit != nil }
    return OwnValue(
      row: try #require(norms.first).row,
      comparator: try #require(Comparator(rawValue: String(words[0])), "\(self)"),
      value: try #require(NormValue(String(words[1])), "\(self)"), unit: model?.unit ?? "eenheid",
      method: model?.method ?? "methode", weightingSet: set, reason: "reden")
  }

  private func factsByHolder(_ edition: ClauseSet) throws -> (
    area: [String: String], planRule: [String: String]
  ) {
    var (area, planRule): ([String: String], [String: String]) = ([:], [:])
    for pair in (self["feiten"] ?? "").split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      let fact = try #require(
        edition.facts.first { $0.id == parts.first }, "\(self) noemt een onbekend feit: \(pair)")
      #expect(fact.kind.printed(parts[1]) != nil, "\(self): \(pair)")
      switch fact.holder {
      case .deelgebied: area[fact.id] = parts[1]
      case .planregel: planRule[fact.id] = parts[1]
      }
    }
    return (area, planRule)
  }

  private func code<Code: RawRepresentable<String>>(_: Code.Type, _ column: String) throws -> Code? {
    try self[column].map { try #require(Code(rawValue: $0), "\(self): \(column)") }
  }
}
