import Diagnostics
import Model

/// An indicator with the places of what it holds, for checks between files.
struct LocatedIndicator {
  private(set) var indicator: Indicator
  let location: SourceLocation
  /// The places of its norms and remarks, in their order.
  private(set) var norms: [SourceLocation]
  let remarks: [SourceLocation]

  /// Puts a norm in the place of the one with the same key, or adds it; says whether it replaced one.
  mutating func lay(_ own: Norm, at place: SourceLocation) -> Bool {
    var norm = own
    norm.policy = place
    let same = indicator.norms.firstIndex { $0.key == norm.key }
    if let same {
      (indicator.norms[same], norms[same]) = (norm, place)
    } else {
      indicator.norms.append(norm)
      norms.append(place)
    }
    return same != nil
  }
}

/// Reads `normen/<thema>.yaml`.
func indicators(in file: SourceFile, complaints: Complaints) -> [LocatedIndicator] {
  YAMLValue(file, complaints: complaints)?.fields { fields in
    let theme = fields.required("thema")?.code(Theme.self)
    let rows = fields.required("indicatoren")?.list ?? []
    return rows.compactMap { $0.fields { indicator($0, theme: theme) } }
  } ?? []
}

/// Reads `normen/<thema>.yaml` of a policy: under `indicatoren` only `indicator` and `normen`.
func policyNorms(in file: SourceFile, _ indicators: [LocatedIndicator], complaints: Complaints)
  -> [(Norm, SourceLocation)]
{
  YAMLValue(file, complaints: complaints)?.fields { fields in
    let theme = fields.required("thema")?.code(Theme.self)
    let known = indicators.map(\.indicator).filter { theme == nil || $0.theme == theme }
    return fields.required("indicatoren")?.list(namedBy: "indicator").compactMap { value in
      value.fields { policyNorms($0, known) }
    }.flatMap(\.self)
  } ?? []
}

private func policyNorms(_ fields: Fields, _ known: [Indicator]) -> [(Norm, SourceLocation)]? {
  let value = fields.required("indicator")
  let id = value?.string
  let indicator = known.first { $0.id == id }
  if let value, let id, indicator == nil {
    value.complaints.add(.unknownCode(id, known.map(\.id), at: value.location))
  }
  return fields.required("normen")?.list.compactMap { value in
    let read = value.fields {
      norm($0, indicator: id ?? "", cell: indicator.map { ($0.theme, $0.number) })
    }
    if read?.level == .wettelijk { value.complaints.add(.normOfLaw(at: value.location)) }
    return read.map { ($0, value.location) }
  }
}

private func indicator(_ fields: Fields, theme: Theme?) -> LocatedIndicator? {
  let number = fields.required("nummer")?.integer
  let id = fields.required("indicator")?.string
  let name = fields.required("naam")?.string
  let term = fields.required("term")?.string
  let evidence = fields.required("bewijs")?.string
  let moments = fields.required("momenten")?.list.compactMap { $0.code(Moment.self) }
  let remarks =
    fields.optional("opmerkingen")?.list.compactMap { value in
      value.fields(remark).map { ($0, value.location) }
    } ?? []
  // Read before anything is missed, so that their faults show too.
  let cell = theme.flatMap { theme in number.map { (theme, $0) } }
  let norms = fields.required("normen")?.list.compactMap { value in
    value.fields { norm($0, indicator: id ?? "", cell: cell) }.map { ($0, value.location) }
  }
  guard let theme, let number, let id, let name, let term, let evidence, let moments, let norms else {
    return nil
  }
  return LocatedIndicator(
    indicator: Indicator(
      id: id, theme: theme, number: number, name: name, term: term, evidence: evidence, moments: moments,
      remarks: remarks.map { $0.0 }, norms: norms.map { $0.0 }),
    location: fields.value.location, norms: norms.map { $0.1 }, remarks: remarks.map { $0.1 })
}

private enum RemarkKind: String, CaseIterable {
  case openPunt = "open-punt"
  case opmerking
}

