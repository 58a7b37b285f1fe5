import Diagnostics
import Model

/// Terms: what is written with a capital is defined, and what is defined is used.
extension Manuscript {
  /// Words with a capital in the middle of a sentence that are no term and no name (T01), or that look like a term in a
  /// form that is not listed (T03).
  var undefinedTerms: [Finding] {
    strangers.map { stranger in
      stranger.near.map { .unlisted(stranger.word, of: $0, in: stranger.line) }
        ?? .undefined(stranger.word, in: stranger.line)
    }
  }

  /// Terms that no text, no row and no meaning of another used term holds (T02).
  var unusedTerms: [Finding] {
    let texts = lines.filter { if case .term = $0.owner { false } else { true } }.map(\.text)
    let other =
      edition.skeletons.flatMap {
        $0.roles.values.flatMap(\.values) + $0.words.values + $0.annexes.map(\.title) + [$0.title]
      }
      + edition.clauses.map(\.title)
      + norms.flatMap { [$0.norm.wording, $0.norm.method, $0.norm.evidence, $0.norm.unit].compactMap { $0 } }
      + edition.indicators.flatMap { [$0.name, $0.evidence] }
      + TermsOfTheProgram.all
    var fresh = (texts + other).joined(separator: "\n")
    var unused = edition.glossary
    while true {
      let used = unused.filter { entry in entry.forms.contains { fresh.containsWord($0) } }
      if used.isEmpty { break }
      unused.removeAll { used.contains($0) }
      fresh = used.map(\.meaning.written).joined(separator: "\n")
    }
    return unused.map { .unused($0.term, at: terms[$0.id]?.start ?? set.start) }
  }

  private struct Stranger {
    let word: String
    /// The term whose form it seems to be.
    let near: String?
    let line: Line
  }

  private var strangers: [Stranger] {
    let forms = edition.glossary.flatMap { entry in entry.forms.map { (form: $0, term: entry.term) } }
    let phrases = { (own: [String]) in
      (forms.map(\.form) + edition.language.properNames + own).sorted { ($1.count, $0) < ($0.count, $1) }
    }
    let common = phrases([])
    let ofSkeletons = Dictionary(
      edition.skeletons.map { ($0.kind, phrases($0.roles.values.flatMap(\.values) + $0.words.values)) }
    ) { first, _ in first }
    return lines.flatMap { line -> [Stranger] in
      // Most lines have no name in them at all, and masking takes time.
      guard line.text.sentences.flatMap(\.words).contains(where: \.isName) else { return [] }
      var known = common
      if case .skeleton(let kind) = line.owner { known = ofSkeletons[kind] ?? common }
      let words = line.text.masking(known).sentences.flatMap(\.words)
      return words.filter(\.isName).map { word in
        let text = String(word.text)
        return Stranger(word: text, near: forms.first { $0.form.isForm(of: text) }?.term, line: line)
      }
    }
  }
}

/// Words that the program itself prints, above the columns of the annex of performances.
private enum TermsOfTheProgram {
  static let all = ["Rij", "Onderwerp", "Object", "Waarde", "Bepalingsmethode", "Bewijs", "Moment", "Vorm"]
}

extension Word {
  /// Whether it has a capital of its own and is no code (`M1`, `A2`, `II`), blank or part of a known name.
  fileprivate var isName: Bool {
    guard !isFirst, let first = text.first, first.isUppercase else { return false }
    let isCode = text.contains(where: \.isNumber) || text.allSatisfy { "IVX".contains($0) }
    return !isCode && !text.contains("{{") && !text.contains(masked) && text.count > 1
  }
}

extension String {
  /// Whether two words differ in their endings only, by at most three letters each.
  fileprivate func isForm(of other: String) -> Bool {
    let shared = zip(self, other).prefix { $0 == $1 }.count
    return shared >= 4 && count - shared <= 3 && other.count - shared <= 3
  }
}

extension Finding {
  fileprivate static func undefined(_ word: String, in line: Manuscript.Line) -> Self {
    Self(
      .undefinedTerm, in: line, word: word, "‘\(word)’ heeft een hoofdletter en is geen begrip",
      "neem het op in begrippen.yaml, als naam in taal.yaml onder eigennamen, of schrijf een kleine letter")
  }
  fileprivate static func unlisted(_ word: String, of term: String, in line: Manuscript.Line) -> Self {
    Self(
      .unlistedInflection, in: line, word: word,
      "‘\(word)’ staat niet onder de vormen van het begrip ‘\(term)’",
      "voeg de vorm toe in begrippen.yaml, of schrijf een vorm die er staat")
  }
  fileprivate static func unused(_ term: String, at place: SourceLocation) -> Self {
    Self(
      .unusedTerm, term, "geen tekst gebruikt het begrip ‘\(term)’",
      "haal het weg, of gebruik het in een tekst",
      at: place)
  }
}
