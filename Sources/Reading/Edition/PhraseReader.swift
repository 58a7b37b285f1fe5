import Diagnostics
import Markdown
import Model

/// Turns Markdown into phrases and items: ids as trailing `{#id}`, blanks as `{{naam}}`, references as links
/// without text. What a clause may not use is a complaint.
struct PhraseReader {
  /// What a text mentions and where, for checks between files.
  final class Mentions {
    var blanks: [(name: String, place: SourceLocation)] = []
    var references: [(target: Reference, place: SourceLocation)] = []
    var parts: [(id: String, place: SourceLocation)] = []
    /// The lines of the text, in reading order.
    var lines: [(phrases: [Phrase], place: SourceLocation)] = []
  }

  let file: String
  /// The lines of the file before the Markdown.
  let offset: Int
  let complaints: Complaints
  var mentions = Mentions()
  /// The lines of the Markdown, to count columns in: cmark counts bytes.
  var lines: [Substring] = []
  /// The one place of a text that is a value in YAML.
  var whole: SourceLocation?

  func location(_ place: Markdown.Place) -> SourceLocation {
    if let whole { return whole }
    let isKnown = lines.indices.contains(place.line - 1)
    let before = isKnown ? lines[place.line - 1].utf8.prefix(place.column - 1) : "".utf8.prefix(0)
    let column = isKnown ? String(decoding: before, as: UTF8.self).unicodeScalars.count + 1 : place.column
    return SourceLocation(file: file, line: place.line + offset, column: column)
  }

  /// The items of an ordered list, with the lists in them; at most three levels.
  func items(_ items: [Markdown.Item], depth: Int = 1) -> [Item<Phrase>] {
    items.compactMap { item in
      guard case .paragraph(let inlines, let place)? = item.blocks.first else {
        complaints.add(.emptyItem(at: location(item.place)))
        return nil
      }
      var (phrases, id) = line(inlines, at: place)
      if phrases.isEmpty { complaints.add(.emptyItem(at: location(item.place))) }
      var parts: [Item<Phrase>] = []
      for block in item.blocks.dropFirst() {
        switch block {
        case .list(true, let nested, _) where depth < 3: parts += self.items(nested, depth: depth + 1)
        case .list(_, _, let place), .heading(_, _, let place), .paragraph(_, let place),
          .quote(_, let place),
          .other(_, let place):
          complaints.add(.notInItem(at: location(place)))
        }
      }
      if phrases.last == .text(" ") { phrases.removeLast() }
      return Item(id: id, phrases, items: parts)
    }
  }

  /// The phrases of a line, and the id that ends it.
  func line(_ inlines: [Markdown.Inline], at place: Markdown.Place) -> (phrases: [Phrase], id: String?) {
    var inlines = inlines
    var id: String?
    if case .text(let last)? = inlines.last, last.hasSuffix("}"), let start = last.range(of: "{#") {
      id = String(last[start.upperBound...].dropLast())
      var rest = last[..<start.lowerBound]
      while rest.last == " " { rest.removeLast() }
      inlines[inlines.count - 1] = .text(String(rest))
      if let id { mentions.parts.append((id, location(place))) }
      if let found = id, !found.isKebabCase { complaints.add(.badID(found, at: location(place))) }
    }
    let line = inlines.flatMap { phrases($0, at: place) }
    mentions.lines.append((line, location(place)))
    return (line, id)
  }

  private func phrases(_ inline: Markdown.Inline, at place: Markdown.Place) -> [Phrase] {
    switch inline {
    case .text(let text):
      // What only looks like a reference would be printed as it stands.
      if let sign = ["](", "[]", "bepaling:"].first(where: text.contains) {
        complaints.add(.badLink(sign, at: location(place)))
      }
      if text.contains(":::") { complaints.add(.strayFence(at: location(place))) }
      // Tables are no CommonMark: one would pass as words and bars.
      if text.contains("|--") || text.contains("| --") {
        complaints.add(.notAllowed("een tabel", at: location(place)))
      }
      return blanks(in: text, at: location(place))
    case .strong(let parts): return [.strong(parts.flatMap { phrases($0, at: place) })]
    case .link(let destination, let text, let place):
      guard let reference = PhraseReader.reference(destination), text.isEmpty else {
        complaints.add(.badLink(destination, at: location(place)))
        return []
      }
      mentions.references.append((reference, location(place)))
      return [.reference(reference)]
    case .lineBreak: return [.text(" ")]
    case .other(let kind, let place):
      complaints.add(.notAllowed(Markdown.dutchName(of: kind), at: location(place)))
      return []
    }
  }

