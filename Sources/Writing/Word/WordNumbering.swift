import XML

extension XMLNode {
  /// A definition of a list (17.9.1).
  static func definition(_ id: Int, _ levels: [WordLevel], _ indents: [String: XMLNode]) -> XMLNode {
    let number = String(id, radix: 16, uppercase: true)
    let mark = "0B026A00".dropLast(number.count) + number
    return .element(
      "w:abstractNum", ["w:abstractNumId": "\(id)"],
      [Word.property("nsid", String(mark)), Word.property("multiLevelType", "multilevel")]
        + levels.enumerated().map { index, level in
          .element(
            "w:lvl", ["w:ilvl": "\(index)"],
            [Word.property("start", "1"), Word.property("numFmt", level.format.rawValue)]
              + (level.isLinked ? [Word.property("pStyle", level.style)] : [])
              + [
                Word.property("suff", "tab"), Word.property("lvlText", level.text),
                Word.property("lvlJc", "left"),
              ]
              + (indents[level.style].map { [.element("w:pPr", [:], [$0])] } ?? []))
        })
  }

  /// A list (17.9.15) that counts by `definition`; its first `levels` levels begin anew.
  static func list(_ id: Int, definition: Int, restarting levels: Int) -> XMLNode {
    .element(
      "w:num", ["w:numId": "\(id)"],
      [Word.property("abstractNumId", "\(definition)")]
        + (0..<levels).map {
          .element("w:lvlOverride", ["w:ilvl": "\($0)"], [Word.property("startOverride", "1")])
        })
  }

  /// The indent of every style that has one, by its id (17.3.1.12).
  var wordIndents: [String: XMLNode] {
    descendants("w:style").reduce(into: [:]) { indents, style in
      guard let id = style["w:styleId"], let indent = XMLNode.element(style).descendants("w:ind").first
      else { return }
      indents[id] = .element(indent)
    }
  }

  /// `word/styles.xml` with the styles that a list counts linked to their level in the lists of this document, and no
  /// other (17.7.4.14).
  func counting(in lists: WordLists) -> XMLNode {
    let places = Dictionary(
      lists.definitions.prefix(2).enumerated().flatMap { list, levels in
        levels.enumerated().filter(\.element.isLinked).map {
          ($1.style, WordLists.Place(list: list + 1, level: $0))
        }
      }, uniquingKeysWith: { first, _ in first })
    guard case .element(var root) = self else { return self }
    root.children = root.children.map { child in
      guard case .element(var style) = child, let id = style["w:styleId"] else { return child }
      style.children = style.children.map { $0.counting(at: places[id]) }
      return .element(style)
    }
    return .element(root)
  }

  /// The properties of a paragraph style, with this number in place of the one that they have.
  private func counting(at place: WordLists.Place?) -> XMLNode {
    guard case .element(var properties) = self, properties.name == "w:pPr" else { return self }
    properties.children = properties.children.flatMap { child -> [XMLNode] in
      guard case .element(let element) = child, element.name == "w:numPr" else { return [child] }
      return place.map { [.number(at: $0)] } ?? []
    }
    return .element(properties)
  }

  /// Where a paragraph counts (17.3.1.19).
  static func number(at place: WordLists.Place) -> XMLNode {
    .element(
      "w:numPr", [:], [Word.property("ilvl", "\(place.level)"), Word.property("numId", "\(place.list)")])
  }
}
