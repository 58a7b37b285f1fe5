import Model

extension Assembly {
  /// The document with the list of its open points as last sheet: each once, with who must answer. Questions of
  /// decisions that left no gap in the text stand there too.
  func withWorksheet(_ document: Document) -> Document {
    var document = document
    var points = document.openPoints
    for decision in decisions where skeleton.blocks.contains(.part(.duurzaamheid)) {
      points += decision.openPoints.filter { point in !points.contains { $0.id == point.id } }
    }
    let title = "Openstaande punten"
    let blocks: [Block] =
      points.isEmpty
      ? [.paragraph([.text("Dit stuk heeft geen openstaande punten.")])]
      : [
        .paragraph([
          .text("Dit overzicht helpt bij het afmaken van het ontwerp en hoort niet bij de tekst zelf.")
        ]),
        .table(
          Table(
            caption: title, description: "Per rij: het openstaande punt, de vraag en wie haar beantwoordt.",
            columns: [.init("Punt", share: 25), .init("Vraag", share: 50), .init("Wie", share: 25)],
            rows: points.map { point in
              Table.Row(
                id: point.id,
                cells: [
                  [.text(point.question.label)], [.text(point.question.text)], [.text(point.question.owner)],
                ])
            })),
      ]
    if skeleton.blocks.contains(.part(.ondertekening)) {
      document.sections.append(Section(.worksheet(title: title), blocks: blocks))
    }
    return document
  }
}
