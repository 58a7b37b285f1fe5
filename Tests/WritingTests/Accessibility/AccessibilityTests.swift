import Documents
import Model
import Testing
import XML

@testable import Writing

/// A document by its name in the outcome of a test.
struct NamedDocument: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let document: Document

  static let all =
    [
      NamedDocument(testDescription: "sample", document: .sample),
      NamedDocument(testDescription: "plan", document: .plan),
    ]
    + (UInt64(1)...20).map { NamedDocument(testDescription: "random \($0)", document: .random(seed: $0)) }
}

extension Document {
  func wordFile() throws -> WordFile { try WordFile(word(in: houseStyle), plainText: plainText()) }
  func openDocumentFile() throws -> OpenDocumentFile {
    try OpenDocumentFile(openDocument(in: houseStyle), plainText: plainText())
  }
}

extension [Check<WordFile>] {
  static let word = wordOutline + wordTables + wordText + wordPlaces
}

extension [Check<OpenDocumentFile>] {
  static let openDocument =
    openDocumentOutline + openDocumentTables + openDocumentText + openDocumentPlaces
}

/// The list of accessibility, and what the product promises beside it, on both formats.
@Suite struct AccessibilityTests {
  @Test func theListIsWhole() {
    let numbers = (1...20).map { "T\($0)" }
    #expect(Set(numbers).isSubset(of: [Check<WordFile>].word.map(\.name)))
    #expect(Set(numbers).isSubset(of: [Check<OpenDocumentFile>].openDocument.map(\.name)))
  }

  @Test(arguments: NamedDocument.all)
  func wordIsAccessible(of named: NamedDocument) throws {
    let file = try named.document.wordFile()
    #expect([Check<WordFile>].word.faults(in: file) == [])
  }

  @Test(arguments: NamedDocument.all)
  func openDocumentIsAccessible(of named: NamedDocument) throws {
    let file = try named.document.openDocumentFile()
    #expect([Check<OpenDocumentFile>].openDocument.faults(in: file) == [])
  }
}
