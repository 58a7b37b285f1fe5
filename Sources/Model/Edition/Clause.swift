/// A piece of a line in a clause or skeleton, before a dossier fills it.
public indirect enum Phrase: Equatable, Sendable {
  case text(String)
  case strong([Phrase])
  case reference(Reference)
  /// A blank such as `{{wederpartij.naam}}`, filled after parsing, so that a value never becomes markup.
  case blank(Blank)
}

/// A standard text (*bepaling*) that becomes an article or a part of one.
public struct Clause: Equatable, Identifiable, Sendable {
  public typealias ID = String

  /// What a clause is for; found by this, not by name.
  public enum Use: Hashable, Sendable {
    /// A general article, placed by a skeleton.
    case article
    /// The opening of the article of a theme.
    case opening(Theme)
    /// The members for one form of duty in the articles of all themes.
    case duty(Obligation)
    /// The members for one form of duty of an indicator whose nature asks for a text of its own.
    case ownDuty(Indicator.ID, Obligation)
  }

  public var id: ID
  public var title: String
  public var version: String
  public var status: EditionStatus
  public var use: Use
  public var instruments: [Instrument]
  /// Two sentences at level B1 for people who are no lawyer.
  public var summary: String
  public var bases: [LegalBasis]
  public var source: String
  /// The members (*leden*).
  public var members: [Item<Phrase>]

  /// A clause.
  public init(
    id: ID, title: String, version: String, status: EditionStatus, use: Use, instruments: [Instrument],
    summary: String, bases: [LegalBasis], source: String, members: [Item<Phrase>]
  ) {
    (self.id, self.title, self.version, self.status, self.use) = (id, title, version, status, use)
    (self.instruments, self.summary, self.bases) = (instruments, summary, bases)
    (self.source, self.members) = (source, members)
  }

}

/// An article of law with the state of its text (*grondslag*).
public struct LegalBasis: Equatable, Sendable {
  public var article: String
  public var date: Day

  /// A legal basis.
  public init(article: String, date: Day) { (self.article, self.date) = (article, date) }
}

/// How far an edition or clause has come (*status*).
public enum EditionStatus: String, CaseIterable, Sendable { case voorbeeld, ontwerp, vastgesteld, vervallen }

/// A defined term of the glossary (*begrip*).
public struct GlossaryEntry: Equatable, Sendable {
  public var term: String
  /// The inflected forms by which a text uses the term.
  public var forms: [String]
  public var meaning: [Phrase]

  /// A defined term.
  public init(term: String, forms: [String], meaning: [Phrase]) {
    (self.term, self.forms, self.meaning) = (term, forms, meaning)
  }
}
