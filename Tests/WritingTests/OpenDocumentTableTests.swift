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
    let content = try document.openDocumentFile().content
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
    let content = try Document.sample(main: [Self.table]).openDocumentFile().content
    let header = try #require(content.descendants("table:table-header-rows").first)
    #expect(XMLNode.element(header).content == "WatWanneer")
    let row = content.descendants("style:style").first { $0["style:family"] == "table-row" }
    #expect(row?.children.first?.attribute("fo:keep-together") == "always")
    #expect(
      content.descendants("table:table-row").map { $0["table:style-name"] }
        == [nil, row?["style:name"], row?["style:name"]])
    let cells = content.descendants("table:table-cell").map { XMLNode.element($0).content }
    #expect(cells == ["Wat", "Wanneer", "levering", "–", "bouw", "–"])
  }

  @Test func theLookOfCellsIsThatOfTheHouseStyle() throws {
    let styles = try Document.sample.openDocumentFile().styles
    let content = try Document.sample.openDocumentFile().content
    for name in ["Tabelcel", "Tabelkopcel"] {
      let looks = [styles, content].map { part in
        part.descendants("style:style").first { $0["style:name"] == name }
          .map { XMLNode.element($0).descendants("style:table-cell-properties") }
      }
      #expect(looks[0] == looks[1])
      #expect(looks[0]?.first?.attributes.isEmpty == false)
    }
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
