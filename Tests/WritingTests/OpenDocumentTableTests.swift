import Documents
import Foundation
import Model
import Testing
import XML

@testable import Writing

@Suite struct OpenDocumentTableTests {
  private static let table = Block.table(
    Table(
      caption: "Termijnen", description: "Wat wanneer.",
      columns: [.init("Wat", share: 33), .init("Wanneer", share: 67)],
      rows: [.init(cells: [[.text("levering")], []]), .init(cells: [[.text("bouw")]])]))

  @Test(arguments: [(Section.Orientation.portrait, 160.0), (.landscape, 247.0)])
  func theColumnsFillThePage(orientation: Section.Orientation, width: Double) throws {
    var document = Document.sample(main: [Self.table])
    document.sections[0].orientation = orientation
    let content = try document.openDocumentPart("content.xml")
    let widths = Dictionary(
      uniqueKeysWithValues: content.descendants("style:style").map { style in
        (style["style:name"] ?? "", style.children.first?.attribute("style:column-width") ?? "")
      })
    let total = content.descendants("table:table-column").reduce(0.0) { total, column in
      total + (Double(widths[column["table:style-name"] ?? ""]?.dropLast(2) ?? "") ?? 0)
    }
    #expect(abs(total - width) < 0.005)
  }

  @Test func theHeaderRowComesBackRowsStayWholeAndNoCellIsEmpty() throws {
    let content = try Document.sample(main: [Self.table]).openDocumentPart("content.xml")
    let header = try #require(content.descendants("table:table-header-rows").first)
    #expect(XMLNode.element(header).content == "WatWanneer")
    let row = content.descendants("style:style").first { $0["style:family"] == "table-row" }
    #expect(row?.children.first?.attribute("fo:keep-together") == "always")
    #expect(
      content.descendants("table:table-row").allSatisfy { $0["table:style-name"] == row?["style:name"] })
    let cells = content.descendants("table:table-cell").map { XMLNode.element($0).content }
    #expect(cells == ["Wat", "Wanneer", "levering", "–", "bouw", "–"])
  }

  @Test func aScreenReaderHearsWhatTheTableHolds() throws {
    let content = try Document.sample(main: [Self.table]).openDocumentPart("content.xml")
    #expect(content.descendants("table:title").map { XMLNode.element($0).content } == ["Termijnen"])
    #expect(content.descendants("table:desc").map { XMLNode.element($0).content } == ["Wat wanneer."])
  }

  @Test func theLookOfCellsIsThatOfTheHouseStyle() throws {
    let styles = try Document.sample.openDocumentPart("styles.xml")
    let content = try Document.sample.openDocumentPart("content.xml")
    for name in ["Tabelcel", "Tabelkopcel"] {
      let looks = [styles, content].map { part in
        part.descendants("style:style").first { $0["style:name"] == name }
          .map { XMLNode.element($0).descendants("style:table-cell-properties") }
      }
      #expect(looks[0] == looks[1])
      #expect(looks[0]?.first?.attributes.isEmpty == false)
    }
  }

  /// WCAG 2.2, 1.4.3: every colour of text against every background.
  @Test func textStandsOutAgainstItsBackground() throws {
    let styles = try Document.sample.openDocumentPart("styles.xml")
    let inks = Set(styles.descendants("style:text-properties").compactMap { $0["fo:color"] })
    let papers = Set(
      styles.all(["style:paragraph-properties", "style:table-cell-properties"])
        .compactMap { $0["fo:background-color"] } + ["#ffffff"])
    #expect(inks.count >= 3 && papers.count >= 3)
    for ink in inks {
      for paper in papers { #expect(contrast(ink, paper) >= 4.5, "\(ink) on \(paper)") }
    }
    #expect(contrast("#888888", "#ffffff") < 4.5)
  }

  private func contrast(_ one: String, _ other: String) -> Double {
    let lights = [one, other].map(luminance).sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let channels = [16, 8, 0].map { shift in
      let channel = Double(value >> shift & 0xFF) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}

extension XMLNode {
  /// The value of an attribute of an element.
  fileprivate func attribute(_ name: String) -> String? {
    switch self {
    case .element(let element): element[name]
    case .text: nil
    }
  }
}
