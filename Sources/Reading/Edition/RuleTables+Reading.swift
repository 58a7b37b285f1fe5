import DecisionTables
import Diagnostics
import Model

/// A table with a fixed question: the columns that it may ask, and what it must answer.
struct FixedTable {
  let name: String
  let inputs: Set<String>
  /// Whether facts of the dossier may be columns too.
  let takesFacts: Bool
  let outputs: [String]

  private init(_ name: String, _ inputs: Set<String>, facts: Bool = false, _ outputs: String...) {
    (self.name, self.inputs, self.takesFacts, self.outputs) = (name, inputs, facts, outputs)
  }

  private static let area = RuleColumn.ofArea

  static let all: [FixedTable] = [
    FixedTable(
      "ambitie", area.union(["thema", "onderwerp", "speerpuntthema"]), facts: true, "niveau", "toelichting"),
    FixedTable("normsoorten", ["soort"], "gebruikelijk", "sterkst", "werkwoord", "toelichting"),
    FixedTable(
      "strengheid", ["wettelijke-norm", "waarde", "vergelijkbaar", "verhouding"], "strengheid", "toelichting"),
    FixedTable(
      "instrumenten", area, facts: true, "instrument", "stuk", "zekerheid", "grondslag", "toelichting"),
    FixedTable(
      "klasse", ["onderwerp", "plek"], "klasse", "tak", "groen-alternatief", "zekerheid", "grondslag",
      "toelichting"),
    FixedTable(
      "rechtmatigheid", area.union(["klasse", "tak", "strengheid", "vorm", "herkomst", "middel"]),
      facts: true,
      "oordeel", "zekerheid", "vervanging", "alternatief", "grondslag", "toelichting"),
    FixedTable(
      "planroute", ["onderwerp", "plek"], "route", "omgevingswaarde", "regeltype", "houdbaarheid",
      "zekerheid", "grondslag", "toelichting"),
    FixedTable(
      "omgevingsplan", area.union(["route", "omgevingswaarde", "regeltype", "strengheid"]),
      facts: true, "oordeel", "zekerheid", "vervanging", "alternatief", "grondslag", "toelichting"),
    FixedTable("alternatieven", ["kenmerk", "naar"], "haalbaar", "rang", "prijs"),
    FixedTable(
      "taken", area, facts: true, "taak", "vanaf", "soort-dag", "dagen", "termijn-feit", "kalenderdag", "wie",
      "zekerheid",
      "grondslag"),
  ]

  /// What every other table is: one that gives findings.
  static func findings(_ name: String) -> FixedTable {
    let whole = FixedTable(
      name, area.union(RuleColumn.ofDecision).union(RuleColumn.ofAgreement).union(RuleColumn.ofDays),
      facts: true,
      "gewicht", "zekerheid", "bevinding", "actie", "grondslag")
    return all.first { $0.name == name } ?? whole
  }
}

extension RuleTables {
  /// The tables by their names; nil, with a complaint for each, when one with a fixed question is not there.
  init?(_ tables: [String: DecisionTable], folder: String, complaints: Complaints) {
    var rest = tables
    var isWhole = true
    func take(_ name: String) -> DecisionTable? {
      if let table = rest.removeValue(forKey: name) { return table }
      isWhole = false
      let path = "\(folder)/regels/\(name).csv"
      // A table that could not be read has its own complaints, and so have scales.
      let known = [path, "\(folder)/regels/schalen.csv"]
      if !complaints.list.contains(where: { known.contains($0.location.file) }) {
        complaints.add(.missingTable(name, at: SourceLocation(file: path)))
      }
      return nil
    }
    let ambition = take("ambitie")
    let normKinds = take("normsoorten")
    let strictness = take("strengheid")
    let instruments = take("instrumenten")
    let classes = take("klasse")
    let lawfulness = take("rechtmatigheid")
    let planRoutes = take("planroute")
    let plan = take("omgevingsplan")
    let alternatives = take("alternatieven")
    let tasks = take("taken")
    guard isWhole, let ambition, let normKinds, let strictness, let instruments, let classes, let lawfulness,
      let planRoutes, let plan, let alternatives, let tasks
    else { return nil }
    self.init(
      ambition: ambition, normKinds: normKinds, strictness: strictness, instruments: instruments,
      classes: classes, lawfulness: lawfulness, planRoutes: planRoutes, plan: plan,
      alternatives: alternatives,
      tasks: tasks, findings: rest.sorted { $0.key < $1.key }.map(\.value))
  }
}

extension Diagnostic {
  fileprivate static func missingTable(_ name: String, at place: SourceLocation) -> Self {
    Self("de tabel ‘\(name)’ is er niet", "zet \(name).csv in de map regels", at: place)
  }
}
