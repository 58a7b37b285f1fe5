import DecisionTables
import Diagnostics
import FoundationEssentials
import Model

/// What one folder holds of an edition: the whole of it, or what a policy puts over it.
struct Layer {
  let folder: String
  /// The scales; nil when they could not be read, so that nothing can be said of what stands on them.
  var scales: [String: Scale]?
  /// The tables by the name of their file.
  var tables: [String: DecisionTable] = [:]
  var indicators: [LocatedIndicator] = []
  var namedSubjects: [NamedSubject] = []
  var clauses: [LocatedClause] = []
  /// The rules for the omgevingsplan; their articles are among the clauses.
  var ruleSets: [LocatedRuleSet] = []
  var glossary: [GlossaryEntry] = []
  /// What the glossary and the rows of the named subjects mention.
  var meanings: [LocatedPassage] = []
  var facts: [FactDefinition] = []
  var language = Language()
  /// Where each part of a policy stands that replaces or adds one.
  var changes: [Policy.Change] = []
}

/// Reads the files of a folder; links that lead out of it are complaints.
struct FolderReader {
  let folder: String
  let complaints: Complaints
  private let ground: String

  init(_ folder: String, ground: String, complaints: Complaints) {
    (self.folder, self.complaints) = (folder, complaints)
    self.ground = FolderReader.place(ground)
  }

  func file(_ path: String) -> SourceFile? {
    complaints.gather { () throws(Diagnostics) in
      guard FolderReader.place(path).hasPrefix(ground.hasSuffix("/") ? ground : ground + "/") else {
        throw Diagnostics([.outside(at: SourceLocation(file: path))])
      }
      return try SourceFile(path)
    }
  }

  /// A file that a policy may leave out.
  func optional(_ name: String) -> SourceFile? {
    FileManager.default.fileExists(atPath: "\(folder)/\(name)") ? file("\(folder)/\(name)") : nil
  }

  /// The files with this ending in a folder and the folders in it, in order: at most eight deep, and not through
  /// links.
  func files(_ ending: String, under folder: String, depth: Int = 8) -> [String] {
    guard depth > 0 else { return [] }
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().flatMap { name in
      let path = "\(folder)/\(name)"
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
      if name.hasSuffix(ending) { return [path] }
      return isLink || name == "huisstijl" ? [] : files(ending, under: path, depth: depth - 1)
    }
  }

  /// The tables of `regels/`, by the names of their files.
  func tables(on scales: [String: Scale]?) -> [String: DecisionTable] {
    var tables: [String: DecisionTable] = [:]
    guard let scales else { return [:] }
    for path in files(".csv", under: "\(folder)/regels") where FolderReader.stem(path, ".csv") != "schalen" {
      guard let file = file(path) else { continue }
      let table = complaints.gather { () throws(Diagnostics) in
        try DecisionTable(reading: file.text, file: file.name, scales: scales)
      }
      guard let table else { continue }
      let name = FolderReader.stem(path, ".csv")
      if table.name != name {
        complaints.add(.otherTableName(table.name, name, at: SourceLocation(file: path)))
      }
      tables[name] = table
    }
    return tables
  }

  func scales(in file: SourceFile) -> [String: Scale]? {
    complaints.gather { () throws(Diagnostics) in try Scale.reading(file.text, file: file.name) }
  }

  func clauses() -> [LocatedClause] {
    let (all, plan) = ("\(folder)/bepalingen", "\(folder)/\(FolderReader.planFolder)/")
    return files(".md", under: all).filter { !$0.hasPrefix(plan) }.compactMap { path in
      file(path).flatMap {
        locatedClause(in: $0, id: FolderReader.stem(path, ".md"), complaints: complaints)
      }
    }
  }

  private static let planFolder = "bepalingen/omgevingsplan"

  /// The rules for the omgevingsplan.
  func ruleSets() -> [LocatedRuleSet] {
    files(".md", under: "\(folder)/\(FolderReader.planFolder)").compactMap { path in
      file(path).flatMap {
        locatedRuleSet(in: $0, id: FolderReader.stem(path, ".md"), complaints: complaints)
      }
    }
  }

  /// The skeletons of the edition, and those shared by all editions of which it has none of its own.
  func skeletons(sharedUnder shared: String) -> [LocatedSkeleton] {
    func read(_ folder: String) -> [LocatedSkeleton] {
      files(".md", under: folder).compactMap { path in
        file(path).flatMap { locatedSkeleton(in: $0, complaints: complaints) }
      }
    }
    let own = read("\(folder)/sjablonen")
    return read(shared).filter { other in !own.contains { $0.skeleton.kind == other.skeleton.kind } } + own
  }

  static func stem(_ path: String, _ ending: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(ending.count))
  }

  /// Where a path leads once symbolic links are followed.
  private static func place(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path()
  }
}

extension Diagnostic {
  fileprivate static func outside(at place: SourceLocation) -> Self {
    Self("deze koppeling leidt buiten de map van de edities", "zet het bestand zelf in de map", at: place)
  }
  fileprivate static func otherTableName(_ name: String, _ file: String, at place: SourceLocation) -> Self {
    Self("de tabel heet ‘\(name)’ en het bestand ‘\(file).csv’", "geef ze dezelfde naam", at: place)
  }
}
