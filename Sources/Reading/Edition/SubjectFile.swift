import Diagnostics
import Model

/// Reads `onderwerpen.yaml`: the subjects without a row of Table 3. What their rows mention is noted.
func namedSubjects(in file: SourceFile, mentions: PhraseReader.Mentions, complaints: Complaints)
  -> [NamedSubject]
{
  entries("onderwerpen", namedBy: "id", in: file, complaints: complaints) { fields in
    let id = fields.required("id")?.string
    let name = fields.required("naam")?.string
    let term = fields.required("term")?.string
    let theme = fields.required("thema")?.code(Theme.self)
    let typesValue = fields.required("objecttypen")
    let types = typesValue?.list.compactMap { $0.code(ObjectType.self) }
    let source = fields.required("bron")?.string
    if let typesValue, types?.isEmpty == true { complaints.add(.noTypes(id ?? "?", at: typesValue.location)) }
    let performance = performance(fields, mentions)
    guard let id, let name, let term, let theme, let types, let source else { return nil }
    return NamedSubject(
      id: id, name: name, term: term, theme: theme, objectTypes: types, source: source,
      performance: performance)
  }
}

/// What the row in the annex says: all of it, or nothing.
private func performance(_ fields: Fields, _ mentions: PhraseReader.Mentions) -> NamedSubject.Performance? {
  guard let what = fields.optional("prestatie") else { return nil }
  let words = sentence(what, mentions)
  let method = fields.required("methode").flatMap { sentence($0, mentions) }
  let evidence = fields.required("bewijs").flatMap { sentence($0, mentions) }
  let moments = fields.required("momenten")?.codes(Moment.self)
  guard let words, let method, let evidence, let moments else { return nil }
  return NamedSubject.Performance(what: words, method: method, evidence: evidence, moments: moments)
}

extension Diagnostic {
  fileprivate static func noTypes(_ id: String, at place: SourceLocation) -> Self {
    Self("‘\(id)’ heeft geen objecttype", "noem waarvoor het gevraagd kan worden", at: place)
  }
}
