import Diagnostics

/// A Markdown file that begins with YAML between two lines of `---`.
struct FrontMatter {
  let file: String
  let yaml: YAMLText
  let body: String
  /// The lines of the file before the body.
  let bodyOffset: Int

  /// - Throws: A complaint when the front matter is missing or no YAML.
  init(_ file: SourceFile, complaints: Complaints) throws(Diagnostics) {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      throw Diagnostics([.noFrontMatter(at: SourceLocation(file: file.name))])
    }
    self.file = file.name
    yaml = try YAMLText(
      lines[1..<end].joined(separator: "\n"), file: file.name, offset: 1, complaints: complaints)
    body = lines[(end + 1)...].joined(separator: "\n")
    bodyOffset = end + 1
  }
}

extension PhraseReader {
  /// For the text under the front matter of a file.
  init(of matter: FrontMatter, complaints: Complaints) {
    self.init(
      file: matter.file, offset: matter.bodyOffset, complaints: complaints,
      lines: matter.body.split(separator: "\n", omittingEmptySubsequences: false))
  }
}

extension Diagnostic {
  fileprivate static func noFrontMatter(at place: SourceLocation) -> Self {
    Self(
      "het bestand begint niet met gegevens tussen twee regels ---", "zet de gegevens van de tekst bovenaan",
      at: place)
  }
}
