/// A document in the terms that every writer understands. Writers know nothing of dossiers or rules.
public struct Document: Equatable, Sendable {
  public var kind: DocumentKind
  /// The title: heading 1, and the title in the properties of the file.
  public var title: String
  public var subtitle: String
  public var marks: Marks
  /// The main text, then the annexes and worksheets; each begins on a new page.
  public var sections: [Section]

  /// A document.
  public init(kind: DocumentKind, title: String, subtitle: String, marks: Marks, sections: [Section]) {
    (self.kind, self.title, self.subtitle, self.marks, self.sections) = (
      kind, title, subtitle, marks, sections
    )
  }

  /// The open points in reading order, each once.
  public var openPoints: [OpenPoint] {
    var seen: Set<OpenPoint.ID> = []
    return sections.flatMap(\.blocks).flatMap(\.lines).flatMap { $0.flatMap(\.openPoints) }
      .filter { seen.insert($0.id).inserted }
  }
}

/// What header and footer tell: the status of the document.
public struct Marks: Equatable, Sendable {
  public enum Status: String, Sendable { case concept, definitief }

  public var dossierNumber: String
  public var project: String
  public var status: Status
  public var version: String
  public var date: Day
  /// Who issues the document; the author in the properties of the file.
  public var issuer: String

  /// The marks of a document.
  public init(
    dossierNumber: String, project: String, status: Status, version: String, date: Day, issuer: String
  ) {
    (self.dossierNumber, self.project, self.status) = (dossierNumber, project, status)
    (self.version, self.date, self.issuer) = (version, date, issuer)
  }

  /// `CONCEPT versie 0.1 · 23 november 2026`.
  public var line: String { "\(status.rawValue.uppercased()) versie \(version) · \(Dutch.day(date))" }
}

/// A run of pages with one orientation.
public struct Section: Equatable, Sendable {
  public enum Orientation: Sendable { case portrait, landscape }
  /// What the section is, and its heading (level 2) if it has one of its own.
  public enum Role: Equatable, Sendable {
    /// The text itself; its heading is the title of the document.
    case main
    /// An annex with a number of its own: `Bijlage 1`, then the title.
    case annex(id: String, title: String)
    /// A sheet that helps the drafter and is no part of the text, such as the open points.
    case worksheet(title: String)
  }

  public var role: Role
  public var orientation: Orientation
  public var blocks: [Block]

  /// A section.
  public init(_ role: Role, _ orientation: Orientation = .portrait, blocks: [Block]) {
    (self.role, self.orientation, self.blocks) = (role, orientation, blocks)
  }
}
