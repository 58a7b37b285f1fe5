import Documents
import Model
import Testing
import XML

@testable import Writing

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

  @Test(arguments: [Document.sample])
  func wordIsAccessible(document: Document) throws {
    let file = try document.wordFile()
    for fault in [Check<WordFile>].word.faults(in: file) { Issue.record("\(fault)") }
  }

  @Test(arguments: [Document.sample])
  func openDocumentIsAccessible(document: Document) throws {
    let file = try document.openDocumentFile()
    for fault in [Check<OpenDocumentFile>].openDocument.faults(in: file) { Issue.record("\(fault)") }
  }
}
