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
    var dossier: String?
    var editie: String
    var bestanden: [Entry]
  }

  /// Writes the files. Each is written under a temporary name and then renamed, so it is complete or absent. The
  /// manifest goes first, as intent, and last, as result. Runs on one folder wait for each other.
  ///
  /// - Throws: 73 with complaints, before anything is written, when files were edited by hand or the folder is that
  ///   of another dossier, unless `force`; and when the folder cannot be written.
  func write(_ files: [OutputFile], of dossier: String, edition: String, force: Bool) throws {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let lock = unsafe open(path, O_RDONLY | O_DIRECTORY)
    guard lock >= 0 else { throw cannotWrite }
    defer { close(lock) }
    flock(lock, LOCK_EX)
    let known = try manifest(force: force)
    if let owner = known?.dossier, owner != dossier, !force {
      throw refusal(
        "manifest.json", "hier staan de stukken van het dossier ‘\(owner)’",
        "geef dit dossier een ander nummer, of gebruik --force")
    }
    var entries: [String: Manifest.Entry] = [:]
    for entry in known?.bestanden ?? [] { entries[entry.bestand] = entry }
    var edited: [String] = []
    for file in files {
      let hash = sha256(file.bytes)
      let place = "\(path)/\(file.name)"
      let found = FileManager.default.contents(atPath: place).map { sha256(Array($0)) }
      let isOurs = [entries[file.name]?.sha256, entries[file.name]?.eerder, hash].contains(found)
      if FileManager.default.fileExists(atPath: place), found == nil || !isOurs { edited.append(file.name) }
      entries[file.name] = Manifest.Entry(
        bestand: file.name, sha256: hash, eerder: found == hash ? nil : found)
    }
    guard force || edited.isEmpty else {
      throw edited.map {
        refusal(
          $0, "dit bestand is met de hand gewijzigd", "bewaar het onder een andere naam, of gebruik --force")
      }[0]
    }
    var manifest = Manifest(
      dossier: dossier, editie: edition, bestanden: entries.values.sorted { $0.bestand < $1.bestand })
    do {
      try place(manifest)
      for file in files { try place(Data(file.bytes), as: file.name) }
      for index in manifest.bestanden.indices { manifest.bestanden[index].eerder = nil }
      try place(manifest)
    } catch {
      throw cannotWrite
    }
  }

  private var cannotWrite: ExitCode {
    refusal(
      "", "hier kan niet worden geschreven",
      "controleer of dit een map is, de rechten, en de ruimte op de schijf")
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
    try place(Data(try encoded(manifest) + [10]), as: "manifest.json")
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
