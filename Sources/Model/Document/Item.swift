/// A numbered part with its own numbered parts: a member (*lid*) of an article with its onderdelen, a party, a
/// recital. `Run` is `Phrase` in a clause and `Inline` in a document.
public struct Item<Run: Equatable & Sendable>: Equatable, Sendable {
  /// The id of the part in its clause; nil for a part nothing refers to.
  public var id: String?
  /// The clause that the part comes from, when the article takes its members from several; nil for that of the article.
  public var clause: Clause.ID?
  public var line: [Run]
  public var items: [Item]

  /// A part.
  public init(id: String? = nil, clause: Clause.ID? = nil, _ line: [Run], items: [Item] = []) {
    (self.id, self.clause, self.line, self.items) = (id, clause, line, items)
  }

  /// The same parts with every line replaced: the one walk for filling and for reading.
  public func mapLines<Other>(_ change: ([Run]) -> [Other]) -> Item<Other> {
    Item<Other>(id: id, clause: clause, change(line), items: items.map { $0.mapLines(change) })
  }

  /// The lines of the part and of what is under it, in reading order.
  public var lines: [[Run]] { [line] + items.flatMap(\.lines) }
}
