import Model

extension Assembly {
  /// The sections with the terms that they use under the last member of the article of definitions, alphabetical.
  func defining(_ sections: [Section]) -> [Section] {
    sections.map { section in
      var section = section
      section.blocks = section.blocks.map { block in
        guard case .article(var article) = block, article.id == SkeletonPart.begrippen.rawValue else {
          return block
        }
        article.definitions = definitions(usedIn: sections)
        return .article(article)
      }
      return section
    }
  }

  /// Terms in the text, and terms in the meanings of those.
  private func definitions(usedIn sections: [Section]) -> [Definition] {
    var text = sections.map(\.text).joined(separator: "\n")
    var used: [String: [Inline]] = [:]
    while true {
      let found = library.glossary.filter { entry in
        used[entry.term] == nil && entry.isTerm(of: skeleton.kind)
          && entry.forms.contains { text.containsWord($0) }
      }
      if found.isEmpty { break }
      for entry in found { used[entry.term] = fill(entry.meaning) }
      text = found.map { entry in used[entry.term, default: []].plain }.joined(separator: "\n")
    }
    let sorted = used.sorted { ($0.key.lowercased(), $0.key) < ($1.key.lowercased(), $1.key) }
    return sorted.enumerated().map { index, entry in
      Definition(term: entry.key, meaning: entry.value + [.text(index == sorted.count - 1 ? "." : ";")])
    }
  }
}

extension Section {
  /// All words of the section, for a search.
  fileprivate var text: String {
    let heading: String =
      switch role {
      case .main: ""
      case .annex(_, let title), .explanation(let title), .worksheet(let title): title
      }
    return heading + "\n" + blocks.flatMap(\.lines).map(\.plain).joined(separator: "\n")
  }
}

extension [Inline] {
  /// The words of the line; references left out.
  var plain: String {
    map { piece in
      switch piece {
      case .text(let text): text
      case .strong(let parts): parts.plain
      case .reference: ""
      case .openPoint(let point): point.mark
      case .commented(let parts, _): parts.plain
      case .pageCount: ""
      }
    }.joined()
  }
}
