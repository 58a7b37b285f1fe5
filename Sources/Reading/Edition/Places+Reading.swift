import Diagnostics
import Model

extension Manuscript.Places {
  /// The places of the keys at the top of a YAML file, or of the front matter of a text. The file was read without
  /// complaint before.
  init(ofFile path: String) {
    self.init(start: SourceLocation(file: path))
    let complaints = Complaints()
    guard let file = try? SourceFile(path) else { return }
    let top =
      path.hasSuffix(".md")
      ? (try? FrontMatter(file, complaints: complaints)).map {
        YAMLValue($0.yaml, complaints: complaints)
      } : YAMLValue(file, complaints: complaints)
    if let top { note(top) }
  }

  init(of value: YAMLValue) {
    self.init(start: value.location)
    note(value)
  }

  private mutating func note(_ value: YAMLValue) {
    guard value.isMapping else { return }
    for (key, value) in value.pairs {
      guard let name = key.glimpsed else { continue }
      keys[name] = value.isEmpty ? key.location : value.location
      if value.isList { items[name] = value.list.map(\.location) }
    }
  }
}

/// The places of the entries of a file that holds one list, by the names that `name` gives them; none when there is no
/// such file.
func places(_ key: String, in path: String, name: (YAMLValue) -> String?) -> [String: Manuscript.Places] {
  let complaints = Complaints()
  guard let file = try? SourceFile(path), let top = YAMLValue(file, complaints: complaints), top.isMapping,
    let list = top.pairs.first(where: { $0.key.glimpsed == key })?.value, list.isList
  else { return [:] }
  let entries = list.list.compactMap { entry in
    entry.isMapping ? name(entry).map { ($0, Manuscript.Places(of: entry)) } : nil
  }
  return Dictionary(entries) { first, _ in first }
}
