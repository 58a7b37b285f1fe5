import Testing

@Suite struct MutantTests {
  @Test("the table without fault is good") func good() { #expect(BikeTable.complaints() == []) }

  @Test("a faulty table gives exactly its complaints", arguments: Mutant.tables)
  func table(mutant: Mutant) {
    let text = BikeTable.text.replacing(mutant.old, with: mutant.new)
    #expect(text != BikeTable.text, "the mutant changes nothing")
    #expect(BikeTable.complaints(text) == mutant.complaints)
  }

  @Test("faulty scales give exactly their complaints", arguments: Mutant.scales)
  func scales(mutant: Mutant) {
    let text = BikeTable.scales.replacing(mutant.old, with: mutant.new)
    #expect(text != BikeTable.scales, "the mutant changes nothing")
    #expect(BikeTable.complaints(BikeTable.text, text) == mutant.complaints)
  }

  @Test("complaints count columns from the first letter, also behind a byte order mark") func byteOrderMark()
  {
    #expect(
      BikeTable.complaints(
        "\u{FEFF}"
          + BikeTable.text.replacing("tabel: fietshuur\ntreffer: uniek", with: "tabel: f\ntreffer: x"))
        == ["fiets.csv:2:1: onbekende treffer ‘x’; schrijf uniek of verzamel"])
  }
}
