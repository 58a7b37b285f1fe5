import Model
import XML

extension WordBody {
  /// A block.
  ///
  /// - Parameters:
  ///   - previous: The block before it in the section: the space under a table is that of what follows.
  ///   - next: The block after it: a page with signatures has the words before them too.
  func nodes(
    _ block: Block, at position: Position, after previous: Block?, before next: Block?, on page: WordPage
  ) -> [XMLNode] {
    switch block {
    case .heading: survey.outline[position].map { [paragraph("Heading\($0.level)", marked($0))] } ?? []
    case .division:
      survey.outline[position].map { [paragraph("Indelingskop\($0.level)", marked($0), at: lists[position])] }
        ?? []
    case .contents: contents
    case .paragraph(let line):
      text(
        next?.isSignatures == true
          ? "Slotformule" : previous?.isTable == true ? "Tekst-na-tabel" : "BodyText", line)
    case .note(let line): text("Opmerking", line)
    case .article(let article): nodes(article, at: position)
    case .list(let style, let items):
      lists[position].map { place in items.flatMap { nodes($0, in: place.list, style.wordLevels, level: 0) } }
        ?? []
    case .table(let table): nodes(table, at: position, on: page)
    case .signatures(let blocks): blocks.flatMap(nodes)
    }
  }

  /// An article. Where its style is linked to the list of articles, that counts it.
  private func nodes(_ article: Article, at position: Position) -> [XMLNode] {
    guard let entry = survey.outline[position], let place = lists[position] else { return [] }
    let style = entry.level == 2 ? "Artikelkop" : "Artikelkop\(entry.level)"
    let traces = article.traces
    let line = marked(traces[0].bookmark, traced(runs(entry.line), traces[0]))
    return [paragraph(style, line, at: isLinked(style, place) ? nil : place)]
      + parts(article, traces.dropFirst(), under: place)
      + article.definitions.flatMap { text("Begrip", $0.line) }
  }

  /// The members of an article with their parts; what lies deeper than the last level stands on the last.
  private func parts(_ article: Article, _ traces: ArraySlice<Trace>, under place: WordLists.Place)
    -> [XMLNode]
  {
    zip(article.parts, traces).map { item, trace in
      let levels = lists.definitions[0]
      let level = levels[min(place.level + trace.path.count, levels.count - 1)]
      let isNumbered = trace.path.count > 1 || survey.numbering.profile.numbersMembers(of: article)
      let style = isNumbered ? level.style : "Artikeltekst"
      let line = runs(item.line, isPart: trace.path.count > 1)
      return paragraph(style, marked(trace.bookmark, traced(line, trace)))
    }
  }

  private func isLinked(_ style: String, _ place: WordLists.Place) -> Bool {
    let level = lists.definitions[place.list - 1][place.level]
    return level.isLinked && level.style == style
  }

  /// A party, a recital or a bullet, with what is under it.
  private func nodes(_ item: Item<Inline>, in list: Int, _ levels: [WordLevel], level: Int) -> [XMLNode] {
    let level = min(level, levels.count - 1)
    let line = runs(item.line, isPart: level > 0)
    return [paragraph(levels[level].style, line, at: WordLists.Place(list: list, level: level))]
      + item.items.flatMap { nodes($0, in: list, levels, level: level + 1) }
  }

  /// The lines under which a party signs; an empty value is a line to write on, which the style draws. The last line
  /// lets go of what follows.
  private func nodes(_ block: SignatureBlock) -> [XMLNode] {
    text("Ondertekenaar", [.text(block.party)])
      + block.fields.enumerated().flatMap { index, field in
        let ending = index == block.fields.count - 1 ? "-slot" : ""
        return text((field.value.isEmpty ? "Invulregel" : "Ondertekening") + ending, field.line)
      }
  }

  /// A paragraph in a named style; none when nothing stands in it.
  func text(_ style: String, _ line: [Inline]) -> [XMLNode] {
    let runs = runs(line)
    return runs.isEmpty ? [] : [paragraph(style, runs)]
  }

  /// A paragraph.
  ///
  /// - Parameter place: Where it counts, when its style does not say so.
  func paragraph(_ style: String, _ content: [XMLNode], at place: WordLists.Place? = nil) -> XMLNode {
    let number = place.map { [XMLNode.number(at: $0)] } ?? []
    return .element("w:p", [:], [.element("w:pPr", [:], [Word.property("pStyle", style)] + number)] + content)
  }

  /// The words of a heading between the ends of its bookmark.
  func marked(_ entry: Outline.Entry) -> [XMLNode] {
    marked(survey.outline.bookmark(of: entry), runs(entry.line))
  }

  /// Runs between the ends of a bookmark (17.13.6).
  func marked(_ bookmark: String, _ runs: [XMLNode]) -> [XMLNode] {
    guard let id = bookmarks[bookmark] else { return runs }
    return [.element("w:bookmarkStart", ["w:id": "\(id)", "w:name": bookmark])] + runs
      + [.element("w:bookmarkEnd", ["w:id": "\(id)"])]
  }

  /// The words of a paragraph in a content control that names the part of the clause (17.5.2.31); nobody sees it. It
  /// lies within the paragraph: around it, LibreOffice 7.4 loses words when there are comments or other controls.
  private func traced(_ runs: [XMLNode], _ trace: Trace) -> [XMLNode] {
    guard !runs.isEmpty else { return [] }
    let properties = [Word.property("tag", trace.tag), .element("w15:appearance", ["w15:val": "hidden"])]
    return [
      .element(
        "w:sdt", [:],
        [.element("w:sdtPr", [:], properties), .element("w:sdtContent", [:], runs)])
    ]
  }
}

extension Article {
  /// Its members and their parts, in reading order.
  var parts: [Item<Inline>] {
    func parts(_ item: Item<Inline>) -> [Item<Inline>] { [item] + item.items.flatMap(parts) }
    return members.flatMap(parts)
  }
}
