import Documents
import Model
import Testing
import XML

@testable import Writing

/// A document by its name in the outcome of a test.
struct NamedDocument: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let document: Document
  /// Whether somebody chose its words.
  let isWrittenByHand: Bool

  static let all =
    [
      NamedDocument(testDescription: "sample", document: .sample, isWrittenByHand: true),
      NamedDocument(testDescription: "plan", document: .plan, isWrittenByHand: true),
    ]
    + (UInt64(1)...20).map {
      NamedDocument(testDescription: "random \($0)", document: .random(seed: $0), isWrittenByHand: false)
    }
}

extension Document {
  func wordFile() throws -> WordFile { try WordFile(word(in: houseStyle), plainText: plainText()) }
  func openDocumentFile() throws -> OpenDocumentFile {
    try OpenDocumentFile(openDocument(in: houseStyle), plainText: plainText())
  }
}

extension [Check<WordFile>] {
  static let word = wordOutline + wordWords + wordTables + wordText + wordPlaces
}

extension [Check<OpenDocumentFile>] {
  static let openDocument =
    openDocumentOutline + openDocumentWords + openDocumentTables + openDocumentText + openDocumentPlaces
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
    let checks = [Check<WordFile>].word.filter { !$0.isOfWords || named.isWrittenByHand }
    let file = try named.document.wordFile()
    #expect(checks.faults(in: file) == [])
  }

  @Test(arguments: NamedDocument.all)
  func openDocumentIsAccessible(of named: NamedDocument) throws {
    let checks = [Check<OpenDocumentFile>].openDocument.filter { !$0.isOfWords || named.isWrittenByHand }
    let file = try named.document.openDocumentFile()
    #expect(checks.faults(in: file) == [])
  }
}
