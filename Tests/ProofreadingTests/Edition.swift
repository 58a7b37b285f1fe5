import Foundation
import Model
import Proofreading
import Reading

/// The folder of the project.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().standardizedFileURL.path().dropLastSlash

let fixtureFolder = "\(root)/Tests/ProofreadingTests/Fixtures"

/// The fixtures, named after the check that each breaks.
let fixtures = ((try? FileManager.default.contentsOfDirectory(atPath: fixtureFolder)) ?? []).sorted()

/// The texts of the edition that ships; nil when it does not read.
let manuscript = try? Manuscript(reading: "2026.1", under: root)

extension String {
  fileprivate var dropLastSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
