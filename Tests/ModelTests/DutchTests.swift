import Model
import Testing

@Suite struct DutchTests {
  @Test(
    "facts print in Dutch",
    arguments: [
      (FactKind.text, "notaris Voorbeeld", "notaris Voorbeeld"), (.amount, "1250000", "€\u{A0}1.250.000"),
      (.amount, "1250000,50", "€\u{A0}1.250.000,50"), (.amount, "1.250.000", "€\u{A0}1.250.000"),
      (.amount, "0", "€\u{A0}0"), (.amount, "1500", "€\u{A0}1.500"),
      (.day, "2027-03-01", "1\u{A0}maart\u{A0}2027"), (.number, "1000", "1.000"), (.number, "0,50", "0,50"),
      (.percentage, "10", "10%"), (.percentage, "2,5", "2,5%"), (.surface, "4250", "4.250\u{A0}m²"),
      (.term, "20 dagen", "20\u{A0}dagen"), (.term, "1 jaar", "1\u{A0}jaar"),
      (.term, "6 weken", "6\u{A0}weken"), (.term, "5 werkdagen", "5\u{A0}werkdagen"),
    ])
  func printed(kind: FactKind, text: String, print: String) { #expect(kind.printed(text) == print) }

  @Test(
    "a fact of another kind does not print",
    arguments: [
      (FactKind.text, ""), (.amount, "€ 5"), (.amount, "veel"), (.day, "1 maart 2027"),
      (.day, "2027-02-29"), (.number, "twaalf"), (.percentage, "10%"), (.surface, "4250 m2"),
      (.term, "20"), (.term, "0 dagen"), (.term, "-3 dagen"), (.term, "3 kwartalen"),
      (.term, "twee weken"), (.term, "3 dagen en 2 uur"), (.term, "99999999999999999999 dagen"),
    ])
  func refused(kind: FactKind, text: String) { #expect(kind.printed(text) == nil) }

  @Test("a choice, yes or no and subjects are of their codes only") func codes() {
    #expect(FactKind.choice(["een-op-een", "openbaar"]).printed("een-op-een") == "een op een")
    #expect(FactKind.choice(["openbaar"]).printed("open") == nil)
    #expect(FactKind.yesNo.printed("ja") == "ja" && FactKind.yesNo.printed("yes") == nil)
    #expect(FactKind.subjects(["a", "b"]).printed("a , b") == "a, b")
    #expect(FactKind.subjects(["a"]).printed("a, c") == nil)
  }

  @Test(
    "every kind says how it is written",
    arguments: [
      FactKind.text, .amount, .day, .number, .percentage, .surface, .term, .yesNo, .choice(["a", "b"]),
      .subjects(["water"]),
    ])
  func form(kind: FactKind) { #expect(!kind.form.isEmpty) }

  @Test("each month has its name") func months() {
    let names = (1...12).compactMap { Day("2026-\($0 < 10 ? "0" : "")\($0)-05") }.map(Dutch.day)
    #expect(
      names
        == [
          "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
          "november", "december",
        ].map { "5\u{A0}\($0)\u{A0}2026" })
  }

  @Test(
    "groups of three",
    arguments: [
      ("1", "1"), ("12", "12"), ("123", "123"), ("1234", "1.234"), ("12345", "12.345"),
      ("1234567", "1.234.567"), ("1.234.567", "1.234.567"), ("1234,5", "1.234,5"), ("-1234", "\u{2212}1.234"),
      ("-123", "\u{2212}123"), ("0,050", "0,050"),
    ])
  func groups(text: String, print: String) throws {
    #expect(Dutch.grouped(try #require(Figure(text))) == print)
  }

  @Test(
    "amounts have cents or none",
    arguments: [
      ("1250000", "1.250.000"), ("198,50", "198,50"), ("198,5", "198,50"), ("198,00", "198"),
      ("198,0", "198"),
      ("0,80", "0,80"), ("0,125", "0,125"), ("-1500", "\u{2212}1.500"),
    ])
  func amounts(text: String, print: String) throws {
    #expect(Dutch.amount(try #require(Figure(text))) == "€\u{A0}\(print)")
  }

  @Test(
    "ordinals",
    arguments: [
      (1, "eerste"), (2, "tweede"), (3, "derde"), (8, "achtste"), (19, "negentiende"), (20, "twintigste"),
      (21, "eenentwintigste"), (22, "tweeëntwintigste"), (33, "drieëndertigste"), (40, "veertigste"),
      (58, "achtenvijftigste"), (80, "tachtigste"), (99, "negenennegentigste"), (100, "honderdste"),
      (101, "honderdeerste"), (112, "honderdtwaalfde"), (121, "honderdeenentwintigste"),
      (200, "tweehonderdste"),
      (999, "negenhonderdnegenennegentigste"), (1000, "1000e"),
    ])
  func ordinals(number: Int, word: String) {
    #expect(Dutch.ordinal(number) == word)
    #expect(Dutch.member(number) == "\(word)\u{A0}lid")
  }

  @Test("a part by its mark") func part() {
    #expect(Dutch.part("b") == "onder\u{A0}b")
    #expect(Dutch.part("1°") == "onder\u{A0}1°")
  }

  @Test("a unit stays with its number, a percent sign touches it") func quantity() {
    #expect(Dutch.quantity("4.250", "m²") == "4.250\u{A0}m²")
    #expect(Dutch.quantity("10", "%") == "10%")
    #expect(Dutch.quantity("10", "% van de woningen") == "10% van de woningen")
    #expect(Dutch.quantity("10", "%-punt") == "10\u{A0}%-punt")
  }

  @Test("two years are named, more from the first to the last") func periods() {
    #expect(Dutch.period([]) == nil)
    #expect(Dutch.period([2027]) == "2027")
    #expect(Dutch.period([2027, 2028]) == "2027 en 2028")
    #expect(Dutch.period([2027, 2028, 2029]) == "2027 tot en met 2029")
  }

  @Test("lists end with en, or with the given word") func lists() {
    #expect(Dutch.list([]) == "")
    #expect(Dutch.list(["a"]) == "a")
    #expect(Dutch.list(["a", "b"]) == "a en b")
    #expect(Dutch.list(["a", "b", "c"]) == "a, b en c")
  }
}
