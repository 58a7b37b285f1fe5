public import Diagnostics
import DecisionTables
import FoundationEssentials
public import Model

extension ClauseSet {
  /// Reads an edition and the skeletons: `<root>/Clauses/<edition>/` and `<root>/Templates/*.md`.
  ///
  /// - Parameters:
  ///   - edition: The name of the folder, such as `2026.1`.
  ///   - root: The folder that holds `Clauses/` and `Templates/`.
  /// - Throws: All complaints at once, those of every file and those between files.
  public init(reading edition: String, under root: String) throws(Diagnostics) {
    let complaints = Complaints()
    let folder = "\(root)/Clauses/\(edition)"
    guard ClauseSet.editions(under: root).contains(edition) else {
      throw Diagnostics([
        .unknownEdition(edition, ClauseSet.editions(under: root), at: SourceLocation(file: "\(root)/Clauses"))
      ])
    }
    let ground = ClauseSet.place(root)
    func file(_ path: String) -> SourceFile? {
      complaints.gather { () throws(Diagnostics) in
        guard ClauseSet.place(path).hasPrefix(ground.hasSuffix("/") ? ground : ground + "/") else {
          throw Diagnostics([.outside(at: SourceLocation(file: path))])
        }
        return try SourceFile(path)
      }
    }
    let set = file("\(folder)/set.yaml").flatMap { SetFile($0, edition: edition, complaints: complaints) }
    let indicators = Theme.allCases.flatMap { theme in
      file("\(folder)/normen/\(theme.rawValue).yaml").map {
        Reading.indicators(in: $0, complaints: complaints)
      } ?? []
    }
    let scales = file("\(folder)/regels/schalen.csv").flatMap { file in
      complaints.gather { () throws(Diagnostics) in try Scale.reading(file.text, file: file.name) }
    }
    func table(_ name: String) -> DecisionTable? {
      guard let scales, let file = file("\(folder)/regels/\(name).csv") else { return nil }
      return complaints.gather { () throws(Diagnostics) in
        try DecisionTable(reading: file.text, file: file.name, scales: scales)
      }
    }
    let classes = table("klasse")
    let lawfulness = table("rechtmatigheid")
    let clauses = ClauseSet.files(".md", under: "\(folder)/bepalingen").compactMap { path in
      file(path).flatMap { locatedClause(in: $0, id: ClauseSet.stem(path), complaints: complaints) }
    }
    let meanings = PhraseReader.Mentions()
    let glossary =
      file("\(folder)/begrippen.yaml").map {
        Reading.glossary(in: $0, mentions: meanings, complaints: complaints)
      } ?? []
    let facts = file("\(folder)/feiten.yaml").map { factDefinitions(in: $0, complaints: complaints) } ?? []
    let skeletons = ClauseSet.files(".md", under: "\(root)/Templates").compactMap { path in
      file(path).flatMap { locatedSkeleton(in: $0, complaints: complaints) }
    }
    guard let set, let scales, let classes, let lawfulness else { throw Diagnostics(complaints.list) }
    self.init(
      version: set.version, name: set.name, status: set.status, validFrom: set.validFrom,
      validUntil: set.validUntil, adoptedBy: set.adoptedBy,
      sources: set.sources, indicators: indicators.map { $0.indicator }, classes: classes,
      lawfulness: lawfulness,
      clauses: clauses.map { $0.clause }, glossary: glossary, facts: facts,
      skeletons: skeletons.map { $0.skeleton })
    check(
      EditionFiles(
        folder: folder, indicators: indicators, clauses: clauses, skeletons: skeletons, meanings: meanings,
        scales: scales), complaints)
    self = try complaints.end(with: self)
  }

  /// The names of the editions under a root, in order.
  public static func editions(under root: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/Clauses")) ?? [])
      .filter { FileManager.default.fileExists(atPath: "\(root)/Clauses/\($0)/set.yaml") }.sorted()
  }

  /// The files with this ending in a folder and the folders in it, in order: at most eight
  /// deep, and not through links.
  private static func files(_ ending: String, under folder: String, depth: Int = 8) -> [String] {
    guard depth > 0 else { return [] }
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().flatMap { name in
      let path = "\(folder)/\(name)"
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
      if name.hasSuffix(ending) { return [path] }
      return isLink || name == "huisstijl" ? [] : files(ending, under: path, depth: depth - 1)
    }
  }

  /// Where a path leads once symbolic links are followed.
  private static func place(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path()
  }

  private static func stem(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(3))
  }
}

extension Diagnostic {
  fileprivate static func outside(at place: SourceLocation) -> Self {
    Self("deze koppeling leidt buiten de map van de edities", "zet het bestand zelf in de map", at: place)
  }
  static func unknownEdition(_ edition: String, _ known: [String], at place: SourceLocation)
    -> Self
  {
    Self(
      "de editie ‘\(edition)’ is er niet",
      known.isEmpty ? "zet een editie in deze map" : "kies uit \(known.joined(separator: ", "))", at: place)
  }
}
