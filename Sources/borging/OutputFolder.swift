import ArgumentParser
import Digest
import Foundation

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
      /// The hash before this run, while it runs: a run that is cut off leaves files of either.
      var eerder: String?
    }
    var schema = "borging/manifest/1"
    /// The name of the dossier that the files are of.
    var dossier: String
    var editie: String
    var bestanden: [Entry]
  }

  /// Writes the files. Each is written under a temporary name and then renamed, so it is complete or absent. The
  /// manifest goes first, as intent, and last, as result.
  ///
  /// - Throws: 73 with a complaint, before anything is written, when a file was edited by hand or the folder is
  ///   that of another dossier, unless `force`; and when the folder cannot be written.
  func write(_ files: [OutputFile], of dossier: String, edition: String, force: Bool) throws {
    let manager = FileManager.default
    let known = try manifest(force: force)
    if let known, known.dossier != dossier, !force {
      throw refusal(
        "manifest.json", "hier staan de stukken van het dossier ‘\(known.dossier)’",
        "geef dit dossier een ander nummer, of gebruik --force")
    }
    var hashes: [String: Manifest.Entry] = [:]
    for entry in known?.bestanden ?? [] { hashes[entry.bestand] = entry }
    for file in files where !force {
      guard let data = manager.contents(atPath: "\(path)/\(file.name)") else { continue }
      let found = sha256(Array(data))
      let expected = [hashes[file.name]?.sha256, hashes[file.name]?.eerder, sha256(file.bytes)]
      guard expected.contains(found) else {
        throw refusal(
          file.name, "dit bestand is met de hand gewijzigd",
          "bewaar het onder een andere naam, of gebruik --force")
      }
    }
    for file in files {
      let hash = sha256(file.bytes), before = hashes[file.name]?.sha256
      hashes[file.name] = Manifest.Entry(
        bestand: file.name, sha256: hash, eerder: before == hash ? nil : before)
    }
    var manifest = Manifest(
      dossier: dossier, editie: edition, bestanden: hashes.values.sorted { $0.bestand < $1.bestand })
    do {
      try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
      try place(manifest)
      for file in files { try place(Data(file.bytes), as: file.name) }
      for index in manifest.bestanden.indices { manifest.bestanden[index].eerder = nil }
      try place(manifest)
    } catch {
      throw refusal(
        "", "hier kan niet worden geschreven",
        "controleer of dit een map is, de rechten, en de ruimte op de schijf")
    }
  }

  /// What was written before; nil when nothing was.
  private func manifest(force: Bool) throws -> Manifest? {
    guard let data = FileManager.default.contents(atPath: "\(path)/manifest.json") else { return nil }
    if let manifest = try? JSONDecoder().decode(Manifest.self, from: data) { return manifest }
    if force { return nil }
    throw refusal(
      "manifest.json", "dit bestand is beschadigd, zodat niet te zien is wat met de hand is gewijzigd",
      "bewaar wat u wilt houden onder een andere naam en gebruik --force")
  }

  private func place(_ manifest: Manifest) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try place(try encoder.encode(manifest) + Data("\n".utf8), as: "manifest.json")
  }

  /// Writes beside the place and renames. What an earlier run that was cut off left there is written over.
  private func place(_ data: Data, as name: String) throws {
    let temporary = "\(path)/.\(name).tijdelijk"
    try data.write(to: URL(filePath: temporary))
    guard unsafe rename(temporary, "\(path)/\(name)") == 0 else {
      try? FileManager.default.removeItem(atPath: temporary)
      throw CocoaError(.fileWriteUnknown)
    }
  }

  private func refusal(_ name: String, _ problem: String, _ remedy: String) -> ExitCode {
    report("\(path)\(name.isEmpty ? "" : "/\(name)"):1:1: \(problem); \(remedy)")
    return Exit.cannotWrite
  }
}
