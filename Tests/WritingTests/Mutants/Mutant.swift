import Archive
import Documents
import Model
import Testing
import XML

@testable import Writing

/// What a broken writer would make of the sample: a change in one part of the package.
struct Mutant: Sendable, CustomTestStringConvertible {
  var name: String
  /// The check that must see it.
  var check: String
  var part: String
  var change: @Sendable (XMLNode) -> XMLNode

  init(
    _ name: String, seenBy check: String, in part: String, _ change: @escaping @Sendable (XMLNode) -> XMLNode
  ) {
    (self.name, self.check, self.part, self.change) = (name, check, part, change)
  }

  var testDescription: String { name }

  /// The package with the change; the package itself when there is nothing to change.
  func broken(_ archive: Archive) throws -> Archive {
    var archive = archive
    for index in archive.parts.indices where archive.parts[index].name == part {
      archive.parts[index].bytes = change(try XMLNode(parsing: archive.parts[index].bytes, file: part))
        .document()
    }
    return archive
  }
}

extension XMLNode {
  /// The tree with the `nth` element of this name, of those that are wanted, replaced; -1 for every one.
  func changing(
    _ name: String, nth: Int = 0, where isWanted: (XMLElement) -> Bool = { _ in true },
    _ change: (XMLElement) -> [XMLNode]
  ) -> XMLNode {
    var seen = -1
    func walk(_ node: XMLNode) -> [XMLNode] {
      guard case .element(var element) = node else { return [node] }
      if element.name == name, isWanted(element) {
        seen += 1
        if nth < 0 || seen == nth { return change(element) }
      }
      element.children = element.children.flatMap(walk)
      return [.element(element)]
    }
    return walk(self).first ?? self
  }

  /// The tree with other values of an attribute.
  func setting(
    _ attribute: String, of name: String, nth: Int = 0, where isWanted: (XMLElement) -> Bool = { _ in true },
    _ value: @escaping (String) -> String?
  ) -> XMLNode {
    changing(name, nth: nth, where: { isWanted($0) && $0[attribute] != nil }) { element in
      var element = element
      element.attributes = element.attributes.compactMap { found in
        found.name == attribute ? value(found.value).map { XMLAttribute(attribute, $0) } : found
      }
      return [.element(element)]
    }
  }
}

extension XMLElement {
  /// The element with more before or after what is in it.
  func adding(first: [XMLNode] = [], last: [XMLNode] = []) -> XMLNode {
    .element(XMLElement(name, attributes, first + children + last))
  }

  func named(_ name: String) -> XMLNode { .element(XMLElement(name, attributes, children)) }
  func saying(_ text: String) -> XMLNode { .element(XMLElement(name, attributes, [.text(text)])) }
}

/// A writer that is broken on purpose is seen, each by the check that is there for it.
@Suite struct MutantTests {
  @Test func thereAreEnough() {
    let mutants = Mutant.word + Mutant.openDocument
    #expect(mutants.count >= 60)
    #expect(Set(Mutant.word.map(\.name)).count == Mutant.word.count)
    #expect(Set(Mutant.openDocument.map(\.name)).count == Mutant.openDocument.count)
  }

  /// A document with lists, references, tables, comments and open points.
  @Test(arguments: Mutant.word) func aBrokenWordFileIsSeen(mutant: Mutant) throws {
    let document = mutant.name.hasPrefix("regeling") ? Document.plan : Document.sample
    let archive = document.word(in: houseStyle)
    let whole = try WordFile(archive, plainText: document.plainText())
    let broken = try WordFile(mutant.broken(archive), plainText: document.plainText())
    let checks = [Check<WordFile>].word.filter { $0.name == mutant.check }
    #expect(broken.part(mutant.part) != whole.part(mutant.part), "nothing was broken")
    #expect(!Set(checks.faults(in: broken)).subtracting(checks.faults(in: whole)).isEmpty)
  }

  @Test(arguments: Mutant.openDocument) func aBrokenOpenDocumentIsSeen(mutant: Mutant) throws {
    let document = mutant.name.hasPrefix("regeling") ? Document.plan : Document.sample
    let archive = document.openDocument(in: houseStyle)
    let whole = try OpenDocumentFile(archive, plainText: document.plainText())
    let broken = try OpenDocumentFile(mutant.broken(archive), plainText: document.plainText())
    let checks = [Check<OpenDocumentFile>].openDocument.filter { $0.name == mutant.check }
    #expect(broken.part(mutant.part) != whole.part(mutant.part), "nothing was broken")
    #expect(!Set(checks.faults(in: broken)).subtracting(checks.faults(in: whole)).isEmpty)
  }
}
