import Diagnostics
import FoundationEssentials
import Model
import Reading
import Testing

/// The edition that ships.
@Suite struct EditionTests {
  @Test("the editions of the project read without complaint", arguments: ClauseSet.editions(under: root))
  func reads(version: String) throws {
    let read = try ClauseSet(reading: version, under: root)
    #expect(read.version == version)
    #expect(read.status == .voorbeeld && read.adoptedBy == nil && !read.isAdopted)
  }

  @Test("an edition is adopted by somebody") func adopted() throws {
    try inTemporaryFolder { copy in
      try FileManager.default.createDirectory(atPath: "\(copy)/Clauses", withIntermediateDirectories: true)
      for path in ["Clauses/2026.1", "Templates"] {
        try FileManager.default.copyItem(atPath: "\(root)/\(path)", toPath: "\(copy)/\(path)")
      }
      let file = URL(filePath: "\(copy)/Clauses/2026.1/set.yaml")
      let set = try text(of: file.path()).replacing("status: voorbeeld", with: "status: vastgesteld")
      try Data(set.utf8).write(to: file)
      let nobody = #expect(throws: Diagnostics.self) { try ClauseSet(reading: "2026.1", under: copy) }
      #expect(nobody?.list.map(\.problem) == ["‘vastgesteld’ zegt niet wie dat heeft gedaan"])
      try Data((set + "vastgesteldDoor: de raad van Voorbeeldhaven\n").utf8).write(to: file)
      let read = try ClauseSet(reading: "2026.1", under: copy)
      #expect(read.isAdopted && read.adoptedBy == "de raad van Voorbeeldhaven")
    }
  }

  @Test("the words above the signatures come from the skeleton, one text a way of signing") func closings()
    throws
  {
    let edition = try #require(edition)
    let contract = try #require(edition.skeleton(for: .koopovereenkomst))
    #expect(Set(contract.closings.keys) == Set(Signing.allCases))
    #expect(contract.closings[.nat]?.contains(.blank(.pages)) == true)
    #expect(contract.closings[.elektronisch]?.contains(.blank(.pages)) == false)
    #expect(try #require(edition.skeleton(for: .toelichting)).closings == [:])
    // A notice and a draft decision are too short for a list of contents.
    let short: Set<DocumentKind> = [.kennisgeving, .collegebesluit]
    for skeleton in edition.skeletons where !short.contains(skeleton.kind) {
      #expect(skeleton.blocks.contains(.part(.inhoudsopgave)))
    }
  }

