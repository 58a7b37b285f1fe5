import Diagnostics
import FoundationEssentials
import Model
import Reading
import Markers
import Testing

@Suite struct DossierFixtureTests {
  @Test(
    "a fixture gives exactly the complaints that stand in it", arguments: names(in: "\(fixtures)/dossier"))
  func fixture(name: String) throws {
    let (text, markers) = Marker.strip(try text(of: "\(fixtures)/dossier/\(name)"), file: "dossier.yaml")
    let found = try complaints(aboutDossier: text.utf8)
    #expect(Marker.difference(markers, found) == [])
    expectGoodWording(found, in: ["dossier.yaml": text])
  }

  @Test(
    "the same fixtures with CRLF and a byte order mark give the same",
    arguments: names(in: "\(fixtures)/dossier"))
  func windows(name: String) throws {
    let (text, markers) = Marker.strip(try text(of: "\(fixtures)/dossier/\(name)"), file: "dossier.yaml")
    let found = try complaints(aboutDossier: "\u{FEFF}\(text.replacing("\n", with: "\r\n"))".utf8)
    #expect(Marker.difference(markers, found) == [])
  }

  @Test("complaints come sorted by place, each once") func order() throws {
    let (text, _) = Marker.strip(try text(of: "\(fixtures)/dossier/slechte-waarden.yaml"), file: "")
    let found = try complaints(aboutDossier: text.utf8)
    #expect(found.map(\.location) == found.map(\.location).sorted() && Set(found).count == found.count)
  }
}
