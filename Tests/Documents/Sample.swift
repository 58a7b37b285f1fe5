public import Model

extension Document {
  /// A contract with every element that a document can hold: the common yardstick of the writers.
  // swift-format-ignore: NeverForceUnwrap
  public static let sample = Document(
    kind: .koopovereenkomst, profile: .overeenkomst,
    title: "Koopovereenkomst Waterfront\u{A0}Noord",
    subtitle: "Deelgebied Kade-Oost: gronduitgifte van kavel\u{A0}12 “De Zaagtand & Zn.”",
    marks: Marks(
      dossierNumber: "2026-0411", project: "Waterfront Noord", status: .concept, version: "0.3",
      date: Day("2026-11-23")!, issuer: "Gemeente Voorbeeldstad", initials: ["Gemeente", "Koper"]),
    provenance: Provenance(
      edition: "2026.1", dossierHash: String(repeating: "0123456789abcdef", count: 4),
      clauses: [
        .init(id: "definities", version: "1"), .init(id: "koopsom", version: "3"),
        .init(id: "duurzaamheid", version: "2"),
        .init(id: "milieuprestatie-gronduitgifte-resultaat", version: "1"),
        .init(id: "boete", version: "2"), .init(id: "planning", version: "1"),
        .init(id: "bijlagen", version: "1"),
      ]),
    sections: [
      Section(.main, blocks: Sample.opening + Sample.agreement),
      Section(.main, .landscape, blocks: Sample.planning),
      Section(.main, blocks: Sample.ending),
      Sample.performance, Sample.drawing, Sample.explanation, Sample.worksheet,
    ])
}

/// The parts of the sample.
enum Sample {
  static let price = OpenPoint(
    id: "feit.koopsom", question: Question(label: "koopsom", text: "Wat is de koopsom?", owner: "vastgoed"))
  static let registration = OpenPoint(
    id: "feit.kvk", question: Question(label: "KvK-nummer", text: "Wat is het KvK-nummer?", owner: "jurist"))
  static let method = OpenPoint(
    id: "MAT-09-egw.methode",
    question: Question(label: "methode", text: "Hoe wordt de waarde bepaald?", owner: "duurzaamheid"),
    cell: .method)
}
