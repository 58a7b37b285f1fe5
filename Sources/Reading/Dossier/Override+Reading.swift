import DecisionTables
import Diagnostics
import Model

/// Reads an override. Who, in which function, why and when are asked of each; instrument, subject and object type
/// together, as they name one decision, and none of them for a finding on the sub-area as a whole.
func readOverride(_ fields: Fields, areas: [Area.ID], _ library: ClauseSet?) -> Override? {
  let areaValue = fields.required("deelgebied")
  let area = areaValue?.string
  let ruleValue = fields.required("regel")
  let rule = ruleValue?.string
  let name = fields.required("naam")?.string
  let function = fields.required("functie")?.string
  let reason = fields.required("reden")?.string
  let day = fields.required("datum")?.day
  let isOnMatter = ["instrument", "onderwerp", "objecttype"].contains { fields.value.glimpse($0) != nil }
  let instrument = (isOnMatter ? fields.required("instrument") : fields.optional("instrument"))?.code(
    Instrument.self)
  let subjectValue = isOnMatter ? fields.required("onderwerp") : fields.optional("onderwerp")
  let objectType =
    (isOnMatter ? fields.required("objecttype") : fields.optional("objecttype"))?.code(ObjectType.self)
  if let areaValue, let area, !areas.contains(area) {
    areaValue.complaints.add(.unknownCode(area, areas, at: areaValue.location))
  }
  if let ruleValue, let rule, let library {
    let rules = library.rules.all.flatMap(\.rules).map(\.id)
    if !rules.contains(rule) { ruleValue.complaints.add(.noSuchRule(rule, rules, at: ruleValue.location)) }
  }
  let subject = subjectValue?.string
  if let subjectValue, let subject, let library, !library.subjects.contains(subject) {
    subjectValue.complaints.add(.unknownCode(subject, library.subjects, at: subjectValue.location))
  }
  guard let area, let rule, let name, let function, let reason, let day else { return nil }
  var matter: Override.Matter?
  if isOnMatter {
    guard let instrument, let subject, let objectType else { return nil }
    matter = Override.Matter(instrument: instrument, subject: subject, objectType: objectType)
  }
  return Override(
    area: area, matter: matter, rule: rule, name: name, function: function, reason: reason, day: day,
    location: fields.value.location)
}

extension Diagnostic {
  fileprivate static func noSuchRule(_ rule: String, _ rules: [String], at place: SourceLocation) -> Self {
    Self(
      "de editie heeft geen regel ‘\(rule)’",
      rules.nearest(to: rule).map { "bedoelt u ‘\($0)’?" }
        ?? "neem het nummer over uit borging check of explain",
      at: place)
  }
}
