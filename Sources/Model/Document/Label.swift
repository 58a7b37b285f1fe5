extension ListStyle {
  /// The label of an item, as the lists of the word processors give it.
  ///
  /// - Parameters:
  ///   - depth: 0 for an item of the list itself, 1 for an item under it; below the last level as the last.
  ///   - index: The place among its siblings, from 0.
  public func label(depth: Int, index: Int) -> String {
    let letter = Numbering.letter(index)
    let labels =
      switch self {
      case .parties: ["\(index + 1).", "\(letter).", "\(Numbering.roman(index + 1))."]
      case .recitals: ["\(letter.uppercased()).", "\(index + 1).", "\(letter)."]
      case .bullets: ["•", "–"]
      }
    return labels[min(depth, labels.count - 1)]
  }
}

extension Numbering {
  /// The label of a member of an article (5.1; in a regeling 1., and nothing for a sole member), a part (a.) or a sub-part (i., or 1°.).
  ///
  /// - Parameters:
  ///   - depth: 0 for a member.
  ///   - index: The place among its siblings, from 0.
  public func label(in article: Article, depth: Int, index: Int) -> String {
    let number = self[.clause(article.id, part: nil)].dropFirst("Artikel\u{A0}".count)
    return switch (depth, profile) {
    case (0, .overeenkomst): "\(number).\(index + 1)"
    case (0, .regeling): profile.numbersMembers(of: article) ? "\(index + 1)." : ""
    case (1, .overeenkomst), (1, .regeling): "\(Numbering.letter(index))."
    case (_, .overeenkomst): "\(Numbering.roman(index + 1))."
    case (_, .regeling): "\(index + 1)°."
    }
  }
}

extension Numbering {
  /// `Tabel 3: Prestaties`.
  public func caption(_ table: Table, at position: Position) -> String {
    self.table(at: position) + (table.caption.isEmpty ? "" : ": \(table.caption)")
  }
}

extension Table {
  /// The rows as they are printed: a cell a column, and none without words.
  public var printedRows: [[[Inline]]] {
    rows.map { row in
      columns.indices.map { Table.printed($0 < row.cells.count ? row.cells[$0] : []) }
    }
  }

  /// A cell as it is printed: never empty.
  public static func printed(_ cell: [Inline]) -> [Inline] {
    cell.isBlank ? [.text("–")] : cell
  }
}

extension Block {
  /// Whether the block is a table: the space under it is that of what follows.
  public var isTable: Bool {
    switch self {
    case .table: true
    case .heading, .division, .contents, .paragraph, .note, .article, .list, .signatures: false
    }
  }

  /// Whether the words before it stay on its page: nobody signs a page without a text.
  public var isSignatures: Bool {
    switch self {
    case .signatures: true
    case .heading, .division, .contents, .paragraph, .note, .article, .list, .table: false
    }
  }
}
