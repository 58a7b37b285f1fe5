public import Model

extension Document {
  /// A plan text: chapters with and without afdelingen and paragrafen, articles with their parts, annexes and an
  /// explanation. The gemeente and its values are invented.
  // swift-format-ignore: NeverForceUnwrap
  public static let plan = Document(
    kind: .omgevingsplanregels, profile: .regeling,
    title: "Regels klimaatadaptatie en groen Waterfront-Noord",
    subtitle: "Ontwerp voor het omgevingsplan van de gemeente Voorbeeldhaven",
    marks: Marks(
      dossierNumber: "2026-0512", project: "Waterfront-Noord", status: .concept, version: "0.2",
      date: Day("2026-11-23")!, issuer: "Gemeente Voorbeeldhaven"),
    provenance: Provenance(
      edition: "2026.1", dossierHash: String(repeating: "fedcba9876543210", count: 4),
      clauses: [
        .init(id: "begrippen", version: "1"), .init(id: "waterberging", version: "2"),
        .init(id: "aandeel-groen", version: "1"), .init(id: "vellen-vergunning", version: "1"),
      ]),
    sections: [
      Section(.main, blocks: Plan.opening + Plan.general + Plan.water + Plan.green + Plan.final),
      Plan.values, Plan.menu, Plan.explanation,
    ])
}

/// The parts of the plan text.
enum Plan {
  static let opening: [Block] = [
    .note([
      """
      Dit stuk is een CONCEPT. De regels gelden pas nadat de gemeenteraad ze heeft vastgesteld en zij in \
      werking zijn getreden. De waarden zijn een voorbeeld.
      """
    ]),
    .contents,
  ]

  static func chapter(_ id: Division.ID, _ heading: Inline) -> Block {
    .division(Division(id: id, .chapter, heading: [heading]))
  }
  static func section(_ id: Division.ID, _ heading: Inline) -> Block {
    .division(Division(id: id, .section, heading: [heading]))
  }
  static func subsection(_ id: Division.ID, _ heading: Inline) -> Block {
    .division(Division(id: id, .subsection, heading: [heading]))
  }
  static func article(
    _ id: Clause.ID, _ heading: Inline, _ members: [Item<Inline>], definitions: [Definition] = []
  ) -> Block {
    .article(Article(id: id, heading: [heading], members: members, definitions: definitions))
  }
}
