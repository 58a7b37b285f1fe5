import Diagnostics
import Digest
import FoundationEssentials
import Model
import Reading
import Testing

/// What a good dossier becomes.
@Suite struct DossierTests {
  private func read(_ path: String) throws -> Dossier {
    try Dossier(reading: path) { version throws(Diagnostics) in try ClauseSet(reading: version, under: root) }
  }

  @Test("the example reads, with all that stands in it") func example() throws {
    let dossier = try read("\(root)/Examples/waterfront-noord.yaml")
    #expect(
      dossier.number == "VBH-2026-014" && dossier.name == "Waterfront-Noord" && dossier.edition == "2026.1")
    #expect(
      dossier.referenceDay == Day("2026-11-23") && dossier.version == "0.1" && dossier.issuer == .gemeente)
    #expect(dossier.phase == .haalbaarheid && dossier.locationProfile == .uitbreidingBestaandeStad)
    #expect(dossier.isAnchored == true && dossier.focusThemes == [.klimaatadaptatie, .natuur])
    #expect(dossier.parties.count == 5 && dossier.areas.map(\.id) == ["kade", "sluiskwartier", "oude-werf"])
    let kade = try #require(dossier.areas.first)
    #expect(kade.ownership == .gemeente && kade.documents == nil)
    #expect(dossier.signing == .nat)
    let werf = try #require(dossier.areas.last)
    #expect(werf.years == [2027] && !werf.agreements.isEmpty)
    #expect(werf.agreements.allSatisfy { $0.values[2027] != nil && $0.deeds[.gemeente] != nil })
    #expect(
      kade.annexes == [
        AnnexVersion(id: "tekening", version: "3", day: Day("2026-09-15")),
        AnnexVersion(id: "bodemrapport", version: "1.0", day: Day("2026-05-12")),
        AnnexVersion(id: "eigen-aanbod", version: "1", day: Day("2026-09-01")),
      ])
    #expect(kade.programme.count == 8 && kade.programme[.openbareRuimte]?.text == "5200")
    #expect(kade.buildingDay == Day("2027-09-01"))
    #expect(kade.ambitions[.theme(.energie)]?.obligation == .resultaat)
    #expect(kade.ambitions[.subject("herkomst-materialen")]?.origin == .winnendBod)
    #expect(
      kade.ambitions[.subject("materiaalintensiteit")]
        == Ambition(
          level: .wettelijk, reason: "De gemeente wil dit onderwerp eerst in haar eigen werken meten."))
    #expect(dossier.areas[1].ambitions[.theme(.klimaatadaptatie)] == Ambition(level: .aanbevolen))
    #expect(
      kade.ownValues.contains { $0.row == "KLI-21-gebied-natuurlijk-watersysteem" }
    )
    #expect(kade.facts["koopsom"] == "18450000" && kade.facts["publicatienummer"] == nil)
    #expect(dossier.party(.wederpartij, in: kade)?.shortName == "Koper")
    #expect(dossier.party(.gemeente, in: kade)?.resolution?.body == "college van burgemeester en wethouders")
    #expect(dossier.party(.gemeente, in: kade)?.resolution?.number == nil)
    #expect(dossier.party(.gemeente, in: kade)?.representatives.first?.function == "wethouder grondzaken")
  }

  @Test(
    "scalars stay as written",
    arguments: [
      "2025.10", "0,50", "01234567", "no", "yes", "on", "1e3", "0x1F", "12:30:00", "2026-11-23",
      "1_000",
      "+31", ".5", "true", "0o17", "=", "!", "Jansen & Zn", "50 %", "a#b", "a:b", "één ‘twee’",
    ].filter { $0 != "!" })
  func scalars(written: String) throws {
    try inTemporaryFolder { folder in
      let good = try text(of: "\(fixtures)/dossier/zonder-fout.yaml")
      let changed = good.replacing("naam: Proef", with: "naam: \(written)")
        .replacing("versie: \"0.1\"", with: "versie: 2025.10").replacing("D-1", with: "01234567")
      try Data(changed.utf8).write(to: URL(filePath: "\(folder)/d.yaml"))
      let dossier = try read("\(folder)/d.yaml")
      #expect(dossier.name == written)
      #expect(dossier.version == "2025.10" && dossier.number == "01234567")
    }
  }

  @Test("what is left out or empty is unknown, never a default") func unknown() throws {
    let dossier = try read("\(fixtures)/dossier/zonder-fout.yaml")
    #expect(dossier.isAnchored == nil && dossier.locationProfile == nil && dossier.focusThemes == [])
    #expect(
      dossier.areas[0].applications == [] && dossier.areas[0].facts == [:]
        && dossier.areas[0].ambitions == [:])
    #expect(dossier.areas[0].buildingDay == nil && dossier.areas[0].ownValues == [])
    try inTemporaryFolder { folder in
      let good = try text(of: "\(fixtures)/dossier/zonder-fout.yaml")
      let empty = good.replacing(
        "partijen: []",
        with: "verankerd:\nlocatieprofiel: \"\"\npartijen:\n  - {id: g, rol: gemeente, naam: G, zetel: }")
      try Data(empty.utf8).write(to: URL(filePath: "\(folder)/d.yaml"))
      let dossier = try read("\(folder)/d.yaml")
      #expect(
        dossier.isAnchored == nil && dossier.locationProfile == nil && dossier.parties.first?.seat == nil)
    }
  }

  @Test("a dossier keeps the hash of its bytes, line ends and byte order mark included") func hash() throws {
    try inTemporaryFolder { folder in
      let good = try text(of: "\(fixtures)/dossier/zonder-fout.yaml")
      for text in [good, "\u{FEFF}\(good)", good.replacing("\n", with: "\r\n"), good + "# noot\n"] {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/d.yaml"))
        #expect(try read("\(folder)/d.yaml").hash == sha256(Array(text.utf8)))
      }
    }
  }

  @Test("how parties sign and which annex is meant may be unknown in part") func annexes() throws {
    try inTemporaryFolder { folder in
      let good = try text(of: "\(fixtures)/dossier/zonder-fout.yaml")
      let partly = good.replacing("partijen: []", with: "ondertekening:\npartijen: []").replacing(
        "    programma:",
        with: "    bijlagen: [{id: tekening, versie: 2}, {id: bodemrapport, datum: }]\n    programma:")
      try Data(partly.utf8).write(to: URL(filePath: "\(folder)/d.yaml"))
      let dossier = try read("\(folder)/d.yaml")
      #expect(dossier.signing == nil)
      #expect(
        dossier.areas[0].annexes == [
          AnnexVersion(id: "tekening", version: "2", day: nil),
          AnnexVersion(id: "bodemrapport", version: nil, day: nil),
        ])
    }
  }

  @Test("the edition is asked once, with the version as written") func askedOnce() throws {
    var asked: [String] = []
    _ = try Dossier(reading: "\(fixtures)/dossier/zonder-fout.yaml") { version throws(Diagnostics) in
      asked.append(version)
      return try ClauseSet(reading: version, under: root)
    }
    #expect(asked == ["2026.1"])
  }
}
