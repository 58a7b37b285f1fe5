import DecisionTables
import Model

extension Indicator {
  /// A row id with its object type and all norms that carry it.
  struct Row {
    let id: String
    let objectType: ObjectType
    let norms: [Norm]
  }

  /// The rows in the order in which they first stand in the file.
  var rows: [Row] {
    var seen: Set<String> = []
    return norms.filter { seen.insert($0.row).inserted }.map { first in
      Row(id: first.row, objectType: first.objectType, norms: norms.filter { $0.row == first.row })
    }
  }
}

extension Indicator.Row {
  /// The norm at a level: at the statutory level the law of `day` before a printed value; never that of another
  /// level.
  func norm(at level: AmbitionLevel, on day: Day) -> Norm? {
    let norms = norms.filter { $0.level == level }
    return norms.first { $0.isLaw(on: day) } ?? norms.first { $0.statute == nil }
  }

  /// The statutory norm of a day.
  func law(on day: Day) -> Norm? { norms.first { $0.isLaw(on: day) } }

  /// Whether the row holds dated law only and no cell above it.
  var isOnlyLaw: Bool { norms.allSatisfy { $0.level == .wettelijk } }

  /// Whether the source names the row at a higher level only.
  func begins(above level: AmbitionLevel) -> Bool {
    norms.allSatisfy { $0.level > level || $0.kind == .nvt }
  }

  /// How a value relates to the law of `day`, by the table of strictness. Another method, unit or weighting set is not
  /// comparable; without a day the law is unknown, unless there never was any or the value is the law itself.
  func strictness(of norm: Norm?, on day: Day?, by table: DecisionTable) -> (Strictness, Trace) {
    let law = day.flatMap { self.law(on: $0) }
    // Who asks for the law itself asks for that of the right day, whichever it is.
    let isLaw = norm.map { $0.statute != nil && norms.contains($0) } ?? false
    let relation = norm.flatMap { norm in law.flatMap { norm.compared(to: $0) } }
    let known = norms.contains { $0.statute != nil }
    let statute = day == nil ? "dag-onbekend" : law == nil ? "niet-op-deze-dag" : "geldt"
    let trace = table.decide([
      "wettelijke-norm": known ? statute : "nooit",
      "waarde": isLaw ? "wet-zelf" : norm?.value == nil ? "geen" : "getal",
      "vergelijkbaar": (relation != nil).word, "verhouding": relation?.rawValue ?? "onbepaald",
    ])
    return (trace.fired.flatMap { Strictness(rawValue: $0["strengheid"]) } ?? .onbekend, trace)
  }

  /// What must be answered before the row can be tested in this form.
  func openPoints(
    in norm: Norm?, as obligation: Obligation, _ topic: Topic, _ level: AmbitionLevel,
    _ remarks: [Remark]
  ) -> [OpenPoint] {
    switch obligation {
    case .informatieplicht, .verwijzingNaarWet: return []
    case .metenEnUitdagen, .streefwaarde, .inspanning, .resultaat, .resultaatMetBoete: break
    }
    var points = remarks.compactMap { remark in
      remark.question.map { OpenPoint(id: "\(id).\(remark.id)", question: $0) }
    }
    let asked = Set(points.map(\.question.label))
    func ask(_ label: String, _ text: String, in cell: OpenPoint.Cell = .value, unless isKnown: Bool) {
      guard !isKnown, !asked.contains(label) else { return }
      let question = Question(label: label, text: text, owner: "beleidsadviseur duurzaamheid")
      points.append(OpenPoint(id: "\(id).\(label)", question: question, cell: cell))
    }
    guard case .indicator = topic else { return points }
    let term = "\(topic.term) (rij \(id))"
    let hasValue = norm?.value != nil
    let isWithoutValue = norm?.kind == .kwalitatief || obligation == .metenEnUitdagen
    ask(
      "waarde", "Welke waarde geldt voor \(term) op niveau \(level.rawValue)?\(lower(than: level))",
      unless: hasValue || isWithoutValue)
    ask(
      "vergelijking", "Is de waarde voor \(term) een maximum of een minimum?",
      unless: !hasValue || norm?.comparator != nil)
    ask(
      "eenheid", "In welke eenheid staat de waarde voor \(term)?\(presumed(norm))",
      unless: !hasValue || norm?.unit != nil)
    let isResult = obligation == .resultaat || obligation == .resultaatMetBoete
    ask(
      "bepalingsmethode", "Met welke methode en welke versie wordt \(term) bepaald?", in: .method,
      unless: !isResult || norm?.method != nil)
    return points
  }

  /// ` Op niveau aanbevolen is dat ≤ 1,7.` for the nearest lower level with a value.
  private func lower(than level: AmbitionLevel) -> String {
    let below = norms.filter { $0.level < level && $0.value != nil }.max { $0.level < $1.level }
    return below.map { " Op niveau \($0.level.rawValue) is dat \($0.printedValue)." } ?? ""
  }

  private func presumed(_ norm: Norm?) -> String {
    norm?.presumedUnit.map { " Vermoedelijk, maar onbevestigd: \($0)." } ?? ""
  }
}

extension Norm {
  /// How it relates to another: fewer allowed values is stricter; nil when they do not compare.
  func compared(to law: Norm) -> Strictness? {
    // A presumed unit serves to compare, not to print.
    guard weightingSet == law.weightingSet, method == law.method,
      unit ?? presumedUnit == law.unit ?? law.presumedUnit, let value = Bound(self), let floor = Bound(law),
      value.isUpper == floor.isUpper
    else { return nil }
    return value.compare(to: floor)
  }
}

extension OwnValue {
  /// The norm with the municipality's own value in it; a target stays a target.
  func applied(to norm: Norm) -> Norm {
    var norm = norm
    switch norm.kind {
    case .streefwaarde: break
    case .eis, .metenEnUitdagen, .kwalitatief, .gemeentelijkeKeuze, .ontbreekt, .nvt: norm.kind = .eis
    }
    (norm.comparator, norm.value, norm.unit, norm.method) = (comparator, value, unit, method)
    norm.evidence = evidence ?? "verslag van de bepaling met de invoergegevens"
    (norm.wording, norm.presumedUnit, norm.weightingSet, norm.statute) = (nil, nil, weightingSet, nil)
    (norm.validFrom, norm.validUntil) = (nil, nil)
    return norm
  }

  /// The own value where the source has no cell.
  func norm(of row: Indicator.Row, _ subject: SubjectID, _ level: AmbitionLevel) -> Norm {
    applied(
      to: Norm(
        row: row.id, indicator: subject, level: level, objectType: row.objectType, kind: .eis,
        source: row.norms.first?.source ?? "", status: .onbevestigd))
  }
}
