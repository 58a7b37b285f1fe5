import Archive
import Foundation
import Model
import Testing
import XML

/// A requirement on a finished file, told by its number in the list of accessibility (T1–T20), or by a word for what
/// this product promises beside it.
struct Check<File: Sendable>: Sendable {
  var name: String
  /// Whether it is about the words that were given, which a writer leaves as they are.
  var isOfWords = false
  /// What is wrong with a file; nothing when it is right.
  var faults: @Sendable (File) -> [String]

  init(_ name: String, isOfWords: Bool = false, _ faults: @escaping @Sendable (File) -> [String]) {
    (self.name, self.isOfWords, self.faults) = (name, isOfWords, faults)
  }
}

extension [Check<WordFile>] {
  func faults(in file: WordFile) -> [String] {
    flatMap { check in check.faults(file).map { "\(check.name): \($0)" } }
  }
}

extension [Check<OpenDocumentFile>] {
  func faults(in file: OpenDocumentFile) -> [String] {
    flatMap { check in check.faults(file).map { "\(check.name): \($0)" } }
  }
}

/// A heading as a reader of the file meets it.
struct FoundHeading: Equatable, Sendable {
  /// From 1.
  var level: Int
  /// The label that a list gives it, and its words.
  var label: String?
  var words: String
  var isInTable: Bool
  /// The bookmarks in it.
  var bookmarks: [String]
}

extension [FoundHeading] {
  /// T3: one heading 1, the first; no level left out; none in a table; none longer than 100 characters.
  var outlineFaults: [String] {
    (first?.level == 1 ? [] : ["the first heading is no title"])
      + (filter { $0.level == 1 }.count == 1 ? [] : ["not one title"])
      + zip(self, dropFirst()).filter { $1.level > $0.level + 1 }.map {
        "a level left out before \($1.words)"
      }
      + filter(\.isInTable).map { "a heading in a table: \($0.words)" }
      + filter { $0.words.isEmpty }.map { _ in "an empty heading" }
  }
}

/// An entry of a list of contents.
struct FoundEntry: Equatable, Sendable {
  var level: Int?
  var words: String
  var target: String?
  var page: String
}

extension [FoundEntry] {
  /// T20: the entries are the headings under the title, with their numbers, links and pages.
  func faults(against headings: [FoundHeading]) -> [String] {
    let under = headings.filter { $0.level > 1 }
    let pages = map { Int($0.page) ?? 0 }
    return
      (map(\.words) == under.map { ($0.label.map { "\($0) " } ?? "") + $0.words }
      ? [] : ["the entries are not the headings"])
      + (map(\.level) == under.map(\.level) ? [] : ["the levels of entries are not those of headings"])
      + zip(self, under).filter { !$1.bookmarks.contains($0.target ?? "") }.map { "no way to \($0.0.words)" }
      + (pages.allSatisfy { $0 > 0 } && pages == pages.sorted() ? [] : ["the pages of entries do not go up"])
  }
}

extension String {
  /// T5 and T4: begins with a number or sign that a list should have given.
  var beginsLikeAnItem: Bool {
    prefixMatch(of: /(\(?\d{1,3}[.)°]|[a-zA-Z]{1,2}[.)]|[ivx]+[.)]|[•·–—*-])\s/) != nil
  }

  /// T4: begins with a number that the list of headings should have given.
  var beginsLikeAHeading: Bool {
    prefixMatch(of: /(Artikel|Hoofdstuk|Afdeling|Paragraaf|Bijlage)\s+[\dIVX]/) != nil || beginsLikeAnItem
  }

  /// T10: spaces to shift words.
  var spaceFaults: [String] { contains("  ") ? ["double spaces: \(prefix(40))"] : [] }

  /// T16: signs to write on.
  var signFaults: [String] { contains(/_{3,}|\.{4,}/) ? ["a line of signs: \(prefix(40))"] : [] }

  /// T13.
  var isPoorLink: Bool { count <= 5 || contains("://") || hasPrefix("www.") || contains("klik hier") }
}

/// A colour in hexadecimal digits, `154273` or `#154273`.
struct Colour: Equatable {
  static let white = Colour(red: 1, green: 1, blue: 1)
  private var red, green, blue: Double

  private init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  init?(_ text: String) {
    guard let value = Int(text.drop { $0 == "#" }, radix: 16), text.drop(while: { $0 == "#" }).count == 6
    else {
      return nil
    }
    func part(_ shift: Int) -> Double { Double(value >> shift & 255) / 255 }
    (red, green, blue) = (part(16), part(8), part(0))
  }

  /// Relative luminance (WCAG 2.2).
  private var luminance: Double {
    func linear(_ part: Double) -> Double {
      part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// From 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}
