/// A document as it reads (*afschrift*): its paragraphs with every number and reference written out.
///
/// It leaves out what a word processor works out anew, the list of contents, and what is no part of the text, the
/// comments. It is what is kept of a document (`borging/document/1`), and what is compared.
public struct Transcript: Equatable, Sendable {
  /// What a document is, apart from its paragraphs.
  public struct Head: Equatable, Sendable {
    public var kind: DocumentKind
    public var profile: NumberingProfile
    public var marks: Marks
    public var provenance: Provenance

    /// A head.
    public init(kind: DocumentKind, profile: NumberingProfile, marks: Marks, provenance: Provenance) {
      (self.kind, self.profile, self.marks, self.provenance) = (kind, profile, marks, provenance)
    }
  }

  public var head: Head
  public var paragraphs: [Paragraph]

  /// A transcript.
  public init(_ head: Head, _ paragraphs: [Paragraph]) { (self.head, self.paragraphs) = (head, paragraphs) }

  /// What `document` says.
  public init(of document: Document) {
    let reading = TranscriptReading(of: document)
    let head = Head(
      kind: document.kind, profile: document.profile, marks: document.marks, provenance: document.provenance)
    self.init(head, reading.opening + reading.sections)
  }
}

/// The walk from a document to its paragraphs.
private struct TranscriptReading {
  let document: Document
  let numbering: Numbering
  let outline: Outline
  /// By chapter, from 0 for what stands before the first: whether it holds an afdeling.
  private let hasSections: [Bool]
  private let hasChapters: Bool

  init(of document: Document) {
    (self.document, numbering, outline) = (document, Numbering(of: document), Outline(of: document))
    let ranks = document.divisions.map(\.rank)
    (hasSections, hasChapters) = (ranks.chaptersWithSections, ranks.contains(.chapter))
  }

  var opening: [Paragraph] {
    [
      Paragraph(.title, key: "titel", plain(document.title)),
      Paragraph(.subtitle, key: "ondertitel", plain(document.subtitle)),
      Paragraph(.status, key: "status", plain(document.marks.line)),
    ].filter { !$0.line.isEmpty }
  }

  var sections: [Paragraph] {
    var chapter = 0
    return document.sections.enumerated().map { index, section in
      Paragraph(
        .section(section.role.kind, section.orientation), key: section.role.key(at: index),
        label: section.role.place.map { numbering[$0] } ?? "", plain(section.title ?? ""),
        parts: section.blocks.enumerated().flatMap { place, block in
          if case .division(let division) = block, division.rank == .chapter { chapter += 1 }
          return paragraphs(block, at: Position(section: index, block: place), in: chapter)
        })
    }
  }

  private func plain(_ text: String) -> [Piece] { [Piece(content: .words(text))] }

  private func paragraphs(_ block: Block, at position: Position, in chapter: Int) -> [Paragraph] {
    let level = outline[position]?.level ?? 2
    switch block {
    case .heading(_, let line): return printed(.heading(level: level), line)
    case .division(let division):
      let isChapter = division.rank == .chapter
      let role = Paragraph.Role.division(
        division.rank, level: level, chapter: isChapter ? 0 : chapter,
        hasSections: !isChapter && hasSections[chapter])
      return [
        Paragraph(
          role, key: "indeling:\(division.id)", label: numbering[.division(division.id)],
          numbering.pieces(division.heading))
      ]
    case .contents: return []
    case .paragraph(let line): return printed(.text, line)
    case .note(let line): return printed(.note, line)
    case .article(let article): return [paragraph(article, level: level)]
    case .list(let style, let items):
      let parts = items.enumerated().map { paragraph($1, in: style, depth: 0, index: $0) }
      return items.isEmpty ? [] : [Paragraph(.list(style), parts: parts)]
    case .table(let table): return [paragraph(table, at: position)]
    case .signatures(let blocks): return [Paragraph(.signatures, parts: blocks.flatMap(paragraphs))]
    }
  }

  /// A paragraph that does not count; none without words.
  private func printed(_ role: Paragraph.Role, _ line: [Inline]) -> [Paragraph] {
    line.isBlank ? [] : [Paragraph(role, numbering.pieces(line))]
  }

  private func paragraph(_ article: Article, level: Int) -> Paragraph {
    Paragraph(
      .article(level: level, inChapter: numbering.profile == .regeling && hasChapters),
      key: "artikel:\(article.id)", clause: article.id, label: numbering[.clause(article.id, part: nil)],
      numbering.pieces(article.heading),
      parts: article.members.enumerated().map { paragraph($1, of: article, depth: 0, index: $0) }
        + article.definitions.map {
          Paragraph(.definition, key: "begrip:\($0.term)", numbering.pieces($0.line))
        })
  }

  private func paragraph(_ item: Item<Inline>, of article: Article, depth: Int, index: Int) -> Paragraph {
    Paragraph(
      .member(depth: depth, isNumbered: depth > 0 || numbering.profile.numbersMembers(of: article)),
      key: item.id.map { "deel:\($0)" }, clause: item.clause ?? article.id,
      label: numbering.label(in: article, depth: depth, index: index),
      numbering.pieces(item.line, isPart: depth > 0),
      parts: item.items.enumerated().map { paragraph($1, of: article, depth: depth + 1, index: $0) })
  }

  private func paragraph(_ item: Item<Inline>, in style: ListStyle, depth: Int, index: Int) -> Paragraph {
    Paragraph(
      .item(style, depth: depth), key: item.id.map { "deel:\($0)" },
      label: style.label(depth: depth, index: index), numbering.pieces(item.line, isPart: depth > 0),
      parts: item.items.enumerated().map { paragraph($1, in: style, depth: depth + 1, index: $0) })
  }

  private func paragraph(_ table: Table, at position: Position) -> Paragraph {
    let header = cells(table.columns.map { plain($0.heading) })
    let rows = zip(table.rows, table.printedRows).map { row, cells in
      Paragraph(
        .row, key: row.id.map { "rij:\($0)" }, parts: self.cells(cells.map { numbering.pieces($0) }))
    }
    return Paragraph(
      .table(table.columns.map(\.share)), label: numbering.table(at: position), plain(table.caption),
      parts: [Paragraph(.description, plain(table.description)), Paragraph(.headerRow, parts: header)] + rows)
  }

  /// Cells are known by their column.
  private func cells(_ lines: [[Piece]]) -> [Paragraph] {
    lines.enumerated().map { Paragraph(.cell, key: "kolom:\($0)", $1) }
  }

  private func paragraphs(_ block: SignatureBlock) -> [Paragraph] {
    [Paragraph(.party, plain(block.party))]
      + block.fields.map { Paragraph(.field(isEmpty: $0.value.isEmpty), numbering.pieces($0.line)) }
  }
}

extension Section.Role {
  fileprivate var kind: Section.Kind {
    switch self {
    case .main: .main
    case .annex: .annex
    case .explanation: .explanation
    case .worksheet: .worksheet
    }
  }

  /// By what a section is known; the runs of the main text by their order.
  fileprivate func key(at index: Int) -> String {
    switch self {
    case .main: "tekst:\(index)"
    case .annex(let id, _): "bijlage:\(id)"
    case .explanation(let title): "toelichting:\(title)"
    case .worksheet(let title): "werkblad:\(title)"
    }
  }

  fileprivate var place: Reference? {
    switch self {
    case .annex(let id, _): .annex(id)
    case .main, .explanation, .worksheet: nil
    }
  }
}
