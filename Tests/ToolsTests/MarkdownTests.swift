import Markdown
import Testing

@Suite struct MarkdownTests {
  /// The blocks of a text in short, with their places: `3:1 p(Een twee)`.
  private func sketch(_ text: String) -> [String] { Markdown(parsing: text).blocks.map(sketch) }

  private func sketch(_ block: Markdown.Block) -> String {
    switch block {
    case .heading(let level, let inlines, let place): "\(at(place)) h\(level)(\(sketch(inlines)))"
    case .paragraph(let inlines, let place): "\(at(place)) p(\(sketch(inlines)))"
    case .quote(let blocks, let place): "\(at(place)) q(\(blocks.map(sketch).joined(separator: " ")))"
    case .list(let isOrdered, let items, let place):
      "\(at(place)) \(isOrdered ? "ol" : "ul")("
        + items.map { "\(at($0.place)) li(\($0.blocks.map(sketch).joined(separator: " ")))" }.joined(
          separator: " ") + ")"
    case .other(let kind, let place): "\(at(place)) \(kind)"
    }
  }

  private func sketch(_ inlines: [Markdown.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .strong(let parts): "<b \(sketch(parts))>"
      case .link(let destination, let parts, let place): "<\(at(place)) \(destination) \(sketch(parts))>"
      case .lineBreak: "<br>"
      case .other(let kind, let place): "<\(at(place)) \(kind)>"
      }
    }.joined()
  }

  private func at(_ place: Markdown.Place) -> String { "\(place.line):\(place.column)" }

  @Test("headings, paragraphs, quotes and rules, with their places") func blocks() {
    #expect(
      sketch("# Kop\n\nEen\ntwee\n\n> Noot\n\n---\n\n```\ncode\n```\n\n<div>\n") == [
        "1:1 h1(Kop)", "3:1 p(Een twee)", "6:1 q(6:3 p(Noot))", "8:1 thematic_break", "10:1 code_block",
        "14:1 html_block",
      ])
    #expect(sketch("").isEmpty && sketch("\n \n").isEmpty)
  }

  @Test("lists in lists keep their order and their kind") func lists() {
    #expect(
      sketch("1. een {#een}\n   1. a;\n   2. b.\n2. twee\n\n- los\n") == [
        "1:1 ol(1:1 li(1:4 p(een {#een}) 2:4 ol(2:4 li(2:7 p(a;)) 3:4 li(3:7 p(b.)))) 4:1 li(4:4 p(twee)))",
        "6:1 ul(6:1 li(6:3 p(los)))",
      ])
  }

  @Test(
    "pieces of a line",
    arguments: [
      ("**vet** a", "<b vet> a"), ("a  \nb", "a<br>b"),
      ("[](bepaling:boete#maximum)", "<1:1 bepaling:boete#maximum >"), ("[t](u)", "<1:1 u t>"),
      ("{{a.b}} 5 \\* 3 &amp; ‘x’", "{{a.b}} 5 * 3 & ‘x’"), ("*c*", "<1:1 emph>"), ("`d`", "<1:2 code>"),
      ("![x](y)", "<1:1 image>"), ("a <b>", "a <1:3 html_inline>"), ("a https://b.nl", "a https://b.nl"),
    ])
  func inlines(text: String, inlines: String) { #expect(sketch(text) == ["1:1 p(\(inlines))"]) }

  @Test("a long nest ends nothing", arguments: ["> ", "- ", "1. ", "**a ", "[", "*a _b "])
  func deep(sign: String) {
    #expect(Markdown(parsing: String(repeating: sign, count: 5_000) + "x").blocks.count == 1)
  }

  @Test("quotes deeper than 32 levels are named too deep, 20 are not") func tooDeep() {
    #expect(sketch(String(repeating: "> ", count: 40) + "x").joined().contains("too_deep"))
    #expect(!sketch(String(repeating: "> ", count: 20) + "x").joined().contains("too_deep"))
  }
}
