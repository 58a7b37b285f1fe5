import Diagnostics
import Model

/// Reads `onderwerpen.yaml`: the subjects without a row of Table 3.
func namedSubjects(in file: SourceFile, complaints: Complaints) -> [NamedSubject] {
  entries("onderwerpen", namedBy: "id", in: file, complaints: complaints) { fields in
    let id = fields.required("id")?.string
    let name = fields.required("naam")?.string
    let term = fields.required("term")?.string
    let theme = fields.required("thema")?.code(Theme.self)
    let typesValue = fields.required("objecttypen")
    let types = typesValue?.list.compactMap { $0.code(ObjectType.self) }
    let source = fields.required("bron")?.string
    if let typesValue, types?.isEmpty == true { complaints.add(.noTypes(id ?? "?", at: typesValue.location)) }
    guard let id, let name, let term, let theme, let types, let source else { return nil }
    return NamedSubject(id: id, name: name, term: term, theme: theme, objectTypes: types, source: source)
  }
}

extension Diagnostic {
  fileprivate static func noTypes(_ id: String, at place: SourceLocation) -> Self {
    Self("‘\(id)’ heeft geen objecttype", "noem waarvoor het gevraagd kan worden", at: place)
  }
}
