import Diagnostics
import Model

/// For what a clause is, by the keys of its front matter; nil, with its complaint, when they do not go together.
func use(_ fields: Fields) -> Clause.Use? {
  let themeValue = fields.optional("thema")
  let theme = themeValue?.code(Theme.self)
  let subject = fields.optional("indicator")?.string
  let formValue = fields.optional("vorm")
  let obligations = formValue?.codes(Obligation.self) ?? []
  let originValue = fields.optional("herkomst")
  let origins = originValue?.codes(Origin.self) ?? []
  let typeValue = fields.optional("objecttypen")
  let types = typeValue?.codes(ObjectType.self) ?? []
  // An unknown code has its complaint; it makes the rest no less clear.
  guard (themeValue == nil) == (theme == nil), (formValue == nil) == obligations.isEmpty,
    (originValue == nil) == origins.isEmpty, (typeValue == nil) == types.isEmpty
  else { return nil }
  switch (theme, subject, obligations.isEmpty, origins.isEmpty && types.isEmpty) {
  case (nil, nil, true, true): return .article
  case (let theme?, nil, true, true): return .opening(theme)
  case (nil, let subject, false, _):
    return .duty(Duty(obligations, on: subject, origins: origins, objectTypes: types))
  case (_?, _, false, _), (_?, _?, true, _), (nil, _?, true, _), (_, nil, true, false):
    fields.value.complaints.add(.unclearUse(at: fields.value.location))
    return nil
  }
}

/// The labels of CircuLaw; a text about a theme or a duty has them.
func labels(_ fields: Fields, for use: Clause.Use?) -> ClauseLabels? {
  let value =
    switch use {
    case .opening, .duty, .rule: fields.required("labels")
    case .article, nil: fields.optional("labels")
    }
  return value?.fields { fields in
    let soundness = fields.required("juridischeHoudbaarheid")?.code(Estimate.self)
    let influence = fields.required("invloed")?.code(Estimate.self)
    let layers = fields.required("overheidslaag")?.codes(GovernmentLayer.self)
    let pillar = fields.required("pijler")?.code(Pillar.self)
    let scales = fields.required("schaalniveau")?.codes(ScaleLevel.self)
    let ladder = fields.required("rLadder")?.codes(CircularityRung.self, orNone: true)
    guard let soundness, let influence, let layers, let pillar, let scales, let ladder else { return nil }
    return ClauseLabels(
      soundness: soundness, influence: influence, layers: layers, pillar: pillar, scales: scales,
      ladder: ladder)
  }
}

/// How a duty is established and what follows a failure; only a text for duties has it.
func practice(_ fields: Fields, for use: Clause.Use?) -> ClausePractice? {
  switch use {
  case .article, .opening, .rule, nil: return nil
  case .duty: break
  }
  let method = fields.required("methode")?.string
  let evidence = fields.required("bewijs")?.string
  let moments = fields.required("momenten").flatMap(moments)
  let remedy = fields.required("hersteltermijn")?.string
  let sanction = fields.required("sanctie")?.code(Sanction.self)
  let safeguards = fields.required("borgingsmiddel")?.codes(Safeguard.self)
  guard let method, let evidence, let moments, let remedy, let sanction, let safeguards else { return nil }
  return ClausePractice(
    method: method, evidence: evidence, moments: moments,
    remedy: remedy == "geen" ? .none : .fact(remedy), sanction: sanction, safeguards: safeguards)
}

private func moments(_ value: YAMLValue) -> ClausePractice.Moments? {
  if value.glimpsed == "volgens-de-rij" { return .ofRow }
  let codes = value.codes(Moment.self)
  return codes.isEmpty ? nil : .fixed(codes)
}

/// An article of law with the day of its text.
func basis(_ fields: Fields) -> LegalBasis? {
  let article = fields.required("artikel")?.string
  let date = fields.required("datum")?.day
  guard let article, let date else { return nil }
  return LegalBasis(article: article, date: date)
}

extension Diagnostic {
  fileprivate static func unclearUse(at place: SourceLocation) -> Self {
    Self(
      "thema, indicator, vorm, herkomst en objecttypen passen zo niet bij elkaar",
      "geef niets, alleen een thema, of een vorm met desgewenst een indicator, herkomst en objecttypen",
      at: place)
  }
}
