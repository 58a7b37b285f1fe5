import Diagnostics
import Markdown
import Model

/// A set of rules with its articles as clauses, for checks between files.
struct LocatedRuleSet {
  let set: RuleSet
  let articles: [LocatedClause]
  let location: SourceLocation
}

/// Reads `bepalingen/omgevingsplan/<id>.md`: front matter with `regels`, one entry an article; then quotations with the
/// general explanation, and for each article a heading of level 2 with an id, its members as in a clause, and
/// quotations with its explanation.
func locatedRuleSet(in file: SourceFile, id: RuleSet.ID, complaints: Complaints) -> LocatedRuleSet? {
  guard
    let matter = complaints.gather({ () throws(Diagnostics) in try FrontMatter(file, complaints: complaints) }
    )
  else { return nil }
  let reader = PhraseReader(of: matter, complaints: complaints)
  var body = RuleSetBody(reader: reader)
  body.read(Markdown(parsing: matter.body))
  return YAMLValue(matter.yaml, complaints: complaints).fields { fields in
    ruleSet(fields, id, body, file.name)
  }
}

private func ruleSet(_ fields: Fields, _ id: RuleSet.ID, _ body: RuleSetBody, _ file: String)
  -> LocatedRuleSet?
{
  let complaints = fields.value.complaints
  if let given = fields.required("id"), let name = given.string, name != id {
    complaints.add(.otherName(name, id, at: given.location))
  }
  let title = fields.required("titel")?.string
  let version = fields.required("versie")?.string
  let status = fields.required("status")?.code(EditionStatus.self)
  let instruments = fields.required("instrumenten")?.codes(Instrument.self)
  let subjects = fields.required("onderwerpen")?.list.compactMap(\.string)
  let places = fields.required("plekken")?.codes(Place.self)
  let summary = fields.required("samenvatting")?.string
  let bases = fields.optional("grondslag")?.list.compactMap { $0.fields(basis) } ?? []
  let source = fields.required("bron")?.string
  let labels = labels(fields, for: .rule(of: id))
  let related = fields.optional("verwant")?.list.compactMap(\.string) ?? []
  let entries = fields.required("regels")?.list(namedBy: "id") ?? []
  let rules = entries.compactMap { entry in entry.fields { rule($0, of: id, body) } }
  for article in body.articles where !entries.contains(where: { $0.glimpse("id")?.text == article.id }) {
    complaints.add(.noEntry(article.id, at: article.place))
  }
  guard let title, let version, let status, let instruments, let subjects, let places, let summary,
    let source
  else { return nil }
  let articles = rules.map { rule, article in
    LocatedClause(
      clause: Clause(
        id: rule.clause, title: article.title, version: version, status: status, use: .rule(of: id),
        instruments: instruments, summary: summary, bases: bases, source: source, labels: labels,
        passages: article.passages.map { $0.passage }),
      passages: article.passages.map { $0.located } + [article.explained], location: article.place)
  }
  let set = RuleSet(
    id: id, title: title, subjects: subjects, places: places, related: related, explanation: body.explanation,
    articles: rules.map { $0.rule })
  return LocatedRuleSet(set: set, articles: articles, location: SourceLocation(file: file))
}

private func rule(_ fields: Fields, of set: RuleSet.ID, _ body: RuleSetBody) -> (
  rule: RuleSet.Rule, article: RuleSetBody.Article
)? {
  let id = fields.required("id")
  let types = fields.optional("regeltype")?.codes(PlanRuleType.self) ?? []
  let activity = fields.optional("activiteit")?.string
  let area = fields.required("plek")?.string
  let basis = fields.required("grondslag")?.string
  let annotation = fields.optional("annotatie")?.fields(annotation)
  guard let id, let name = id.string, let area, let basis else { return nil }
  guard let article = body.articles.first(where: { $0.id == name }) else {
    fields.value.complaints.add(.noHeading(name, at: id.location))
    return nil
  }
  return (
    RuleSet.Rule(
      clause: "\(set)-\(name)", types: types, activity: activity, area: area, basis: basis,
      annotation: annotation, explanation: article.explanation), article
  )
}

/// The closed lists of IMOW (waardelijsten 4.3.0) as far as sustainability needs them.
private enum IMOW {
  static let themes = [
    "duurzaamheid", "energie", "energie en natuurlijke hulpbronnen", "mobiliteit", "water en watersystemen",
    "natuur", "wonen",
  ]
  static let activityGroups = [
    "hemelwateractiviteit", "parkeeractiviteit", "sloopactiviteit", "bouwactiviteit ruimtelijk",
    "opslagactiviteit", "verrichten-van-werken-en-werkzaamhedenactiviteit",
  ]
  static let normGroups = [
    "groen", "parkeren", "wateroverlast", "maatvoering bouwen", "energie", "overig",
  ]
  static let units = [
    "procent", "aantal", "meter", "millimeter", "liter", "kubieke meter", "aantal per hectare",
  ]
  static let designations = ["functie", "natuur", "water en watersysteem", "energievoorziening"]
  static let designationGroups = [
    "woongebied", "bedrijventerrein", "groen", "waterberging", "warmtetransitiegebied",
    "herstructureringsgebied", "transformatiegebied",
  ]
}

private func annotation(_ fields: Fields) -> Annotation? {
  func known(_ value: YAMLValue, _ list: [String]) -> String? {
    guard let text = value.string else { return nil }
    if !list.contains(text) { value.complaints.add(.unknownCode(text, list, at: value.location)) }
    return text
  }
  func code(_ key: String, _ list: [String]) -> String? {
    fields.optional(key).flatMap { known($0, list) }
  }
  let themes = fields.required("thema")?.list.compactMap { known($0, IMOW.themes) }
  let norm = fields.optional("norm")?.string
  return Annotation(
    themes: themes ?? [], activityGroup: code("activiteitengroep", IMOW.activityGroups), norm: norm,
    normGroup: code("normgroep", IMOW.normGroups), unit: code("eenheid", IMOW.units),
    designation: code("gebiedsaanwijzing", IMOW.designations),
    designationGroup: code("gebiedsgroep", IMOW.designationGroups))
}

extension Diagnostic {
  fileprivate static func noEntry(_ id: String, at place: SourceLocation) -> Self {
    Self(
      "het artikel ‘\(id)’ staat niet onder regels", "voeg ‘- id: \(id)’ met plek en grondslag toe", at: place
    )
  }
  fileprivate static func noHeading(_ id: String, at place: SourceLocation) -> Self {
    Self("er is geen artikel ‘\(id)’", "schrijf een kop ‘## Titel {#\(id)}’, of haal de regel weg", at: place)
  }
}
