/// A block of a section.
public enum Block: Equatable, Sendable {
  /// An unnumbered heading: level 2 in the main text, 3 to 5 under it. Level 1 is the title.
  case heading(level: Int, [Inline])
  /// A numbered heading over articles.
  case division(Division)
  /// The list of all headings below the title, with their pages (*inhoudsopgave*).
  case contents
  case paragraph([Inline])
  /// A remark about the document, set apart from its text, such as the status of a draft.
  case note([Inline])
  case article(Article)
  /// A list of its own, numbered from the start.
  case list(ListStyle, [Item<Inline>])
  case table(Table)
  case signatures([SignatureBlock])

  /// The lines of the block in reading order.
  public var lines: [[Inline]] {
    switch self {
    case .heading(_, let line), .paragraph(let line), .note(let line): [line]
    case .division(let division): [division.heading]
    case .contents: []
    case .article(let article):
      [article.heading] + article.members.flatMap(\.lines) + article.definitions.map(\.line)
    case .list(_, let items): items.flatMap(\.lines)
    case .table(let table): table.rows.flatMap(\.cells)
    case .signatures(let blocks): blocks.flatMap(\.fields).map(\.line)
    }
  }
}

/// A numbered heading over articles: a chapter, or a part of one.
public struct Division: Equatable, Identifiable, Sendable {
  /// What it is; each holds the next.
  public enum Rank: String, CaseIterable, Sendable {
    /// `Hoofdstuk 5`.
    case chapter = "hoofdstuk"
    /// `Afdeling 5.1`.
    case section = "afdeling"
    /// `Paragraaf 5.1.1`, or `Paragraaf 5.1` in a chapter without afdelingen.
    case subsection = "paragraaf"
  }

  public var id: String
  public var rank: Rank
  public var heading: [Inline]

  /// A numbered heading.
  public init(id: String, _ rank: Rank, heading: [Inline]) {
    (self.id, self.rank, self.heading) = (id, rank, heading)
  }
}

/// How a list outside the articles is numbered.
public enum ListStyle: Hashable, CaseIterable, Sendable {
  /// 1., 2., then a., b.
  case parties
  /// A., B., then 1., 2.
  case recitals
  /// Bullets, then dashes.
  case bullets
}

/// A numbered provision. `id` is its clause, by which it is referred to and compared.
public struct Article: Equatable, Identifiable, Sendable {
  public var id: Clause.ID
  public var heading: [Inline]
  /// The members (*leden*), their parts (*onderdelen*), and the parts of those.
  public var members: [Item<Inline>]
  /// Defined terms under the last member: alphabetical, without numbers.
  public var definitions: [Definition]

  /// An article.
  public init(id: Clause.ID, heading: [Inline], members: [Item<Inline>], definitions: [Definition] = []) {
    (self.id, self.heading, self.members, self.definitions) = (id, heading, members, definitions)
  }
}

/// A defined term (*begrip*) with its meaning.
public struct Definition: Equatable, Sendable {
  public var term: String
  /// With the point or semicolon that ends it.
  public var meaning: [Inline]

  /// A defined term.
  public init(term: String, meaning: [Inline]) { (self.term, self.meaning) = (term, meaning) }

  /// `**Term**: meaning` as one line; every writer prints it so.
  public var line: [Inline] { [.strong([.text(term)]), .text(": ")] + meaning }
}

/// A simple grid with one header row.
public struct Table: Equatable, Sendable {
  public struct Column: Equatable, Sendable {
    public var heading: String
    /// The share of the width of the text, in hundredths; the shares of a table total 100.
    public var share: Int

    /// A column.
    public init(_ heading: String, share: Int) { (self.heading, self.share) = (heading, share) }
  }
  public struct Row: Equatable, Sendable {
    /// The row id that stays the same in every document, such as `MAT-04-egw`.
    public var id: String?
    public var cells: [[Inline]]

    /// A row with as many cells as the table has columns.
    public init(id: String? = nil, cells: [[Inline]]) { (self.id, self.cells) = (id, cells) }
  }

  public var caption: String
  /// What the table holds, for a screen reader.
  public var description: String
  public var columns: [Column]
  public var rows: [Row]

  /// A table.
  public init(caption: String, description: String, columns: [Column], rows: [Row]) {
    (self.caption, self.description, self.columns, self.rows) = (caption, description, columns, rows)
  }
}

/// The lines under which one party signs.
public struct SignatureBlock: Equatable, Sendable {
  public struct Field: Equatable, Sendable {
    public var label: String
    /// Empty: a line to write on.
    public var value: [Inline]

    /// A labelled line.
    public init(_ label: String, _ value: [Inline] = []) { (self.label, self.value) = (label, value) }

    /// `Naam: mevrouw J. de Vries`, or `Datum:`; every writer prints it so.
    public var line: [Inline] {
      value.isEmpty ? [.text("\(label):")] : [.text("\(label): ")] + value
    }
  }

  public var party: String
  public var fields: [Field]

  /// The lines of `party`.
  public init(party: String, fields: [Field]) { (self.party, self.fields) = (party, fields) }
}
