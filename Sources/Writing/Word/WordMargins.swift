import Model
import XML

extension Survey {
  /// The relationship of the header of a section: that of its pages, or one of its own when it tells what the section
  /// is.
  func wordHeader(of section: Section, at index: Int) -> String {
    switch section.role {
    case .main: WordPart.relationship(WordPage(section.orientation).header.rawValue)
    case .annex, .explanation, .worksheet: "koptekst-\(index)"
    }
  }

  /// The headers and footers of these sections, from the house style.
  func wordMargins(of pages: [WordBody.Pages], in style: HouseStyle) -> [WordPart] {
    var paths: Set<String> = []
    return pages.flatMap { pages -> [WordPart] in
      let (index, section) = (pages.index, pages.section)
      let page = WordPage(section.orientation)
      let header = style[page.header].filled(for: document).wordHeader(telling: bearing(of: section))
      let footer = style[page.footer].filled(for: document).initialled(by: document.marks)
      return [
        WordPart("word/\(wordHeader(of: section, at: index)).xml", .header, header),
        WordPart(page.footer.rawValue, .footer, footer),
      ]
    }.filter { paths.insert($0.path).inserted }
  }

  private func bearing(of section: Section) -> [XMLNode] {
    section.bearing(numbering).flatMap { part -> [XMLNode] in
      switch part {
      case .words(let words): [.run(words)]
      case .number(let words, let bookmark): XMLNode.field("REF \(bookmark) \\r \\h", showing: words)
      }
    }
  }
}

extension XMLNode {
  /// A header with the slot `{{deel}}`, a run of its own, replaced.
  func wordHeader(telling runs: [XMLNode]) -> XMLNode {
    guard case .element(var element) = self else { return self }
    element.children = element.children.flatMap { child -> [XMLNode] in
      guard case .element(let run) = child, run.name == "w:r", child.content.contains("{{deel}}") else {
        return [child.wordHeader(telling: runs)]
      }
      return runs
    }
    return .element(element)
  }

  /// A footer with a line on which the parties initial the page.
  fileprivate func initialled(by marks: Marks) -> XMLNode {
    guard case .element(var footer) = self, !marks.initials.isEmpty else { return self }
    let lines = marks.initialLines.map { names in
      XMLNode.element(
        "w:p", [:],
        [.element("w:pPr", [:], [Word.property("pStyle", "Paraaf")])]
          + names.flatMap { [.run("Paraaf \($0):"), .run([.element("w:tab")])] }.dropLast())
    }
    footer.children = lines + footer.children
    return .element(footer)
  }
}