  @Test("33 indicators in the order of Table 3, in seven themes") func indicators() throws {
    let edition = try #require(edition)
    #expect(edition.indicators.map(\.number) == Array(1...33))
    #expect(Set(edition.indicators.map(\.id)).count == 33)
    #expect(Set(edition.indicators.map(\.theme)) == Set(Theme.allCases))
    for indicator in edition.indicators {
      #expect(
        !indicator.norms.isEmpty && !indicator.moments.isEmpty && !indicator.evidence.isEmpty,
        "\(indicator.id)")
      let prefix = "\(indicator.theme.prefix)-\(indicator.number < 10 ? "0" : "")\(indicator.number)-"
      #expect(indicator.norms.allSatisfy { $0.row.hasPrefix(prefix) && $0.indicator == indicator.id })
    }
  }

  @Test("the anomalies AN1–AN24 are all there") func anomalies() throws {
    let ids = Set(try #require(edition).indicators.flatMap(\.remarks).map(\.id))
    for number in 1...24 {
      #expect(ids.contains { $0 == "AN\(number)" || $0.hasPrefix("AN\(number)-") }, "AN\(number)")
    }
  }

  @Test("every theme opens, and every form of duty has a text in the skeleton's instrument") func clauses()
    throws
  {
    let edition = try #require(edition)
    for theme in Theme.allCases {
      #expect(edition.opening(of: theme, in: .gronduitgifte) != nil, "\(theme)")
    }
    for obligation in Obligation.allCases {
      for origin in Origin.allCases {
        let clause = edition.clause(
          for: obligation, on: "losmaakbaarheid", of: .egw, from: origin, in: .gronduitgifte)
        #expect(clause != nil, "\(obligation) \(origin)")
      }
    }
    #expect(edition.clause("boete")?.use == .article && edition.clause("niets") == nil)
    #expect(edition.skeleton(for: .koopovereenkomst)?.instrument == .gronduitgifte)
    #expect(edition.skeleton(for: .toelichting) != nil && edition.skeleton(for: .biedingenverslag) == nil)
    #expect(edition.source("tabel-3") != nil && edition.source("niets") == nil)
  }

  @Test("a clause keeps its members, ids, blanks and references") func clause() throws {
    let clause = try #require(edition?.clause("algemeen-resultaat"))
    #expect(clause.use == .duty(Duty([.resultaat, .resultaatMetBoete])))
    #expect(clause.instruments == [.gronduitgifte, .anterieureOvereenkomst])
    #expect(
      clause.passages.map(\.conditions) == [
        [], [.obligation([.resultaat])], [.obligation([.resultaatMetBoete])],
      ])
    #expect(clause.members.map(\.id) == ["resultaat", "gevolg", "sanctie"])
    #expect(Set(clause.blanks) == ["wederpartij", "rijen"])
    #expect(clause.references.contains(.annex("prestatiebijlage")))
    #expect(clause.references.contains(.clause("algemeen-resultaat", part: "resultaat")))
    #expect(
      clause.bases.contains(LegalBasis(article: "art. 6:91-6:94 BW", date: try #require(Day("2026-07-16")))))
    #expect(clause.labels?.pillar == .alle && clause.practice?.moments == .ofRow)
    let moments = try #require(edition?.clause("verificatie")?.members.first { $0.id == "momenten" })
    #expect(moments.items.count == 6 && moments.line == [.text("De Toetsmomenten zijn:")])
  }

  @Test("values of the norms stay as printed") func values() throws {
    let norms = try #require(edition).indicators.flatMap(\.norms)
    #expect(norms.contains { $0.row == "WAT-16-egw" && $0.level == .aanbevolen && $0.value?.text == "100" })
    #expect(
      norms.contains {
        $0.row == "WAT-16-egw" && $0.level == .speerpunt && $0.kind == .ontbreekt && $0.value == nil
      })
    for norm in norms where norm.statute != nil { #expect(norm.level == .wettelijk, "\(norm.row)") }
  }

  @Test(
    "an edition that is not there",
    arguments: ["2019.4", "../2026.1", "2026.1/", "./2026.1", "", ".", "..", "2026.1/../2026.1", "/etc"])
  func unknown(name: String) {
    let error = #expect(throws: Diagnostics.self) { try ClauseSet(reading: name, under: root) }
    #expect(error?.list.map(\.problem) == ["de editie ‘\(name)’ is er niet"])
    #expect(error?.list.first?.remedy.hasPrefix("kies uit ") == true)
    expectGoodWording(error?.list ?? [])
  }

  @Test("no editions at all") func none() throws {
    try inTemporaryFolder { folder in
      #expect(ClauseSet.editions(under: folder) == [])
      let error = #expect(throws: Diagnostics.self) { try ClauseSet(reading: "2026.1", under: folder) }
      #expect(error?.list.map(\.remedy) == ["zet een editie in deze map"])
    }
  }
}

/// What the lines of a clause hold, in reading order.
extension Clause {
  fileprivate var pieces: [Phrase] {
    func flat(_ phrase: Phrase) -> [Phrase] {
      if case .strong(let parts) = phrase { parts.flatMap(flat) } else { [phrase] }
    }
    return members.flatMap { $0.lines.flatMap { $0.flatMap(flat) } }
  }
  fileprivate var blanks: [String] {
    pieces.compactMap { if case .blank(let blank) = $0 { blank.description } else { nil } }
  }
  fileprivate var references: [Reference] {
    pieces.compactMap { if case .reference(let place) = $0 { place } else { nil } }
  }
}
