import Diagnostics
import FoundationEssentials
import Markers
import Model
import Reading
import Testing

/// The folder of the project.
let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

/// The folder of the fixtures.
let fixtures = "\(root)/Tests/ReadingTests/Fixtures"

/// The edition that ships; nil when it does not read.
let edition = try? ClauseSet(reading: "2026.1", under: root)

extension Marker {
  /// What differs between markers and complaints; empty when each has its counterpart.
  static func difference(_ markers: [Marker], _ complaints: [Diagnostic]) -> [String] {
    var rest = complaints
    var missed: [String] = []
    for marker in markers {
      let index = rest.firstIndex { complaint in
        complaint.location.file == marker.file && complaint.location.line == marker.line
          && "\(complaint.problem); \(complaint.remedy)".contains(marker.words)
      }
      if let index { rest.remove(at: index) } else { missed.append("verwacht: \(marker)") }
    }
    return missed + rest.map { "niet verwacht: \($0)" }
  }
}

/// A folder of its own for one test; it goes when `use` ends.
func inTemporaryFolder<Value>(_ use: (String) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: "borging-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try use(folder)
}

/// The complaints about a dossier with these bytes, as about `dossier.yaml`.
func complaints(aboutDossier bytes: some Sequence<UInt8>) throws -> [Diagnostic] {
  try inTemporaryFolder { folder in
    let path = "\(folder)/dossier.yaml"
    try Data(bytes).write(to: URL(filePath: path))
    return complaints(aboutDossierAt: path).map {
      Diagnostic(
        $0.problem, $0.remedy,
        at: SourceLocation(
          file: $0.location.file.replacing("\(folder)/", with: ""), line: $0.location.line,
          column: $0.location.column))
    }
  }
}

/// The complaints about the dossier at a path, read against the edition that ships.
func complaints(aboutDossierAt path: String) -> [Diagnostic] {
  do throws(Diagnostics) {
    _ = try Dossier(reading: path) { version throws(Diagnostics) in
      guard version == edition?.version, let edition else {
        return try ClauseSet(reading: version, under: root)
      }
      return edition
    }
    return []
  } catch {
    return error.list
  }
}

/// The names in a folder, in order.
func names(in folder: String) -> [String] {
  ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
}

/// The text of a file.
func text(of path: String) throws -> String {
  String(decoding: try #require(FileManager.default.contents(atPath: path), "\(path)"), as: UTF8.self)
}
