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
  /// The same block with its lines changed, and then the texts in it that are no line.
  fileprivate func mapText(_ change: (String) -> String) -> Block {
    let block = mapLines { $0.mapText(change) }
    switch block {
    case .heading, .division, .contents, .paragraph, .note, .list: return block
    case .article(var article):
      for index in article.definitions.indices {
        article.definitions[index].term = change(article.definitions[index].term)
      }
      return .article(article)
    case .table(var table):
      (table.caption, table.description) = (change(table.caption), change(table.description))
      table.columns = table.columns.map { .init(change($0.heading), share: $0.share) }
      return .table(table)
    case .signatures(let blocks):
      return .signatures(
        blocks.map { block in
          SignatureBlock(
            party: change(block.party), fields: block.fields.map { .init(change($0.label), $0.value) })
        })
    }
  }

  /// The same block with every line replaced, in reading order.
  public func mapLines(_ change: ([Inline]) -> [Inline]) -> Block {
    switch self {
    case .heading(let level, let line): return .heading(level: level, change(line))
    case .division(let division):
      return .division(Division(id: division.id, division.rank, heading: change(division.heading)))
    case .contents: return .contents
    case .paragraph(let line): return .paragraph(change(line))
    case .note(let line): return .note(change(line))
    case .article(let article):
      return .article(
        Article(
          id: article.id, heading: change(article.heading),
          members: article.members.map { $0.mapLines(change) },
          definitions: article.definitions.map { Definition(term: $0.term, meaning: change($0.meaning)) }))
    case .list(let style, let items): return .list(style, items.map { $0.mapLines(change) })
    case .table(var table):
      table.rows = table.rows.map { Table.Row(id: $0.id, cells: $0.cells.map(change)) }
      return .table(table)
    case .signatures(let blocks):
      return .signatures(
        blocks.map { block in
          SignatureBlock(party: block.party, fields: block.fields.map { .init($0.label, change($0.value)) })
        })
    }
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
