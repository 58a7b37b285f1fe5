import ArgumentParser
import Digest
import FoundationEssentials

/// A file to write.
struct OutputFile {
  var name: String
  var bytes: [UInt8]
}

/// The folder of one dossier: its files and `manifest.json`, which holds the SHA-256 of each file as written, so
/// that a file edited by hand is known.
struct OutputFolder {
  let path: String

  init(_ path: String) { self.path = path }

  private struct Manifest: Codable {
    struct Entry: Codable {
      var bestand: String
      var sha256: String
    }
    var schema = "borging/manifest/1"
    var editie: String
    var bestanden: [Entry]
  }

  /// Writes all files or none: each first under a temporary name, then renamed. A file that was edited by hand
  /// stops the run before anything is written, unless `force`.
  func write(_ files: [OutputFile], edition: String, force: Bool) throws {
    let manager = FileManager.default
    let manifestPath = "\(path)/manifest.json"
    var known: [String: String] = [:]
    if let data = manager.contents(atPath: manifestPath),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: data)
    {
      for entry in manifest.bestanden { known[entry.bestand] = entry.sha256 }
    }
    let edited = files.map(\.name).filter { name in
      guard let data = manager.contents(atPath: "\(path)/\(name)") else { return false }
      return known[name] != sha256(Array(data))
    }
    guard force || edited.isEmpty else {
      for name in edited {
        report(
          "\(path)/\(name):1:1: dit bestand is met de hand gewijzigd; bewaar het onder een andere naam, of gebruik --force"
        )
      }
      throw Exit.cannotWrite
    }
    for file in files { known[file.name] = sha256(file.bytes) }
    let entries = known.sorted { $0.key < $1.key }.map { Manifest.Entry(bestand: $0.key, sha256: $0.value) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let manifest = try encoder.encode(Manifest(editie: edition, bestanden: entries)) + Data("\n".utf8)
      try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
      for file in files { try place(Data(file.bytes), at: "\(path)/\(file.name)") }
      try place(manifest, at: manifestPath)
    } catch let code as ExitCode {
      throw code
    } catch {
      report(
        "\(path):1:1: in deze map kan niet worden geschreven; controleer de rechten en de ruimte op de schijf"
      )
      throw Exit.cannotWrite
    }
  }

  private func place(_ data: Data, at path: String) throws {
    try data.write(to: URL(filePath: path), options: .atomic)
  }
}
