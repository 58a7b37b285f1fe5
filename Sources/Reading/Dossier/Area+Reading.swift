import Diagnostics
import FoundationEssentials
import Model

/// Reads one sub-area; choices and facts are checked against the edition when there is one.
func readArea(_ fields: Fields, _ library: ClauseSet?) -> Area? {
  let id = fields.required("id").flatMap(fileName)
  let name = fields.required("naam")?.string
  let ownership = fields.required("grondpositie")?.code(LandOwnership.self)
  let applications = fields.optional("verwachteAanvragen")?.list.compactMap { $0.fields(application) } ?? []
  var kinds: Set<DocumentKind> = []
  let documents = fields.optional("stukken")?.list.compactMap { value -> DocumentKind? in
    guard let kind = value.code(DocumentKind.self) else { return nil }
    if !kinds.insert(kind).inserted { value.complaints.add(.sameDocument(kind, at: value.location)) }
    return kind
  }
  let annexes =
    fields.optional("bijlagen")?.list(namedBy: "id").compactMap { value in
      value.fields { annexVersion($0, of: documents, library) }
    } ?? []
  let programme = fields.required("programma")?.pairs.compactMap { key, value -> (ObjectType, Figure)? in
    guard let type = key.code(ObjectType.self), let figure = value.figure else { return nil }
    if figure.value <= 0 { value.complaints.add(.nothingToBuild(type, at: value.location)) }
    return (type, figure)
  }
  let ambitions =
    fields.optional("ambities")?.pairs.compactMap { key, value -> (AmbitionScope, Ambition)? in
      guard let scope = scope(key, library), let ambition = readAmbition(value, library) else { return nil }
      return (scope, ambition)
    } ?? []
  var rows: Set<String> = []
  let ownValues =
    fields.optional("eigenWaarden")?.list.compactMap { value in
      value.fields { fields -> OwnValue? in
        let own = ownValue(
          fields, library, programme: Set((programme ?? []).map { $0.0 }),
          ambitions: Set(ambitions.map { $0.0 }))
        if let own, !rows.insert(own.row).inserted {
          value.complaints.add(.sameOwnValue(own.row, at: value.location))
        }
        return own
      }
    } ?? []
  let years = fields.optional("jaren").map(readYears) ?? []
  let agreements =
    fields.optional("afspraken")?.list(namedBy: "id").compactMap { value in
      value.fields { readAgreement($0, years: years) }
    } ?? []
  let facts = readFacts(fields.optional("feiten"), .deelgebied, library)
  guard let id, let name, let ownership, let programme else { return nil }
  return Area(
    id: id, name: name, ownership: ownership, applications: applications, documents: documents,
    annexes: annexes,
    programme: Dictionary(programme) { first, _ in first },
    ambitions: Dictionary(ambitions) { first, _ in first },
    ownValues: ownValues, years: years, agreements: agreements, facts: facts)
}

private func application(_ fields: Fields) -> ExpectedApplication? {
  let kind = fields.required("soort")?.code(ExpectedApplication.Kind.self)
  let day = fields.optional("datum")?.day
  let status = fields.required("status")?.code(ExpectedApplication.Status.self)
  guard let kind, let status else { return nil }
  return ExpectedApplication(kind: kind, day: day, status: status)
}

/// A version of an annex that comes from elsewhere; only such an annex has one in a dossier.
private func annexVersion(_ fields: Fields, of documents: [DocumentKind]?, _ library: ClauseSet?)
  -> AnnexVersion?
{
  let idValue = fields.required("id")
  let version = fields.optional("versie")?.string
  let day = fields.optional("datum")?.day
  guard let idValue, let id = idValue.string, let library else { return nil }
  // Without a list of documents the tables say which there are, so that any may have annexes.
  let known = (documents ?? DocumentKind.allCases).compactMap(library.skeleton).flatMap(\.annexes).filter {
    $0.content == .los
  }.map(
    \.id)
  if !known.contains(id) { idValue.complaints.add(.unknownAnnex(id, known, at: idValue.location)) }
  return AnnexVersion(id: id, version: version, day: day)
}

