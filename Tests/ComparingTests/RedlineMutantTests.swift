import Archive
import Model
import Testing
import Writing
import XML

@testable import Comparing

/// What a broken aligner would make of a redline.
struct RedlineMutant: Sendable, CustomTestStringConvertible {
  var name: String
  /// The check that must see it.
  var check: RedlineCheck
  /// The redline with the fault; the same when there is nothing to break.
  var change: @Sendable (Redline) -> Redline

  init(_ name: String, _ check: RedlineCheck, _ change: @escaping @Sendable (Redline) -> Redline) {
    (self.name, self.check, self.change) = (name, check, change)
  }

  var testDescription: String { name }

  static let all: [RedlineMutant] = [
    RedlineMutant("een vervallen alinea vergeten", .terugleesbaar) {
      $0.changingFirst {
        $0.presence == .old && $0.role != .cell
      } _: { _ in
        []
      }
    },
    RedlineMutant("een nieuwe alinea vergeten", .terugleesbaar) {
      $0.changingFirst {
        $0.presence == .new && $0.role != .cell
      } _: { _ in
        []
      }
    },
    RedlineMutant("een alinea twee keer", .terugleesbaar) {
      $0.changingFirst {
        $0.isMarked
      } _: {
        [$0, $0]
      }
    },
    RedlineMutant("een nieuw woord voor ongewijzigd gehouden", .terugleesbaar) {
      $0.changingLine {
        $0.presence == .new
      } _: {
        [Redline.Mark(.both, $0.piece)]
      }
    },
    RedlineMutant("een vervallen woord vergeten", .terugleesbaar) {
      $0.changingLine {
        $0.presence == .old
      } _: { _ in
        []
      }
    },
    RedlineMutant("het nummer van de andere versie", .terugleesbaar) {
      $0.changingFirst {
        $0.old != nil && $0.new != nil && $0.old?.label != $0.new?.label
      } _: { paragraph in
        var paragraph = paragraph
        paragraph.new?.label = paragraph.old?.label ?? ""
        return [paragraph]
      }
    },
    RedlineMutant("de sleutel kwijt", .terugleesbaar) {
      $0.changingFirst {
        $0.new?.key != nil
      } _: { paragraph in
        var paragraph = paragraph
        paragraph.new?.key = nil
        return [paragraph]
      }
    },
    RedlineMutant("nieuw voor vervallen", .volgorde) {
      $0.changingFirst {
        $0.hasReplacement
      } _: { paragraph in
        [paragraph.newFirst]
      }
    },
    RedlineMutant("een lege markering", .leeg) {
      $0.changingFirst {
        $0.presence == .both && !$0.line.isEmpty
      } _: { paragraph in
        var paragraph = paragraph
        paragraph.line.append(Redline.Mark(.new, Piece(content: .words(""))))
        return [paragraph]
      }
    },
    RedlineMutant("vervangen door dezelfde woorden", .leeg) {
      $0.changingLine {
        $0.presence == .both
      } _: {
        [Redline.Mark(.old, $0.piece), Redline.Mark(.new, $0.piece)]
      }
    },
    RedlineMutant("de hele alinea vervangen", .zuinig) {
      $0.changingFirst {
        $0.hasReplacement && $0.line.contains { $0.presence == .both }
      } _: { paragraph in
        var paragraph = paragraph
        func whole(_ side: Redline.Side, _ presence: Redline.Presence) -> [Redline.Mark] {
          (paragraph.version(side)?.line ?? []).map { Redline.Mark(presence, $0) }
        }
        paragraph.line = whole(.old, .old) + whole(.new, .new)
        return [paragraph]
      }
    },
    RedlineMutant("een vernummering voor een wijziging gehouden", .vernummerd) {
      $0.changingLine {
        $0.isRenumbering
      } _: {
        [Redline.Mark($0.presence, $0.piece)]
      }
    },
    RedlineMutant("een verplaatsing verzwegen", .verplaatst) { redline in
      redline.changingAll { paragraph in
        var paragraph = paragraph
        paragraph.isMoved = false
        return paragraph
      }
    },
  ]
}

/// What a broken writer would make of the files of a redline.
struct RedlineFileMutant: Sendable, CustomTestStringConvertible {
  var name: String
  var file: RedlineFile
  var change: @Sendable (XMLNode) -> XMLNode

  init(_ name: String, _ file: RedlineFile, _ change: @escaping @Sendable (XMLNode) -> XMLNode) {
    (self.name, self.file, self.change) = (name, file, change)
  }

  var testDescription: String { name }

  static let all: [RedlineFileMutant] = [
    RedlineFileMutant("docx: ingevoegde woorden zonder markering", .docx) {
      $0.changingFirst("w:ins", with: "w:r") { $0.children }
    },
    RedlineFileMutant("docx: vervallen woorden weg", .docx) {
      $0.changingFirst("w:del", with: "w:r") { _ in [] }
    },
    RedlineFileMutant("docx: een invoeging als verwijdering", .docx) {
      $0.changingFirst("w:ins", with: "w:r") { [.element(XMLElement("w:del", $0.attributes, $0.children))] }
    },
    RedlineFileMutant("docx: het einde van een alinea gemarkeerd", .docx) {
      $0.changingFirst("w:pPr", with: "w:pStyle", without: "w:rPr") { own in
        let mark = XMLNode.element("w:rPr", [:], [.element("w:del", ["w:id": "9"])])
        return [.element(XMLElement("w:pPr", own.attributes, own.children + [mark]))]
      }
    },
    RedlineFileMutant("odt: ingevoegde woorden zonder markering", .odt) {
      $0.changingFirst("text:change-start") { _ in [] }.changingFirst("text:change-end") { _ in [] }
    },
    RedlineFileMutant("odt: een invoeging zonder einde", .odt) {
      $0.changingFirst("text:change-end") { _ in [] }
    },
    RedlineFileMutant("odt: de plaats van een verwijdering weg", .odt) {
      $0.changingFirst("text:change") { _ in [] }
    },
    RedlineFileMutant("odt: een verwijdering zonder inhoud", .odt) {
      $0.changingFirst("text:deletion") { own in
        let info = own.children.prefix(1)
        return [.element(XMLElement(own.name, own.attributes, Array(info)))]
      }
    },
    RedlineFileMutant("odt: een verwijdering twee keer", .odt) {
      $0.changingFirst("text:change") { [.element($0), .element($0)] }
    },
  ]
}

