/// What a fixture expects: on this line of this file, holding these words.
public struct Marker: Hashable, CustomStringConvertible, Sendable {
  public let file: String
  public let line: Int
  public let words: String

  public var description: String { "\(file):\(line): \(words)" }

  /// Takes the markers out of a text: `# fout: …` or `<!-- fout: … -->` at the end of a line, ` | ` between two.
  public static func strip(_ text: String, file: String) -> (text: String, markers: [Marker]) {
    var markers: [Marker] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      number, line in
      guard let match = line.firstMatch(of: /[ ]*(?:# fout: (.*)|<!-- fout: (.*) -->)$/) else { return line }
      let words = match.1 ?? match.2 ?? ""
      markers += words.split(separator: " | ").map { Marker(file: file, line: number + 1, words: String($0)) }
      return line[..<match.range.lowerBound]
    }
    return (lines.joined(separator: "\n"), markers)
  }
}
