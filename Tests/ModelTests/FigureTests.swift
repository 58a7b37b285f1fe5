import FoundationEssentials
import Model
import Testing

@Suite struct FigureTests {
  @Test(
    "numbers stay as written and have their value",
    arguments: [
      ("12", "12"), ("0", "0"), ("-3", "-3"), ("0,50", "0.5"), ("1.250.000", "1250000"),
      ("1.250.000,75", "1250000.75"), ("12.500", "12500"), ("123.456", "123456"), ("01234567", "1234567"),
      ("-0,8", "-0.8"), ("123456789012345678901234", "123456789012345678901234"),
    ])
  func accepted(text: String, value: String) throws {
    let figure = try #require(Figure(text))
    #expect(figure.text == text)
    #expect(figure.value == Decimal(string: value))
  }

  @Test(
    "other forms are no number",
    arguments: [
      "", "-", ",", "0,", ",5", "1,2,3", "2025.10", "1.2345", "1234.567", "1..000", ".500", "0.450", "00.450",
      "1e5", "+3", "--3", "- 3", " 3", "3 ", "3%", "€ 3", "0x10", "１２", "٣", "−3", "½",
      "1234567890123456789012345", "1,2.345",
    ])
  func refused(text: String) { #expect(Figure(text) == nil) }

  @Test("0,50 and 0,5 differ in text, not in value") func sameValue() throws {
    let long = try #require(Figure("0,50")), short = try #require(Figure("0,5"))
    #expect(long.value == short.value)
    #expect(long != short)
  }

  @Test(
    "values are a number or a range", arguments: ["0,80", "70 - 160", "-5 - 5", "1.000 - 2.000"])
  func values(text: String) { #expect(NormValue(text)?.text == text) }

  @Test(
    "other forms are no value",
    arguments: ["", " - ", "70 - ", " - 160", "70-160", "70 – 160", "1 - 2 - 3", "70 - x", "circa 3", "≤ 3"])
  func noValue(text: String) { #expect(NormValue(text) == nil) }

  @Test("a range has both ends") func range() throws {
    let low = try #require(Figure("70")), high = try #require(Figure("160"))
    #expect(NormValue("70 - 160") == .range(low, high))
    #expect(NormValue("70") == .number(low))
  }
}
