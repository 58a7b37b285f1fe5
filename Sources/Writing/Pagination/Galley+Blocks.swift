import Model

extension Galley {
  /// Sets a block.
  ///
  /// - Parameters:
  ///   - previous: The block before it in the section: the space under a table is that of what follows.
  ///   - next: The block after it: nobody signs a page without a text.
  mutating func set(_ block: Block, after previous: Block?, before next: Block?, at position: Position) {
    switch block {
    case .heading(let level, let line):
      set(line, in: "Heading\(outline[position]?.level ?? level)", at: position)
    case .division(let division):
      let style = "Indelingskop\(outline[position]?.level ?? 2)"
      set(division.heading, in: style, label: numbering[.division(division.id)], at: position)
    case .paragraph(let line):
      set(
        line,
        in: next?.isSignatures == true
          ? "Slotformule" : previous?.isTable == true ? "Tekst-na-tabel" : "BodyText")
    case .note(let line): set(line, in: "Opmerking")
    case .contents: setContents()
    case .article(let article): set(article, at: position)
    case .list(let style, let items):
      set(items, styles: ["List", "List2", "List3"]) { style.label(depth: $0, index: $1) }
    case .table(let table): set(table, at: position)
    case .signatures(let blocks): for block in blocks { set(block) }
    }
  }

  private mutating func setContents() {
    set([.text("Inhoud")], in: "TOCHeading")
    for entry in outline.entries {
      let label = entry.place.map { [Inline.text("\(numbering[$0]) ")] } ?? []
      set(label + entry.line, in: "TOC\(entry.level)")
    }
  }

  private mutating func set(_ article: Article, at position: Position) {
    let level = outline[position]?.level ?? 2
    let label = numbering[.clause(article.id, part: nil)]
    set(article.heading, in: level == 2 ? "Artikelkop" : "Artikelkop\(level)", label: label, at: position)
    let numbering = numbering
    let member = numbering.profile.numbersMembers(of: article) ? "Lid" : "Artikeltekst"
    set(article.members, styles: [member, "Onderdeel", "Subonderdeel"]) {
      numbering.label(in: article, depth: $0, index: $1)
    }
    for definition in article.definitions { set(definition.line, in: "Begrip") }
  }

  /// Sets numbered parts, each level in the next of `styles`; what lies deeper stands in the last.
  private mutating func set(
    _ items: [Item<Inline>], styles: [String], depth: Int = 0, label: (_ depth: Int, _ index: Int) -> String
  ) {
    for (index, item) in items.enumerated() {
      set(item.line, in: styles[min(depth, styles.count - 1)], label: label(depth, index))
      set(item.items, styles: styles, depth: depth + 1, label: label)
    }
  }

  /// Sets the lines of a party; the last one lets go of what follows.
  private mutating func set(_ block: SignatureBlock) {
    set([.text(block.party)], in: "Ondertekenaar")
    for (index, field) in block.fields.enumerated() {
      let style = field.value.isEmpty ? "Invulregel" : "Ondertekening"
      let ending = index == block.fields.count - 1 ? "-slot" : ""
      set(field.line, in: style + ending)
    }
  }
}
