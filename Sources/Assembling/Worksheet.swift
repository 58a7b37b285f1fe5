import Model

extension Assembly {
  /// The document with, if its skeleton asks for it, the list of its open points as last sheet: each once, with who
  /// must answer. Questions of decisions that left no gap in the text stand there too.
  func withWorksheet(_ document: Document) -> Document {
    guard stage != .definitief, audience == .parties, skeleton.blocks.contains(.part(.openstaandePunten))
    else { return document }
    var points = document.openPoints
    let ofDuties = skeleton.showsDuties ? decisions.flatMap(\.openPoints) : []
    for point in ofDuties where !points.contains(where: { $0.id == point.id }) {
      points.append(point)
    }
    var document = document
    let rows = points.map { Assembly.row($0, in: document.sections) }
    document.sections.append(Section(.worksheet(title: Assembly.title), blocks: Assembly.list(of: rows)))
    return document
  }

  private static let title = "Openstaande punten"

  private static func row(_ point: OpenPoint, in sections: [Section]) -> Table.Row {
    let question = point.question
    return Table.Row(
      id: point.id,
      cells: [
        [.text(question.label)], [.text(question.text)], [.text(question.owner)],
        [place(of: point, in: sections)],
      ])
  }

  /// The article or annex in which the point first stands; elsewhere the heading above it.
  private static func place(of point: OpenPoint, in sections: [Section]) -> Inline {
    for section in sections {
      var heading = "–"
      for block in section.blocks {
        if case .heading(_, let line) = block { heading = "onder ‘\(line.plain)’" }
        guard block.lines.contains(where: { $0.flatMap(\.openPoints).contains { $0.id == point.id } })
        else { continue }
        switch (block, section.role) {
        case (.article(let article), _): return .reference(.clause(article.id, part: nil))
        case (_, .annex(let id, _)): return .reference(.annex(id))
        case (_, .main), (_, .explanation), (_, .worksheet): return .text(heading)
        }
      }
    }
    return .text("–")
  }

  private static func list(of rows: [Table.Row]) -> [Block] {
    guard !rows.isEmpty else { return [.paragraph([.text("Dit stuk heeft geen openstaande punten.")])] }
    let lead = "Dit overzicht helpt bij het afmaken van het ontwerp en hoort niet bij de tekst zelf."
    return [
      .paragraph([.text(lead)]),
      .table(
        Table(
          caption: title,
          description:
            "Per rij: het openstaande punt, de vraag, wie haar beantwoordt en waar het punt staat.",
          columns: [
            .init("Punt", share: 24), .init("Vraag", share: 42), .init("Wie", share: 18),
            .init("Plaats", share: 16),
          ], rows: rows)
      ),
    ]
  }
}