  /// `bepaling:boete`, `bepaling:boete#maximum` or `bijlage:prestatiebijlage`.
  private static func reference(_ destination: String) -> Reference? {
    let parts = destination.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    switch parts[0] {
    case "bepaling":
      let ends = parts[1].split(separator: "#", maxSplits: 1)
      return ends.first.map { .clause(String($0), part: ends.count == 2 ? String(ends[1]) : nil) }
    case "bijlage": return .annex(String(parts[1]))
    case _: return nil
    }
  }

  /// The text with its blanks told apart.
  func blanks(in text: String, at place: SourceLocation) -> [Phrase] {
    var phrases: [Phrase] = []
    var rest = text[...]
    while let open = rest.range(of: "{{") {
      guard let close = rest[open.upperBound...].range(of: "}}") else { break }
      if open.lowerBound > rest.startIndex { phrases.append(.text(String(rest[..<open.lowerBound]))) }
      let name = String(rest[open.upperBound..<close.lowerBound])
      mentions.blanks.append((name, place))
      // A name that is no blank is a complaint of the checks between files, which know the facts.
      phrases.append(Blank(name).map { .blank($0) } ?? .text(name))
      rest = rest[close.upperBound...]
    }
    if rest.contains("{{") || rest.contains("}}") || rest.contains("{#") {
      complaints.add(.strayBraces(at: place))
    }
    return rest.isEmpty ? phrases : phrases + [.text(String(rest))]
  }
}

/// The phrases of a text that is a value in YAML, such as the meaning of a term; what it mentions is noted.
func sentence(_ value: YAMLValue, _ mentions: PhraseReader.Mentions) -> [Phrase]? {
  guard let text = value.string else { return nil }
  let reader = PhraseReader(
    file: value.location.file, offset: 0, complaints: value.complaints, mentions: mentions,
    whole: value.location)
  guard case .paragraph(let inlines, let place)? = Markdown(parsing: text).blocks.first else {
    value.complaints.add(.notASentence(at: value.location))
    return nil
  }
  let line = reader.line(inlines, at: place)
  if line.id != nil { value.complaints.add(.strayBraces(at: value.location)) }
  return line.phrases
}

extension Markdown {
  /// What a lawyer calls a construct that cmark calls `kind`.
  static func dutchName(of kind: String) -> String {
    switch kind {
    case "quote": "een citaat"
    case "code_block", "code": "code"
    case "html_block", "html_inline": "HTML"
    case "thematic_break": "een scheidingslijn"
    case "emph": "cursief"
    case "image": "een afbeelding"
    case "too_deep": "te diep genest"
    default: "onbekend"  // names of C, not an enum of ours
    }
  }
}

extension String {
  /// Whether the text is a code of the files: `a-z`, `0-9` and hyphens between them.
  var isKebabCase: Bool {
    !isEmpty && first != "-" && last != "-"
      && utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || $0 == UInt8(ascii: "-")
      }
  }

  /// The first place of `part`.
  func range(of part: String) -> Range<Index>? { self[...].range(of: part) }
}

extension Substring {
  fileprivate func range(of part: String) -> Range<Index>? { firstRange(of: part) }
}

extension Diagnostic {
  fileprivate static func emptyItem(at place: SourceLocation) -> Self {
    Self("dit onderdeel heeft geen tekst", "schrijf achter het nummer een zin", at: place)
  }
  fileprivate static func notInItem(at place: SourceLocation) -> Self {
    Self(
      "dit hoort niet in een lid",
      "gebruik in een lid alleen tekst en genummerde onderdelen, hooguit drie diep", at: place)
  }
  fileprivate static func notASentence(at place: SourceLocation) -> Self {
    Self(
      "dit is geen lopende tekst", "begin met een woord, niet met een teken voor een kop of lijst", at: place)
  }
  fileprivate static func badID(_ id: String, at place: SourceLocation) -> Self {
    Self(
      "‘\(id)’ is geen geldige naam voor een lid", "gebruik kleine letters, cijfers en streepjes", at: place)
  }
  fileprivate static func badLink(_ destination: String, at place: SourceLocation) -> Self {
    Self(
      "de koppeling ‘\(destination)’ is geen verwijzing",
      "schrijf [](bepaling:naam), [](bepaling:naam#lid) of [](bijlage:naam), zonder tekst tussen de haken",
      at: place)
  }
  fileprivate static func notAllowed(_ kind: String, at place: SourceLocation) -> Self {
    Self(
      "deze opmaak (\(kind)) kan hier niet",
      "gebruik alleen genummerde leden, **vet**, invulplaatsen en verwijzingen", at: place)
  }
  fileprivate static func strayBraces(at place: SourceLocation) -> Self {
    Self(
      "hier staan losse accolades",
      "schrijf een invulplaats als {{naam}} en de naam van een lid als {#naam} aan het eind", at: place)
  }
}
