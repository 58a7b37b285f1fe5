import Model
import XML

extension OpenDocumentBody {
  /// A block.
  ///
  /// - Parameter next: The block after it: a page with signatures has the words before them too.
  func nodes(_ block: Block, at position: Position, before next: Block?, on page: Page) -> [XMLNode] {
    switch block {
    case .heading:
      survey.outline[position].map { heading("Heading_20_\($0.level)", level: $0.level, marked($0)) } ?? []
    case .division:
      if let entry = survey.outline[position], let place = lists.divisions[position] {
        [node(entry, in: place)]
      } else {
        []
      }
    case .contents: contents
    case .paragraph(let line):
      paragraph(next?.isSignatures == true ? "Slotformule" : "Text_20_body", nodes(line))
    case .note(let line): paragraph("Opmerking", nodes(line))
    case .article(let article): survey.outline[position].map { [node(article, $0)] } ?? []
    case .list(let style, let items): items.isEmpty ? [] : [.list(style.openDocument, items.map { item($0) })]
    case .table(let table): nodes(table, at: position, on: page)
    case .signatures(let blocks): blocks.flatMap(nodes)
    }
  }

  private func nodes(_ block: SignatureBlock) -> [XMLNode] {
    paragraph("Ondertekenaar", [.text(block.party)])
      + block.fields.enumerated().flatMap { index, field in
        let ending = index == block.fields.count - 1 ? "_20_slot" : ""
        return paragraph((field.value.isEmpty ? "Invulregel" : "Ondertekening") + ending, nodes(field.line))
      }
  }

  /// A paragraph; none when nothing stands in it.
  func paragraph(_ style: String, _ line: [XMLNode]) -> [XMLNode] {
    line.allSatisfy { $0 == .text("") } ? [] : [.element("text:p", ["text:style-name": style], line)]
  }

  /// A heading; none when nothing stands in it.
  func heading(_ style: String, level: Int, _ line: [XMLNode]) -> [XMLNode] {
    line.allSatisfy { $0 == .text("") }
      ? []
      : [.element("text:h", ["text:style-name": style, "text:outline-level": "\(level)"], line)]
  }
}
