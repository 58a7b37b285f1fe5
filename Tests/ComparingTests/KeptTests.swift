import Diagnostics
import Documents
import Explaining
import Foundation
import Model
import Reading
import Testing

@Suite("A document that is kept")
struct KeptTests {
  private static let folder = FileManager.default.temporaryDirectory.path()

  private func kept(_ bytes: Data) throws -> Transcript {
    let path = "\(Self.folder)/\(UUID().uuidString).json"
    try bytes.write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    do throws(Diagnostics) {
      return try Transcript(reading: path)
    } catch {
      throw Said(words: error.description.replacing(path, with: "stuk.json"))
    }
  }

  private struct Said: Error { var words: String }

  @Test("is read back as it was")
  func roundTrip() throws {
    for document in [Document.sample, .plan] {
      let transcript = Transcript(of: document)
      #expect(try kept(JSONEncoder().encode(TranscriptFile(transcript))) == transcript)
    }
    for pair in RedlineTests.pairs {
      let isSame = try kept(JSONEncoder().encode(TranscriptFile(pair.old))) == pair.old
      #expect(isSame, "seed \(pair.seed)")
    }
  }

  @Test(
    "is refused with the place and what to do",
    arguments: [
      (#""rol":"titel""#, #""rol":"kopje""#, "‘kopje’ is hier geen bekende waarde"),
      (#""schema":"borging\/document\/1""#, #""schema":"iets""#, "heeft de vorm ‘iets’"),
      (#""stand":"staand","#, "", "de sleutel ‘stand’ ontbreekt"),
      (#""woorden":"#, #""wooorden":"#, "bedoelt u ‘woorden’?"), ("[", "", "stuk.json:1:"),
      (#""dossier":""#, #""dossier":"..\/"#, "kan geen deel van een bestandsnaam zijn"),
      (#""rol":"tabel""#, #""rol":"tekst""#, "een ‘koprij’ staat hier niet onder een ‘tekst’"),
      (#""kolommen":["#, #""kolommen":[1,"#, "cellen en de tabel"),
    ])
  func refused(part: String, other: String, words: String) throws {
    let text = String(
      decoding: try JSONEncoder().encode(TranscriptFile(Transcript(of: .sample))), as: UTF8.self)
    let broken = text.replacing(part, with: other)
    #expect(broken != text)
    let said = #expect(throws: Said.self) { _ = try kept(Data(broken.utf8)) }
    #expect(said?.words.contains(words) == true && said?.words.contains("stuk.json:") == true)
  }
}
