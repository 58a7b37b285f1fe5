import DecisionTables
public import Diagnostics
import FoundationEssentials
public import Model

extension ClauseSet {
  /// Reads an edition and the skeletons: `<root>/Clauses/<edition>/` and `<root>/Templates/*.md`. A skeleton of the
  /// edition itself, in its `sjablonen/`, goes before the shared one of its kind.
  ///
  /// - Parameters:
  ///   - edition: The name of the folder, such as `2026.1`.
  ///   - root: The folder that holds `Clauses/` and `Templates/`.
  ///   - policy: The folder with a municipality's own layer, which goes before the edition; nil for none.
  /// - Throws: All complaints at once, those of every file and those between files.
  public init(reading edition: String, under root: String, policy: String? = nil) throws(Diagnostics) {
    self = try ClauseSet.loaded(edition, under: root, policy: policy).set
  }

  /// An edition with the files that it was read from.
  static func loaded(_ edition: String, under root: String, policy: String?) throws(Diagnostics)
    -> (set: ClauseSet, files: EditionFiles)
  {
    let complaints = Complaints()
    let folder = "\(root)/Clauses/\(edition)"
    guard ClauseSet.editions(under: root).contains(edition) else {
      throw Diagnostics([
        .unknownEdition(edition, ClauseSet.editions(under: root), at: SourceLocation(file: "\(root)/Clauses"))
      ])
    }
    let reader = FolderReader(folder, ground: root, complaints: complaints)
    let set = reader.file("\(folder)/set.yaml").flatMap {
      SetFile($0, edition: edition, complaints: complaints)
    }
    var layer = Layer(edition: reader)
    let own = policy.flatMap { PolicyFile($0, edition: edition, complaints: complaints) }
    if let own { layer.lay(own.reader) }
    let skeletons = reader.skeletons(sharedUnder: "\(root)/Templates")
    guard let set, let rules = RuleTables(layer.tables, folder: folder, complaints: complaints) else {
      throw Diagnostics(complaints.list)
    }
    var read = ClauseSet(
      version: set.version, name: set.name, status: set.status, validFrom: set.validFrom,
      validUntil: set.validUntil, adoptedBy: set.adoptedBy, announcedChanges: set.announcedChanges,
      policy: own.map { $0.policy(changes: layer.changes) }, sources: set.sources + (own?.sources ?? []),
      indicators: layer.indicators.map { $0.indicator }, namedSubjects: layer.namedSubjects, rules: rules,
      clauses: layer.clauses.map { $0.clause }, glossary: layer.glossary, facts: layer.facts,
      skeletons: skeletons.map { $0.skeleton })
    (read.instruments, read.language) = (set.instruments, layer.language)
    (read.ruleSets, read.carbonProfiles) = (layer.ruleSets.map(\.set), set.carbonProfiles)
    read.publishedOn = set.publishedOn
    // A policy can put its own table or text in the place of what changed.
    let known = complaints.list.isEmpty && policy == nil ? read.changeable : nil
    read.changes = reader.optional("wijzigingen.yaml").flatMap {
      editionChanges(in: $0, known: known, complaints: complaints)
    }
    let files = EditionFiles(layer: layer, folder: folder, skeletons: skeletons)
    read.check(files, complaints)
    return (try complaints.end(with: read), files)
  }

  /// The names of the editions under a root, in order.
  public static func editions(under root: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/Clauses")) ?? [])
      .filter { FileManager.default.fileExists(atPath: "\(root)/Clauses/\($0)/set.yaml") }.sorted()
  }
}

extension Layer {
  /// All of an edition.
  fileprivate init(edition reader: FolderReader) {
    let (folder, complaints) = (reader.folder, reader.complaints)
    self.init(folder: folder, scales: reader.file("\(folder)/regels/schalen.csv").flatMap(reader.scales))
    indicators = Theme.allCases.flatMap { theme in
      reader.file("\(folder)/normen/\(theme.rawValue).yaml").map {
        Reading.indicators(in: $0, complaints: complaints)
      } ?? []
    }
    if let file = reader.file("\(folder)/onderwerpen.yaml") {
      let mentions = PhraseReader.Mentions()
      namedSubjects = Reading.namedSubjects(in: file, mentions: mentions, complaints: complaints)
      meanings.append(
        LocatedPassage(conditions: [], mentions: mentions, location: SourceLocation(file: file.name)))
    }
    tables = reader.tables(on: scales)
    ruleSets = reader.ruleSets()
    clauses = reader.clauses() + ruleSets.flatMap(\.articles)
    if let file = reader.file("\(folder)/begrippen.yaml") {
      let terms = Reading.glossary(in: file, complaints: complaints)
      glossary = terms.map(\.entry)
      meanings += terms.map(\.passage)
    }
    if let file = reader.file("\(folder)/taal.yaml") { language.read(file, complaints: complaints) }
    facts =
      reader.file("\(folder)/feiten.yaml").map {
        factDefinitions(
          in: $0, scales: scales, subjects: indicators.map { $0.indicator.id } + namedSubjects.map(\.id),
          complaints: complaints)
      } ?? []
  }
}

extension Diagnostic {
  static func unknownEdition(_ edition: String, _ known: [String], at place: SourceLocation)
    -> Self
  {
    Self(
      "de editie ‘\(edition)’ is er niet",
      known.isEmpty ? "zet een editie in deze map" : "kies uit \(known.joined(separator: ", "))", at: place)
  }
}
