import DecisionTables
import Diagnostics
import Model

/// Checks between the decision tables, their scales, and what the program and the facts can fill.
extension ClauseSet {
  /// The codes of the scales are those of the program: a rule about a code that nobody knows would never fire.
  func checkScales(
    _ files: EditionFiles, areSubjectsKnown: Bool, areFactsKnown: Bool, _ complaints: Complaints
  ) {
    let place = SourceLocation(file: "\(files.folder)/regels/schalen.csv")
    for (name, codes) in ProgramScales.codes(subjects: subjects)
    where files.scales[name].map({ Set($0.codes) != Set(codes) }) ?? false {
      if ["onderwerp", "groen-alternatief"].contains(name) && !areSubjectsKnown { continue }
      complaints.add(.otherCodes(name, codes, at: place))
    }
    // A fact that is a column is of the kind of its scale.
    guard areFactsKnown else { return }
    for fact in facts {
      guard let scale = files.scales[fact.id], !fact.kind.fits(scale) else { continue }
      complaints.add(.otherKind(fact.id, fact.kind.form, at: place))
    }
  }

  /// Each table asks only what the program or a fact fills, and answers what it is there for.
  func checkTables(_ files: EditionFiles, areFactsKnown: Bool, _ complaints: Complaints) {
    let facts = Set(self.facts.flatMap { [$0.id, RuleColumn.given($0.id)] })
    for (name, table) in files.layer.tables.sorted(by: { $0.key < $1.key }) {
      let wanted = FixedTable.findings(name)
      let place = SourceLocation(
        file: table.rules.first?.location.file ?? "\(files.folder)/regels/\(name).csv")
      let known = wanted.inputs.union(wanted.takesFacts ? facts : [])
      for column in table.inputs.map(\.name) where !known.contains(column) {
        if wanted.takesFacts && !areFactsKnown { continue }
        complaints.add(.nobodyFills(column, near: known.sorted().nearest(to: column), at: place))
      }
      if !Set(wanted.outputs).isSubset(of: table.outputs.map(\.name)) {
        complaints.add(.otherColumns(name, wanted.outputs.map { "> \($0)" }, at: place))
      }
    }
    checkChain(complaints)
  }

  /// A rule of law about a class or route that the table before it never gives would never fire.
  private func checkChain(_ complaints: Complaints) {
    func given(_ table: DecisionTable, _ column: String) -> Set<String> {
      guard let index = table.outputs.firstIndex(where: { $0.name == column }) else { return [] }
      return Set(table.rules.map { $0.outputs[index] })
    }
    for complaint in rules.lawfulness.unreached(
      given: ["klasse": given(rules.classes, "klasse"), "tak": given(rules.classes, "tak")])
      + rules.plan.unreached(
        given: [
          // An agreement has no route.
          "route": given(rules.planRoutes, "route").union(["geen"]),
          "omgevingswaarde": given(rules.planRoutes, "omgevingswaarde"),
        ])
    {
      complaints.add(complaint)
    }
  }
}

/// The codes that the program knows, by the name of their scale.
private enum ProgramScales {
  static func codes(subjects: [SubjectID]) -> [(String, [String])] {
    let forms = Obligation.allCases.map(\.rawValue)
    let planRules = ["geen"] + PlanRuleType.allCases.map(\.rawValue)
    return [
      ("onderwerp", subjects), ("groen-alternatief", ["geen"] + subjects),
      ("plek", Place.allCases.map(\.rawValue)), ("objecttype", ObjectType.allCases.map(\.rawValue)),
      ("thema", Theme.allCases.map(\.rawValue)), ("niveau", AmbitionLevel.allCases.map(\.rawValue)),
      ("klasse", LegalClass.allCases.map(\.rawValue)), ("tak", LegalLimb.allCases.map(\.rawValue)),
      ("uitgever", Issuer.allCases.map(\.rawValue)), ("instrument", Instrument.allCases.map(\.rawValue)),
      ("grondpositie", LandOwnership.allCases.map(\.rawValue)), ("fase", Phase.allCases.map(\.rawValue)),
      ("locatieprofiel", LocationProfile.allCases.map(\.rawValue)),
      ("strengheid", Strictness.allCases.map(\.rawValue)), ("vorm", forms), ("gebruikelijk", forms),
      ("sterkst", forms), ("herkomst", Origin.allCases.map(\.rawValue)),
      ("middel", SecuringMeans.allCases.map(\.rawValue)), ("regeltype", planRules),
      ("soort", ["geen"] + NormKind.allCases.map(\.rawValue)),
      ("vervanging", Replacement.allCases.map(\.rawValue)), ("oordeel", Verdict.allCases.map(\.rawValue)),
      ("zekerheid", Certainty.allCases.map(\.rawValue)), ("stuk", DocumentKind.allCases.map(\.rawValue)),
      ("soort-dag", Finding.DayBound.allCases.map(\.rawValue)),
      ("gewicht", Finding.Weight.ofTables.map(\.rawValue)),
      ("kenmerk", Alternative.Change.Feature.ofTable.map(\.rawValue)),
    ]
  }
}

extension Finding.Weight {
  /// Those that a table of findings may give; tasks and questions come otherwise.
  fileprivate static let ofTables: [Self] = [.bepaling, .definitief, .waarschuwing, .opmerking]
}

extension Alternative.Change.Feature {
  /// Those that have a price in the table; another subject has none.
  fileprivate static let ofTable = allCases.filter { $0 != .subject }
}

extension FactKind {
  /// Whether a column on this scale reads it.
  fileprivate func fits(_ scale: Scale) -> Bool {
    switch (self, scale.kind) {
    case (.yesNo, .yesNo), (.day, .day), (.amount, .number), (.number, .number), (.percentage, .number),
      (.surface, .number):
      true
    case (.choice(let codes), .list), (.choice(let codes), .ordered): codes == scale.codes
    case (_, _): false
    }
  }
}

extension Diagnostic {
  fileprivate static func otherCodes(_ scale: String, _ codes: [String], at place: SourceLocation) -> Self {
    Self(
      "de schaal ‘\(scale)’ heeft andere codes dan het programma",
      "geef haar \(codes.joined(separator: ", "))", at: place)
  }
  fileprivate static func otherKind(_ fact: String, _ form: String, at place: SourceLocation) -> Self {
    Self("de schaal ‘\(fact)’ past niet bij het feit, dat \(form) is", "geef beide dezelfde soort", at: place)
  }
  fileprivate static func nobodyFills(_ column: String, near: String?, at place: SourceLocation) -> Self {
    Self(
      "de kolom ‘\(column)’ vult niemand in: het is geen feit en het programma kent haar hier niet",
      near.map { "bedoelt u ‘\($0)’?" } ?? "voeg het feit toe aan feiten.yaml", at: place)
  }
  fileprivate static func otherColumns(_ table: String, _ columns: [String], at place: SourceLocation) -> Self
  {
    Self(
      "de tabel ‘\(table)’ mist uitkomsten die het programma vraagt",
      "geef haar \(columns.joined(separator: "; "))", at: place)
  }
}
