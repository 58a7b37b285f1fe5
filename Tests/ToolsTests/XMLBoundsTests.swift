import Diagnostics
import Testing
import XML

/// No XML can reach outside, grow, or fill memory.
@Suite struct XMLBoundsTests {
  private func complaint(_ text: String) -> String? {
    do throws(Diagnostics) {
      _ = try XMLNode(parsing: Array(text.utf8), file: "a.xml")
      return nil
    } catch {
      return error.list.map(\.description).joined(separator: "\n")
    }
  }

  private let refused =
    "het XML-bestand heeft een DOCTYPE; haal die weg; externe definities worden niet gelezen"

  @Test("a document type is refused on its line") func dtd() {
    #expect(complaint("<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<a/>") == "a.xml:2:1: \(refused)")
  }

  @Test("an external entity is refused") func externalEntity() {
    let text = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
    #expect(complaint(text) == "a.xml:1:1: \(refused)")
  }

  @Test("a billion laughs are refused") func billionLaughs() {
    let entities = (1...9).map { index in
      "<!ENTITY l\(index) \"\(String(repeating: "&l\(index - 1);", count: 10))\">"
    }
    let text = "<!DOCTYPE a [<!ENTITY l0 \"ha\">\(entities.joined())]><a>&l9;</a>"
    #expect(complaint(text) == "a.xml:1:1: \(refused)")
  }

  @Test("a document type in UTF-7 or UTF-16 is no way round") func hiddenDTD() {
    #expect(complaint("<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE a+AD4-<a/>") != nil)
    let wide = Array("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>".utf16).flatMap {
      [UInt8($0 & 255), UInt8($0 >> 8)]
    }
    #expect(throws: Diagnostics.self) { try XMLNode(parsing: [0xFF, 0xFE] + wide, file: "a") }
    #expect(throws: Diagnostics.self) { try XMLNode(parsing: wide, file: "a") }
  }

  @Test(
    "200 levels are read, 300 and 100,000 are refused",
    arguments: [(200, true), (300, false), (100_000, false)])
  func depth(levels: Int, isRead: Bool) {
    let text = String(repeating: "<a>", count: levels) + String(repeating: "</a>", count: levels)
    #expect((complaint(text) == nil) == isRead)
  }

  @Test("more than 16 MiB is refused") func size() {
    let text = "<a>" + String(repeating: " ", count: 16 << 20) + "</a>"
    #expect(complaint(text) == "a.xml:1:1: het XML-bestand is groter dan 16 MiB; maak het kleiner")
  }
}