private func remark(_ fields: Fields) -> Remark? {
  let id = fields.required("id")?.string
  let rows = fields.optional("rijen")?.list.compactMap(\.string) ?? []
  let levels = fields.optional("niveaus")?.list.compactMap { $0.code(AmbitionLevel.self) } ?? []
  let kind = fields.required("soort")?.code(RemarkKind.self)
  let text = fields.required("tekst")?.string
  guard let id, let kind, let text else { return nil }
  switch kind {
  case .opmerking: return Remark(id: id, rows: rows, levels: levels, text: text, question: nil)
  case .openPunt:
    return question(fields, label: "label").map {
      Remark(id: id, rows: rows, levels: levels, text: text, question: $0)
    }
  }
}

/// The keys of a question: its label, `vraag` and `beantwoorder`.
func question(_ fields: Fields, label key: String) -> Question? {
  let label = fields.required(key)?.string
  let text = fields.required("vraag")?.string
  let owner = fields.required("beantwoorder")?.string
  guard let label, let text, let owner else { return nil }
  return Question(label: label, text: text, owner: owner)
}

private func norm(_ fields: Fields, indicator: Indicator.ID, cell: (Theme, Int)?) -> Norm? {
  let row = fields.required("rij")
  let level = fields.required("niveau")?.code(AmbitionLevel.self)
  let objectType = fields.required("objecttype")?.code(ObjectType.self)
  let kind = fields.required("soort")?.code(NormKind.self)
  let isMerged = fields.optional("samengevoegd")?.yesNo
  let comparator = fields.optional("vergelijking")?.code(Comparator.self)
  let value = fields.optional("waarde").flatMap { NormValue.read($0) }
  let wording = fields.optional("tekst")?.string
  let unit = fields.optional("eenheid")?.string
  let presumedUnit = fields.optional("vermoedelijkeEenheid")?.string
  let method = fields.optional("methode")?.string
  let evidence = fields.optional("bewijs")?.string
  let weightingSet = fields.optional("weegset")?.code(WeightingSet.self)
  let statute = fields.optional("grondslag")?.string
  let validFrom = fields.optional("geldigVan")?.day
  let validUntil = fields.optional("geldigTot")?.day
  let source = fields.required("bron")?.string
  let confirmedBy = fields.optional("bevestigdIn")?.string
  let status = fields.required("status")?.code(NormStatus.self)
  let id = row?.string
  if let row, let id, let cell, let objectType {
    let begin = RowID(theme: cell.0, number: cell.1, objectType: objectType, part: nil)
    let found = RowID(id)
    if found?.mark != begin.mark || found?.objectType != objectType {
      row.complaints.add(.badRow(id, begin.description, at: row.location))
    }
  }
  guard let id, let level, let objectType, let kind, let source, let status else { return nil }
  var norm = Norm(
    row: id, indicator: indicator, level: level, objectType: objectType, kind: kind, source: source,
    status: status)
  (norm.isMerged, norm.comparator, norm.value, norm.wording) = (isMerged ?? false, comparator, value, wording)
  (norm.unit, norm.presumedUnit, norm.method, norm.weightingSet) = (unit, presumedUnit, method, weightingSet)
  (norm.statute, norm.validFrom, norm.validUntil) = (statute, validFrom, validUntil)
  (norm.evidence, norm.confirmedBy) = (evidence, confirmedBy)
  return norm
}

extension NormValue {
  /// A value as printed; complains about another form.
  static func read(_ value: YAMLValue) -> NormValue? {
    guard let text = value.string else { return nil }
    if let read = NormValue(text) { return read }
    value.complaints.add(.badValue(text, at: value.location))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func normOfLaw(at place: SourceLocation) -> Self {
    Self(
      "een beleid kan geen norm van niveau wettelijk geven: die volgt uit de wet",
      "kies aanbevolen of speerpunt", at: place)
  }
  fileprivate static func badRow(_ row: String, _ begin: String, at place: SourceLocation) -> Self {
    Self(
      "rij ‘\(row)’ past niet bij thema, nummer en objecttype", "laat de naam beginnen met \(begin)",
      at: place)
  }
  fileprivate static func badValue(_ text: String, at place: SourceLocation) -> Self {
    Self("‘\(text)’ is geen getal of bereik", "schrijf 0,45 of 70 - 160, met een komma", at: place)
  }
}
