import Diagnostics
import FoundationEssentials
import Testing

/// An edition is read from its own folder only.
@Suite struct LinkTests {
  @Test("a link to a file outside is refused, as it leads") func outside() throws {
    let found = try complaints(aboutEditionAfter: { copy in
      let clause = "\(copy)/Clauses/2026.1/bepalingen/algemeen/boete.md"
      try FileManager.default.removeItem(atPath: clause)
      try FileManager.default.createSymbolicLink(
        atPath: clause, withDestinationPath: "\(root)/Clauses/2026.1/bepalingen/algemeen/boete.md")
    })
    #expect(found.contains { $0.problem == "deze koppeling leidt buiten de map van de edities" })
  }

  @Test("a link to a folder above comes to an end") func loop() throws {
    let found = try complaints(aboutEditionAfter: { copy in
      for name in ["a", "b"] {
        try FileManager.default.createSymbolicLink(
          atPath: "\(copy)/Templates/\(name)", withDestinationPath: ".")
      }
    })
    #expect(found == [])
  }
}
