import Diagnostics
import FoundationEssentials
import Markers
import Testing

@Suite struct EditionFixtureTests {
  @Test(
    "files laid over the edition give exactly the complaints that stand in them",
    arguments: names(in: "\(fixtures)/editie"))
  func fixture(name: String) throws {
    let folder = "\(fixtures)/editie/\(name)"
    var markers: [Marker] = []
    var texts: [String: String] = [:]
    let found = try complaints(aboutEditionAfter: { copy in
      for file in files(under: folder) {
        let (stripped, inFile) = Marker.strip(try text(of: "\(folder)/\(file)"), file: file)
        markers += inFile
        texts[file] = stripped
        try Data(stripped.utf8).write(to: URL(filePath: "\(copy)/\(file)"))
      }
    })
    #expect(!markers.isEmpty)
    #expect(Marker.difference(markers, found) == [])
    expectGoodWording(found, in: texts)
  }

  @Test("a copy of the edition without change has no complaints") func good() throws {
    #expect(try complaints(aboutEditionAfter: { _ in }) == [])
  }
}
