public import Model

extension Document {
  /// The document as plain text in UTF-8: a paragraph a line, never wrapped; blank lines between blocks. Numbers
  /// and references are the words that the other formats print. A row of a table is a line, with tabs between its
  /// cells.
  public func plainText() -> String {
    let text = PlainText(numbering: Numbering(of: self))
    let lines = [title, subtitle].filter { !$0.isEmpty } + sections.flatMap(text.paragraphs)
    return lines.joined(separator: "\n\n") + "\n"
  }
}

/// Blocks as paragraphs; within a paragraph lines follow each other directly.
private struct PlainText {
  let numbering: Numbering

  func paragraphs(_ section: Section) -> [String] {
    let heading: [String] =
      switch section.role {
      case .main: []
      case .annex(let id, let title): ["\(numbering[.annex(id)]) \(title)"]
      case .explanation(let title), .worksheet(let title): [title]
      }
    return heading + section.blocks.map(paragraph).filter { !$0.isEmpty }
  }

  private func paragraph(_ block: Block) -> String {
    switch block {
    case .heading(_, let line), .paragraph(let line), .note(let line): words(line)
    case .division(let division): words(division.heading)
    case .contents: ""
    case .article(let article): lines(article).joined(separator: "\n")
    case .list(let style, let items):
      lines(items, label: style.label).joined(separator: "\n")
    case .table(let table): lines(table).joined(separator: "\n")
    case .signatures(let blocks): blocks.map { lines($0).joined(separator: "\n") }.joined(separator: "\n\n")
    }
  }

  private func lines(_ article: Article) -> [String] {
    let number = numbering[.clause(article.id, part: nil)]
    return ["\(number) \(words(article.heading))"]
      + lines(article.members) { Article.label(number, depth: $0, index: $1) }
      + article.definitions.map { words($0.line) }
  }

  private func lines(
    _ items: [Item<Inline>], depth: Int = 0, label: (_ depth: Int, _ index: Int) -> String
  ) -> [String] {
    items.enumerated().flatMap { index, item in
      [String(repeating: "   ", count: depth) + "\(label(depth, index)) \(words(item.line))"]
        + lines(item.items, depth: depth + 1, label: label)
    }
  }

  private func lines(_ table: Table) -> [String] {
    [table.caption]
      + ([table.columns.map(\.heading)] + table.printedRows.map { $0.map(words) })
      .map { $0.joined(separator: "\t") }
  }

  private func lines(_ block: SignatureBlock) -> [String] {
    [block.party]
      + block.fields.map { $0.value.isEmpty ? "\($0.label):" : "\($0.label): \(words($0.value))" }
  }

  private func words(_ line: [Inline]) -> String { numbering.words(line) }
}
