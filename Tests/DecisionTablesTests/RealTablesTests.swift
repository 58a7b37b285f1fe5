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

  private static let names = ["klasse", "rechtmatigheid", "planroute", "omgevingsplan"]

  /// Every table of the edition.
  static let files: [String] = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let found = try? FileManager.default.contentsOfDirectory(atPath: "/\(root)/Clauses/2026.1/regels")
    return (found ?? []).filter { $0.hasSuffix(".csv") && $0 != "schalen.csv" }.map { String($0.dropLast(4)) }
      .sorted()
  }()

  @Test("every table reads, and says what it rests on", arguments: files)
  func reads(name: String) throws {
    let table = try read(name)
    #expect(table.name == name && !table.source.isEmpty && !table.rules.isEmpty)
  }

  @Test("every box of a table uniek has exactly one rule, and every rule a box", arguments: files)
  func complete(name: String) throws {
    let table = try read(name)
    guard table.policy == .unique else { return }
    var fired: Set<String> = []
    for values in table.cases {
      let hits = table.hits(values)
      #expect(hits.count == 1, "\(values)")
      fired.formUnion(hits.map(\.rule))
    }
    #expect(fired == Set(table.rules.map(\.id)), "each rule fires somewhere")
  }

  @Test("every combination of codes of the tables of law has exactly one rule", arguments: names)
  func everyCombination(name: String) throws {
    let table = try read(name)
    let combinations = table.combinations
    #expect(combinations.count >= 240)
    #expect(combinations.allSatisfy { table.hits($0).count == 1 })
  }

  @Test("the legal core: a municipal demand beyond the Bbl as a result is blocked by R01") func core() throws
  {
    let table = try read("rechtmatigheid")
    for values in table.cases
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

  @Test(
    "what is blocked has a replacement in a code and in words, or says why it has none; what is disputed never blocks",
    arguments: ["rechtmatigheid", "omgevingsplan"])
  func blocking(name: String) throws {
    for rule in try read(name).rules {
      let table = try read(name)
      func value(_ column: String) -> String {
        table.outputs.firstIndex { $0.name == column }.map { rule.outputs[$0] } ?? ""
      }
      #expect(!value("grondslag").isEmpty && !value("toelichting").isEmpty, "\(rule.id)")
      #expect(value("oordeel") == "toegestaan" || !value("alternatief").isEmpty, "\(rule.id)")
      guard value("oordeel") == "geblokkeerd" else { continue }
      #expect(value("zekerheid") != "betwist" && value("vervanging") != "geen", "\(rule.id)")
    }
  }

  @Test("in a contract only N01, R01, R02, R06 and R15 block, and whoever is no municipality only by R06")
  func who()
    throws
  {
    let table = try read("rechtmatigheid")
    for values in table.cases {
      guard let hit = table.hits(values).first, hit["oordeel"] == "geblokkeerd", hit.rule != "N01" else {
        continue
      }
      #expect(["R01", "R02", "R06", "R15"].contains { hit.rule.hasPrefix($0) }, "\(hit.rule)")
      if values["uitgever"] != "gemeente" { #expect(hit.rule.hasPrefix("R06"), "\(values)") }
      if ["R01", "R02"].contains(where: hit.rule.hasPrefix) { #expect(values["klasse"] == "rood") }
    }
  }

  @Test("a value no stricter than the law becomes a bare reference to it") func reference() throws {
    let table = try read("rechtmatigheid")
    for values in table.cases
    where values["uitgever"] == "gemeente" && values["klasse"] == "rood"
      && values["instrument"] != "omgevingsplan"
      && !["kwalitatieve-verplichting", "boete-consument"].contains(values["middel"])
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

  @Test("without any one of its rules a table does not load", arguments: names)
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
        "\nR01;gemeente;", "\nR01;*;",
        "regels R01 en R06c gelden allebei voor uitgever = provincie of rijk of waterschap"
      ),
      ("\nR01;gemeente;", "\nR01;provincie;", "geen regel voor uitgever = gemeente"),
      (
        "resultaat-met-boete, resultaat;eis;*;geblokkeerd", "resultaat-met-boete;eis;*;geblokkeerd",
        "geen regel voor uitgever = gemeente"
      ),
      ("eis;*;geblokkeerd", "eis;*;geblokeerd", "regel R01: ‘geblokeerd’ staat niet in schaal oordeel"),
      ("eis;*;geblokkeerd", "*;*;geblokkeerd", "regels R01 en R02a gelden allebei"),
      ("eis;*;geblokkeerd", "eis;geen;geblokkeerd", "geen regel voor uitgever = gemeente"),
    ])
  func mutants(old: String, new: String, problem: String) throws {
    let whole = try text("rechtmatigheid"), mutant = whole.replacing(old, with: new)
    #expect(whole != mutant)
    let found = try problems("rechtmatigheid", mutant)
    #expect(found.contains { $0.hasPrefix(problem) }, "\(found)")
  }
}
