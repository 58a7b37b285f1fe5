import Model
import Testing

@Suite struct DayTests {
  @Test(
    "days that exist",
    arguments: ["2024-02-29", "2000-02-29", "1900-01-01", "2999-12-31", "2026-04-30", "2026-11-23"])
  func exists(text: String) { #expect(Day(text)?.description == text) }

  @Test(
    "days that do not exist, and other forms",
    arguments: [
      "", "2023-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10",
      "2026-01-00", "2026-01-32", "1899-12-31", "3000-01-01", "2026-1-1", "23-11-2026", "20261123",
      "2026/11/23", "2026-11-23T00:00", " 2026-11-23", "2026-11-2３", "-026-11-23", "morgen", "２026-1-23",
    ])
  func exists(not text: String) { #expect(Day(text) == nil) }

  @Test("days come in the order of time") func order() {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap(Day.init)
    #expect(days.count == 4)
    #expect(days.shuffled().sorted() == days)
    #expect(Set(days + days).count == 4)
  }
}
