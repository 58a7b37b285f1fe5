public import Model

extension Redline {
  /// The same with the reason of each change as a remark: at the heading of the article that changed, and at the row.
  ///
  /// - Parameter edition: The edition of the newer version. It says what it changed in the one before it and why; of two
  ///   versions under other editions, or under the same, it says nothing.
  public func explained(by edition: ClauseSet) -> Redline {
    let old = oldHead.provenance.edition
    var teller = edition
    if old == edition.version || edition.changes?.since != old { teller.changes = nil }
    var redline = self
    redline.paragraphs = paragraphs.map { $0.explained(by: teller) }
    return redline
  }
}

extension Redline.MarkedParagraph {
  fileprivate func explained(by edition: ClauseSet) -> Self {
    var paragraph = self
    switch role {
    case .article:
      paragraph.remarks +=
        all.filter(\.isMarked).flatMap(\.clauses).unique.compactMap { edition.ownAccount(of: $0)?.remark }
        .unique
      if isMoved {
        paragraph.remarks.append("Verplaatst: het artikel staat ook in de andere versie, elders.")
      }
    case .row:
      if isChanged, let row = (new ?? old)?.key {
        paragraph.remarks += edition.reasons(ofRow: String(row.dropFirst("rij:".count)))
      }
    case .title, .subtitle, .status, .section, .heading, .division, .text, .note, .member, .definition, .list,
      .item,
      .table, .description, .headerRow, .cell, .signatures, .party, .field:
      break
    }
    paragraph.parts = parts.map { $0.explained(by: edition) }
    return paragraph
  }

  private var clauses: [Clause.ID] { [old?.clause, new?.clause].compactMap { $0 } }
}

extension ClauseSet {
  fileprivate func reasons(ofRow row: String) -> [String] {
    let found = changes?.changes.filter { $0.what == .norm && $0.id.hasPrefix("\(row) ") } ?? []
    return found.map(\.remark).unique
  }
}

extension EditionChange {
  /// The reason as a comment.
  fileprivate var remark: String { "\(reason) (bron: \(source))" }
}
