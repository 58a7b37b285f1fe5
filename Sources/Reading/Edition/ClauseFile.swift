import Diagnostics
import Markdown
import Model

/// A clause with the place of its file, for checks between files.
struct LocatedClause {
  let clause: Clause
  let mentions: PhraseReader.Mentions
  let location: SourceLocation
}

/// Reads `bepalingen/**/<id>.md`: front matter, then one ordered list whose items are the members.
func locatedClause(in file: SourceFile, id: String, complaints: Complaints) -> LocatedClause? {
  guard
    let matter = complaints.gather({ () throws(Diagnostics) in try FrontMatter(file, complaints: complaints) }
    )
  else { return nil }
  let reader = PhraseReader(
    file: file.name, offset: matter.bodyOffset, complaints: complaints,
    lines: matter.body.split(separator: "\n", omittingEmptySubsequences: false))
  let members = members(of: Markdown(parsing: matter.body), reader)
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
    guard let title, let version, let status, let instruments, let use, let summary, let source else {
      return nil
    }
    return Clause(
      id: id, title: title, version: version, status: status, use: use, instruments: instruments,
      summary: summary,
      bases: bases, source: source, members: members)
  }
  return clause.map {
    LocatedClause(clause: $0, mentions: reader.mentions, location: SourceLocation(file: file.name))
  }
}

private func use(_ fields: Fields) -> Clause.Use? {
  let themeValue = fields.optional("thema")
  let theme = themeValue?.code(Theme.self)
  let indicator = fields.optional("indicator")?.string
  let formValue = fields.optional("vorm")
  let obligation = formValue?.code(Obligation.self)
  // An unknown code has its complaint; it makes the rest no less clear.
  guard (themeValue == nil) == (theme == nil), (formValue == nil) == (obligation == nil) else { return nil }
  switch (theme, indicator, obligation) {
  case (nil, nil, nil): return .article
  case (let theme?, nil, nil): return .opening(theme)
  case (nil, nil, let obligation?): return .duty(obligation)
  case (nil, let indicator?, let obligation?): return .ownDuty(indicator, obligation)
  case (_?, _, _?), (_?, _?, _), (nil, _?, nil):
    fields.value.complaints.add(.unclearUse(at: fields.value.location))
    return nil
  }
}

private func basis(_ fields: Fields) -> LegalBasis? {
  let article = fields.required("artikel")?.string
  let date = fields.required("datum")?.day
  guard let article, let date else { return nil }
  return LegalBasis(article: article, date: date)
}

private func members(of markdown: Markdown, _ reader: PhraseReader) -> [Item<Phrase>] {
  var members: [Item<Phrase>] = []
  for block in markdown.blocks {
    switch block {
    case .list(true, let items, _): members += reader.items(items)
    case .list(false, _, let place), .heading(_, _, let place), .paragraph(_, let place),
      .quote(_, let place),
      .other(_, let place):
      reader.complaints.add(.notAMember(at: reader.location(place)))
    }
  }
  if members.isEmpty {
    reader.complaints.add(.noMembers(at: SourceLocation(file: reader.file, line: reader.offset + 1)))
  }
  return members
}

extension Diagnostic {
  fileprivate static func otherName(_ name: String, _ file: String, at place: SourceLocation) -> Self {
    Self("de bepaling heet ‘\(name)’ en het bestand ‘\(file).md’", "geef ze dezelfde naam", at: place)
  }
  fileprivate static func unclearUse(at place: SourceLocation) -> Self {
    Self(
      "thema, indicator en vorm passen zo niet bij elkaar",
      "geef niets, alleen een thema, alleen een vorm, of een indicator met een vorm", at: place)
  }
  fileprivate static func notAMember(at place: SourceLocation) -> Self {
    Self("een bepaling bestaat uit genummerde leden", "zet dit in een lid (1. …)", at: place)
  }
  fileprivate static func noMembers(at place: SourceLocation) -> Self {
    Self("de bepaling heeft geen leden", "schrijf ten minste één lid (1. …)", at: place)
  }
}
