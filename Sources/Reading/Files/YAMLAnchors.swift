import Yams

/// A place in a YAML text, from 1.
struct TextPlace: Comparable {
  let line: Int
  let column: Int

  init(_ line: Int, _ column: Int) { (self.line, self.column) = (max(1, line), max(1, column)) }

  init(_ mark: Mark) { self.init(mark.line, mark.column) }

  static func < (one: Self, other: Self) -> Bool { (one.line, one.column) < (other.line, other.column) }
}

extension String {
  /// The place of the first anchor (`&name`) that an alias (`*name`) uses. Looks at the bare text, quotes and
  /// comments included, before YAML is read: what might grow never reaches the parser.
  var usedAnchor: TextPlace? {
    guard contains("&"), contains("*") else { return nil }
    var anchors: [Substring: TextPlace] = [:]
    var aliases: Set<Substring> = []
    for (number, line) in split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let scalars = line.unicodeScalars
      var before: Unicode.Scalar = " "
      for (column, index) in scalars.indices.enumerated() {
        let scalar = scalars[index]
        if (scalar == "&" || scalar == "*") && " \t\r[{,:-?\"'".unicodeScalars.contains(before) {
          let name = line[scalars.index(after: index)...].prefix { $0.isAnchorLetter }
          if scalar == "*" { aliases.insert(name) }
          if scalar == "&" && anchors[name] == nil {
            anchors[name] = TextPlace(number + 1, column + 1)
          }
        }
        before = scalar
      }
    }
    return anchors.filter { !$0.key.isEmpty && aliases.contains($0.key) }.values.min()
  }

  /// The place of the first character that YAML forbids.
  var firstForbidden: TextPlace {
    var (line, column) = (1, 1)
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: (line, column) = (line + 1, 1)
      case 0x09, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: column += 1
      default: return TextPlace(line, column)
      }
    }
    return TextPlace(1, 1)
  }
}

extension Character {
  /// Whether a name of an anchor may hold it.
  fileprivate var isAnchorLetter: Bool { isASCII && (isLetter || isNumber) || self == "-" || self == "_" }
}

extension [[Unicode.Scalar]] {
  /// The scalar at a place.
  func scalar(at mark: TextPlace) -> Unicode.Scalar? {
    guard indices.contains(mark.line - 1), self[mark.line - 1].indices.contains(mark.column - 1) else {
      return nil
    }
    return self[mark.line - 1][mark.column - 1]
  }
}

extension Node {
  /// The place of the first node that begins with an anchor in `lines`, its text. As no alias uses one, the walk
  /// is as long as the text. (Yams does not keep anchors.)
  func firstAnchor(in lines: [[Unicode.Scalar]]) -> TextPlace? {
    if let place = mark.map(TextPlace.init), lines.scalar(at: place) == "&" { return place }
    switch self {
    case .sequence(let sequence):
      for node in sequence { if let found = node.firstAnchor(in: lines) { return found } }
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = key.firstAnchor(in: lines) ?? value.firstAnchor(in: lines) { return found }
      }
    case .scalar, .alias: break
    }
    return nil
  }
}
