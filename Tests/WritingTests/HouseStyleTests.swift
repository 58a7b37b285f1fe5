import Archive
import Diagnostics
import Documents
import Foundation
import Model
import Testing
import XML

@testable import Writing

/// A house style that lacks a style is a complaint when it is read, never a document in the wrong look.
@Suite struct HouseStyleTests {
  private let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Templates/huisstijl/borging")

  /// The complaints about the shipped style with `old` replaced in one of its files.
  private func complaints(replacing old: String, by new: String, in file: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: shipped, to: folder)
    let place = folder.appending(path: file)
    let text = try String(contentsOf: place, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(to: place, atomically: true, encoding: .utf8)
    do {
      _ = try HouseStyle(reading: folder.path)
      return []
    } catch {
      return error.list.map { $0.description.replacing(folder.path, with: "stijl") }
    }
  }

  @Test func aStyleThatIsMissingIsAComplaint() throws {
    let word = try complaints(replacing: "\"Lid\"", by: "\"Lidd\"", in: "word/word/styles.xml")
    #expect(
      word == [
        "stijl/word/word/styles.xml:1:1: de huisstijl heeft geen stijl ‘Lid’; neem die over uit de meegeleverde huisstijl en pas haar aan"
      ])
    let odt = try complaints(replacing: "\"Regeling\"", by: "\"Regels\"", in: "opendocument/styles.xml")
    #expect(odt.count == 1 && odt[0].contains("geen stijl ‘Regeling’"))
    #expect(try complaints(replacing: "154273", by: "004488", in: "word/word/styles.xml").isEmpty)
  }

  @Test(arguments: [Document.sample, .plan])
  func everyStyleThatAWriterUsesIsAskedFor(document: Document) throws {
    let style = try HouseStyle(reading: shipped.path)
    func used(_ archive: Archive, _ parts: [String], _ names: [String], _ key: String) throws -> Set<String> {
      try Set(
        parts.compactMap { archive[$0] }.flatMap { bytes in
          let part = try XMLNode(parsing: bytes, file: "")
          return names.flatMap { part.descendants($0).compactMap { $0[key] } }
        })
    }
    let word = try used(
      document.word(in: style), ["word/document.xml", "word/comments.xml"],
      ["w:pStyle", "w:rStyle", "w:tblStyle"], "w:val")
    #expect(!word.isEmpty && word.subtracting(HouseStyle.wordStyles).isEmpty)
    let odt = document.openDocument(in: style)
    let own = try used(odt, ["content.xml"], ["style:style", "text:list-style"], "style:name")
    let parents = try used(odt, ["content.xml"], ["style:style"], "style:parent-style-name")
    let text = try used(
      odt, ["content.xml"], ["text:p", "text:h", "text:span", "text:list", "text:a"], "text:style-name")
    #expect(text.union(parents).subtracting(own).subtracting(HouseStyle.openDocumentStyles).isEmpty)
  }
}
