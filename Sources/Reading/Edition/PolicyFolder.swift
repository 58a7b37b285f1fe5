import Diagnostics
import FoundationEssentials
import Model

/// The files of a policy: one that nobody reads would leave a municipality believing that it counts.
extension FolderReader {
  private static let names =
    [
      "set.yaml", "standpunt.yaml", "begrippen.yaml", "feiten.yaml", "taal.yaml",
      "regels/ambitie.csv", "regels/schalen.csv",
    ]
    + Theme.allCases.map { "normen/\($0.rawValue).yaml" }

  /// Complains of every file that has no place in a policy; notes called README or LEESMIJ may stand anywhere.
  func complainOfStrangers() {
    for name in ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted() {
      let path = "\(folder)/\(name)"
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else { continue }
      let isRead =
        FolderReader.names.contains(name) || name.hasPrefix("regels/") && name.hasSuffix(".csv")
        || name.hasPrefix("bepalingen/") && name.hasSuffix(".md")
      let last = name.split(separator: "/").last ?? ""
      let isNote = last.hasPrefix(".") || last.hasPrefix("README") || last.hasPrefix("LEESMIJ")
      guard !isRead && !isNote else { continue }
      complaints.add(
        .stranger(
          name, near: FolderReader.names.nearest(to: name.lowercased()), at: SourceLocation(file: path)))
    }
  }
}

extension Diagnostic {
  fileprivate static func stranger(_ name: String, near: String?, at place: SourceLocation) -> Self {
    Self(
      "‘\(name)’ hoort niet in een beleid, dus niemand leest het",
      near.map { "bedoelt u ‘\($0)’?" }
        ?? "een beleid heeft set.yaml, standpunt.yaml, begrippen.yaml, feiten.yaml, taal.yaml, en de mappen regels (.csv), normen "
        + "(<thema>.yaml) en bepalingen (.md)", at: place)
  }
}
