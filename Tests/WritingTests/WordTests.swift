import Archive
import Foundation
import Model
import Testing
import Writing

@Suite struct WordTests {
  @Test func scratch() throws {
    let style = try HouseStyle(reading: "/work/main/Templates/huisstijl/borging")
    let bytes = try Document.sample.word(in: style).zipped(year: 2026, month: 11, day: 23)
    try Data(bytes).write(to: URL(fileURLWithPath: "/tmp/word/out/sample.docx"))
    let odt = try Document.sample.openDocument(in: style).zipped(year: 2026, month: 11, day: 23)
    try Data(odt).write(to: URL(fileURLWithPath: "/tmp/word/out/sample-odt.odt"))
    try Document.sample.plainText().write(
      toFile: "/tmp/word/out/sample.txt", atomically: true, encoding: .utf8)
  }
}
