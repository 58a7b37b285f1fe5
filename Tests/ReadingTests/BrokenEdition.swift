import Diagnostics
import FoundationEssentials
import Model
import Reading

/// The complaints about a copy of the edition that ships after `change`, which is given the root of the copy;
/// paths as seen from that root.
func complaints(aboutEditionAfter change: (String) throws -> Void) throws -> [Diagnostic] {
  try inTemporaryFolder { copy in
    try FileManager.default.createDirectory(atPath: "\(copy)/Clauses", withIntermediateDirectories: true)
    for path in ["Clauses/2026.1", "Templates"] {
      try FileManager.default.copyItem(atPath: "\(root)/\(path)", toPath: "\(copy)/\(path)")
    }
    try change(copy)
    do throws(Diagnostics) {
      _ = try ClauseSet(reading: "2026.1", under: copy)
      return []
    } catch {
      return error.list.map {
        let file = $0.location.file.replacing("\(copy)/", with: "")
        return Diagnostic(
          $0.problem.replacing("\(copy)/", with: ""), $0.remedy,
          at: SourceLocation(file: file, line: $0.location.line, column: $0.location.column))
      }
    }
  }
}

/// The complaints about the edition that ships with one file of it changed.
func brokenEdition(_ file: String, _ change: (String) -> String) throws -> [Diagnostic] {
  try complaints(aboutEditionAfter: { copy in
    try Data(change(text(of: "\(copy)/\(file)")).utf8).write(to: URL(filePath: "\(copy)/\(file)"))
  })
}

/// The files under a folder, as paths from there.
func files(under folder: String) -> [String] {
  names(in: folder).flatMap { name in
    let inside = files(under: "\(folder)/\(name)").map { "\(name)/\($0)" }
    return inside.isEmpty ? [name] : inside
  }
}
