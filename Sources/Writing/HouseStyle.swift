public import Diagnostics
import FoundationEssentials
import Model
import XML

/// The parts of a package that a municipality gives its own look (*huisstijl*): styles, headers and footers, as
/// diffable XML in a folder. The text of a document never comes from here.
///
/// A part may hold slots in its text: `{{titel}}`, `{{ondertitel}}`, `{{project}}`, `{{dossiernummer}}`, `{{status}}`
/// (such as `CONCEPT versie 0.1 · 23 november 2026`), `{{datum}}` (ISO 8601) and `{{uitgever}}`.
public struct HouseStyle: Equatable, Sendable {
  /// The parts under `word/` by their path in the package, such as `word/styles.xml`.
  let word: [String: XMLNode]
  /// The parts under `opendocument/` by their path in the package, such as `styles.xml`.
  let openDocument: [String: XMLNode]

  /// Reads `folder/word` and `folder/opendocument`.
  ///
  /// - Throws: Complaints about parts that are missing or no XML.
  public init(reading folder: String) throws(Diagnostics) {
    var complaints: [Diagnostic] = []
    func parts(_ names: [String], under subfolder: String) -> [String: XMLNode] {
      var parts: [String: XMLNode] = [:]
      for name in names {
        let path = "\(folder)/\(subfolder)/\(name)"
        // A part is asked for its size before it is read; the parser refuses what is too large.
        let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
        guard let size, size <= XMLNode.limit + 1, let data = FileManager.default.contents(atPath: path)
        else {
          complaints.append(.missingPart(at: SourceLocation(file: path)))
          continue
        }
        do throws(Diagnostics) {
          let part = try XMLNode(parsing: Array(data), file: path)
          if part.isHouseStylePart {
            parts[name] = part
          } else {
            complaints.append(.otherPart(at: SourceLocation(file: path)))
          }
        } catch {
          complaints += error.list
        }
      }
      return parts
    }
    word = parts(HouseStyle.wordParts, under: "word")
    openDocument = parts(HouseStyle.openDocumentParts, under: "opendocument")
    func missing(_ wanted: [String], _ node: XMLNode?, _ elements: [String], _ key: String, in name: String) {
      guard let node else { return }
      let there = Set(elements.flatMap { node.descendants($0).compactMap { $0[key] } })
      let place = SourceLocation(file: "\(folder)/\(name)")
      complaints += wanted.filter { !there.contains($0) }.map { .missingStyle($0, at: place) }
    }
    missing(
      HouseStyle.wordStyles, word[WordStylePart.styles.rawValue], ["w:style"], "w:styleId",
      in: "word/word/styles.xml")
    missing(
      HouseStyle.openDocumentStyles, openDocument["styles.xml"],
      ["style:style", "text:list-style", "style:master-page"],
      "style:name", in: "opendocument/styles.xml")
    guard complaints.isEmpty else { throw Diagnostics(complaints) }
  }
}

extension XMLNode {
  /// The part with its slots filled from `document`.
  func filled(for document: Document) -> XMLNode {
    let slots = [
      "titel": document.title, "ondertitel": document.subtitle, "project": document.marks.project,
      "dossiernummer": document.marks.dossierNumber, "status": document.marks.line,
      "datum": document.marks.date.description, "uitgever": document.marks.issuer,
    ]
    // One pass: what is put into a slot is text, also when it looks like a slot.
    return mapText { text in
      let parts = text.split(separator: "{{", omittingEmptySubsequences: false)
      return parts.dropFirst().reduce(String(parts.first ?? "")) { filled, part in
        let ends = part.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2, let value = slots[String(ends[0])] else { return filled + "{{" + part }
        return filled + value + ends[1]
      }
    }
  }
}

extension XMLNode {
  /// Whether the root is that of a part which a house style may hold, in the namespace of its format.
  fileprivate var isHouseStylePart: Bool {
    guard case .element(let root) = self else { return false }
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    let isWord = ["w:styles", "w:settings", "w:fonts", "w:hdr", "w:ftr"].contains(root.name)
    return isWord
      ? root["xmlns:w"] == word : root.name == "office:document-styles" && root["xmlns:office"] == office
  }
}

extension HouseStyle {
  /// The styles that both writers use, under one name.
  private static let common =
    [
      "Status", "Opmerking", "Artikeltekst", "Lid", "Onderdeel", "Subonderdeel", "Begrip", "Artikelkop",
      "Bijlagekop",
    ]
    + [
      "Werkbladkop", "Bijschrift", "Tabelkop", "Tabeltekst", "Slotformule", "Ondertekenaar", "Ondertekening",
    ]
    + ["Invulregel", "Paraaf", "Openstaand", "Verwijzing"]

  /// The ids of the styles that `word/styles.xml` must hold.
  static let wordStyles =
    common + [
      "BodyText", "Subtitle", "Strong", "List", "List2", "List3", "Sectie-einde", "Tekst-na-tabel", "Tabel",
    ]
    + ["TOCHeading", "CommentText", "CommentReference", "Ondertekening-slot", "Invulregel-slot"]
    + (1...5).map { "Heading\($0)" } + (2...5).flatMap { ["TOC\($0)", "Indelingskop\($0)"] }
    + (3...5).map { "Artikelkop\($0)" }

  /// The names of the styles, lists and pages that `opendocument/styles.xml` must hold.
  static let openDocumentStyles =
    common + [
      "Text_20_body", "Subtitle", "Strong_20_Emphasis", "Lijst", "Tabel", "Tabelcel", "Tabelkopcel",
      "Inhoudslink",
    ]
    + ["Contents_20_Heading", "Ondertekening_20_slot", "Invulregel_20_slot", "Standard", "Liggend"]
    + (1...5).map { "Heading_20_\($0)" }
    + (2...5).flatMap { ["Contents_20_\($0)", "Indelingskop_20_\($0)"] }
    + (3...5).map { "Artikelkop_20_\($0)" } + ListStyle.allCases.map(\.openDocument)
    + ["Artikelen", "Bijlagen", "Regeling", "Regelingbijlagen", "Hoofdstukken", "Indeling"]
}

extension Diagnostic {
  fileprivate static func missingStyle(_ name: String, at place: SourceLocation) -> Self {
    Self(
      "de huisstijl heeft geen stijl ‘\(name)’",
      "neem die over uit de meegeleverde huisstijl en pas haar aan",
      at: place)
  }
  fileprivate static func otherPart(at place: SourceLocation) -> Self {
    Self(
      "dit bestand is geen deel van een huisstijl",
      "neem het over uit de meegeleverde huisstijl en pas dat aan",
      at: place)
  }
  fileprivate static func missingPart(at place: SourceLocation) -> Self {
    Self(
      "dit deel van de huisstijl ontbreekt, is niet te lezen of te groot",
      "neem het over uit de meegeleverde huisstijl", at: place)
  }
}
