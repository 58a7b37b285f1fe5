extension Paragraph.Role {
  /// What a paragraph is, in the file of a kept document; its parts stand beside it.
  public enum Code: String, CaseIterable, Sendable {
    case title = "titel"
    case subtitle = "ondertitel"
    case status
    case section = "deel"
    case heading = "kop"
    case division = "indeling"
    case text = "tekst"
    case note = "opmerking"
    case article = "artikel"
    case member = "lid"
    case definition = "begrip"
    case list = "lijst"
    case item = "onderdeel"
    case table = "tabel"
    case description = "beschrijving"
    case headerRow = "koprij"
    case row = "rij"
    case cell = "cel"
    case signatures = "ondertekening"
    case party = "partij"
    case field = "veld"
  }

  /// Its code.
  public var code: Code {
    switch self {
    case .title: .title
    case .subtitle: .subtitle
    case .status: .status
    case .section: .section
    case .heading: .heading
    case .division: .division
    case .text: .text
    case .note: .note
    case .article: .article
    case .member: .member
    case .definition: .definition
    case .list: .list
    case .item: .item
    case .table: .table
    case .description: .description
    case .headerRow: .headerRow
    case .row: .row
    case .cell: .cell
    case .signatures: .signatures
    case .party: .party
    case .field: .field
    }
  }
}

extension ListStyle {
  /// Its name in the file of a kept document.
  public enum Code: String, CaseIterable, Sendable {
    case parties = "partijen"
    case recitals = "overwegingen"
    case bullets = "opsomming"

    public var style: ListStyle {
      switch self {
      case .parties: .parties
      case .recitals: .recitals
      case .bullets: .bullets
      }
    }
  }

  public var code: Code {
    switch self {
    case .parties: .parties
    case .recitals: .recitals
    case .bullets: .bullets
    }
  }
}