@Suite("A redline that is broken on purpose is seen")
struct RedlineMutantTests {
  @Test("by the check that is there for it", arguments: RedlineMutant.all)
  func aligner(mutant: RedlineMutant) {
    var seen = 0
    for pair in RedlineTests.pairs {
      let redline = pair.redline
      let broken = mutant.change(redline)
      guard broken != redline else { continue }
      #expect(mutant.check.holds(of: redline, pair), "seed \(pair.seed)")
      #expect(!mutant.check.holds(of: broken, pair), "seed \(pair.seed)")
      seen += 1
    }
    #expect(seen > 0, "nothing was broken")
  }

  @Test("in the files", arguments: RedlineFileMutant.all)
  func writer(mutant: RedlineFileMutant) throws {
    let style = try HouseStyle(reading: "Templates/huisstijl/borging")
    let main = mutant.file == .docx ? "word/document.xml" : "content.xml"
    var seen = 0
    for pair in RedlineTests.pairs.prefix(10) {
      let archive = mutant.file.archive(pair.redline, style, on: pair.new.head.marks.date)
      var broken = archive
      for index in broken.parts.indices where broken.parts[index].name == main {
        let node = try XMLNode(parsing: broken.parts[index].bytes, file: main)
        let changed = mutant.change(node)
        if changed != node { broken.parts[index].bytes = changed.document() }
      }
      guard broken != archive else { continue }
      #expect(try mutant.file.holds(of: archive, pair), "seed \(pair.seed)")
      #expect(try !mutant.file.holds(of: broken, pair), "seed \(pair.seed)")
      seen += 1
    }
    #expect(seen > 0, "nothing was broken")
  }

  @Test("and there are enough of them") func count() {
    let names = RedlineMutant.all.map(\.name) + RedlineFileMutant.all.map(\.name)
    #expect(names.count >= 20 && Set(names).count == names.count)
  }
}

extension Redline {
  /// The redline with the first paragraph of this kind replaced.
  fileprivate func changingFirst(
    _ isWanted: (MarkedParagraph) -> Bool, _ change: (MarkedParagraph) -> [MarkedParagraph]
  ) -> Redline {
    var redline = self
    var isDone = false
    func walk(_ paragraphs: [MarkedParagraph]) -> [MarkedParagraph] {
      paragraphs.flatMap { paragraph -> [MarkedParagraph] in
        if !isDone, isWanted(paragraph) {
          isDone = true
          return change(paragraph)
        }
        var paragraph = paragraph
        paragraph.parts = walk(paragraph.parts)
        return [paragraph]
      }
    }
    redline.paragraphs = walk(paragraphs)
    return redline
  }

  /// The redline with the first words of this kind, in a paragraph that both versions have, replaced.
  fileprivate func changingLine(_ isWanted: (Mark) -> Bool, _ change: (Mark) -> [Mark]) -> Redline {
    changingFirst {
      $0.presence == .both && $0.line.contains(where: isWanted)
    } _: { paragraph in
      var paragraph = paragraph
      if let index = paragraph.line.firstIndex(where: isWanted) {
        paragraph.line.replaceSubrange(index...index, with: change(paragraph.line[index]))
      }
      return [paragraph]
    }
  }

  fileprivate func changingAll(_ change: (MarkedParagraph) -> MarkedParagraph) -> Redline {
    func walk(_ paragraph: MarkedParagraph) -> MarkedParagraph {
      var paragraph = change(paragraph)
      paragraph.parts = paragraph.parts.map(walk)
      return paragraph
    }
    var redline = self
    redline.paragraphs = paragraphs.map(walk)
    return redline
  }
}

extension Redline.MarkedParagraph {
  /// Whether words took the place of others.
  fileprivate var hasReplacement: Bool {
    zip(line, line.dropFirst()).contains { $0.presence == .old && $1.presence == .new }
  }

  /// The same with the first replacement the wrong way round.
  fileprivate var newFirst: Self {
    var paragraph = self
    let places = zip(line.indices, line.indices.dropFirst())
    if let (one, other) = places.first(where: { line[$0].presence == .old && line[$1].presence == .new }) {
      paragraph.line.swapAt(one, other)
    }
    return paragraph
  }
}

extension XMLNode {
  /// The tree with the first element of this name, and with and without such an element in it, replaced.
  fileprivate func changingFirst(
    _ name: String, with inner: String? = nil, without other: String? = nil,
    _ change: (XMLElement) -> [XMLNode]
  ) -> XMLNode {
    var isDone = false
    func walk(_ node: XMLNode) -> [XMLNode] {
      guard case .element(var element) = node, !isDone else { return [node] }
      if element.name == name, inner.map({ !node.descendants($0).isEmpty }) ?? true,
        other.map({ node.descendants($0).isEmpty }) ?? true
      {
        isDone = true
        return change(element)
      }
      element.children = element.children.flatMap(walk)
      return [.element(element)]
    }
    return walk(self).first ?? self
  }
}
