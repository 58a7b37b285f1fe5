import Diagnostics
import Model

/// What is required can be measured: R13 in the rules of the law.
extension Manuscript {
  /// Norms with a requirement that miss what measuring asks, and of which no open point says so (T10).
  var incompleteRows: [Finding] {
    // A printed cell at the level of the law is never agreed: what is law holds by itself.
    norms.filter { $0.norm.kind == .eis && ($0.norm.level != .wettelijk || $0.norm.statute != nil) }.flatMap {
      norm, place -> [Finding] in
      guard let indicator = edition.indicator(norm.indicator) else { return [] }
      let isAsked = edition.indicators.flatMap(\.remarks).contains { remark in
        remark.question != nil && remark.concerns(norm) && norm.policy == nil
          && (!remark.rows.isEmpty || indicator.remarks.contains(remark))
      }
      let missing = isAsked ? [] : norm.missing(of: indicator)
      return missing.isEmpty ? [] : [.incomplete(norm, missing, at: place)]
    }
  }

  /// Clauses for duties whose method, evidence or time to mend does not fit what they ask (T11).
  var incompleteDuties: [Finding] {
    edition.clauses.flatMap { clause -> [Finding] in
      guard case .duty(let duty) = clause.use, let practice = clause.practice else { return [] }
      let places = clauses[clause.id]
      return practice.faults(as: duty, hasRow: duty.subject.map(edition.hasRows) ?? true).map {
        .incomplete(clause.id, $0.text, at: places?.keys[$0.key] ?? places?.start ?? set.start)
      }
    }
  }

  /// Rows that hold more than one norm: each needs an id, a value and evidence of its own (T12). What the law adds to its
  /// value is a condition of it.
  var severalNorms: [Finding] {
    let rows = norms.compactMap { norm, place -> Finding? in
      guard norm.kind == .eis || norm.kind == .streefwaarde, norm.statute == nil, let words = norm.wording
      else { return nil }
      return words.holdsSeveralNorms ? .several(norm.row, at: place) : nil
    }
    let named = edition.namedSubjects.compactMap { subject -> Finding? in
      guard let what = subject.performance?.what.written, what.holdsSeveralNorms else { return nil }
      let places = subjects[subject.id]
      return .several(subject.id, at: places?.keys["prestatie"] ?? places?.start ?? set.start)
    }
    return rows + named
  }
}

extension Norm {
  /// What is missing to measure it, in words. A value of the law has the method of the law, and where the law names no
  /// unit, the one that it probably has.
  fileprivate func missing(of indicator: Indicator) -> [String] {
    let needs = [
      ("methode", method != nil || statute != nil),
      ("eenheid", unit != nil || value == nil || statute != nil && presumedUnit != nil),
      ("vergelijking", comparator != nil || value == nil),
      ("bewijs", !(evidence ?? indicator.evidence).isEmpty), ("moment", !indicator.moments.isEmpty),
      ("waarde", value != nil || wording != nil),
    ]
    return needs.filter { !$0.1 }.map(\.0)
  }
}

extension ClausePractice {
  /// What does not fit, with its key.
  fileprivate func faults(as duty: Duty, hasRow: Bool) -> [(key: String, text: String)] {
    var faults: [(key: String, text: String)] = []
    let isResult = duty.obligations.contains { $0 == .resultaat || $0 == .resultaatMetBoete }
    for (key, text) in [("methode", method), ("bewijs", evidence)] {
      if text == ClausePractice.asInRow && !hasRow {
        faults.append((key, "‘\(key): volgens de rij’ wijst naar een rij, en het onderwerp heeft er geen"))
      }
      if text == "geen" && isResult {
        faults.append((key, "een resultaat zonder \(key) is niet te toetsen"))
      }
    }
    if moments == .ofRow && !hasRow {
      faults.append(
        ("momenten", "‘momenten: volgens-de-rij’ wijst naar een rij, en het onderwerp heeft er geen"))
    }
    switch (sanction, remedy) {
    case (.boete, .none):
      faults.append(("hersteltermijn", "een boete zonder hersteltermijn slaat de ingebrekestelling over"))
    case (.boete, .fact), (.geen, _), (.schadevergoeding, _): break
    }
    if sanction == .boete && !duty.obligations.contains(.resultaatMetBoete) {
      faults.append(("sanctie", "een boete past alleen bij de vorm resultaat-met-boete"))
    }
    return faults
  }
}

extension String {
  /// Two comparisons, or two numbers with a unit that `en` or a semicolon joins.
  fileprivate var holdsSeveralNorms: Bool {
    let signs = filter { "≤≥<>".contains($0) }.count
    let bounds = ["ten minste", "ten hoogste", "minimaal", "maximaal", "minstens", "hoogstens"]
    let count = bounds.reduce(signs) { $0 + lowercased().ranges(of: $1).count }
    let joined = firstMatch(of: /[0-9] ?[%a-zA-Z°²³₂\/]*[^0-9;]*(;| en )[^0-9]*[0-9]/) != nil
    return count > 1 || (count == 1 && joined && contains(";"))
  }
}

extension Finding {
  fileprivate static func incomplete(_ norm: Norm, _ missing: [String], at place: SourceLocation) -> Self {
    Self(
      .incompleteRow, norm.row, "de eis op niveau \(norm.level.rawValue) mist \(Dutch.list(missing))",
      "vul het aan, of leg onder opmerkingen een open punt vast", at: place)
  }
  fileprivate static func incomplete(_ clause: Clause.ID, _ text: String, at place: SourceLocation) -> Self {
    Self(.incompleteDuty, clause, text, "noem het hier, of kies een andere vorm of sanctie", at: place)
  }
  fileprivate static func several(_ row: String, at place: SourceLocation) -> Self {
    Self(
      .severalNorms, row, "in deze rij staan meer normen",
      "maak er rijen van met een deel in hun naam, elk met een eigen waarde", at: place)
  }
}
