import Model

extension Chance {
  /// Words with single spaces between them, and none around them.
  mutating func words(_ count: Int) -> String {
    times(count) { chance, _ in chance.oneIn(3) ? chance.pick(Odd.words) : chance.pick(Odd.plain) }
      .joined(separator: " ")
  }

  /// A line of any length, from one letter to hundreds of words.
  mutating func line(isHeading: Bool = false) -> [Inline] {
    if oneIn(30) { return [.text(pick(["x", "§", "–"]))] }
    if oneIn(60), !isHeading { return [.text(words(300))] }
    return times(1 + few(isHeading ? 2 : 6)) { chance, _ in chance.piece(isHeading: isHeading, depth: 2) }
      .enumerated()
      .flatMap { index, piece in index == 0 ? [piece] : [.text(" "), piece] }
  }

  private mutating func piece(isHeading: Bool, depth: Int) -> Inline {
    let kind = Int.random(in: 0...(depth > 0 ? 9 : 6), using: &generator)
    switch kind {
    case 0, 1, 2, 3: return .text(words(1 + few(20)))
    case 4: return places.isEmpty ? .text(words(3)) : .reference(pick(places))
    case 5: return points.isEmpty ? .text(words(2)) : .openPoint(pick(points))
    case 6: return isHeading ? .text(words(1)) : .pageCount
    case 7, 8: return .strong(pieces(isHeading: isHeading, depth: depth - 1))
    default:
      comments += 1
      let comment = Comment(id: "opmerking-\(comments)", times(1 + few(3)) { chance, _ in chance.words(8) })
      return .commented(pieces(isHeading: isHeading, depth: depth - 1), comment)
    }
  }

  private mutating func pieces(isHeading: Bool, depth: Int) -> [Inline] {
    let first = piece(isHeading: isHeading, depth: depth)
    return oneIn(3) ? [first, .text(" "), piece(isHeading: isHeading, depth: depth)] : [first]
  }

  mutating func point(_ index: Int) -> OpenPoint {
    OpenPoint(
      id: "feit.punt-\(index)",
      question: Question(
        label: words(1 + few(3)), text: words(6), owner: pick(["jurist", "vastgoed & grond"])),
      cell: oneIn(4) ? .method : .value)
  }
}

/// Words as they may stand in a text.
private enum Odd {
  static let plain = [
    "de", "het", "een", "gemeente", "koper", "kavel", "water", "groen", "levert", "draagt", "binnen",
    "volgens",
    "ten hoogste", "drie", "weken", "op", "bij", "woning", "bouwt.", "volgt,", "waarbij:", "grond;",
  ]
  static let words = [
    "“geciteerd”", "'enkel'", "\"dubbel\"", "R&D", "a<b", "c>d", "<w:p/>", "&amp;", "]]>", "{{titel}}", "m²",
    "CO₂",
    "≤\u{A0}0,45", "€\u{A0}1.250.000", "1\u{A0}juni\u{A0}2026", "10%", "één", "e\u{301}e\u{301}n",
    "coo\u{308}rdinatie",
    "Œuvre", "straße", "αβγ", "–", "…", "½", "\u{2212}3", "1°", "o.a.", "[haken]", "50/50", "MAT-04-egw",
    "hottentottententententoonstellingsterreinvergunningsaanvraagprocedure", "kWh/m²", "a\u{A0}b\u{A0}c", "#",
    "@",
  ]
}
