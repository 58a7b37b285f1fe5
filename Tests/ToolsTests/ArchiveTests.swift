import Dice
import Archive
import Testing

@Suite struct ArchiveTests {
  private let parts = [
    Archive.Part("mimetype", Array("application/vnd.oasis.opendocument.text".utf8), isStored: true),
    Archive.Part("content.xml", Array(String(repeating: "<a>één</a>", count: 500).utf8)),
    Archive.Part("leeg.xml", []), Archive.Part("Foto’s/één.bin", (0...255).map { UInt8($0) }),
  ]

  private func zip(_ parts: [Archive.Part], year: Int = 2026) throws -> [UInt8] {
    try Archive(parts).zipped(year: year, month: 11, day: 23)
  }

  @Test("a package comes back as it went in") func roundTrip() throws {
    let archive = try Archive(unzipping: zip(parts))
    #expect(archive.parts.map(\.name) == parts.map(\.name))
    #expect(archive.parts.map(\.bytes) == parts.map(\.bytes))
    #expect(archive["mimetype"] == parts[0].bytes && archive["niets"] == nil)
    #expect(archive.parts[0].isStored && !archive.parts[1].isStored)
  }

  @Test("any package comes back, and its bytes are the same twice", arguments: 1...20)
  func property(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let parts = (0..<Int.random(in: 1...12, using: &dice)).map { index in
      let count = Int.random(in: 0...3000, using: &dice)
      let top = UInt8.random(in: 1...255, using: &dice)
      return Archive.Part(
        "map\(index % 3)/deel\(index)", (0..<count).map { _ in UInt8.random(in: 0...top, using: &dice) },
        isStored: Bool.random(using: &dice))
    }
    let bytes = try zip(parts)
    #expect(bytes == (try zip(parts)), "seed \(seed)")
    let archive = try Archive(unzipping: bytes)
    #expect(archive.parts.map(\.bytes) == parts.map(\.bytes), "seed \(seed)")
    #expect(archive.parts.map(\.name) == parts.map(\.name), "seed \(seed)")
  }

  @Test("mimetype stands first and uncompressed, as OpenDocument asks (part 2, 3.3)") func mimetype() throws {
    let bytes = try zip(parts)
    #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 3, 4])
    #expect(bytes[8] == 0 && bytes[9] == 0, "method 0 is stored")
    #expect(bytes[28] == 0 && bytes[29] == 0, "no extra field")
    #expect(
      String(decoding: bytes[30..<77], as: UTF8.self) == "mimetypeapplication/vnd.oasis.opendocument.text")
  }

  @Test(
    "the day is in the file, and a year that a zip does not know is the nearest",
    arguments: [
      (1975, 1980), (1980, 1980), (2026, 2026), (2107, 2107), (2999, 2107),
    ])
  func years(year: Int, written: Int) throws {
    let bytes = try zip(parts, year: year)
    #expect(1980 + Int(bytes[13] >> 1) == written)
    #expect((try zip(parts, year: written)) == bytes)
  }

  @Test("a package without parts is no file") func empty() {
    let error = #expect(throws: ArchiveError.self) { try zip([]) }
    #expect(error?.description == "geen onderdelen")
  }

  @Test("a name that stands twice is refused") func sameName() {
    #expect(throws: ArchiveError.self) { try zip([parts[1], parts[1]]) }
  }

  @Test("a path outside the package is refused", arguments: ["../x", "/etc/x", "a/../../x", "a/.."])
  func outside(name: String) throws {
    let bytes = try zip([Archive.Part(name, [1, 2, 3])])
    let error = #expect(throws: ArchiveError.self) { try Archive(unzipping: bytes) }
    #expect(error?.description == "\(name): pad buiten het pakket")
  }

  @Test(
    "what is no zip is refused", arguments: [[], [0x50], Array("PK\u{3}\u{4}".utf8), Array("geen zip".utf8)])
  func noZip(bytes: [UInt8]) { #expect(throws: ArchiveError.self) { try Archive(unzipping: bytes) } }

  @Test("a zip cut off anywhere is refused") func cut() throws {
    let bytes = try zip(parts)
    for count in stride(from: 0, to: bytes.count - 1, by: 7) {
      #expect(throws: ArchiveError.self) { try Archive(unzipping: Array(bytes[..<count])) }
    }
  }

  @Test("a changed byte in the content is refused, stored or deflated", arguments: [true, false])
  func damaged(isStored: Bool) throws {
    let content = (0..<200).map { UInt8($0) }
    var bytes = try zip([Archive.Part("a", content, isStored: isStored)])
    bytes[30 + 1 + 50] ^= 0x55
    #expect(throws: ArchiveError.self) { try Archive(unzipping: bytes) }
  }

  @Test("more than 4,096 parts are refused, 4,096 are not") func tooMany() throws {
    let parts = (0..<4097).map { Archive.Part("\($0)", []) }
    #expect((try Archive(unzipping: zip(Array(parts.dropLast())))).parts.count == 4096)
    #expect(throws: ArchiveError.self) { try Archive(unzipping: zip(parts)) }
  }

  @Test("a small file that says it unpacks to 4 GiB is refused") func bomb() throws {
    var bytes = try zip([Archive.Part("a", [UInt8](repeating: 0, count: 5000))])
    let directory = try #require(bytes.lastRange(of: [0x50, 0x4B, 1, 2]))
    for index in 24..<27 { bytes[directory + index] = 0xFF }
    bytes[directory + 27] = 0x7F
    #expect(throws: ArchiveError.self) { try Archive(unzipping: bytes) }
  }
}

extension [UInt8] {
  /// Where `part` begins for the last time.
  fileprivate func lastRange(of part: [UInt8]) -> Int? {
    indices.reversed().first { $0 + part.count <= count && Array(self[$0..<($0 + part.count)]) == part }
  }
}