private func ownValue(
  _ fields: Fields, _ library: ClauseSet?, programme: Set<ObjectType>, ambitions: Set<AmbitionScope>
) -> OwnValue? {
  let subject = fields.required("onderwerp")
  let typeValue = fields.required("objecttype")
  let objectType = typeValue?.code(ObjectType.self)
  let part = fields.optional("deel")?.string
  let comparator = fields.required("vergelijking")?.code(Comparator.self)
  let value = fields.required("waarde").flatMap { NormValue.read($0) }
  let unit = fields.required("eenheid")?.string
  let method = fields.required("methode")?.string
  let weightingSet = fields.optional("weegset")?.code(WeightingSet.self)
  let evidence = fields.optional("bewijs")?.string
  let reason = fields.required("reden")?.string
  guard let subject, let id = subject.string, let objectType, let comparator, let value, let unit, let method,
    let reason, let library
  else { return nil }
  guard let indicator = library.indicators.first(where: { $0.id == id }) else {
    subject.complaints.add(.unknownCode(id, library.indicators.map(\.id), at: subject.location))
    return nil
  }
  // A value that nothing uses would vanish without a word.
  if let typeValue, objectType != .gebied, !programme.contains(objectType) {
    typeValue.complaints.add(.notInProgramme(objectType, at: typeValue.location))
  }
  if ambitions.isDisjoint(with: [.subject(id), .theme(indicator.theme)]) {
    subject.complaints.add(.noLevel(id, indicator.theme, at: subject.location))
  }
  let wanted = RowID(theme: indicator.theme, number: indicator.number, objectType: objectType, part: part)
  let row = wanted.description
  let norms = indicator.norms.filter { $0.row == row }
  guard !norms.isEmpty else {
    let known = Set(indicator.norms.compactMap { RowID($0.row)?.end }).sorted()
    subject.complaints.add(.noSuchRow(id, wanted.end, known, at: subject.location))
    return nil
  }
  if weightingSet == nil, norms.contains(where: { $0.weightingSet != nil }) {
    subject.complaints.add(.noWeightingSet(row, at: subject.location))
  }
  return OwnValue(
    row: row, comparator: comparator, value: value, unit: unit, method: method, weightingSet: weightingSet,
    evidence: evidence, reason: reason)
}

extension Diagnostic {
  fileprivate static func notInProgramme(_ type: ObjectType, at place: SourceLocation) -> Self {
    Self(
      "het programma heeft geen \(type.rawValue)", "voeg het toe aan het programma, of haal deze waarde weg",
      at: place)
  }
  fileprivate static func unknownAnnex(_ id: String, _ known: [String], at place: SourceLocation) -> Self {
    let choice =
      known.isEmpty ? "haal haar weg" : "kies uit \(known.joined(separator: ", ")), of haal haar weg"
    return Self(
      "‘\(id)’ is geen bijlage die bij de stukken van dit deelgebied wordt toegevoegd",
      known.nearest(to: id).map { "bedoelt u ‘\($0)’?" } ?? choice, at: place)
  }
  fileprivate static func noLevel(_ id: String, _ theme: Theme, at place: SourceLocation) -> Self {
    Self(
      "voor ‘\(id)’ is geen niveau gekozen",
      "kies onder ambities ook een niveau voor \(id) of \(theme.rawValue)", at: place)
  }
  fileprivate static func noWeightingSet(_ row: String, at place: SourceLocation) -> Self {
    Self("de weegset bij rij \(row) ontbreekt", "vul ‘weegset: A1’ of ‘weegset: A2’ in", at: place)
  }
  fileprivate static func sameDocument(_ kind: DocumentKind, at place: SourceLocation) -> Self {
    Self("het stuk ‘\(kind.rawValue)’ staat er twee keer", "haal er één weg", at: place)
  }
  fileprivate static func nothingToBuild(_ type: ObjectType, at place: SourceLocation) -> Self {
    Self(
      "het programma heeft geen \(type.rawValue)",
      "geef een aantal of oppervlakte boven 0, of haal de regel weg",
      at: place)
  }
  fileprivate static func sameOwnValue(_ row: String, at place: SourceLocation) -> Self {
    Self("rij \(row) krijgt hier voor de tweede keer een eigen waarde", "houd er één over", at: place)
  }
  fileprivate static func noSuchRow(_ id: String, _ end: String, _ rows: [String], at place: SourceLocation)
    -> Self
  {
    Self(
      "‘\(id)’ heeft geen rij \(end)",
      "kies objecttype en deel uit \(rows.joined(separator: ", "))", at: place)
  }
}
