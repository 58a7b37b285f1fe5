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

  /// The headers and footers that the sections need, from the house style.
  func wordMargins(in style: HouseStyle) -> [WordPart] {
    let orientations = document.sections.map(\.orientation)
    let pages = [Section.Orientation.portrait, .landscape].filter { page in
      orientations.contains(page) || (page == .portrait && orientations.isEmpty)
    }.map(WordPage.init)
    let isMain =
      document.sections.isEmpty
      ? [.portrait] : document.sections.filter { $0.role == .main }.map(\.orientation)
    let headers = pages.filter { isMain.contains($0.orientation) }.map {
      WordPart($0.header.rawValue, .header, style[$0.header].filled(for: document).telling([]))
    }
    let footers = pages.map { page in
      WordPart(
        page.footer.rawValue, .footer, style[page.footer].filled(for: document).initialled(by: document.marks)
      )
    }
    let own = document.sections.enumerated().compactMap { index, section -> WordPart? in
      guard section.role != .main else { return nil }
      let header = style[WordPage(section.orientation).header].filled(for: document)
      return WordPart(
        "word/\(wordHeader(of: section, at: index)).xml", .header, header.telling(runs(section.bearing)))
    }
    return headers + own + footers
  }
}

extension Section {
  /// What stands before the title of the document in the header: `Bijlage 1 bij `.
  var bearing: [Inline] {
    switch role {
    case .main: []
    case .annex(let id, _): [.reference(.annex(id)), .text(" bij ")]
    case .explanation(let title), .worksheet(let title): [.text("\(title) bij ")]
    }
  }
}

extension XMLNode {
  /// A header with the slot `{{deel}}`, a run of its own, replaced.
  fileprivate func telling(_ runs: [XMLNode]) -> XMLNode {
    guard case .element(var element) = self else { return self }
    element.children = element.children.flatMap { child -> [XMLNode] in
      guard case .element(let run) = child, run.name == "w:r", child.content.contains("{{deel}}") else {
        return [child.telling(runs)]
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
          + names.flatMap { name in
            [.run("Paraaf \(name): "), .run([.element("w:tab")]), .run([.element("w:tab")])]
          })
    }
    footer.children = lines + footer.children
    return .element(footer)
  }
}
