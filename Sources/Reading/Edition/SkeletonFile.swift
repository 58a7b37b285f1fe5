import Diagnostics
import Markdown
import Model

/// A skeleton with the places of the clauses that it names, for checks between files.
struct LocatedSkeleton {
  let skeleton: Skeleton
  let places: [Clause.ID: SourceLocation]
  let mentions: PhraseReader.Mentions
  let location: SourceLocation
}

/// Reads `Templates/<stuk>.md`. A paragraph that is one link names a clause (`[](bepaling:boete)`) or a part that
/// the program makes (`[](onderdeel:partijen)`); an ordered list is a list of recitals.
func locatedSkeleton(in file: SourceFile, complaints: Complaints) -> LocatedSkeleton? {
  guard
    let matter = complaints.gather({ () throws(Diagnostics) in try FrontMatter(file, complaints: complaints) }
    )
  else { return nil }
  let reader = PhraseReader(
    file: file.name, offset: matter.bodyOffset, complaints: complaints,
    lines: matter.body.split(separator: "\n", omittingEmptySubsequences: false))
  var places: [Clause.ID: SourceLocation] = [:]
  var blocks: [SkeletonBlock] = []
  for block in Markdown(parsing: matter.body).blocks {
    switch block {
    case .heading(let level, let inlines, let place):
      blocks.append(.heading(level: level, reader.line(inlines, at: place).phrases))
    case .paragraph(let inlines, let place) where inlines.loneLink != nil:
      guard let block = placed(inlines.loneLink ?? "", reader.location(place), complaints) else { continue }
      if let id = block.clause, places.updateValue(reader.location(place), forKey: id) != nil {
        complaints.add(.placedTwice(id, at: reader.location(place)))
      } else if case .part(let part) = block, blocks.contains(block) {
        complaints.add(.placedTwice(part.rawValue, at: reader.location(place)))
      }
      blocks.append(block)
    case .paragraph(let inlines, let place):
      blocks.append(.paragraph(reader.line(inlines, at: place).phrases))
    case .quote(let quoted, let place):
      guard case .paragraph(let inlines, _)? = quoted.first, quoted.count == 1 else {
        complaints.add(.notInSkeleton(Markdown.dutchName(of: "quote"), at: reader.location(place)))
        continue
      }
      blocks.append(.note(reader.line(inlines, at: place).phrases))
    case .list(let isOrdered, let items, _):
      blocks.append(.list(isOrdered ? .recitals : .bullets, reader.items(items)))
    case .other(let kind, let place):
      complaints.add(.notInSkeleton(Markdown.dutchName(of: kind), at: reader.location(place)))
    }
  }
  let skeleton = YAMLValue(matter.yaml, complaints: complaints).fields {
    read($0, blocks: blocks, reader.mentions)
  }
  return skeleton.map {
    LocatedSkeleton(
      skeleton: $0, places: places, mentions: reader.mentions, location: SourceLocation(file: file.name))
  }
}

extension SkeletonBlock {
  /// The clause that the block places; the part of definitions places the clause of that name.
  fileprivate var clause: Clause.ID? {
    switch self {
    case .clause(let id): id
    case .part(.begrippen): SkeletonPart.begrippen.rawValue
    case .heading, .paragraph, .note, .list, .part: nil
    }
  }
}

extension [Markdown.Inline] {
  /// The destination, when the line is one link without text.
  fileprivate var loneLink: String? {
    guard count == 1, case .link(let destination, let text, _) = self[0], text.isEmpty else { return nil }
    return destination
  }
}

private func placed(_ destination: String, _ location: SourceLocation, _ complaints: Complaints)
  -> SkeletonBlock?
{
  let parts = destination.split(separator: ":", maxSplits: 1).map(String.init)
  switch (parts.first, parts.last) {
  case ("bepaling", let id?) where parts.count == 2: return .clause(id)
  case ("onderdeel", let name?) where parts.count == 2:
    if let part = SkeletonPart(rawValue: name) { return .part(part) }
    complaints.add(.unknownCode(name, SkeletonPart.allCases.map(\.rawValue), at: location))
    return nil
  case (_, _):
    complaints.add(.badPlacing(destination, at: location))
    return nil
  }
}

private func read(_ fields: Fields, blocks: [SkeletonBlock], _ mentions: PhraseReader.Mentions)
  -> Skeleton?
{
  let kind = fields.required("stuk")?.code(DocumentKind.self)
  let title = fields.required("titel")?.string
  let instrument = fields.optional("instrument")?.code(Instrument.self)
  let issuers = fields.required("uitgevers")?.list.compactMap { $0.code(Issuer.self) }
  let ownerships = fields.required("grondposities")?.list.compactMap { $0.code(LandOwnership.self) }
  let roles = fields.required("rollen")?.pairs.compactMap { key, value -> (Role, String)? in
    guard let role = key.code(Role.self), let name = value.string else { return nil }
    return (role, name)
  }
  let annexes = fields.optional("bijlagen")?.list(namedBy: "id").compactMap { $0.fields(annex) } ?? []
  let closings = blocks.contains(.part(.ondertekening)) ? closings(fields, mentions) : [:]
  guard let kind, let title, let issuers, let ownerships, let roles else { return nil }
  return Skeleton(
    kind: kind, title: title, instrument: instrument, issuers: issuers, ownerships: ownerships,
    roles: Dictionary(roles) { first, _ in first },
    annexes: annexes, closings: closings, blocks: blocks)
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
  guard let id, let title, let content else { return nil }
  return Skeleton.Annex(id: id, title: title, content: content)
}

extension Diagnostic {
  fileprivate static func placedTwice(_ id: String, at place: SourceLocation) -> Self {
    Self("‘\(id)’ staat twee keer in het sjabloon", "haal er één weg", at: place)
  }
  fileprivate static func notInSkeleton(_ kind: String, at place: SourceLocation) -> Self {
    Self(
      "deze opmaak (\(kind)) kan niet in een sjabloon", "gebruik koppen, alinea's, lijsten en verwijzingen",
      at: place)
  }
  fileprivate static func badPlacing(_ destination: String, at place: SourceLocation) -> Self {
    Self(
      "‘\(destination)’ is geen bepaling of onderdeel", "schrijf [](bepaling:naam) of [](onderdeel:naam)",
      at: place)
  }
}
