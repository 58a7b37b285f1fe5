public import Model

/// A document as it is kept (`borging/document/1`): its paragraphs with every number and reference written out, so that a
/// later version can be laid beside it. What is empty is left out.
public struct TranscriptFile: Encodable {
  struct Marks: Encodable {
    let dossier, project, status, versie, datum, opsteller: String
    let parafen: [String]
  }
  struct Provenance: Encodable {
    struct Clause: Encodable { let id, versie: String }

    let editie, dossier: String
    let bepalingen: [Clause]
  }
  struct Entry: Encodable {
    let rol: String
    var niveau, diepte, hoofdstuk: Int?
    var soort, stand, genummerd, afdelingen, leeg, sleutel, bepaling, nummer: String?
    var kolommen: [Int]?
    let tekst: [Words]?
    let delen: [Entry]?
  }
  struct Words: Encodable {
    struct Point: Encodable { let id, label, vraag, eigenaar, cel: String }

    var woorden, vet, artikel, lid, bijlage, indeling, paginas: String?
    var openstaand: Point?
  }

  private let schema = "borging/document/1"
  private let stuk, nummering: String
  private let kenmerken: Marks
  private let herkomst: Provenance
  private let alineas: [Entry]

  /// The file of a document.
  public init(_ transcript: Transcript) {
    let (head, marks, provenance) = (transcript.head, transcript.head.marks, transcript.head.provenance)
    (stuk, nummering) = (head.kind.rawValue, head.profile.rawValue)
    kenmerken = Marks(
      dossier: marks.dossierNumber, project: marks.project, status: marks.status.rawValue,
      versie: marks.version,
      datum: marks.date.description, opsteller: marks.issuer, parafen: marks.initials)
    herkomst = Provenance(
      editie: provenance.edition, dossier: provenance.dossierHash,
      bepalingen: provenance.clauses.map { .init(id: $0.id, versie: $0.version) })
    alineas = transcript.paragraphs.map(Entry.init)
  }
}

extension TranscriptFile.Entry {
  fileprivate init(_ paragraph: Paragraph) {
    rol = paragraph.role.code.rawValue
    (sleutel, bepaling) = (paragraph.key, paragraph.clause)
    nummer = paragraph.label.isEmpty ? nil : paragraph.label
    tekst = paragraph.line.isEmpty ? nil : paragraph.line.map(TranscriptFile.Words.init)
    delen = paragraph.parts.isEmpty ? nil : paragraph.parts.map(Self.init)
    switch paragraph.role {
    case .section(let kind, let orientation): (soort, stand) = (kind.rawValue, orientation.rawValue)
    case .heading(let level): niveau = level
    case .division(let rank, let level, let chapter, let hasSections):
      (soort, niveau, hoofdstuk) = (rank.rawValue, level, chapter)
      afdelingen = hasSections ? "ja" : "nee"
    case .article(let level, let inChapter): (niveau, hoofdstuk) = (level, inChapter ? 1 : 0)
    case .member(let depth, let isNumbered): (diepte, genummerd) = (depth, isNumbered ? "ja" : "nee")
    case .list(let style): soort = style.code.rawValue
    case .item(let style, let depth): (soort, diepte) = (style.code.rawValue, depth)
    case .table(let shares): kolommen = shares
    case .field(let isEmpty): leeg = isEmpty ? "ja" : "nee"
    case .title, .subtitle, .status, .text, .note, .definition, .description, .headerRow, .row, .cell,
      .signatures, .party:
      break
    }
  }
}

extension TranscriptFile.Words {
  fileprivate init(_ piece: Piece) {
    if piece.isStrong { vet = "ja" }
    switch piece.content {
    case .words(let words): woorden = words
    case .place(let place, let words):
      woorden = words
      switch place {
      case .clause(let id, let part): (artikel, lid) = (id, part)
      case .annex(let id): bijlage = id
      case .division(let id): indeling = id
      }
    case .openPoint(let point):
      let cell =
        switch point.cell {
        case .value: "waarde"
        case .method: "methode"
        }
      openstaand = Point(
        id: point.id, label: point.question.label, vraag: point.question.text, eigenaar: point.question.owner,
        cel: cell)
    case .pageCount: paginas = "ja"
    case .commentStart, .commentEnd: break
    }
  }
}
