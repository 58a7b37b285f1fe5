import Diagnostics
import Markdown
import Model

/// A clause with the places of its texts, for checks between files.
struct LocatedClause {
  let clause: Clause
  /// The passages in order, with their conditions.
  let passages: [LocatedPassage]
  let location: SourceLocation
}

/// What a passage mentions, and under which conditions it does.
struct LocatedPassage {
  let conditions: [Condition]
  let mentions: PhraseReader.Mentions
  /// Where the conditions stand; where the text begins when there are none.
  let location: SourceLocation
}

/// Reads `bepalingen/**/<id>.md`: front matter, then one ordered list whose items are the members. Lines `::: …` and
/// `:::` around members make a passage with conditions.
func locatedClause(in file: SourceFile, id: String, complaints: Complaints) -> LocatedClause? {
  guard
    let matter = complaints.gather({ () throws(Diagnostics) in try FrontMatter(file, complaints: complaints) }
    )
  else { return nil }
  let reader = PhraseReader(of: matter, complaints: complaints)
  let start = SourceLocation(file: file.name, line: matter.bodyOffset + 1)
  let read = passages(of: Markdown(parsing: matter.body).blocks, reader, from: start)
  let clause = YAMLValue(matter.yaml, complaints: complaints).fields { fields -> Clause? in
    let given = fields.required("id")
    if let given, let name = given.string, name != id {
      complaints.add(.otherName(name, id, at: given.location))
    }
    let title = fields.required("titel")?.string
    let version = fields.required("versie")?.string
    let status = fields.required("status")?.code(EditionStatus.self)
    let instruments = fields.required("instrumenten")?.list.compactMap { $0.code(Instrument.self) }
    let use = use(fields)
    let summary = fields.required("samenvatting")?.string
    let bases = fields.optional("grondslag")?.list.compactMap { $0.fields(basis) } ?? []
    let source = fields.required("bron")?.string
    let labels = labels(fields, for: use)
    let practice = practice(fields, for: use)
    let related = fields.optional("verwant")?.list.compactMap(\.string) ?? []
    let replaces = fields.optional("vervangt")?.list.compactMap(\.string) ?? []
    guard let title, let version, let status, let instruments, let use, let summary, let source else {
      return nil
    }
    return Clause(
      id: id, title: title, version: version, status: status, use: use, instruments: instruments,
      summary: summary, bases: bases, source: source, labels: labels, practice: practice, related: related,
      replaces: replaces, passages: read.map { $0.passage })
  }
  return clause.map {
    LocatedClause(
      clause: $0, passages: read.map { $0.located }, location: SourceLocation(file: file.name))
  }
}

/// The passages of the blocks of a clause that begins at `start`.
func passages(of blocks: [Markdown.Block], _ reader: PhraseReader, from start: SourceLocation) -> [(
  passage: Passage, located: LocatedPassage
)] {
  var passages: [(passage: Passage, located: LocatedPassage)] = []
  var reader = reader
  reader.mentions = PhraseReader.Mentions()
  var members: [Item<Phrase>] = []
  var open: (conditions: [Condition], place: SourceLocation)?
  func end() {
    if members.isEmpty, let open { reader.complaints.add(.noMembersInFence(at: open.place)) }
    if !members.isEmpty {
      let conditions = open?.conditions ?? []
      let located = LocatedPassage(
        conditions: conditions, mentions: reader.mentions, location: open?.place ?? start)
      passages.append((Passage(conditions: conditions, members: members), located))
    }
    (members, open, reader.mentions) = ([], nil, PhraseReader.Mentions())
  }
  for block in blocks {
    switch block {
    case .list(true, let items, _): members += reader.items(items)
    case .paragraph(let inlines, let mark):
      let place = reader.location(mark)
      switch (Fence(inlines, at: place, reader.complaints), open) {
      case (.open(let conditions)?, nil):
        end()
        open = (conditions, place)
      case (.close?, _?): end()
      case (.open?, _?), (.close?, nil): reader.complaints.add(.strayFence(at: place))
      case (nil, _): reader.complaints.add(.notAMember(at: place))
      }
    case .list(false, _, let place), .heading(_, _, let place), .quote(_, let place), .other(_, let place):
      reader.complaints.add(.notAMember(at: reader.location(place)))
    }
  }
  if let open { reader.complaints.add(.strayFence(at: open.place)) }
  end()
  if passages.isEmpty { reader.complaints.add(.noMembers(at: start)) }
  return passages
}

extension Diagnostic {
  static func otherName(_ name: String, _ file: String, at place: SourceLocation) -> Self {
    Self("de bepaling heet ‘\(name)’ en het bestand ‘\(file).md’", "geef ze dezelfde naam", at: place)
  }
  fileprivate static func notAMember(at place: SourceLocation) -> Self {
    Self("een bepaling bestaat uit genummerde leden", "zet dit in een lid (1. …)", at: place)
  }
  fileprivate static func noMembers(at place: SourceLocation) -> Self {
    Self("de bepaling heeft geen leden", "schrijf ten minste één lid (1. …)", at: place)
  }
}
