public import Diagnostics

/// What an edition says of words (*taal*): which ones a text avoids, and which ones it may write with a capital.
public struct Language: Equatable, Sendable {
  /// Words that no one can test (*vage woorden*), in lower case.
  public var vague: [String] = []
  /// Words of another time (*archaïsche woorden*), in lower case.
  public var archaic: [String] = []
  /// What is written with a capital and is no term (*eigennamen*).
  public var properNames: [String] = []
  /// Per form of duty the words that say more than it bears (*werkwoorden*), in lower case.
  public var unfit: [Obligation: [String]] = [:]
  /// What a sentence looks like that promises a decision of public law (*beloften*).
  public var promises: [Promise] = []
  /// How many words a sentence has at most (*maxWoorden*).
  public var longest = 35
  /// The findings that somebody put aside (*onderdrukt*).
  public var suppressions: [Suppression] = []

  /// No words yet.
  public init() {}

  /// Whether a vague word stands in one of the texts as a whole word: `duurzaamheidsverslag` is something one can test.
  public func isVague(_ texts: [String?]) -> Bool {
    texts.contains { !vagueWords(in: $0 ?? "").isEmpty }
  }

  /// The vague words that stand in a text.
  public func vagueWords(in text: String) -> [String] {
    let plain = text.lowercased().replacing("₂", with: "2")
    return vague.filter(plain.containsWord)
  }
}

extension Language {
  /// A sentence that holds an actor, a verb and a decision, and no word that takes the promise away.
  public struct Promise: Equatable, Sendable {
    /// Who decides (*wie*), such as `{{gemeente}}`.
    public var actors: [String]
    /// What would be promised (*werkwoorden*), such as `verleent`.
    public var verbs: [String]
    /// The decisions (*besluiten*), such as `omgevingsvergunning`.
    public var decisions: [String]
    /// The words of an effort, a condition or a denial (*tenzij*).
    public var unless: [String]

    /// A kind of promise.
    public init(actors: [String], verbs: [String], decisions: [String], unless: [String]) {
      (self.actors, self.verbs, self.decisions, self.unless) = (actors, verbs, decisions, unless)
    }
  }

  /// A finding that somebody put aside, with the reason.
  public struct Suppression: Equatable, Sendable {
    /// The id of the check, such as `T13`.
    public var check: String
    /// What the finding is about (*waar*): a clause, a row, a term.
    public var subject: String
    public var reason: String
    public var location: SourceLocation

    /// A suppression.
    public init(check: String, subject: String, reason: String, location: SourceLocation) {
      (self.check, self.subject, self.reason, self.location) = (check, subject, reason, location)
    }
  }
}
