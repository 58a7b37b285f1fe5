import DecisionTables
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
  var announcedChanges: [AnnouncedChange]
  var sources: [Source]
  var instruments: [Instrument]
  var carbonProfiles: [CarbonProfile]
  var publishedOn: Day?

  /// Reads `set.yaml` of the edition in a folder of this name.
  init?(_ file: SourceFile, edition: String, complaints: Complaints) {
    guard let set = YAMLValue(file, complaints: complaints)?.fields({ SetFile($0, edition: edition) }) else {
      return nil
    }
    self = set
  }

  private init?(_ fields: Fields, edition: String) {
    let value = fields.required("versie")
    let version = value?.string
    if let value, let version, version != edition {
      value.complaints.add(.otherFolder(version, edition, at: value.location))
    }
    let name = fields.required("naam")?.string
    let statusValue = fields.required("status")
    let status = statusValue?.code(EditionStatus.self)
    validFrom = fields.optional("geldigVan")?.day
    validUntil = fields.optional("geldigTot")?.day
    publishedOn = fields.optional("gepubliceerdOp")?.day
    adoptedBy = fields.optional("vastgesteldDoor")?.string
    statusValue?.complain(if: status, isWithout: adoptedBy)
    instruments = fields.optional("instrumenten")?.codes(Instrument.self, orNone: true) ?? []
    carbonProfiles =
      fields.optional("locatieprofielen")?.list(namedBy: "id").compactMap { $0.fields(SetFile.profile) } ?? []
    let changes =
      fields.optional("aangekondigdeWijzigingen")?.list.compactMap { $0.fields(SetFile.change) } ?? []
    announcedChanges = changes.sorted { $0.day < $1.day }
    let sources = fields.required("bronnen")?.list(namedBy: "id").compactMap { $0.fields(SetFile.source) }
    guard let version, let name, let status, let sources else { return nil }
    (self.version, self.name, self.status, self.sources) = (version, name, status, sources)
  }

  private static func change(_ fields: Fields) -> AnnouncedChange? {
    let day = fields.required("datum")?.day
    let text = fields.required("tekst")?.string
    let source = fields.required("bron")?.string
    guard let day, let text, let source else { return nil }
    return AnnouncedChange(day: day, text: text, source: source)
  }

  private static func profile(_ fields: Fields) -> CarbonProfile? {
    let profile = fields.required("id")?.code(LocationProfile.self)
    let perSquareMetre = fields.required("perVierkanteMeter")?.figure
    let perDwelling = fields.required("perWoning")?.figure
    let source = fields.required("bron")?.string
    guard let profile, let perSquareMetre, let perDwelling, let source else { return nil }
    return CarbonProfile(
      profile: profile, perSquareMetre: perSquareMetre, perDwelling: perDwelling, source: source)
  }

  static func source(_ fields: Fields) -> Source? {
    let id = fields.required("id")?.string
    let short = fields.required("kort")?.string
    let name = fields.required("naam")?.string
    let date = fields.required("datum")?.string
    let checked = fields.optional("gecontroleerd")?.day
    guard let id, let short, let name, let date else { return nil }
    return Source(id: id, short: short, name: name, date: date, checked: checked)
  }
}

/// Reads `begrippen.yaml`, with what each meaning mentions. A term can mean something else in other documents.
func glossary(in file: SourceFile, complaints: Complaints) -> [(
  entry: GlossaryEntry, passage: LocatedPassage
)] {
  var read: [GlossaryEntry] = []
  return entries("begrippen", in: file, complaints: complaints) { fields in
    let name = fields.required("begrip")
    let forms = fields.optional("vormen")?.list.compactMap(\.string)
    let kinds = fields.optional("stukken")?.codes(DocumentKind.self) ?? []
    let meaning = fields.required("betekenis")
    _ = fields.optional("bron")?.string
    let mentions = PhraseReader.Mentions()
    guard let name, let term = name.string, let phrases = meaning.flatMap({ sentence($0, mentions) }) else {
      return nil
    }
    let entry = GlossaryEntry(term: term, forms: forms ?? [term], kinds: kinds, meaning: phrases)
    if read.contains(where: { $0.competes(with: entry) }) {
      complaints.add(.sameTerm(term, at: name.location))
    }
    read.append(entry)
    let conditions: [Condition] = kinds.isEmpty ? [] : [.kind(kinds)]
    return (entry, LocatedPassage(conditions: conditions, mentions: mentions, location: name.location))
  }
}

