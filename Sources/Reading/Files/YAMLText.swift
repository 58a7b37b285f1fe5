import Diagnostics
import Yams

/// A YAML text as nodes with their places. Scalars stay as written; anchors and aliases are refused, so a small
/// text cannot grow; a key that stands twice is a complaint and does not hide the others.
struct YAMLText {
  let root: Node
  let file: String
  /// The lines before the text in its file, for front matter.
  let offset: Int

  /// Stands behind a key that is renamed: signs for private use, which YAML allows and no keyboard gives.
  static let duplicateMark = "\u{F8D0}\u{F8D1}"

  /// - Throws: A complaint when the text is no YAML. Duplicate keys are added to `complaints`.
  init(_ text: String, file: String, offset: Int = 0, complaints: Complaints) throws(Diagnostics) {
    self.file = file
    self.offset = offset
    let place = { (place: TextPlace) in
      SourceLocation(file: file, line: place.line + offset, column: place.column)
    }
    if let mark = text.usedAnchor { throw Diagnostics([.hasAnchor(at: place(mark))]) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // A duplicate key is renamed and the text read again, up to a hundred.
    for _ in 0..<100 {
      do {
        let node = try Yams.compose(yaml: lines.joined(separator: "\n")) ?? Node([] as [(Node, Node)])
        if let anchor = node.firstAnchor(in: lines.map { Array($0.unicodeScalars) }) {
          throw Diagnostics([.hasAnchor(at: place(anchor))])
        }
        root = node
        return
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let key = keys.first ?? ""
        guard let second = YAMLText.rename(key, after: context.mark, in: &lines) else {
          throw Diagnostics([.duplicateKey(key, at: place(TextPlace(context.mark)))])
        }
        complaints.add(.duplicateKey(key, at: place(second)))
      } catch YamlError.composer(_, _, let mark, _)
        where lines.map({ Array($0.unicodeScalars) }).scalar(at: TextPlace(mark)) == "*"
      {
        throw Diagnostics([.hasAnchor(at: place(TextPlace(mark)))])
      } catch YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
        YamlError.composer(_, _, let mark, _)
      {
        throw Diagnostics([.notYAML(at: place(TextPlace(mark)))])
      } catch let complaints as Diagnostics {
        throw complaints
      } catch {
        throw Diagnostics([.badCharacter(at: place(text.firstForbidden))])
      }
    }
    throw Diagnostics([])
  }

  /// Renames the second use of `key`, whose first stands at `mark`, and tells where it stood; nil when it stands
  /// within a line, or in quotes.
  private static func rename(_ key: String, after mark: Mark, in lines: inout [String]) -> TextPlace? {
    let indent = String(repeating: " ", count: mark.column - 1)
    for index in lines.indices.dropFirst(mark.line) {
      // The mapping ends where a line stands further to the left, or a new item of its list begins.
      let line = lines[index]
      let isOutside = !line.isEmpty && !line.hasPrefix(indent) && !line.allSatisfy { $0 == " " }
      if isOutside && !line.drop(while: { $0 == " " }).hasPrefix("#") { return nil }
      guard line.hasPrefix(indent + key + ":") else { continue }
      let rest = lines[index].dropFirst(indent.count + key.count)
      lines[index] = indent + key + duplicateMark + "\(index)" + rest
      return TextPlace(index + 1, mark.column)
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
    Self("de sleutel ‘\(key)’ staat er twee keer", "houd er één over", at: place)
  }
  fileprivate static func badCharacter(at place: SourceLocation) -> Self {
    Self("hier staat een onzichtbaar stuurteken", "haal het teken weg", at: place)
  }
  fileprivate static func notYAML(at place: SourceLocation) -> Self {
    Self(
      "deze plaats is geen geldige YAML",
      "let op inspringen met spaties, op dubbele punten en op aanhalingstekens om tekst met : of #", at: place
    )
  }
}
