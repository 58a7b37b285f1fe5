import Diagnostics
import Model

/// What the law forbids in the text of a security: rules R06, R12 and R14.
extension Manuscript {
  /// Clauses that hang a duty to do something on the land (T15, R06): they name a qualitative duty and nowhere say that
  /// the owner tolerates or leaves something.
  var positiveQualitativeDuties: [Finding] {
    edition.clauses.flatMap { clause -> [Finding] in
      let lines = lines(of: clause.id)
      let isMeant =
        clause.practice?.safeguards.contains(.kwalitatieveVerplichting) == true
        || lines.contains { $0.text.namesQualitativeDuty }
      guard isMeant, !lines.contains(where: { $0.text.isAboutLeaving }) else { return [] }
      let places = clauses[clause.id]
      let place =
        lines.first { $0.text.namesQualitativeDuty }?.place(of: nil) ?? places?.keys["borgingsmiddel"]
        ?? places?.start ?? set.start
      return [.positive(clause.id, at: place)]
    }
  }

  /// Sentences that keep the judge from moderating a penalty (T16, R12).
  var excludedModeration: [Finding] {
    lines.flatMap { line in
      line.text.sentences.filter { $0.text.excludesModeration }.map { sentence in
        .noModeration(sentence.words.first { $0.text.lowercased().hasPrefix("matig") }?.text, in: line)
      }
    }
  }

  /// Environmental performances of two weighting sets in one sentence, or without a set (T17, R14).
  var mixedWeightingSets: [Finding] {
    let texts = lines.flatMap { line in
      line.text.sentences.filter { sentence in
        WeightingSet.allCases.allSatisfy { String(sentence.text).containsWord($0.rawValue) }
      }.map { _ in Finding.mixed(in: line) }
    }
    let rows = norms.compactMap { norm, place -> Finding? in
      let words = [norm.wording, norm.method, norm.unit].compactMap { $0 }.joined(separator: " ")
      let named = WeightingSet.allCases.filter { words.containsWord($0.rawValue) }
      if named.contains(where: { $0 != norm.weightingSet }) { return .otherSet(norm.row, at: place) }
      let isPerformance = norm.indicator == "milieuprestatie" && norm.objectType.place == .bouwwerk
      return isPerformance && norm.value != nil && norm.weightingSet == nil
        ? .noSet(norm.row, at: place) : nil
    }
    return texts + rows
  }
}

extension String {
  fileprivate var namesQualitativeDuty: Bool { lowercased().contains("kwalitatieve verplichting") }
  /// Whether a sentence says that somebody tolerates or leaves something: by its verb, or as an owner who does not.
  fileprivate var isAboutLeaving: Bool {
    let owners = ["{{wederpartij}}", "verkrijger", "eigenaar", "rechthebbende", "gebruiker", "erfpachter"]
    return sentences.contains { sentence in
      let text = sentence.text.lowercased()
      return ["duldt", "dulden", "nalaten", "laat na"].contains(where: text.containsWord)
        || owners.contains(where: text.containsWord) && ["niet", "geen"].contains(where: text.containsWord)
    }
  }
}

extension Substring {
  fileprivate var excludesModeration: Bool {
    let text = lowercased()
    let names = ["matigen", "matiging", "matigt", "gematigd"].contains(where: text.containsWord)
    let excludes = ["sluit", "sluiten", "uitgesloten", "uitsluiten", "afstand", "geen", "niet", "zonder"]
      .contains(where: text.containsWord)
    let keeps = ["blijft", "blijven", "behoudt", "niet uit"].contains(where: text.containsWord)
    return names && excludes && !keeps
  }
}

extension Finding {
  fileprivate static func positive(_ clause: Clause.ID, at place: SourceLocation) -> Self {
    Self(
      .positiveQualitativeDuty, clause,
      "een kwalitatieve verplichting kan alleen inhouden dat de eigenaar iets duldt of niet doet (art. 6:252 BW)",
      "schrijf wat hij duldt of nalaat, of neem een kettingbeding of een erfpachtvoorwaarde", at: place)
  }
  fileprivate static func noModeration(_ word: Substring?, in line: Manuscript.Line) -> Self {
    Self(
      .noModeration, in: line, word: word.map(String.init),
      "deze zin sluit matiging van de boete door de rechter uit, en dat is nietig (art. 6:94 lid 3 BW)",
      "laat de bevoegdheid tot matiging in stand")
  }
  fileprivate static func mixed(in line: Manuscript.Line) -> Self {
    Self(
      .mixedWeightingSets, in: line, word: "A1", "waarden van weegset A1 en A2 laten zich niet vergelijken",
      "houd één weegset per zin aan")
  }
  fileprivate static func otherSet(_ row: String, at place: SourceLocation) -> Self {
    Self(
      .mixedWeightingSets, row, "de rij noemt een andere weegset dan onder weegset staat", "maak ze gelijk",
      at: place)
  }
  fileprivate static func noSet(_ row: String, at place: SourceLocation) -> Self {
    Self(
      .mixedWeightingSets, row, "deze milieuprestatie heeft geen weegset", "vul weegset in: A1 of A2",
      at: place)
  }
}
