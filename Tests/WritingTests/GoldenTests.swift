import Archive
import Documents
import Foundation
import Model
import Testing
import Writing
import XML

/// What the writers make of the sample and of the plan text, part by part and readable, so that a change shows as a
/// difference that a person can judge. With BORGING_GOLDENS=renew in the environment they are written anew.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

  @Test(arguments: ["sample", "plan"]) func theWritersMakeWhatTheyMade(name: String) throws {
    let document = try #require(["sample": Document.sample, "plan": .plan][name])
    let parts = try document.goldens()
    let folder = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["BORGING_GOLDENS"] == "renew" {
      try renew(parts, in: folder)
    }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    let there = paths.filter { path in !paths.contains { $0.hasPrefix("\(path)/") } }
    #expect(there.sorted() == parts.keys.sorted())
    for (path, got) in parts.sorted(by: { $0.key < $1.key }) {
      let wanted = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
      #expect(difference(in: "\(name)/\(path)", wanted: wanted ?? "", got: got) == nil)
    }
  }

  @Test func aDifferenceIsToldByPartAndLine() {
    #expect(difference(in: "word/x.xml", wanted: "a\nb\nc", got: "a\nb\nc") == nil)
    #expect(difference(in: "word/x.xml", wanted: "a\nb", got: "a\nB") == "word/x.xml:2: wanted ‘b’, got ‘B’")
    #expect(difference(in: "x", wanted: "a", got: "a\nb") == "x:2: wanted ‘’, got ‘b’")
    #expect(difference(in: "x", wanted: "a\u{A0}b", got: "a b") == "x:1: wanted ‘a\u{A0}b’, got ‘a b’")
  }

  /// Other words, another number or another name make another golden.
  @Test func aChangeOfTheDocumentShows() throws {
    var document = Document.sample
    document.sections[0].blocks.removeLast()
    let (old, new) = (try Document.sample.goldens(), try document.goldens())
    for path in ["word/word/document.xml", "opendocument/content.xml", "page.html", "text.txt"] {
      #expect(old[path] != new[path], "\(path)")
    }
  }

  private func renew(_ parts: [String: String], in folder: URL) throws {
    if FileManager.default.fileExists(atPath: folder.path()) {
      try FileManager.default.removeItem(at: folder)
    }
    for (path, text) in parts {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// The first line that differs.
  private func difference(in part: String, wanted: String, got: String) -> String? {
    let lines = [wanted, got].map { Array($0.split(separator: "\n", omittingEmptySubsequences: false)) }
    for index in 0..<max(lines[0].count, lines[1].count) {
      let (one, other) = (
        index < lines[0].count ? lines[0][index] : "", index < lines[1].count ? lines[1][index] : ""
      )
      if !one.utf8.elementsEqual(other.utf8) {
        return "\(part):\(index + 1): wanted ‘\(one)’, got ‘\(other)’"
      }
    }
    return wanted.utf8.elementsEqual(got.utf8) ? nil : "\(part): ends of lines differ"
  }
}

extension Document {
  /// The text of every part that the writers make of the document, by its path; not what they take from the house style.
  fileprivate func goldens() throws -> [String: String] {
    let taken = ["word/styles.xml", "word/settings.xml", "word/fontTable.xml", "mimetype"]
    var texts = ["page.html": page(), "text.txt": plainText()]
    for (format, archive) in [("word", word(in: houseStyle)), ("opendocument", openDocument(in: houseStyle))]
    {
      for part in archive.parts where !taken.contains(part.name) {
        let node = try XMLNode(parsing: part.bytes, file: part.name)
        texts["\(format)/\(part.name)"] = String(decoding: node.document(indented: true), as: UTF8.self)
      }
    }
    return texts
  }
}
