import Diagnostics
import Markdown
import Model

/// The text of a set of rules as it is read: its general explanation, and its articles.
struct RuleSetBody {
  /// An article under its heading.
  struct Article {
    let id: String
    let title: String
    let place: SourceLocation
    let passages: [(passage: Passage, located: LocatedPassage)]
    let explanation: [[Phrase]]
    /// What the explanation mentions.
    let explained: LocatedPassage
  }

  let reader: PhraseReader
  private(set) var explanation: [[Phrase]] = []
  private(set) var articles: [Article] = []

  init(reader: PhraseReader) { self.reader = reader }

  /// Reads a whole text.
  mutating func read(_ markdown: Markdown) {
    let parts = markdown.blocks.split(omittingEmptySubsequences: false) { $0.isHeading }
    explanation = paragraphs(Array(parts.first ?? []), PhraseReader.Mentions())
    if let stray = parts.first?.first(where: { !$0.isQuote }) {
      reader.complaints.add(.beforeArticle(at: reader.location(stray.place)))
    }
    let headings = markdown.blocks.filter(\.isHeading)
    for (heading, blocks) in zip(headings, parts.dropFirst()) {
      guard case .heading(let level, let inlines, let mark) = heading else { continue }
      let place = reader.location(mark)
      var naming = reader
      naming.mentions = PhraseReader.Mentions()
      let (title, id) = naming.line(inlines, at: mark)
      guard let id, level == 2, case .text(let words)? = title.first, title.count == 1 else {
        reader.complaints.add(.badHeading(at: place))
        continue
      }
      if articles.contains(where: { $0.id == id }) { reader.complaints.add(.sameHeading(id, at: place)) }
      let mentions = PhraseReader.Mentions()
      let explanation = paragraphs(blocks.filter(\.isQuote), mentions)
      if explanation.isEmpty { reader.complaints.add(.noExplanation(id, at: place)) }
      articles.append(
        Article(
          id: id, title: words, place: place,
          passages: passages(of: blocks.filter { !$0.isQuote }, reader, from: place),
          explanation: explanation,
          explained: LocatedPassage(conditions: [], mentions: mentions, location: place)))
    }
  }

  /// The paragraphs of quotations.
  private func paragraphs(_ quotes: [Markdown.Block], _ mentions: PhraseReader.Mentions) -> [[Phrase]] {
    var reader = reader
    reader.mentions = mentions
    return quotes.flatMap { quote -> [[Phrase]] in
      guard case .quote(let blocks, _) = quote else { return [] }
      return blocks.compactMap { block in
        guard case .paragraph(let inlines, let place) = block else {
          reader.complaints.add(.notInExplanation(at: reader.location(block.place)))
          return nil
        }
        return reader.line(inlines, at: place).phrases
      }
    }
  }
}

extension Markdown.Block {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
  fileprivate var isQuote: Bool { if case .quote = self { true } else { false } }

  /// Where it begins.
  var place: Markdown.Place {
    switch self {
    case .heading(_, _, let place), .paragraph(_, let place), .quote(_, let place), .list(_, _, let place),
      .other(_, let place):
      place
    }
  }
}

extension Diagnostic {
  fileprivate static func beforeArticle(at place: SourceLocation) -> Self {
    Self(
      "voor het eerste artikel staat alleen de algemene toelichting",
      "zet dit in een citaat (>) of onder een kop",
      at: place)
  }
  fileprivate static func badHeading(at place: SourceLocation) -> Self {
    Self(
      "deze kop is geen artikel", "schrijf ‘## Titel {#naam}’, zonder invulplaatsen of verwijzingen",
      at: place)
  }
  fileprivate static func sameHeading(_ id: String, at place: SourceLocation) -> Self {
    Self("twee artikelen heten ‘\(id)’", "geef elk artikel een eigen naam", at: place)
  }
  fileprivate static func noExplanation(_ id: String, at place: SourceLocation) -> Self {
    Self(
      "het artikel ‘\(id)’ heeft geen toelichting", "schrijf haar als citaat (>) onder het artikel", at: place
    )
  }
  fileprivate static func notInExplanation(at place: SourceLocation) -> Self {
    Self("dit hoort niet in een toelichting", "schrijf alinea's zonder lijst of kop", at: place)
  }
}
