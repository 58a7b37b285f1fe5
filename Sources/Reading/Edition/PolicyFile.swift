import DecisionTables
import Diagnostics
import FoundationEssentials
public import Model

/// A municipality's own layer as it was read (*beleid*): what `set.yaml` and `standpunt.yaml` say, and the parts that
/// it puts over an edition.
struct PolicyFile {
  private let name: String
  private let status: EditionStatus
  private let adoptedBy: String?
  private let overEdition: String
  private let stance: Policy.Stance?
  let sources: [Source]
  /// For its parts: tables and facts of a policy are read on the scales of both, when they are laid over an edition.
  let reader: FolderReader

  /// Reads what a policy over an edition says of itself.
  init?(_ folder: String, edition: String, complaints: Complaints) {
    let reader = FolderReader(folder, ground: folder, complaints: complaints)
    guard let file = reader.file("\(folder)/set.yaml"), let value = YAMLValue(file, complaints: complaints)
    else { return nil }
    let set = value.fields { fields -> (String, EditionStatus, String?, String, [Source])? in
      let name = fields.required("naam")?.string
      let statusValue = fields.required("status")
      let status = statusValue?.code(EditionStatus.self)
      let adoptedBy = fields.optional("vastgesteldDoor")?.string
      statusValue?.complain(if: status, isWithout: adoptedBy)
      let overValue = fields.required("overEditie")
      let over = overValue?.string
      let sources =
        fields.optional("bronnen")?.list(namedBy: "id").compactMap { $0.fields(SetFile.source) } ?? []
      if let overValue, let over, over != edition {
        complaints.add(.otherEdition(over, edition, at: overValue.location))
      }
      guard let name, let status, let over else { return nil }
      return (name, status, adoptedBy, over, sources)
    }
    guard let set else { return nil }
    (name, status, adoptedBy, overEdition, sources) = set
    stance = reader.optional("standpunt.yaml").flatMap { file in
      YAMLValue(file, complaints: complaints)?.fields { readStance($0, at: SourceLocation(file: file.name)) }
    }
    self.reader = reader
    reader.complainOfStrangers()
  }

  /// What it is, with what it changes.
  func policy(changes: [Policy.Change]) -> Policy {
    Policy(
      name: name, status: status, adoptedBy: adoptedBy, overEdition: overEdition, stance: stance,
      changes: changes)
  }
}

private enum DisputedBecomes: String, CaseIterable { case waarschuwing, bepaling }

private func readStance(_ fields: Fields, at place: SourceLocation) -> Policy.Stance? {
  let reading = fields.required("lezingArt237")
  let code = reading?.code(Policy.Reading.self)
  let becomes = fields.optional("betwistWordt")
  let disputed = becomes?.code(DisputedBecomes.self) ?? .waarschuwing
  let by = fields.required("door")?.string
  let day = fields.required("datum")?.day
  let advice = fields.optional("advies")?.string
  guard let code, let by, let day else { return nil }
  return Policy.Stance(
    reading: code, raisesDisputed: disputed == .bepaling, by: by, day: day, advice: advice,
    location: becomes?.location ?? reading?.location ?? place)
}

extension Layer {
  /// The tables of an edition that hold choices of a municipality. The others say what the law allows: a policy adds
  /// findings to them in tables of its own, and a named lawyer sets one aside in a dossier.
  private static let replaceable: Set = ["ambitie", "normsoorten", "instrumenten", "alternatieven", "taken"]

