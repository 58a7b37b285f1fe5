import Dice
import Diagnostics
import Testing
import XML

@Suite struct XMLTests {
  private func parse(_ text: String) throws(Diagnostics) -> XMLNode {
    try XMLNode(parsing: Array(text.utf8), file: "a.xml")
  }

  private func complaints(_ text: String) -> [String] {
    do throws(Diagnostics) {
      _ = try parse(text)
      return []
    } catch {
      return error.list.map(\.description)
    }
  }

  @Test("elements, attributes and namespaces are read as written") func reading() throws {
    let node = try parse(
      "<?xml version=\"1.0\"?><!-- x --><w:p xmlns:w=\"urn:w\" xmlns=\"urn:d\" w:id=\"1\" b=\"é &amp; &#x3C;\">"
        + "a<![CDATA[<b>]]>c<leeg/><?pi x?><w:r>d</w:r></w:p>")
    #expect(
      node
        == .element(
          "w:p", ["xmlns:w": "urn:w", "xmlns": "urn:d", "w:id": "1", "b": "é & <"],
          [.text("a"), .text("<b>"), .text("c"), .element("leeg"), .element("w:r", [:], [.text("d")])]))
    #expect(node.content == "a<b>cd")
    #expect(node.descendants("w:r").map(\.name) == ["w:r"] && node.descendants("w:p").count == 1)
    guard case .element(let element) = node else { return }
    #expect(element["w:id"] == "1" && element["id"] == nil)
  }

  @Test("writing escapes what needs it") func writing() {
    let node = XMLNode.element("a", ["b": "\"<&>\n\t"], [.text("<x> & \"y\"\r\u{A0}é"), .element("c")])
    let text = String(decoding: node.document(), as: UTF8.self)
    #expect(
      text
        == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<a b=\"&quot;&lt;&amp;&gt;&#10;&#9;\">&lt;x&gt; &amp; &quot;y&quot;&#13;\u{A0}é<c/></a>\n")
  }

  @Test("indented, each element has a line of its own") func indented() {
    let node = XMLNode.element("a", [:], [.element("b"), .element("c")])
    #expect(
      String(decoding: node.document(indented: true), as: UTF8.self).hasSuffix("<a>\n <b/>\n <c/>\n</a>\n"))
  }

  @Test("mapText changes texts and attribute values") func mapText() {
    let node = XMLNode.element("a", ["b": "x"], [.text("x"), .element("c", [:], [.text("y")])])
    #expect(
      node.mapText { $0 + "!" }
        == .element("a", ["b": "x!"], [.text("x!"), .element("c", [:], [.text("y!")])]))
  }

  @Test("what XML forbids is left out, a hard space and emoji stay") func forbidden() throws {
    let text = "a\u{0}b\u{1}\u{B}\u{1F}c\u{A0}d\u{FFFE}e\u{FFFF}f\u{FEFF}g\u{1F600}h\u{7F}\t\n\r"
    let bytes = XMLNode.element("a", ["b": text], [.text(text)]).document()
    let clean = "abc\u{A0}def\u{FEFF}g\u{1F600}h\u{7F}\t\n\r"
    #expect(try XMLNode(parsing: bytes, file: "a") == .element("a", ["b": clean], [.text(clean)]))
  }

  @Test("any tree comes back", arguments: 1...200)
  func roundTrip(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let node = XMLNode.random(depth: 5, &dice)
    let bytes = node.document()
    #expect(try XMLNode(parsing: bytes, file: "a") == node, "seed \(seed)")
    #expect(node.document() == bytes, "seed \(seed)")
  }

  @Test(
    "broken XML is refused with its line",
    arguments: [
      ("", 1), ("tekst", 1), ("<a>", 1), ("<a>\n<b>\n</a>", 3), ("<a>&onbekend;</a>", 1), ("<a/>\n<b/>", 2),
      ("<a>\n\u{1}</a>", 2), ("<a b=1/>", 1), ("<a b=\"1\" b=\"2\"/>", 1),
    ])
  func broken(text: String, line: Int) {
    let found = complaints(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("a.xml:\(line):") == true, "\(found)")
    #expect(
      found.first?.hasSuffix(
        ": dit is geen goedgevormde XML in UTF-8; herstel het bestand op deze plaats") == true, "\(found)")
  }

  @Test(
    "bytes that are no UTF-8 are refused",
    arguments: [[0x3C, 0x61, 0x3E, 0xFF, 0x3C, 0x2F, 0x61, 0x3E], [0xFF, 0xFE, 0x3C, 0]])
  func notUTF8(bytes: [UInt8]) {
    #expect(throws: Diagnostics.self) { try XMLNode(parsing: bytes, file: "a") }
  }

  @Test("another encoding in the declaration changes nothing") func declaredEncoding() throws {
    let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>é</a>"
    #expect((try parse(text)).content == "é")
  }
}

extension XMLNode {
  /// A tree of elements with distinct attributes and no two texts in a row.
  static func random(depth: Int, _ dice: inout Dice) -> XMLNode {
    var children: [XMLNode] = []
    for _ in 0..<Int.random(in: 0...4, using: &dice) {
      if depth > 0, Bool.random(using: &dice) {
        children.append(random(depth: depth - 1, &dice))
      } else if case .text? = children.last {
        continue
      } else {
        children.append(.text(randomText(1, &dice)))
      }
    }
    let attributes = (0..<Int.random(in: 0...3, using: &dice)).map {
      XMLAttribute("a\($0)", randomText(0, &dice))
    }
    return .element(XMLElement("e\(Int.random(in: 0...9, using: &dice))", attributes, children))
  }

  private static func randomText(_ least: Int, _ dice: inout Dice) -> String {
    let letters = Array("ab<>&\"' \t\n\r\u{A0}é€😀]=%{}\u{FEFF}\u{85}\u{2028}")
    return String(
      (0..<Int.random(in: least...12, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "a" })
  }
}
