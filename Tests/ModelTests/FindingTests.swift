import Diagnostics
import Model
import Testing

@Suite struct FindingTests {
  private func finding(
    _ weight: Finding.Weight, _ area: String?, _ subject: String, _ text: String = "t", rule: String = "R"
  ) -> Finding { Finding(weight, rule: rule, area: area, subject: subject, text) }

  @Test("what is said of several subjects alike stands once, with its subjects in order") func grouped() {
    let groups = [
      finding(.waarschuwing, "a", "WAT-16-egw"), finding(.waarschuwing, "a", "WAT-16-mgw"),
      finding(.waarschuwing, "a", "WAT-16-egw"), finding(.waarschuwing, "a", "ENE-12-egw", "anders"),
    ].grouped
    #expect(groups.map(\.subjects) == [["WAT-16-egw", "WAT-16-mgw"], ["ENE-12-egw"]])
    #expect(
      groups.map(\.finding.text) == ["t", "anders"] && groups.allSatisfy { $0.finding.subject.isEmpty })
  }

  @Test("sub-areas come in the order given, and in each the heaviest first") func order() {
    let groups = [
      finding(.vraag, "b", "1"), finding(.opmerking, nil, "2"), finding(.taak, "a", "3"),
      finding(.bepaling, "b", "4"), finding(.definitief, "a", "5"), finding(.waarschuwing, "b", "6"),
    ].grouped
    #expect(groups.map(\.subjects) == [["4"], ["6"], ["1"], ["2"], ["5"], ["3"]])
    #expect(groups.map(\.finding.area) == ["b", "b", "b", nil, "a", "a"])
    #expect([Finding]().grouped.isEmpty)
  }

  @Test("what differs in anything but its subject stays apart") func apart() throws {
    let first = finding(.taak, "a", "1")
    var others: [Finding] = []
    for change: (inout Finding) -> Void in [
      { $0.rule = "S" }, { $0.text = "u" }, { $0.action = "doe" }, { $0.basis = "art. 1" },
      { $0.day = Day("2027-01-01") }, { $0.certainty = .vast }, { $0.stopsFinal = true }, { $0.area = "b" },
      { $0.location = SourceLocation(file: "f", line: 1) },
    ] {
      var other = first
      change(&other)
      others.append(other)
    }
    #expect(([first] + others).grouped.count == 1 + others.count)
  }

  @Test("nothing is lost: the groups hold each finding once") func whole() {
    let all = Finding.Weight.allCases.flatMap { weight in
      ["a", nil, "b"].flatMap { area in (1...3).map { finding(weight, area, "\($0)") } }
    }
    let again = all.grouped.flatMap { group in
      group.subjects.map { subject in
        var one = group.finding
        one.subject = subject
        return one
      }
    }
    #expect(again.count == all.count && all.allSatisfy(again.contains))
  }

  @Test("a line holds weight, rule, subjects, day, text, action and ground") func line() throws {
    let task = Finding(
      .taak, rule: "W08", area: "a", subject: "x", "Geef kennis.", action: "wie: jurist",
      basis: "art. 16.138",
      certainty: .vast, day: Day("2027-01-03"))
    #expect(
      task.line(about: ["x", "", "y"])
        == "taak W08 (x, y) uiterlijk 2027-01-03: Geef kennis; wie: jurist (art. 16.138; vast)")
    #expect(Finding(.vraag, subject: "", "Wanneer?").line(about: [""]) == "vraag: Wanneer?")
  }
}

@Suite struct StanceTests {
  private func words(_ reading: Policy.Reading, raises: Bool, advice: String? = nil) throws -> String {
    Policy.Stance(
      reading: reading, raisesDisputed: raises, by: "het college van Voorbeeldhaven",
      day: try #require(Day("2026-10-13")), advice: advice, location: SourceLocation(file: "s.yaml", line: 1)
    ).words.replacing("\u{A0}", with: " ")
  }

  @Test("the view says who, when, on which advice, and what follows") func words() throws {
    let strict = try words(.strikt, raises: true, advice: "advies van 1 september 2026")
    #expect(
      strict.hasPrefix(
        "het college van Voorbeeldhaven leest artikel 23.7 Omgevingswet strikt (13 oktober 2026); advies: advies van 1"
      ))
    #expect(strict.hasSuffix("omstreden afspraken blijven daarom uit de stukken"))
    let nuanced = try words(.genuanceerd, raises: false)
    #expect(nuanced.contains("genuanceerd") && !nuanced.contains("advies"))
  }

  @Test("a strict reading alone does not claim to change a verdict") func alone() throws {
    let text = try words(.strikt, raises: false)
    #expect(text.hasSuffix("dat verandert geen oordeel: wat omstreden is, geeft een waarschuwing"))
    #expect(try words(.genuanceerd, raises: true).hasSuffix("uit de stukken"))
  }
}
