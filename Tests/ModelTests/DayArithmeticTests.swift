import Model
import Testing

@Suite struct DayArithmeticTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(
    "so many days later",
    arguments: [
      ("2026-11-23", 0, "2026-11-23"), ("2026-11-23", 7, "2026-11-30"), ("2026-11-23", 8, "2026-12-01"),
      ("2026-12-20", 14, "2027-01-03"), ("2027-02-20", 14, "2027-03-06"), ("2028-02-20", 14, "2028-03-05"),
      ("2028-02-28", 1, "2028-02-29"), ("2100-02-28", 1, "2100-03-01"), ("2000-02-28", 1, "2000-02-29"),
      ("2027-01-01", 365, "2028-01-01"), ("2028-01-01", 365, "2028-12-31"), ("2026-12-31", 1, "2027-01-01"),
    ])
  func adding(from: String, days: Int, to: String) throws {
    #expect(try day(from).adding(days: days) == day(to))
  }

  @Test("one day at a time is the same as all at once, through leap days and ends of years") func steps()
    throws
  {
    var here = try day("2023-12-30")
    for count in 0...1200 {
      #expect(try day("2023-12-30").adding(days: count) == here)
      #expect(Day(here.description) == here, "een dag die niet bestaat: \(here)")
      let next = here.adding(days: 1)
      #expect(here < next)
      here = next
    }
  }

  @Test(
    "the next such day of the year",
    arguments: [
      ("2026-11-23", "04-01", "2027-04-01"), ("2027-04-01", "04-01", "2027-04-01"),
      ("2027-04-02", "04-01", "2028-04-01"), ("2026-12-31", "01-01", "2027-01-01"),
      ("2026-11-23", "12-15", "2026-12-15"), ("2028-02-29", "02-29", "2028-02-29"),
      ("2026-11-23", "02-29", "2028-02-29"), ("2028-03-01", "02-29", "2032-02-29"),
      ("2097-01-01", "02-29", "2104-02-29"),
    ])
  func next(from: String, dayOfYear: String, to: String) throws {
    #expect(try day(from).next(dayOfYear) == day(to))
  }

  @Test(
    "what is no day of the year has no next one",
    arguments: ["geen", "", "4-1", "13-01", "02-30", "2027-04-01"])
  func next(of text: String) throws { #expect(try day("2026-11-23").next(text) == nil) }

  @Test(
    "the same day a year later",
    arguments: [
      ("2026-11-23", "2027-11-23"), ("2027-12-31", "2028-12-31"), ("2028-02-29", "2029-03-01"),
      ("2027-02-28", "2028-02-28"), ("2027-03-01", "2028-03-01"),
    ])
  func inAYear(from: String, to: String) throws { #expect(try day(from).inAYear == day(to)) }
}
