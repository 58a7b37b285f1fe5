public import Model

extension Document {
  /// The document as plain text in UTF-8: a paragraph a line, never wrapped; blank lines between blocks. Numbers
  /// and references are the words that the other formats print. A row of a table is a line, with tabs between its
  /// cells. There are no pages, hence no list of contents; comments are no part of the text.
  public func plainText() -> String {
    let text = PlainText(numbering: Numbering(of: self))
    let lines =
      [title, subtitle, marks.line].filter { !$0.isEmpty }
      + sections.enumerated().flatMap { text.paragraphs($1, at: $0) }
    return lines.joined(separator: "\n\n") + "\n"
  }
}

/// Blocks as paragraphs; within a paragraph lines follow each other directly.
private struct PlainText {
  let numbering: Numbering

  func paragraphs(_ section: Section, at index: Int) -> [String] {
    let heading: [String] =
      switch section.role {
      case .main: []
      case .annex(let id, let title): ["\(numbering[.annex(id)]) \(title)"]
      case .explanation(let title), .worksheet(let title): [title]
      }
    let blocks = section.blocks.enumerated().map { paragraph($1, at: Position(section: index, block: $0)) }
    return (heading + blocks).filter { !$0.isEmpty }
  }

  private func paragraph(_ block: Block, at position: Position) -> String {
    switch block {
    case .heading(_, let line), .paragraph(let line), .note(let line): numbering.words(line)
    case .division(let division):
      "\(numbering[.division(division.id)]) \(numbering.words(division.heading))"
    case .contents: ""
    case .article(let article): lines(article).joined(separator: "\n")
    case .list(let style, let items): lines(items, label: style.label).joined(separator: "\n")
    case .table(let table): lines(table, at: position).joined(separator: "\n")
    case .signatures(let blocks): blocks.map { lines($0).joined(separator: "\n") }.joined(separator: "\n\n")
    }
  }

  private func lines(_ article: Article) -> [String] {
    ["\(numbering[.clause(article.id, part: nil)]) \(numbering.words(article.heading))"]
      + lines(article.members) { numbering.label(in: article, depth: $0, index: $1) }
      + article.definitions.map { numbering.words($0.line) }
  }

  private func lines(
    _ items: [Item<Inline>], depth: Int = 0, label: (_ depth: Int, _ index: Int) -> String
  ) -> [String] {
    items.enumerated().flatMap { index, item in
      [
        String(repeating: "   ", count: depth)
          + [label(depth, index), numbering.words(item.line, isPart: depth > 0)].filter { !$0.isEmpty }
          .joined(separator: " ")
      ]
        + lines(item.items, depth: depth + 1, label: label)
    }
  }

  private func lines(_ table: Table, at position: Position) -> [String] {
    [numbering.caption(table, at: position)]
      + ([table.columns.map(\.heading)] + table.printedRows.map { $0.map { numbering.words($0) } })
      .map { $0.joined(separator: "\t") }
  }

  private func lines(_ block: SignatureBlock) -> [String] {
    [block.party]
      + block.fields.map { numbering.words($0.line) }
  }
}
