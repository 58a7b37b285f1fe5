public import Model

extension Redline {
  /// The same with the reason of each change as a remark: at the heading of the article that changed, and at the row.
  ///
  /// - Parameter edition: The newer edition, which says what it changed and why.
  public func explained(by edition: ClauseSet) -> Redline {
    var redline = self
    redline.paragraphs = paragraphs.map { $0.explained(by: edition) }
    return redline
  }
}

extension Redline.MarkedParagraph {
  fileprivate func explained(by edition: ClauseSet) -> Self {
    var paragraph = self
    switch role {
    case .article:
      let changed = all.filter { $0.presence != .both || $0.line.contains { $0.presence != .both } }
      paragraph.remarks +=
        changed.flatMap(\.clauses).unique.compactMap { edition.reason(ofClause: $0) }.unique
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
  fileprivate func reason(ofClause id: Clause.ID) -> String? {
    let set = ruleSets.first { $0.articles.contains { $0.clause == id } }?.id
    let change = changes?.changes.first { $0.what == .bepaling && [id, set].contains($0.id) }
    return change.map { "\($0.reason) (bron: \($0.source))" }
  }

  fileprivate func reasons(ofRow row: String) -> [String] {
    let found = changes?.changes.filter { $0.what == .norm && $0.id.hasPrefix("\(row) ") } ?? []
    return found.map { "\($0.reason) (bron: \($0.source))" }.unique
  }
}
