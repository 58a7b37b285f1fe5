import Diagnostics
import Markdown
import Model

/// A skeleton with the places of the clauses that it names, for checks between files.
struct LocatedSkeleton {
  /// Where a clause is placed, and under which conditions.
  struct Placing {
    let location: SourceLocation
    let conditions: [Condition]
  }

  let skeleton: Skeleton
  let places: [Clause.ID: Placing]
  /// What its own text mentions, by the conditions of the part.
  let passages: [LocatedPassage]
  let location: SourceLocation
}

/// Reads `Templates/<stuk>.md`. A paragraph that is one link names a clause (`[](bepaling:boete)`) or a part that
/// the program makes (`[](onderdeel:partijen)`); an ordered list is a list of recitals. Lines `::: …` and `:::` around
/// blocks make them stand only when the conditions hold.
func locatedSkeleton(in file: SourceFile, complaints: Complaints) -> LocatedSkeleton? {
  guard
    let matter = complaints.gather({ () throws(Diagnostics) in try FrontMatter(file, complaints: complaints) }
    )
  else { return nil }
  var body = SkeletonBody(reader: PhraseReader(of: matter, complaints: complaints))
  body.read(Markdown(parsing: matter.body))
  let skeleton = YAMLValue(matter.yaml, complaints: complaints).fields {
    read($0, blocks: body.blocks, body.reader.mentions)
  }
  return skeleton.map {
    LocatedSkeleton(
      skeleton: $0, places: body.places, passages: body.passages, location: SourceLocation(file: file.name))
  }
}

private func read(_ fields: Fields, blocks: [SkeletonBlock], _ mentions: PhraseReader.Mentions)
  -> Skeleton?
{
  let kind = fields.required("stuk")?.code(DocumentKind.self)
  let profile = fields.optional("profiel")?.code(NumberingProfile.self) ?? .overeenkomst
  let title = fields.required("titel")?.string
  let instrument = fields.optional("instrument")?.code(Instrument.self)
  let issuers = fields.required("uitgevers")?.list.compactMap { $0.code(Issuer.self) }
  let ownerships = fields.required("grondposities")?.list.compactMap { $0.code(LandOwnership.self) }
  let roles = fields.required("rollen")?.pairs.compactMap { key, value -> (Role, [Issuer: String])? in
    guard let role = key.code(Role.self), let names = names(value, for: issuers ?? []) else { return nil }
    return (role, names)
  }
  let optionalRoles = fields.optional("facultatieveRollen")?.codes(Role.self) ?? []
  let words =
    fields.optional("woorden")?.pairs.compactMap { key, value -> (String, String)? in
      guard let name = key.string, let word = value.string else { return nil }
      return (name, word)
    } ?? []
  let annexes = fields.optional("bijlagen")?.list(namedBy: "id").compactMap { $0.fields(annex) } ?? []
  let closings = blocks.contains(.part(.ondertekening)) ? closings(fields, mentions) : [:]
  guard let kind, let title, let issuers, let ownerships, let roles else { return nil }
  return Skeleton(
    kind: kind, profile: profile, title: title, instrument: instrument, issuers: issuers,
    ownerships: ownerships,
    roles: Dictionary(roles) { first, _ in first }, optionalRoles: optionalRoles,
    words: Dictionary(words) { first, _ in first },
    annexes: annexes, closings: closings, blocks: blocks)
}

/// The name of a role: one for every issuer, or one for each.
private func names(_ value: YAMLValue, for issuers: [Issuer]) -> [Issuer: String]? {
  guard value.isMapping else {
    return value.string.map { name in
      Dictionary(issuers.map { ($0, name) }) { first, _ in first }
    }
  }
  let names = value.pairs.compactMap { key, value -> (Issuer, String)? in
    guard let issuer = key.code(Issuer.self), let name = value.string else { return nil }
    return (issuer, name)
  }
  for issuer in issuers where !names.contains(where: { $0.0 == issuer }) {
    value.complaints.add(.noName(issuer, at: value.location))
  }
  return Dictionary(names) { first, _ in first }
}

/// The words above the signatures, one text a way of signing.
private func closings(_ fields: Fields, _ mentions: PhraseReader.Mentions) -> [Signing: [Phrase]] {
  let texts = fields.required("ondertekening")?.fields { fields in
    Signing.allCases.compactMap { way -> (Signing, [Phrase])? in
      fields.required(way.rawValue).flatMap { sentence($0, mentions) }.map { (way, $0) }
    }
  }
  return Dictionary(texts ?? []) { first, _ in first }
}

private func annex(_ fields: Fields) -> Skeleton.Annex? {
  let id = fields.required("id")?.string
  let title = fields.required("titel")?.string
  let content = fields.required("inhoud")?.code(Skeleton.Annex.Content.self)
  let conditions = fields.optional("wanneer").flatMap { value in
    value.string.flatMap { Reading.conditions(in: $0, at: value.location, value.complaints) }
  }
  guard let id, let title, let content else { return nil }
  return Skeleton.Annex(id: id, title: title, content: content, conditions: conditions ?? [])
}

extension Diagnostic {
  fileprivate static func noName(_ issuer: Issuer, at place: SourceLocation) -> Self {
    Self(
      "deze rol heeft geen naam voor uitgever \(issuer.rawValue)", "voeg ‘\(issuer.rawValue): naam’ toe",
      at: place)
  }
}
