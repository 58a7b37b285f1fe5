public import Diagnostics
public import Model

extension Transcript {
  /// Reads a document as it was kept (`borging/document/1`).
  ///
  /// - Throws: All complaints about the file, each with its line.
  public init(reading path: String) throws(Diagnostics) {
    let file = try SourceFile(path)
    let complaints = Complaints()
    let read = YAMLValue(file, complaints: complaints)?.fields { transcript($0, complaints) } ?? nil
    self = try complaints.end(with: read)
  }
}

private func transcript(_ fields: Fields, _ complaints: Complaints) -> Transcript? {
  let schema = fields.required("schema")
  if let schema, let name = schema.string, name != "borging/document/1" {
    complaints.add(.otherSchema(name, at: schema.location))
  }
  let kind = fields.required("stuk")?.code(DocumentKind.self)
  let profile = fields.required("nummering")?.code(NumberingProfile.self)
  let marks = fields.required("kenmerken")?.fields(marks)
  let provenance = fields.required("herkomst")?.fields(provenance)
  let paragraphs = fields.required("alineas")?.list.compactMap { entry in
    entry.fields { paragraph($0, under: nil) }
  }
  guard let kind, let profile, let marks, let provenance, let paragraphs else { return nil }
  return Transcript(.init(kind: kind, profile: profile, marks: marks, provenance: provenance), paragraphs)
}

private func marks(_ fields: Fields) -> Marks? {
  let number = fields.required("dossier").flatMap(fileName)
  let project = fields.required("project")?.string
  let status = fields.required("status")?.code(Marks.Status.self)
  let version = fields.required("versie").flatMap(fileName)
  let date = fields.required("datum")?.day
  let issuer = fields.required("opsteller")?.string
  let initials = fields.optional("parafen")?.list.compactMap(\.string) ?? []
  guard let number, let project, let status, let version, let date, let issuer else { return nil }
  return Marks(
    dossierNumber: number, project: project, status: status, version: version, date: date, issuer: issuer,
    initials: initials)
}

private func provenance(_ fields: Fields) -> Provenance? {
  let edition = fields.required("editie")?.string
  let hash = fields.optional("dossier")?.string ?? ""
  let clauses = fields.optional("bepalingen")?.list.compactMap { entry in
    entry.fields { fields -> Provenance.ClauseVersion? in
      let id = fields.required("id")?.string
      let version = fields.required("versie")?.string
      guard let id, let version else { return nil }
      return Provenance.ClauseVersion(id: id, version: version)
    }
  }
  return edition.map { Provenance(edition: $0, dossierHash: hash, clauses: clauses ?? []) }
}

private func paragraph(_ fields: Fields, under parent: Paragraph.Role.Code?) -> Paragraph? {
  let place = fields.required("rol")
  let code = place?.code(Paragraph.Role.Code.self)
  if let place, let code, !code.stands(under: parent) {
    place.complaints.add(.misplaced(code, under: parent, at: place.location))
  }
  let role = code.flatMap { paragraphRole($0, fields) }
  let key = fields.verbatim("sleutel")
  let clause = fields.optional("bepaling")?.string
  let label = fields.verbatim("nummer") ?? ""
  let line = fields.optional("tekst")?.list.compactMap { $0.fields(piece) } ?? []
  let entries = fields.optional("delen")?.list ?? []
  let parts = entries.compactMap { entry in entry.fields { paragraph($0, under: code) } }
  if case .table(let columns)? = role {
    for (part, entry) in zip(parts, entries) where part.role.code.isRow && part.parts.count != columns.count {
      entry.complaints.add(.otherCells(part.parts.count, of: columns.count, at: entry.location))
    }
  }
  return role.map { Paragraph($0, key: key, clause: clause, label: label, line, parts: parts) }
}

