/// The numbers of a document, as native lists of a word processor count them: pure, and the only place where
/// the program itself counts.
public struct Numbering: Equatable, Sendable {
  public let profile: NumberingProfile
  private var labels: [Reference: String] = [:]
  private var tables: [Position: Int] = [:]

  /// The numbers of `document`.
  public init(of document: Document) {
    profile = document.profile
    var count = Count(of: document)
    for (index, section) in document.sections.enumerated() {
      if case .annex(let id, _) = section.role {
        labels[.annex(id)] = "Bijlage\(profile.gap)\(count.annex())"
      }
      for (place, block) in section.blocks.enumerated() {
        switch block {
        case .division(let division): labels[.division(division.id)] = count.division(division.rank)
        case .article(let article): note(article, number: count.article())
        case .table: tables[Position(section: index, block: place)] = tables.count + 1
        case .heading, .paragraph, .note, .contents, .list, .signatures: break
        }
      }
    }
  }

  private mutating func note(_ article: Article, number: String) {
    let label = "Artikel\(profile.gap)\(number)"
    labels[.clause(article.id, part: nil)] = label
    for (index, member) in article.members.enumerated() {
      let label =
        switch profile {
        case .overeenkomst: "Artikel\u{A0}\(number).\(index + 1)"
        case .regeling:
          profile.numbersMembers(of: article) ? "\(label), \(Dutch.member(index + 1))" : label
        }
      note(member, of: article.id, label: label)
    }
  }

  private mutating func note(_ member: Item<Inline>, of clause: Clause.ID, label: String) {
    if let id = member.id { labels[.clause(clause, part: id)] = label }
    for (index, part) in member.items.enumerated() {
      let comma =
        switch profile {
        case .overeenkomst: ""
        case .regeling: ","
        }
      let label = "\(label)\(comma) \(Dutch.part(Numbering.letter(index)))"
      if let id = part.id { labels[.clause(clause, part: id)] = label }
      for (index, subpart) in part.items.enumerated() {
        let number =
          switch profile {
          case .overeenkomst: Numbering.roman(index + 1)
          case .regeling: Dutch.part("\(index + 1)°")
          }
        if let id = subpart.id { labels[.clause(clause, part: id)] = "\(label), \(number)" }
      }
    }
  }

  /// Whether the document holds the place.
  public func contains(_ reference: Reference) -> Bool { labels[reference] != nil }

  /// The words that point to the place, as they begin a sentence and as they head the place itself: `Artikel 5`,
  /// `Artikel 5.2 onder a`, `Bijlage 1`; in a regeling `Artikel 5.12, tweede lid, onder a`. A place that the document
  /// does not hold cannot stay after loading; should it, the words say so.
  public subscript(reference: Reference) -> String { labels[reference] ?? "[verwijzing ontbreekt]" }

  /// `Tabel 3`: what heads the table at this place.
  public func table(at position: Position) -> String { "Tabel\u{A0}\(tableNumber(at: position))" }

  /// The number of the table at this place, from 1; 0 where no table stands.
  public func tableNumber(at position: Position) -> Int { tables[position] ?? 0 }

  /// a, b, … z, aa, bb: the letter of a part, from 0, as Word repeats it.
  public static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return String(repeating: letters[index % 26], count: index / 26 + 1)
  }

  /// i, ii, iii, iv: the number of a sub-part, from 1.
  public static func roman(_ number: Int) -> String {
    let signs = [
      (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    return signs.reduce(into: "") { text, sign in
      text += String(repeating: sign.1, count: rest / sign.0)
      rest %= sign.0
    }
  }
}

extension NumberingProfile {
  /// What stands between `Artikel` and a number that together are the label of a list. In an overeenkomst a field repeats
  /// that label, and of a field with a no-break space LibreOffice 7.4 loses the number where a line ends.
  public var gap: String {
    switch self {
    case .overeenkomst: " "
    case .regeling: "\u{A0}"
    }
  }
}

/// The counters that run through a document.
private struct Count {
  private let profile: NumberingProfile
  private let hasChapters: Bool
  /// By chapter, from 0 for what stands before the first: whether it holds an afdeling.
  private let hasSections: [Bool]
  private var chapters = 0, sections = 0, subsections = 0, articles = 0, annexes = 0

  init(of document: Document) {
    let ranks = document.divisions.map(\.rank)
    profile = document.profile
    hasChapters = ranks.contains(.chapter)
    hasSections = ranks.chaptersWithSections
  }

  mutating func annex() -> String {
    annexes += 1
    switch profile {
    case .overeenkomst: return "\(annexes)"
    case .regeling: return Numbering.roman(annexes).uppercased()
    }
  }

  /// In a regeling the articles count anew in every chapter.
  mutating func article() -> String {
    articles += 1
    switch profile {
    case .overeenkomst: return "\(articles)"
    case .regeling: return hasChapters ? "\(chapters).\(articles)" : "\(articles)"
    }
  }

  mutating func division(_ rank: Division.Rank) -> String {
    switch rank {
    case .chapter:
      (chapters, sections, subsections) = (chapters + 1, 0, 0)
      if profile == .regeling { articles = 0 }
      return "Hoofdstuk\(profile.gap)\(chapters)"
    case .section:
      (sections, subsections) = (sections + 1, 0)
      return "Afdeling\(profile.gap)\(chapters).\(sections)"
    case .subsection:
      subsections += 1
      let place = hasSections[chapters] ? "\(chapters).\(sections)" : "\(chapters)"
      return "Paragraaf\(profile.gap)\(place).\(subsections)"
    }
  }
}

extension Document {
  /// The numbered headings over articles, in reading order.
  public var divisions: [Division] {
    sections.flatMap(\.blocks).compactMap { block in
      switch block {
      case .division(let division): division
      case .heading, .paragraph, .note, .contents, .article, .list, .table, .signatures: nil
      }
    }
  }
}

extension [Division.Rank] {
  /// Whether a chapter holds an afdeling, by its number; the first, 0, is what stands before all chapters.
  public var chaptersWithSections: [Bool] {
    split(separator: .chapter, omittingEmptySubsequences: false).map { $0.contains(.section) }
  }
}
