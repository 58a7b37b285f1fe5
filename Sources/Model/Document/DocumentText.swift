extension Document {
  /// The same document with every text changed that a reader sees: titles, lines, captions, questions, comments.
  /// Ids stay, and the marks, but for the names of those who initial.
  public func mapText(_ change: (String) -> String) -> Document {
    var document = self
    document.title = change(title)
    document.subtitle = change(subtitle)
    document.marks.initials = marks.initials.map(change)
    document.sections = sections.map { section in
      Section(
        section.role.mapText(change), section.orientation, blocks: section.blocks.map { $0.mapText(change) })
    }
    return document
  }
}

extension Section.Role {
  fileprivate func mapText(_ change: (String) -> String) -> Self {
    switch self {
    case .main: .main
    case .annex(let id, let title): .annex(id: id, title: change(title))
    case .explanation(let title): .explanation(title: change(title))
    case .worksheet(let title): .worksheet(title: change(title))
    }
  }
}

extension Block {
  fileprivate func mapText(_ change: (String) -> String) -> Block {
    switch self {
    case .heading(let level, let line): .heading(level: level, line.mapText(change))
    case .division(let division):
      .division(Division(id: division.id, division.rank, heading: division.heading.mapText(change)))
    case .contents: .contents
    case .paragraph(let line): .paragraph(line.mapText(change))
    case .note(let line): .note(line.mapText(change))
    case .article(let article):
      .article(
        Article(
          id: article.id, heading: article.heading.mapText(change),
          members: article.members.map { $0.mapLines { $0.mapText(change) } },
          definitions: article.definitions.map {
            Definition(term: change($0.term), meaning: $0.meaning.mapText(change))
          }))
    case .list(let style, let items): .list(style, items.map { $0.mapLines { $0.mapText(change) } })
    case .table(let table): .table(table.mapText(change))
    case .signatures(let blocks):
      .signatures(
        blocks.map { block in
          SignatureBlock(
            party: change(block.party),
            fields: block.fields.map { .init(change($0.label), $0.value.mapText(change)) })
        })
    }
  }
}

extension Table {
  fileprivate func mapText(_ change: (String) -> String) -> Table {
    Table(
      caption: change(caption), description: change(description),
      columns: columns.map { Column(change($0.heading), share: $0.share) },
      rows: rows.map { row in Row(id: row.id, cells: row.cells.map { $0.mapText(change) }) })
  }
}

extension [Inline] {
  fileprivate func mapText(_ change: (String) -> String) -> [Inline] {
    map { piece in
      switch piece {
      case .text(let text): .text(change(text))
      case .strong(let parts): .strong(parts.mapText(change))
      case .openPoint(let point): .openPoint(point.mapText(change))
      case .commented(let parts, let comment):
        .commented(parts.mapText(change), Comment(id: comment.id, comment.paragraphs.map(change)))
      case .reference, .pageCount: piece
      }
    }
  }
}

extension OpenPoint {
  fileprivate func mapText(_ change: (String) -> String) -> OpenPoint {
    let asked = Question(
      label: change(question.label), text: change(question.text), owner: change(question.owner))
    return OpenPoint(id: id, question: asked, cell: cell)
  }
}
