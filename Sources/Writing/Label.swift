import Model

extension ListStyle {
  /// The label of an item, as the lists of the word processors give it.
  ///
  /// - Parameters:
  ///   - depth: 0 for an item of the list itself, 1 for an item under it; below the last level as the last.
  ///   - index: The place among its siblings, from 0.
  func label(depth: Int, index: Int) -> String {
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

extension Article {
  /// The label of a member (5.1), a part (a.) or a sub-part (i.).
  ///
  /// - Parameters:
  ///   - article: The words for the article: `Artikel 5`.
  ///   - depth: 0 for a member.
  ///   - index: The place among its siblings, from 0.
  static func label(_ article: String, depth: Int, index: Int) -> String {
    switch depth {
    case 0: "\(article.dropFirst("Artikel\u{A0}".count)).\(index + 1)"
    case 1: "\(Numbering.letter(index))."
    default: "\(Numbering.roman(index + 1))."
    }
  }
}

extension Table {
  /// The rows as they are printed: a cell a column, and none without words.
  var printedRows: [[[Inline]]] {
    rows.map { row in
      columns.indices.map { Table.printed($0 < row.cells.count ? row.cells[$0] : []) }
    }
  }

  /// A cell as it is printed: never empty.
  static func printed(_ cell: [Inline]) -> [Inline] {
    cell.isBlank ? [.text("–")] : cell
  }
}
