import Model
import XML

extension OpenDocumentBody {
  /// Blocks in their order.
  func nodes(_ blocks: [Block], on page: Page) -> [XMLNode] {
    zip(blocks, blocks.dropFirst() + [.paragraph([])]).flatMap { nodes($0, before: $1, on: page) }
  }

  private func nodes(_ block: Block, before next: Block, on page: Page) -> [XMLNode] {
    switch block {
    case .heading(let level, let line):
      heading("Heading_20_\(level <= 2 ? 2 : 3)", level: level <= 2 ? 2 : 3, nodes(line))
    case .paragraph(let line): paragraph(next.isSignatures ? "Slotformule" : "Text_20_body", nodes(line))
    case .note(let line): paragraph("Opmerking", nodes(line))
    case .division(let division): heading("Heading_20_2", level: 2, nodes(division.heading))
    case .contents: []
    case .article(let article): [.list("Artikelen", [item(article)])]
    case .list(let style, let items): items.isEmpty ? [] : [.list(style.openDocument, items.map(item))]
    case .table(let table): nodes(table, on: page)
    case .signatures(let blocks): blocks.flatMap(nodes)
    }
  }

  private func nodes(_ block: SignatureBlock) -> [XMLNode] {
    paragraph("Ondertekenaar", [.text(block.party)])
      + block.fields.enumerated().flatMap { index, field in
        let ending = index == block.fields.count - 1 ? "_20_slot" : ""
        return field.value.isEmpty
          ? paragraph("Invulregel\(ending)", [.text("\(field.label):")])
          : paragraph("Ondertekening\(ending)", [.text("\(field.label): ")] + nodes(field.value))
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

extension Block {
  /// Whether the words before it stay on its page: nobody signs a page without a text.
  fileprivate var isSignatures: Bool {
    switch self {
    case .signatures: true
    case .heading, .division, .contents, .paragraph, .note, .article, .list, .table: false
    }
  }
}

extension ListStyle {
  fileprivate var openDocument: String {
    switch self {
    case .parties: "Partijen"
    case .recitals: "Overwegingen"
    case .bullets: "Opsomming"
    }
  }
}
