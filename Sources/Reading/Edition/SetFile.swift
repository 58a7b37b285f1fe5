import Diagnostics
import Model

/// What `set.yaml` says of an edition as a whole.
struct SetFile {
  var version: String
  var name: String
  var status: EditionStatus
  var validFrom: Day?
  var validUntil: Day?
  var adoptedBy: String?
  var sources: [Source]

  /// Reads `set.yaml` of the edition in a folder of this name.
  init?(_ file: SourceFile, edition: String, complaints: Complaints) {
    guard
      let text = complaints.gather({ () throws(Diagnostics) in
        try YAMLText(file.text, file: file.name, complaints: complaints)
      }), let set = YAMLValue(text, complaints: complaints).fields({ SetFile($0, edition: edition) })
    else { return nil }
    self = set
  }

  private init?(_ fields: Fields, edition: String) {
    let value = fields.required("versie")
    let version = value?.string
    if let value, let version, version != edition {
      value.complaints.add(.otherFolder(version, edition, at: value.location))
    }
    let name = fields.required("naam")?.string
    let status = fields.required("status")?.code(EditionStatus.self)
    validFrom = fields.optional("geldigVan")?.day
    validUntil = fields.optional("geldigTot")?.day
    adoptedBy = fields.optional("vastgesteldDoor")?.string
    let sources = fields.required("bronnen")?.list(namedBy: "id").compactMap { $0.fields(SetFile.source) }
    guard let version, let name, let status, let sources else { return nil }
    (self.version, self.name, self.status, self.sources) = (version, name, status, sources)
  }

  private static func source(_ fields: Fields) -> Source? {
    let id = fields.required("id")?.string
    let short = fields.required("kort")?.string
    let name = fields.required("naam")?.string
    let date = fields.required("datum")?.string
    let checked = fields.optional("gecontroleerd")?.day
    guard let id, let short, let name, let date else { return nil }
    return Source(id: id, short: short, name: name, date: date, checked: checked)
  }
}

/// Reads `begrippen.yaml`, and notes in `mentions` the blanks in the meanings.
func glossary(in file: SourceFile, mentions: PhraseReader.Mentions, complaints: Complaints)
  -> [GlossaryEntry]
{
  entries("begrippen", namedBy: "begrip", in: file, complaints: complaints) { fields in
    let term = fields.required("begrip")?.string
    let forms = fields.optional("vormen")?.list.compactMap(\.string)
    let meaning = fields.required("betekenis")
    _ = fields.optional("bron")?.string
    guard let term, let phrases = meaning.flatMap({ sentence($0, mentions) }) else { return nil }
    return GlossaryEntry(term: term, forms: forms ?? [term], meaning: phrases)
  }
}

/// Reads `feiten.yaml`.
func factDefinitions(in file: SourceFile, complaints: Complaints) -> [FactDefinition] {
  entries("feiten", namedBy: "id", in: file, complaints: complaints) { fields in
    let id = fields.required("id")?.string
    let kind = fields.required("soort")?.code(FactKind.self)
    let question = question(fields, label: "naam")
    guard let id, let kind, let question else { return nil }
    return FactDefinition(id: id, kind: kind, question: question)
  }
}

/// The entries of a file that holds one list.
private func entries<Entry>(
  _ key: String, namedBy name: String, in file: SourceFile, complaints: Complaints, read: (Fields) -> Entry?
) -> [Entry] {
  guard
    let text = complaints.gather({ () throws(Diagnostics) in
      try YAMLText(file.text, file: file.name, complaints: complaints)
    })
  else { return [] }
  return YAMLValue(text, complaints: complaints).fields { fields in
    fields.required(key)?.list(namedBy: name).compactMap { $0.fields(read) }
  } ?? []
}

extension Diagnostic {
  fileprivate static func otherFolder(_ version: String, _ folder: String, at place: SourceLocation) -> Self {
    Self("de editie ‘\(version)’ staat in de map ‘\(folder)’", "geef ze dezelfde naam", at: place)
  }
}