extension GlossaryEntry {
  /// Whether some document would have both as the meaning of one term.
  func competes(with other: GlossaryEntry) -> Bool {
    term == other.term
      && (kinds.isEmpty || other.kinds.isEmpty || !Set(kinds).isDisjoint(with: other.kinds))
  }
}

/// The words of `soort` in `feiten.yaml`.
private enum FactWord: String, CaseIterable {
  case tekst, bedrag, datum, getal, percentage, oppervlakte, termijn, janee, keuze, onderwerpen
}

/// Reads `feiten.yaml`. The codes of a choice are those of the scale with the name of the fact.
func factDefinitions(
  in file: SourceFile, scales: [String: Scale]?, subjects: [SubjectID], complaints: Complaints
) -> [FactDefinition] {
  entries("feiten", namedBy: "id", in: file, complaints: complaints) { fields in
    let idValue = fields.required("id")
    let id = idValue?.string
    let word = fields.required("soort")?.code(FactWord.self)
    let holder = fields.optional("bij")?.code(FactDefinition.Holder.self)
    let question = question(fields, label: "naam")
    let personalValue = fields.optional("persoonsgegeven")
    let isPersonal = personalValue?.yesNo ?? false
    guard let id, let idValue, let word, let question else { return nil }
    if let personalValue, isPersonal, word != .tekst {
      complaints.add(.notPersonal(id, at: personalValue.location))
    }
    let kind: FactKind =
      switch word {
      case .tekst: .text
      case .bedrag: .amount
      case .datum: .day
      case .getal: .number
      case .percentage: .percentage
      case .oppervlakte: .surface
      case .termijn: .term
      case .janee: .yesNo
      case .keuze: .choice(scales?[id]?.codes ?? [])
      case .onderwerpen: .subjects(subjects)
      }
    if scales != nil, case .choice([]) = kind { complaints.add(.noScale(id, at: idValue.location)) }
    return FactDefinition(
      id: id, kind: kind, holder: holder ?? .deelgebied, question: question, isPersonal: isPersonal)
  }
}

/// The entries of a file that holds one list.
///
/// - Parameter name: The key that no two entries share a value of; nil for none.
func entries<Entry>(
  _ key: String, namedBy name: String? = nil, in file: SourceFile, complaints: Complaints,
  read: (Fields) -> Entry?
) -> [Entry] {
  YAMLValue(file, complaints: complaints)?.fields { fields in
    let list = fields.required(key)
    return (name.map { list?.list(namedBy: $0) } ?? list?.list)?.compactMap { $0.fields(read) }
  } ?? []
}

extension Diagnostic {
  fileprivate static func sameTerm(_ term: String, at place: SourceLocation) -> Self {
    Self(
      "het begrip ‘\(term)’ heeft voor hetzelfde stuk twee betekenissen",
      "geef met ‘stukken’ elk zijn eigen stukken, of haal er één weg", at: place)
  }
  fileprivate static func notPersonal(_ id: String, at place: SourceLocation) -> Self {
    Self(
      "het feit ‘\(id)’ is geen tekst en kan geen persoonsgegeven zijn",
      "haal persoonsgegeven weg, of neem soort: tekst",
      at: place)
  }
  fileprivate static func noScale(_ id: String, at place: SourceLocation) -> Self {
    Self("het feit ‘\(id)’ is een keuze zonder schaal", "voeg de schaal \(id) toe aan schalen.csv", at: place)
  }
  fileprivate static func otherFolder(_ version: String, _ folder: String, at place: SourceLocation) -> Self {
    Self("de editie ‘\(version)’ staat in de map ‘\(folder)’", "geef ze dezelfde naam", at: place)
  }
}

extension YAMLValue {
  /// What is adopted, was adopted by somebody.
  func complain(if status: EditionStatus?, isWithout adoptedBy: String?) {
    guard status == .vastgesteld, adoptedBy == nil else { return }
    complaints.add(.adoptedByNobody(at: location))
  }
}

extension Diagnostic {
  fileprivate static func adoptedByNobody(at place: SourceLocation) -> Self {
    Self(
      "‘vastgesteld’ zegt niet wie dat heeft gedaan", "vul ‘vastgesteldDoor’ in, of kies een andere status",
      at: place)
  }
}