private func paragraphRole(_ code: Paragraph.Role.Code, _ fields: Fields) -> Paragraph.Role? {
  func number(_ key: String) -> Int? { fields.required(key)?.integer }
  func flag(_ key: String) -> Bool? { fields.required(key)?.yesNo }
  func style() -> ListStyle? { fields.required("soort")?.code(ListStyle.Code.self)?.style }
  switch code {
  case .title: return .title
  case .subtitle: return .subtitle
  case .status: return .status
  case .section:
    let kind = fields.required("soort")?.code(Section.Kind.self)
    let orientation = fields.required("stand")?.code(Section.Orientation.self)
    guard let kind, let orientation else { return nil }
    return .section(kind, orientation)
  case .heading: return number("niveau").map { .heading(level: $0) }
  case .division:
    let rank = fields.required("soort")?.code(Division.Rank.self)
    let (level, chapter, hasSections) = (number("niveau"), number("hoofdstuk"), flag("afdelingen"))
    guard let rank, let level, let chapter, let hasSections else { return nil }
    return .division(rank, level: level, chapter: chapter, hasSections: hasSections)
  case .text: return .text
  case .note: return .note
  case .article:
    let (level, chapter) = (number("niveau"), number("hoofdstuk"))
    guard let level, let chapter else { return nil }
    return .article(level: level, inChapter: chapter > 0)
  case .member:
    let (depth, isNumbered) = (number("diepte"), flag("genummerd"))
    guard let depth, let isNumbered else { return nil }
    return .member(depth: depth, isNumbered: isNumbered)
  case .definition: return .definition
  case .list: return style().map { .list($0) }
  case .item:
    let (style, depth) = (style(), number("diepte"))
    guard let style, let depth else { return nil }
    return .item(style, depth: depth)
  case .table: return .table(fields.required("kolommen")?.list.compactMap(\.integer) ?? [])
  case .description: return .description
  case .headerRow: return .headerRow
  case .row: return .row
  case .cell: return .cell
  case .signatures: return .signatures
  case .party: return .party
  case .field: return flag("leeg").map { .field(isEmpty: $0) }
  }
}

private func piece(_ fields: Fields) -> Piece? {
  let isStrong = fields.optional("vet")?.yesNo ?? false
  let words = fields.verbatim("woorden")
  let article = fields.optional("artikel")?.string
  let part = fields.optional("lid")?.string
  let annex = fields.optional("bijlage")?.string
  let division = fields.optional("indeling")?.string
  let isCount = fields.optional("paginas")?.yesNo ?? false
  let point = fields.optional("openstaand")?.fields(openPoint)
  let place =
    article.map { Reference.clause($0, part: part) } ?? annex.map(Reference.annex)
    ?? division.map(Reference.division)
  if let point { return Piece(content: .openPoint(point), isStrong: isStrong) }
  if isCount { return Piece(content: .pageCount, isStrong: isStrong) }
  guard let words else {
    _ = fields.required("woorden")
    return nil
  }
  return Piece(content: place.map { .place($0, words) } ?? .words(words), isStrong: isStrong)
}

private func openPoint(_ fields: Fields) -> OpenPoint? {
  let id = fields.required("id")?.string
  let label = fields.verbatim("label")
  let text = fields.verbatim("vraag")
  let owner = fields.verbatim("eigenaar")
  let isMethod = fields.optional("cel")?.string == "methode"
  guard let id, let label, let text, let owner else { return nil }
  return OpenPoint(
    id: id, question: Question(label: label, text: text, owner: owner), cell: isMethod ? .method : .value)
}

extension Paragraph.Role.Code {
  fileprivate var isRow: Bool { self == .row || self == .headerRow }

  /// Whether it may stand there: rows in a table, cells in a row, items in a list, and nothing else in those.
  fileprivate func stands(under parent: Self?) -> Bool {
    switch self {
    case .row, .headerRow, .description: parent == .table
    case .cell: parent == .row || parent == .headerRow
    case .item: parent == .list || parent == .item
    case .party, .field: parent == .signatures
    case .member: parent == .article || parent == .member
    case .definition: parent == .article
    case .title, .subtitle, .status, .section: parent == nil
    case .heading, .division, .text, .note, .article, .list, .table, .signatures:
      parent == .section || self == .note && parent == .article
    }
  }
}

extension Diagnostic {
  fileprivate static func misplaced(
    _ code: Paragraph.Role.Code, under parent: Paragraph.Role.Code?, at place: SourceLocation
  ) -> Self {
    Self(
      "een ‘\(code.rawValue)’ staat hier niet\(parent.map { " onder een ‘\($0.rawValue)’" } ?? "")",
      "bewaar het stuk opnieuw met ‘borging generate --format json’", at: place)
  }
  fileprivate static func otherCells(_ count: Int, of columns: Int, at place: SourceLocation) -> Self {
    Self(
      "deze rij heeft \(count) cellen en de tabel \(columns) kolommen",
      "bewaar het stuk opnieuw met ‘borging generate --format json’", at: place)
  }
  fileprivate static func otherSchema(_ name: String, at place: SourceLocation) -> Self {
    Self(
      "dit bestand heeft de vorm ‘\(name)’ en niet ‘borging/document/1’",
      "geef een stuk dat met ‘borging generate --format json’ is bewaard", at: place)
  }
}
