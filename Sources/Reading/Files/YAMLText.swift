import Diagnostics
import Yams

/// A YAML text as nodes with their places. Scalars stay as written; anchors and aliases are refused, so a small
/// text cannot grow; a key that stands twice is a complaint and does not hide the others.
struct YAMLText {
  let root: Node
  let file: String
  /// The lines before the text in its file, for front matter.
  let offset: Int

  static let duplicateMark = "\u{1}dubbel"

  /// - Throws: A complaint when the text is no YAML. Duplicate keys are added to `complaints`.
  init(_ text: String, file: String, offset: Int = 0, complaints: Complaints) throws(Diagnostics) {
    self.file = file
    self.offset = offset
    if let place = YAMLText.anchor(in: text) {
      throw Diagnostics([
        .hasAnchor(at: SourceLocation(file: file, line: place.line + offset, column: place.column))
      ])
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // A duplicate key is renamed and the text read again: at most once a line.
    for _ in 0...lines.count {
      do {
        root = try Yams.compose(yaml: lines.joined(separator: "\n")) ?? Node([] as [(Node, Node)])
        return
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let place = YAMLText.rename(keys.first ?? "", after: context.mark, in: &lines)
        complaints.add(
          .duplicateKey(
            keys.first ?? "", at: SourceLocation(file: file, line: place.line + offset, column: place.column))
        )
        if place.line == context.mark.line { throw Diagnostics([]) }
      } catch YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
        YamlError.composer(_, _, let mark, _)
      {
        throw Diagnostics([
          .notYAML(at: SourceLocation(file: file, line: mark.line + offset, column: max(1, mark.column)))
        ])
      } catch {
        throw Diagnostics([.notYAML(at: SourceLocation(file: file, line: 1 + offset))])
      }
    }
    throw Diagnostics([])
  }

  /// Renames the second use of `key` in the mapping that begins at `mark`, and tells where it stood.
  private static func rename(_ key: String, after mark: Mark, in lines: inout [String]) -> (
    line: Int, column: Int
  ) {
    let indent = String(repeating: " ", count: mark.column - 1)
    for index in lines.indices where index >= mark.line && lines[index].hasPrefix(indent + key + ":") {
      lines[index] =
        indent + "\"\(key)\(duplicateMark)\(index)\"" + lines[index].dropFirst(indent.count + key.count)
      return (index + 1, mark.column)
    }
    return (mark.line, mark.column)
  }

  /// The first anchor (`&name`) or alias (`*name`) outside quotes and comments.
  private static func anchor(in text: String) -> (line: Int, column: Int)? {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var quote: Unicode.Scalar?
      var before: Unicode.Scalar = " "
      let scalars = Array(line.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        let isStart = " \t[{,:?-".unicodeScalars.contains(before)
        if let open = quote {
          if scalar == open { quote = nil }
        } else if scalar == "#" && (before == " " || index == 0) {
          break
        } else if (scalar == "\"" || scalar == "'") && isStart {
          quote = scalar
        } else if (scalar == "&" || scalar == "*") && isStart, index + 1 < scalars.count,
          scalars[index + 1].properties.isAlphabetic || scalars[index + 1].properties.numericType != nil
        {
          return (number + 1, index + 1)
        }
        before = scalar
      }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func hasAnchor(at place: SourceLocation) -> Self {
    Self(
      "hier staat een YAML-anker of -verwijzing",
      "schrijf de waarde uit, of zet de tekst tussen aanhalingstekens",
      at: place)
  }
  fileprivate static func duplicateKey(_ key: String, at place: SourceLocation) -> Self {
    Self("de sleutel ‘\(key)’ staat hier voor de tweede keer", "houd er één over", at: place)
  }
  fileprivate static func notYAML(at place: SourceLocation) -> Self {
    Self(
      "deze plaats is geen geldige YAML",
      "let op inspringen met spaties, op dubbele punten en op aanhalingstekens om tekst met : of #", at: place
    )
  }
}
