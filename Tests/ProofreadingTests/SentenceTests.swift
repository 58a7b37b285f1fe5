import Testing

@testable import Proofreading

@Suite struct SentenceTests {
  @Test(arguments: [
    ("De Koper betaalt. De Gemeente levert.", 2), ("Zie art. 6:94 BW. Dat blijft.", 2), ("Volgens art. Bbl 4 geldt dit.", 1),
    ("Dit kost 1.250 euro. {{gemeente}} betaalt.", 2), ("Hij zegt: ‘Kom.’ Dan komt zij.", 2), ("zonder einde", 1), ("", 0),
    ("Zie versie 2.1. [](bepaling:boete) geldt.", 2), ("Dit is stap a. en b. van het plan.", 1),
  ])
  func `a sentence ends at a full stop before a capital`(text: String, count: Int) {
    #expect(text.sentences.count == count, "\(text)")
  }

  @Test func `a reference counts as two words, a blank as one, signs as none`() {
    #expect("De {{wederpartij}} volgt [](bepaling:boete#maximum) ( op ).".sentences.map(\.length) == [6])
  }

  @Test func `a capital is due at the begin of a sentence, after a colon and in a quotation`() {
    let words = "De Koper zegt: Ja en ‘Nee’. Dan Niet.".sentences.flatMap(\.words)
    #expect(words.filter(\.isFirst).map(\.text) == ["De", "Ja", "Nee", "Dan"])
  }

  @Test func `only whole words are masked`() {
    #expect("Bouwplan en Bouwplannen, Bouwplan-Bouw".masking(["Bouwplan"]) == "········ en Bouwplannen, ········-Bouw")
  }
}
