import Diagnostics
import FoundationEssentials
import Model
import Reading
import Testing

/// Files that are not there, too large, too deep or no text.
@Suite struct FileTests {
  private func words(_ bytes: some Sequence<UInt8>) throws -> [String] {
    let found = try complaints(aboutDossier: bytes)
    expectGoodWording(found)
    return found.map(\.description)
  }

  private let deep = "deze plaats is geen geldige YAML"

  @Test("a missing file, and a folder", arguments: ["niets.yaml", "", "Sources"])
  func missing(name: String) {
    let path = "\(root)/\(name)"
    #expect(
      complaints(aboutDossierAt: path).map(\.description) == [
        "\(path):1:1: dit bestand is er niet of is niet te lezen; controleer de naam, de map en de rechten"
      ])
  }

  @Test("a long list on one line is read in one go") func longLine() throws {
    let list = Array(repeating: "gemeente", count: 40_000).joined(separator: ", ")
    #expect(try words("dossiernummer: [\(list)]\n".utf8).count < 1_001)
  }

  @Test("a file without end is not read") func endless() {
    #expect(complaints(aboutDossierAt: "/dev/zero").map(\.location.description) == ["/dev/zero:1:1"])
  }

  @Test("a file behind a link is read, and its size counts") func link() throws {
    try inTemporaryFolder { folder in
      try Data(repeating: 0x20, count: 5 << 20).write(to: URL(filePath: "\(folder)/groot"))
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/wijzer", withDestinationPath: "groot")
      let found = complaints(aboutDossierAt: "\(folder)/wijzer")
      #expect(found.map(\.problem) == ["het bestand is groter dan 4 MiB"])
    }
    try inTemporaryFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/wijzer", withDestinationPath: "\(fixtures)/dossier/zonder-fout.yaml")
      #expect(complaints(aboutDossierAt: "\(folder)/wijzer").isEmpty)
    }
  }

  @Test("a file of more than 4 MiB") func tooLarge() throws {
    let full = Array("#".utf8) + [UInt8](repeating: 0x20, count: (4 << 20) - 1)
    let fits = try words(full)
    #expect(!fits.contains { $0.contains("groter") })
    #expect(
      try words(full + [0x20]) == [
        "dossier.yaml:1:1: het bestand is groter dan 4 MiB; splits het, of controleer of dit het goede bestand is"
      ])
  }

  @Test(
    "the first byte that is no UTF-8 has its place",
    arguments: [
      ("naam: Proef\n  é: ", [0xE9], 2, 6), ("", [0xFF], 1, 1), ("\n\n", [0xC3], 3, 1),
      ("ab\u{FFFD}c", [0x80], 1, 5),
      ("a", [0xED, 0xA0, 0x80], 1, 2), ("\u{1F600}", [0xC0, 0x80], 1, 2),
      ("é\r\né", [0xF4, 0x90, 0x80, 0x80], 2, 2),
    ])
  func notUTF8(before: String, bytes: [UInt8], line: Int, column: Int) throws {
    #expect(
      try words(Array(before.utf8) + bytes + Array("\nfase: x".utf8)) == [
        "dossier.yaml:\(line):\(column): hier staat een teken dat geen UTF-8 is; bewaar het bestand als UTF-8"
      ])
  }

  @Test("a control character has its place") func control() throws {
    #expect(
      try words("naam: Proef\nfase: é\u{7}x".utf8) == [
        "dossier.yaml:2:8: hier staat een onzichtbaar stuurteken; haal het teken weg"
      ])
    #expect(try words([0x61, 0]).first?.hasPrefix("dossier.yaml:1:2: hier staat een onzichtbaar") == true)
  }

  @Test(
    "deep nesting is refused, and ends nothing",
    arguments: ["[", "{a: ", "- ", "? ", "[{a: ", "{[", "!!seq [", "- ? "], [900, 100_000])
  func nesting(sign: String, count: Int) throws {
    let found = try complaints(aboutDossier: String(repeating: sign, count: count).utf8)
    #expect(!found.isEmpty)
    expectGoodWording(found)
  }

  @Test("nesting by lines is refused too") func nestingByLines() throws {
    let text = (0..<1500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    let found = try words(text.utf8)
    #expect(!found.isEmpty)
  }

  @Test("signs that command a terminal do not reach a complaint") func terminal() throws {
    let found = try words("fase: \"\\e[31mrood\\e[0m\\nx\\x85y\"".utf8)
    #expect(found.contains { $0.contains("een teken dat niet te zien is") }, "\(found)")
    #expect(found.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
  }

  @Test("a very long word costs no time") func longWord() throws {
    let found = try complaints(
      aboutDossier: "fase: \(String(repeating: "haalbaarheid", count: 200_000))".utf8)
    #expect(found.contains { $0.remedy.hasPrefix("kies uit voorbereidend-werk") })
  }

  @Test("a thousand complaints are enough") func manyComplaints() throws {
    let found = try complaints(aboutDossier: (0..<5000).map { "sleutel\($0): x\n" }.joined().utf8)
    #expect(found.count == 1000)
  }

  @Test("a key that stands 5,000 times ends") func manyDuplicates() throws {
    let found = try complaints(aboutDossier: String(repeating: "naam: x\n", count: 5000).utf8)
    #expect(found.count == 100)
    #expect(found.allSatisfy { $0.problem == "de sleutel ‘naam’ staat er twee keer" })
  }
}
