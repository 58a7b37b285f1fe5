import Diagnostics
import Foundation
import Markers
import Model
import Proofreading
import Reading
import Testing

/// Each fixture is a policy with one text or row of its own over the edition that ships.
@Suite struct FixtureTests {
  /// The findings in the files of a fixture, told as markers are, and the markers.
  private func read(_ fixture: String) throws -> (found: [Finding], markers: [Marker], folder: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "proef-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var markers: [Marker] = []
    for file in FileManager.default.subpaths(atPath: fixture) ?? [] where file.contains(".") {
      let text = try String(contentsOfFile: "\(fixture)/\(file)", encoding: .utf8)
      let (stripped, inFile) = Marker.strip(text, file: file)
      markers += inFile
      try write(stripped, to: "\(folder)/\(file)")
    }
    try write("naam: Proef\nstatus: voorbeeld\noverEditie: \"2026.1\"\n", to: "\(folder)/set.yaml")
    do throws(Diagnostics) {
      var read = try Manuscript(reading: "2026.1", under: root, policy: folder)
      // The rest of the edition takes most of the time, and is not what a fixture is about.
      read.lines.removeAll { !$0.location.file.hasPrefix(folder) }
      let own = read.clauses.filter { $0.value.start.file.hasPrefix(folder) }
      read.edition.clauses.removeAll { own[$0.id] == nil }
      read.edition.indicators.removeAll { !["losmaakbaarheid", "milieuprestatie"].contains($0.id) }
      read.edition.namedSubjects = []
      read.edition.instruments = []
      let found = read.findings.filter { $0.location?.file.hasPrefix(folder) ?? false }
      return (found, markers, folder)
    } catch {
      Issue.record("\(error)")
      return ([], [], folder)
    }
  }

  private func write(_ text: String, to path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test("a broken text gives exactly the findings that stand in it", arguments: fixtures)
  func broken(name: String) throws {
    let (found, markers, folder) = try read("\(fixtureFolder)/\(name)/fout")
    #expect(markers.contains { $0.words.hasPrefix(name) })
    var rest = found
    for marker in markers {
      let index = rest.firstIndex {
        $0.location?.file == "\(folder)/\(marker.file)" && $0.location?.line == marker.line
          && "\($0.rule) \($0.text); \($0.action)".contains(marker.words)
      }
      if let index { rest.remove(at: index) } else { Issue.record("verwacht: \(marker)") }
    }
    #expect(rest.map { "\($0.location.map { "\($0)" } ?? "") \($0.rule) \($0.text)" } == [])
  }

  @Test("the same text mended gives none", arguments: fixtures) func mended(name: String) throws {
    let (found, markers, _) = try read("\(fixtureFolder)/\(name)/goed")
    #expect(markers.isEmpty)
    #expect(found.map { "\($0.rule) \($0.text)" } == [])
  }

  @Test func `a suppression without a reason is a complaint`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "proef-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("naam: Proef\nstatus: voorbeeld\noverEditie: \"2026.1\"\n", to: "\(folder)/set.yaml")
    try write("onderdrukt:\n  - id: T13\n    waar: proef\n", to: "\(folder)/taal.yaml")
    let error = #expect(throws: Diagnostics.self) {
      try Manuscript(reading: "2026.1", under: root, policy: folder)
    }
    #expect(error?.list.map(\.problem) == ["de sleutel ‘reden’ ontbreekt"])
  }
}