  /// Lays the files of a policy over this layer: each replaces what has the same name, or is added.
  mutating func lay(_ reader: FolderReader) {
    let own = reader.optional("regels/schalen.csv").flatMap(reader.scales) ?? [:]
    for (name, scale) in own { scales?[name] = scale }
    for (name, table) in reader.tables(on: scales).sorted(by: { $0.key < $1.key }) {
      let file = table.rules.first?.location.file ?? "\(reader.folder)/regels/\(name).csv"
      if tables[name] != nil && !Layer.replaceable.contains(name) {
        reader.complaints.add(.tableOfLaw(name, at: SourceLocation(file: file)))
        continue
      }
      note("tabel \(name)", tables[name] != nil, file)
      tables[name] = table
    }
    for theme in Theme.allCases {
      guard let file = reader.optional("normen/\(theme.rawValue).yaml") else { continue }
      for (norm, place) in policyNorms(in: file, indicators, complaints: reader.complaints) {
        lay(norm, at: place)
      }
    }
    var laid: [LocatedClause] = []
    for located in reader.clauses() {
      if let other = laid.first(where: { $0.clause.replacedBy(located.clause) }) {
        reader.complaints.add(.sameUse(located.clause.id, other.clause.id, at: located.location))
        continue
      }
      laid.append(located)
      let same = clauses.firstIndex { $0.clause.replacedBy(located.clause) }
      note("bepaling \(located.clause.id)", same != nil, located.location.file)
      if let same { clauses[same] = located } else { clauses.append(located) }
    }
    for located in reader.ruleSets() {
      let same = ruleSets.firstIndex { $0.set.id == located.set.id }
      note("planregels \(located.set.id)", same != nil, located.location.file)
      clauses.removeAll { $0.clause.use == .rule(of: located.set.id) }
      clauses += located.articles
      if let same { ruleSets[same] = located } else { ruleSets.append(located) }
    }
    let terms = reader.optional("begrippen.yaml").map {
      Reading.glossary(in: $0, complaints: reader.complaints)
    }
    for (entry, passage) in terms ?? [] {
      note(
        "begrip \(entry.term)", glossary.contains { $0.competes(with: entry) },
        "\(reader.folder)/begrippen.yaml")
      glossary.removeAll { $0.competes(with: entry) }
      glossary.append(entry)
      meanings.append(passage)
    }
    if let file = reader.optional("taal.yaml") { language.read(file, complaints: reader.complaints) }
    let subjects = indicators.map { $0.indicator.id } + namedSubjects.map(\.id)
    let added = reader.optional("feiten.yaml").map {
      factDefinitions(in: $0, scales: scales, subjects: subjects, complaints: reader.complaints)
    }
    for fact in added ?? [] {
      note("feit \(fact.id)", facts.contains { $0.id == fact.id }, "\(reader.folder)/feiten.yaml")
      facts.removeAll { $0.id == fact.id }
      facts.append(fact)
    }
  }

  private mutating func lay(_ norm: Norm, at place: SourceLocation) {
    guard let index = indicators.firstIndex(where: { $0.indicator.id == norm.indicator }) else { return }
    let replaces = indicators[index].lay(norm, at: place)
    changes.append(
      Policy.Change(what: "norm \(norm.row) \(norm.level.rawValue)", replaces: replaces, location: place))
  }

  private mutating func note(_ what: String, _ replaces: Bool, _ file: String) {
    changes.append(Policy.Change(what: what, replaces: replaces, location: SourceLocation(file: file)))
  }
}

extension Clause {
  /// Whether a clause of a policy takes its place: the same name, or the same use in the same instruments.
  fileprivate func replacedBy(_ other: Clause) -> Bool {
    switch use {
    case .article, .rule: id == other.id
    case .opening, .duty: id == other.id || (use == other.use && instruments == other.instruments)
    }
  }
}

extension Diagnostic {
  fileprivate static func tableOfLaw(_ name: String, at place: SourceLocation) -> Self {
    Self(
      "de tabel ‘\(name)’ zegt wat de wet toelaat, en die kan een beleid niet vervangen",
      "zet eigen bevindingen in een tabel met een eigen naam, de lezing van artikel 23.7 in standpunt.yaml, en een "
        + "afwijking in het dossier onder overschrijvingen", at: place)
  }
  fileprivate static func sameUse(_ id: String, _ other: String, at place: SourceLocation) -> Self {
    Self(
      "de bepalingen ‘\(other)’ en ‘\(id)’ staan op dezelfde plek in hetzelfde instrument",
      "houd er één over",
      at: place)
  }
  fileprivate static func otherEdition(_ over: String, _ edition: String, at place: SourceLocation) -> Self {
    Self(
      "dit beleid is gemaakt over editie ‘\(over)’ en wordt gebruikt over ‘\(edition)’",
      "controleer het beleid tegen deze editie en pas overEditie aan", at: place)
  }
}

extension ClauseSet {
  /// The edition over which the policy in a folder was made; nil when the folder holds none.
  public static func edition(under folder: String) -> String? {
    let file = try? SourceFile("\(folder)/set.yaml")
    return file.flatMap { YAMLValue($0, complaints: Complaints()) }?.glimpse("overEditie")?.text
  }
}
