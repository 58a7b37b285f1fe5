/// A document in the terms that every writer understands. Writers know nothing of dossiers or rules.
public struct Document: Equatable, Sendable {
  public var kind: DocumentKind
  /// How its articles count and how references read.
  public var profile: NumberingProfile
  /// The title: heading 1, and the title in the properties of the file.
  public var title: String
  public var subtitle: String
  public var marks: Marks
  /// What it was made from.
  public var provenance: Provenance
  /// The main text, then the annexes and worksheets; each begins on a new page.
  public var sections: [Section]

  /// A document.
  public init(
    kind: DocumentKind, profile: NumberingProfile, title: String, subtitle: String, marks: Marks,
    provenance: Provenance, sections: [Section]
  ) {
    (self.kind, self.profile, self.title, self.subtitle) = (kind, profile, title, subtitle)
    (self.marks, self.provenance, self.sections) = (marks, provenance, sections)
  }

  /// The open points in reading order, each once.
  public var openPoints: [OpenPoint] {
    var seen: Set<OpenPoint.ID> = []
    return sections.flatMap(\.blocks).flatMap(\.lines).flatMap { $0.flatMap(\.openPoints) }
      .filter { seen.insert($0.id).inserted }
  }

  /// The comments in reading order.
  public var comments: [Comment] {
    sections.flatMap(\.blocks).flatMap(\.lines).flatMap { $0.flatMap(\.comments) }
  }
}

/// How the articles of a document count (*nummeringsprofiel*).
public enum NumberingProfile: String, CaseIterable, Sendable {
  /// Artikel 5, 5.1, a., i.; annexes 1, 2; a reference is a field on the number.
  case overeenkomst
  /// Hoofdstuk 5, Artikel 5.12, 1., a., 1°.; annexes I, II; a reference is words in a link: `artikel 5.12, tweede lid`
  /// (Aanwijzingen voor de regelgeving, 3.54–3.59).
  case regeling

  /// Whether the members of an article have numbers: in a regeling a sole member has none, and a reference to it is one
  /// to the article.
  public func numbersMembers(of article: Article) -> Bool {
    switch self {
    case .overeenkomst: true
    case .regeling: article.members.count > 1
    }
  }
}

/// What header and footer tell: the status of the document, and who initials its pages.
public struct Marks: Equatable, Sendable {
  public enum Status: String, CaseIterable, Sendable { case concept, definitief }

  public var dossierNumber: String
  public var project: String
  public var status: Status
  public var version: String
  public var date: Day
  /// Who issues the document; the author in the properties of the file.
  public var issuer: String
  /// Who initial every page (*paraaf*), by their name in the document; empty when it is not signed on paper.
  public var initials: [String]

  /// The marks of a document.
  public init(
    dossierNumber: String, project: String, status: Status, version: String, date: Day, issuer: String,
    initials: [String] = []
  ) {
    (self.dossierNumber, self.project, self.status) = (dossierNumber, project, status)
    (self.version, self.date, self.issuer, self.initials) = (version, date, issuer, initials)
  }

  /// `CONCEPT versie 0.1 · 23 november 2026`.
  public var line: String { "\(status.rawValue.uppercased()) versie \(version) · \(Dutch.day(date))" }
}

/// A run of pages with one orientation.
public struct Section: Equatable, Sendable {
  public enum Orientation: String, CaseIterable, Sendable {
    case portrait = "staand"
    case landscape = "liggend"
  }

  /// What the section is, and its heading (level 2) if it has one of its own.
  public enum Role: Equatable, Sendable {
    /// The text itself; its heading is the title of the document. A later one goes on with it on other pages.
    case main
    /// An annex with a number of its own: `Bijlage 1`, then the title.
    case annex(id: String, title: String)
    /// An explanation (*toelichting*) that goes with the text.
    case explanation(title: String)
    /// A sheet that helps the drafter and is no part of the text, such as the open points.
    case worksheet(title: String)
  }

  /// What a section is, without its name.
  public enum Kind: String, CaseIterable, Sendable {
    case main = "tekst"
    case annex = "bijlage"
    case explanation = "toelichting"
    case worksheet = "werkblad"
  }

  public var role: Role
  public var orientation: Orientation
  public var blocks: [Block]

  /// A section.
  public init(_ role: Role, _ orientation: Orientation = .portrait, blocks: [Block]) {
    (self.role, self.orientation, self.blocks) = (role, orientation, blocks)
  }

  /// Its heading; nil for the main text.
  public var title: String? {
    switch role {
    case .main: nil
    case .annex(_, let title), .explanation(let title), .worksheet(let title): title
    }
  }
}

/// A place in a document: a section, and a block in it; no block for the heading of the section.
public struct Position: Hashable, Sendable {
  public var section: Int
  public var block: Int?

  /// A place.
  public init(section: Int, block: Int? = nil) { (self.section, self.block) = (section, block) }
}
