import Model

extension Assembly {
  /// The document with, if its skeleton asks for it, the list of its open points as last sheet: each once, with who
  /// must answer. Questions of decisions that left no gap in the text stand there too.
  func withWorksheet(_ document: Document) -> Document {
    guard skeleton.blocks.contains(.part(.openstaandePunten)) else { return document }
    var points = document.openPoints
    for point in decisions.flatMap(\.openPoints) where !points.contains(where: { $0.id == point.id }) {
      points.append(point)
    }
    var document = document
    document.sections.append(Section(.worksheet(title: Assembly.title), blocks: Assembly.list(of: points)))
    return document
  }

  private static let title = "Openstaande punten"

  private static func list(of points: [OpenPoint]) -> [Block] {
    guard !points.isEmpty else { return [.paragraph([.text("Dit stuk heeft geen openstaande punten.")])] }
    let lead = "Dit overzicht helpt bij het afmaken van het ontwerp en hoort niet bij de tekst zelf."
    let rows = points.map { point in
      let question = point.question
      return Table.Row(
        id: point.id, cells: [[.text(question.label)], [.text(question.text)], [.text(question.owner)]])
    }
    return [
      .paragraph([.text(lead)]),
      .table(
        Table(
          caption: title, description: "Per rij: het openstaande punt, de vraag en wie haar beantwoordt.",
          columns: [.init("Punt", share: 25), .init("Vraag", share: 50), .init("Wie", share: 25)], rows: rows)
      ),
    ]
  }
}
