import DecisionTables
import Diagnostics
import FoundationEssentials
import Testing

/// The tables of the edition that ships.
@Suite struct RealTablesTests {
  private func text(_ name: String) throws -> String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return String(
      decoding: try #require(
        FileManager.default.contents(atPath: "/\(root)/Clauses/2026.1/regels/\(name).csv"), "\(name)"),
      as: UTF8.self)
  }

  private func read(_ name: String, _ text: String? = nil) throws -> DecisionTable {
    let scales = try Scale.reading(self.text("schalen"), file: "schalen.csv")
    return try DecisionTable(reading: text ?? self.text(name), file: "\(name).csv", scales: scales)
  }

  private func problems(_ name: String, _ text: String) throws -> [String] {
    do {
      _ = try read(name, text)
      return []
    } catch let complaints as Diagnostics {
      return complaints.list.map(\.problem)
    }
  }

  @Test(
    "exactly one rule fires for every combination",
    arguments: [("klasse", 33 * 4), ("rechtmatigheid", 5 * 5 * 3 * 6 * 7 * 3)])
  func complete(name: String, count: Int) throws {
    let table = try read(name)
    var fired: Set<String> = []
    let combinations = table.combinations
    #expect(combinations.count == count)
    for values in combinations {
      let trace = table.decide(values)
      #expect(table.fitting(values) == [trace.fired?.rule])
      fired.insert(trace.fired?.rule ?? "")
    }
    #expect(fired == Set(table.rules.map(\.id)), "each rule fires somewhere")
  }

  @Test("the legal core: a municipal demand beyond the Bbl as a result is blocked by R01") func core() throws
  {
    let table = try read("rechtmatigheid")
    for values in table.combinations
    where values["uitgever"] == "gemeente" && values["klasse"] == "rood" && values["herkomst"] == "eis"
      && ["gronduitgifte", "anterieure-overeenkomst"].contains(values["instrument"])
      && !["gelijk", "soepeler"].contains(values["strengheid"])
      && ["resultaat", "resultaat-met-boete"].contains(values["vorm"])
    {
      let hit = table.decide(values).fired
      #expect(
        hit?.rule == "R01" && hit?["oordeel"] == "geblokkeerd" && hit?["zekerheid"] == "heersend", "\(values)"
      )
    }
  }

  @Test("outside the omgevingsplan only R01 blocks, and what is disputed blocks nowhere") func blocking()
    throws
  {
    let table = try read("rechtmatigheid")
    for values in table.combinations {
      guard let hit = table.decide(values).fired else { continue }
      let isPlan = values["instrument"] == "omgevingsplan"
      let isBlocked = hit["oordeel"] == "geblokkeerd"
      #expect(isBlocked == (isPlan || hit.rule == "R01"), "\(values)")
      #expect(!(isBlocked && hit["zekerheid"] == "betwist"), "\(values)")
      if isBlocked && !isPlan {
        #expect(values["uitgever"] == "gemeente" && values["klasse"] == "rood" && values["herkomst"] == "eis")
      }
      if hit["oordeel"] != "toegestaan" { #expect(!hit["alternatief"].isEmpty && !hit["grondslag"].isEmpty) }
    }
  }

  @Test("a value no stricter than the law becomes a bare reference to it") func reference() throws {
    let table = try read("rechtmatigheid")
    for values in table.combinations
    where values["uitgever"] == "gemeente" && values["klasse"] == "rood"
      && values["instrument"] != "omgevingsplan"
      && ["gelijk", "soepeler"].contains(values["strengheid"])
      && ["resultaat", "resultaat-met-boete", "inspanning", "streefwaarde"].contains(values["vorm"])
    {
      let hit = table.decide(values).fired
      #expect(hit?["oordeel"] == "toegestaan" && hit?["vervanging"] == "verwijzing-naar-wet", "\(values)")
    }
  }

  @Test(
    "what the Bbl gives a number for is red on a building",
    arguments: [
      "milieuprestatie", "beng-1-energiebehoefte", "beng-2-primair-fossiele-energiebehoefte",
      "beng-3-aandeel-hernieuwbare-energie", "geluidskwaliteit-in-de-woning", "luchtkwaliteit-in-de-woning",
    ])
  func red(subject: String) throws {
    let hit = try read("klasse").decide(["onderwerp": subject, "plek": "bouwwerk"]).fired
    #expect(hit?["klasse"] == "rood" && hit?["zekerheid"] != "betwist")
  }

  @Test("what is red is not disputed, what is orange is, and each class says why") func classes() throws {
    let table = try read("klasse")
    for values in table.combinations {
      guard let hit = table.decide(values).fired else { continue }
      #expect((hit["klasse"] == "oranje") == (hit["zekerheid"] == "betwist"), "\(values)")
      #expect(!hit["grondslag"].isEmpty && !hit["toelichting"].isEmpty)
    }
  }

  @Test("without any one of its rules a table does not load", arguments: ["klasse", "rechtmatigheid"])
  func removed(name: String) throws {
    for rule in try read(name).rules {
      let rest = try text(name).split(separator: "\n").filter { !$0.hasPrefix("\(rule.id);") }
      let found = try problems(name, rest.joined(separator: "\n"))
      #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("geen regel voor ") }, "\(rule.id)")
    }
  }

  @Test(
    "mutants of the table of lawfulness are refused",
    arguments: [
      (
        "R01;gemeente;", "R01;*;",
        "regels R01 en R04 gelden allebei voor uitgever = provincie of rijk of waterschap"
      ),
      ("R01;gemeente;", "R01;provincie;", "geen regel voor uitgever = gemeente"),
      (
        ";inspanning, streefwaarde, meten-en-uitdagen, informatieplicht;eis;",
        ";niet(verwijzing-naar-wet);eis;",
        "regels R01 en W02 gelden allebei voor uitgever = gemeente"
      ),
      (
        "resultaat-met-boete, resultaat;eis;geblokkeerd", "resultaat-met-boete;eis;geblokkeerd",
        "geen regel voor uitgever = gemeente"
      ),
      ("resultaat;eis;geblokkeerd", "resultaat;eis;geblokeerd", "‘geblokeerd’ staat niet in schaal oordeel"),
      (
        "niet(gelijk, soepeler);resultaat-met-boete", "niet(gelijk);resultaat-met-boete",
        "regels R03 en R01 gelden allebei"
      ),
    ])
  func mutants(old: String, new: String, problem: String) throws {
    let whole = try text("rechtmatigheid"), mutant = whole.replacing(old, with: new)
    #expect(whole != mutant)
    let found = try problems("rechtmatigheid", mutant)
    #expect(found.contains { $0.hasPrefix(problem) }, "\(found)")
  }
}
