import Diagnostics
import Model

/// Texts rest on sources, and on the law as it now is.
extension Manuscript {
  /// Terms without a source, laws without a source, and articles of law in a text without a legal basis (T20).
  var missingSources: [Finding] {
    let withoutSource = edition.glossary.compactMap { entry -> Finding? in
      guard let places = terms[entry.id], places.keys["bron"] == nil else { return nil }
      return .noSource(entry.term, at: places.start)
    }
    let known = Set(edition.sources.map(\.law))
    let laws = bases.filter { !known.contains($0.law) }.map {
      Finding.unknownLaw($0.clause, $0.law, at: $0.place)
    }
    let cited = lines.flatMap { line -> [Finding] in
      guard case .clause(let id) = line.owner, let clause = edition.clause(id) else { return [] }
      let articles = clause.bases.map(\.article).joined(separator: "; ")
      return line.text.articles.filter { !$0.isOwn && !articles.names($0.number) }.map {
        .noBasis($0.number, in: line)
      }
    }
    return withoutSource + laws + cited
  }

  /// References to an article of the document itself by a number, which is wrong as soon as an article moves (T24).
  var handmadeReferences: [Finding] {
    lines.filter { hasArticles($0.owner) }.flatMap { line in
      line.text.articles.filter(\.isOwn).map { .handmadeReference($0.number, in: line) }
    }
  }

  /// Whether the text stands in documents with articles of their own.
  private func hasArticles(_ owner: Manuscript.Owner) -> Bool {
    switch owner {
    case .clause, .term: true
    case .skeleton(let kind): edition.skeleton(for: kind)?.instrument != nil
    case .subject: false
    }
  }

  /// Legal bases read in a text of the law that is older than the one among the sources (T21).
  var outdatedSources: [Finding] {
    let states = edition.sources.compactMap { source in
      Day(source.date).map { (law: source.law, day: $0, source: source) }
    }
    return bases.compactMap { basis in
      let newest = states.filter { $0.law == basis.law }.max { $0.day < $1.day }
      guard let newest, basis.date < newest.day else { return nil }
      return .outdated(basis.clause, basis.date, newest.source, at: basis.place)
    }
  }

  private struct Basis {
    let clause: Clause.ID
    let law: String
    let date: Day
    let place: SourceLocation
  }

  private var bases: [Basis] {
    edition.clauses.flatMap { clause in
      let places = clauses[clause.id]?.items["grondslag"] ?? []
      return clause.bases.enumerated().compactMap { index, basis in
        basis.article.law.map {
          Basis(
            clause: clause.id, law: $0, date: basis.date,
            place: places.indices.contains(index) ? places[index] : clauses[clause.id]?.start ?? set.start)
        }
      }
    }
  }
}

extension Source {
  /// The short name without the day of the text: `Bbl` of `Bbl 24-9-2026`.
  fileprivate var law: String { short.replacing(/\ [0-9]+-[0-9]+-[0-9]+$/, with: "") }
}

extension String {
  /// The law of a legal basis: `Bbl` of `art. 4.158 en 4.159 Bbl`, `Boek 6 BW` of `art. 6:91-6:94 BW`; nil when it does
  /// not begin with an article.
  fileprivate var law: String? {
    guard let match = firstMatch(of: /^art(?:ikel|ikelen|\.) (?:([0-9]+)[:.])?.*?([A-Z][^0-9;]*)$/) else {
      return nil
    }
    let name = String(match.2).trimmed
    return name == "BW" || name == "Burgerlijk Wetboek" ? "Boek \(match.1 ?? "") BW" : name
  }

  private var trimmed: String { String(drop { $0 == " " }.reversed().drop { " .)".contains($0) }.reversed()) }

  /// The articles that a text names by number: `artikel 6:94 van het Burgerlijk Wetboek`. One of no law (`artikel 8.3`)
  /// can only be of the document itself.
  fileprivate var articles: [(number: String, isOwn: Bool)] {
    sentences.flatMap { sentence in
      sentence.text.matches(of: /[Aa]rtikel(?:en)? ([0-9]+(?:bis|ter|[a-z])?(?:[.:][0-9]+[a-z]?)*)/).map {
        match in
        let rest = sentence.text[match.range.upperBound...]
        let isOfLaw = match.1.contains(":") || rest.contains(#/\bvan (?:de|het|die|dat)\b/#)
        return (String(match.1), !isOfLaw)
      }
    }
  }

  /// Whether an article stands in a list of legal bases, by its number or within a range.
  fileprivate func names(_ article: String) -> Bool {
    if containsWord(article) { return true }
    return matches(of: /([0-9]+:)?([0-9]+)(?:-| tot en met )(?:[0-9]+:)?([0-9]+)/).contains { range in
      let book = range.1.map(String.init) ?? ""
      guard article.hasPrefix(book), let number = Int(article.dropFirst(book.count)), let low = Int(range.2),
        let high = Int(range.3)
      else { return false }
      return low <= number && number <= high
    }
  }
}

extension Finding {
  fileprivate static func noSource(_ term: String, at place: SourceLocation) -> Self {
    Self(
      .missingSource, term, "het begrip ‘\(term)’ heeft geen bron", "vul bron in, zo nodig ‘eigen tekst’",
      at: place)
  }
  fileprivate static func unknownLaw(_ clause: Clause.ID, _ law: String, at place: SourceLocation) -> Self {
    Self(
      .missingSource, clause, "‘\(law)’ staat niet onder de bronnen van set.yaml",
      "voeg de wet toe als bron, met de datum van de gelezen tekst", at: place)
  }
  fileprivate static func noBasis(_ article: String, in line: Manuscript.Line) -> Self {
    Self(
      .missingSource, in: line, word: article, "de tekst noemt artikel \(article), en de grondslag niet",
      "zet het artikel onder grondslag, met de datum van de gelezen tekst")
  }
  fileprivate static func handmadeReference(_ article: String, in line: Manuscript.Line) -> Self {
    Self(
      .handmadeReference, in: line, word: article,
      "‘artikel \(article)’ is met de hand geschreven, en het nummer verschuift als er een artikel bij komt",
      "schrijf [](bepaling:naam#lid), of noem de wet waarin het artikel staat")
  }
  fileprivate static func outdated(
    _ clause: Clause.ID, _ date: Day, _ source: Source, at place: SourceLocation
  ) -> Self {
    Self(
      .outdatedSource, clause,
      "de grondslag is gelezen in de tekst van \(Dutch.day(date)), en set.yaml kent \(source.short) van \(source.date)",
      "lees de nieuwere tekst en pas de datum aan", at: place)
  }
}
