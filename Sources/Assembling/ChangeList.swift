public import Model

extension Document {
  /// The differences between two editions as a document (*was-wordt-tabel met toelichting*): what changes and why, then a
  /// table with what stood there and what stands there.
  ///
  /// - Parameter day: The day of the document.
  public init(of difference: EditionDifference, on day: Day) {
    let rows = difference.rows
    self.init(
      kind: .wasWordt, profile: .overeenkomst, title: "Was-wordt-lijst",
      subtitle: "Van editie \(difference.old) naar editie \(difference.new)",
      marks: Marks(
        dossierNumber: "\(difference.old)–\(difference.new)", project: "Bepalingenset", status: .concept,
        version: difference.new, date: day, issuer: "Borging"),
      provenance: Provenance(edition: difference.new, dossierHash: "", clauses: []),
      sections: [
        Section(.main, blocks: difference.opening(of: rows) + rows.explained),
        Section(
          .annex(id: "was-wordt", title: "Was-wordt-tabel"), .landscape,
          blocks: rows.isEmpty ? [.paragraph([.text("Er verschilt niets.")])] : [.table(rows.table)]),
      ])
  }
}

extension EditionDifference {
  /// What the document is, and how much differs.
  ///
  /// - Parameter rows: Its rows.
  fileprivate func opening(of rows: [ChangeRow]) -> [Block] {
    let counts = EditionChange.What.allCases.compactMap { what -> Item<Inline>? in
      let found = rows.filter { $0.what == what }
      guard !found.isEmpty else { return nil }
      let kinds = found.together(by: \.status).map { "\($0.elements.count) \($0.key)" }
      return Item([.text("\(what.plural): \(kinds.joined(separator: ", "))")])
    }
    let silent = findings.map { Item<Inline>([.text($0.text)]) }
    return [
      .note([
        .text(
          "Concept ter beoordeling door een jurist. De richting volgt uit wat een norm toelaat en is nooit geraden."
        )
      ]),
      .contents, .heading(level: 2, [.text("Overzicht")]),
      counts.isEmpty ? .paragraph([.text("Er verschilt niets.")]) : .list(.bullets, counts),
    ]
      + (silent.isEmpty
        ? [] : [.heading(level: 2, [.text("Bevindingen over de redenen")]), .list(.bullets, silent)])
  }
}

extension [ChangeRow] {
  /// Every reason once, with all that differs for it.
  fileprivate var explained: [Block] {
    EditionChange.What.allCases.flatMap { what -> [Block] in
      let groups = filter { $0.what == what }.together { row in
        row.account.map { "\($0.reason) \($0.source)" } ?? row.id
      }
      guard !groups.isEmpty else { return [] }
      return [.heading(level: 2, [.text(what.plural)])] + groups.flatMap { $0.elements.reasons }
    }
  }

  /// One reason.
  private var reasons: [Block] {
    guard let first else { return [] }
    let heading = count == 1 ? "\(first.title): \(first.told)" : map(\.title).named
    let names = count == 1 ? [] : [Block.list(.bullets, map { Item([.text("\($0.title): \($0.told)")]) })]
    let touched = Materiality.allCases.filter { kind in contains { $0.materiality.contains(kind) } }
    let weight =
      touched.isEmpty ? [] : [Block.paragraph([.text("Raakt: \(Dutch.list(touched.map(\.rawValue))).")])]
    guard let account = first.account else {
      return [.heading(level: 3, [.text(heading)])] + names + weight
    }
    return [
      .heading(level: 3, [.text(heading)]), .paragraph([.text(account.reason)]),
      .paragraph([.strong([.text("Bron: ")]), .text(account.source)]),
    ] + weight + names
  }

  fileprivate var table: Table {
    Table(
      caption: "Was en wordt",
      description: "Per onderdeel wat er stond, wat er staat, de richting en de reden.",
      columns: [
        .init("Onderdeel", share: 18), .init("Was", share: 28), .init("Wordt", share: 28),
        .init("Soort en richting", share: 11), .init("Reden", share: 15),
      ],
      rows: map { row in
        Table.Row(
          id: "\(row.what.rawValue) \(row.id)",
          cells: [
            [.strong([.text(row.title)]), .text(row.title == row.id ? "" : " (\(row.id))")],
            row.brief(\.was), row.brief(\.becomes), [.text(row.told)], [.text(row.account?.reason ?? "")],
          ])
      })
  }
}

extension ChangeRow {
  /// How many parts of one row a table shows; a table of decisions can have hundreds.
  private static let most = 8

  /// Its lines as one, with how many more there are.
  fileprivate func brief(_ side: KeyPath<ChangeRow, String>) -> [Inline] {
    var shown = self
    shown.aspects = Array(aspects.prefix(Self.most))
    let rest = aspects.count - shown.aspects.count
    let more = rest == 0 ? "" : " · en nog \(rest) (zie de vergelijking in html of json)"
    return [.text(shown[keyPath: side].replacing("\n", with: " · ") + more)]
  }
}

extension [String] {
  /// `a, b en 5 andere`.
  fileprivate var named: String {
    count <= 3 ? Dutch.list(self) : "\(self[0]), \(self[1]) en \(count - 2) andere"
  }
}

extension EditionChange.What {
  /// What heads a list of them.
  fileprivate var plural: String {
    switch self {
    case .norm: "Normen"
    case .regel: "Regels van de beslistabellen"
    case .bepaling: "Bepalingen"
    case .begrip: "Begrippen"
    case .feit: "Feiten"
    }
  }
}
