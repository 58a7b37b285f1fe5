import Diagnostics
import Model
import RegexBuilder

/// Words that a careful lawyer strikes.
extension Manuscript {
  /// Words that no one can test, in texts and in rows of a policy or the law; what Table 3 prints stays as printed and
  /// gives warning W15 in a dossier (T13).
  var vagueWords: [Finding] {
    let texts = lines.flatMap { line in
      edition.language.vagueWords(in: line.text.withoutReferences.masking(edition.language.properNames)).map {
        Finding.vague($0, in: line)
      }
    }
    let rows = norms.filter { $0.norm.policy != nil }.flatMap { norm, place -> [Finding] in
      [norm.wording, norm.unit, norm.method, norm.evidence].compactMap { $0 }
        .flatMap(edition.language.vagueWords).map { .vague($0, norm.row, at: place) }
    }
    return texts + rows
  }

  /// Sentences that promise what only a public-law decision can give (T14, R05).
  var promises: [Finding] {
    lines.flatMap { line in
      line.text.sentences.flatMap { sentence -> [Finding] in
        let text = sentence.text.lowercased()
        return edition.language.promises.filter { promise in
          promise.actors.contains(where: text.containsWord)
            && promise.decisions.contains(where: text.containsWord)
            && !promise.unless.contains(where: text.containsWord)
        }.compactMap { promise in
          promise.verbs.first(where: text.containsInOrder).map { .promise($0, in: line) }
        }
      }
    }
  }

  /// Sentences with more words than an edition wants (T18).
  var longSentences: [Finding] {
    let most = edition.language.longest
    return lines.flatMap { line in
      line.text.sentences.filter { $0.length > most }.map {
        .long($0.length, most, String($0.words.first?.text ?? ""), in: line)
      }
    }
  }

  /// Summaries that are not two sentences of a bearable length (T23).
  var oddSummaries: [Finding] {
    edition.clauses.flatMap { clause -> [Finding] in
      let sentences = clause.summary.sentences
      let place = clauses[clause.id]?.keys["samenvatting"] ?? set.start
      let long = sentences.filter { $0.length > edition.language.longest }
      return (sentences.count == 2 ? [] : [.odd(clause.id, sentences.count, at: place)])
        + long.map { .odd(clause.id, words: $0.length, at: place) }
    }
  }

  /// Words of another time (T19).
  var archaicWords: [Finding] {
    lines.flatMap { line in
      let text = line.text.withoutReferences.lowercased()
      return edition.language.archaic.filter(text.containsWord).map { Finding.archaic($0, in: line) }
    }
  }
}

extension String {
  /// Whether the words of a verb stand in the text in this order: `stelt vast` of `stelt het omgevingsplan vast`.
  fileprivate func containsInOrder(_ verb: String) -> Bool {
    var rest = self
    for word in verb.split(separator: " ") {
      let whole = Regex {
        Anchor.wordBoundary; String(word); Anchor.wordBoundary
      }
      guard let place = rest.firstMatch(of: whole) else { return false }
      rest = String(rest[place.range.upperBound...])
    }
    return true
  }

  /// Ids of clauses and facts are no words of a text.
  fileprivate var withoutReferences: String {
    replacing(/\[\]\([^)]*\)/, with: "[]").replacing(/\{\{[^}]*\}\}/, with: "{{}}")
  }
}

extension Finding {
  fileprivate static func vague(_ word: String, in line: Manuscript.Line) -> Self {
    Self(
      .vagueWord, in: line, word: word, "‘\(word)’ is niet te toetsen",
      "noem een waarde of een handeling, of omschrijf het woord als begrip")
  }
  fileprivate static func vague(_ word: String, _ row: String, at place: SourceLocation) -> Self {
    Self(.vagueWord, row, "‘\(word)’ is niet te toetsen", "noem een waarde met een methode", at: place)
  }
  fileprivate static func promise(_ verb: String, in line: Manuscript.Line) -> Self {
    Self(
      .promise, in: line, word: verb,
      "deze zin belooft met ‘\(verb)’ een besluit dat alleen het bevoegd gezag kan nemen",
      "schrijf een inspanning (‘spant zich in’), met behoud van de publiekrechtelijke taak")
  }
  fileprivate static func long(_ length: Int, _ most: Int, _ word: String, in line: Manuscript.Line) -> Self {
    Self(
      .longSentence, in: line, word: word, "deze zin heeft \(length) woorden",
      "knip hem: een zin heeft ten hoogste \(most) woorden")
  }
  fileprivate static func odd(_ clause: Clause.ID, _ count: Int, at place: SourceLocation) -> Self {
    let sentences = count == 1 ? "één zin" : "\(count) zinnen"
    return Self(
      .oddSummary, clause, "de samenvatting heeft \(sentences)", "maak er twee gewone zinnen van", at: place)
  }
  fileprivate static func odd(_ clause: Clause.ID, words: Int, at place: SourceLocation) -> Self {
    Self(
      .oddSummary, clause, "een zin van de samenvatting heeft \(words) woorden", "maak hem korter", at: place)
  }
  fileprivate static func archaic(_ word: String, in line: Manuscript.Line) -> Self {
    Self(.archaicWord, in: line, word: word, "‘\(word)’ is ouderwets", "kies een gewoon woord")
  }
}
