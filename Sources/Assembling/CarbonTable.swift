import FoundationEssentials
import Model

extension Assembly {
  /// The arithmetic from a CO₂ budget to a value per dwelling, step by step, and the level that fits.
  var carbonTable: [Block] {
    guard let budget = carbonBudget else {
      return [.paragraph([.text("Voor dit deelgebied is geen CO₂-budget voor woningen opgegeven.")])]
    }
    func row(_ step: String, _ sum: String, _ outcome: String) -> Table.Row {
      Table.Row(cells: [[.text(step)], [.text(sum)], [.text(outcome)]])
    }
    let names = budget.dwellings.map { "\(Dutch.whole($0.count)) \($0.type.name)" }
    var rows = [
      row("Budget voor woningen", "\(Dutch.whole(budget.total / 1000)) ton × 1.000", kilos(budget.total)),
      row("Woningen", names.joined(separator: " + "), Dutch.whole(budget.count)),
      row(
        "Per woning", "\(kilos(budget.total)) ÷ \(Dutch.whole(budget.count))",
        "\(kilos(budget.perDwelling)) per woning"),
    ]
    if let profile = budget.profile {
      let isWithin = budget.perDwelling <= profile.perDwelling.value
      rows.append(
        row(
          "Vergelijking met tabel 1",
          "profiel \(profile.profile.rawValue.replacing("-", with: " ")): \(kilos(profile.perDwelling.value)) per woning",
          isWithin ? "het budget is niet hoger dan dit profiel" : "het budget is hoger dan dit profiel"))
    }
    guard let floor = budget.floorArea, let value = budget.perSquareMetre else {
      return [table(rows), .paragraph(floorQuestions(budget))]
    }
    let areas = budget.dwellings.map { dwelling in
      "\(Dutch.whole(dwelling.count)) × \(Dutch.whole(dwelling.area ?? 0)) m²"
    }
    rows += [
      row("Bruto vloeroppervlakte", areas.joined(separator: " + "), "\(Dutch.whole(floor)) m²"),
      row(
        "Per m² BVO", "\(kilos(budget.total)) ÷ \(Dutch.whole(floor)) m²", "\(kilos(value)) per m² BVO"),
    ]
    rows += budget.dwellings.map { dwelling in
      let levels = dwelling.levels.map { "\($0.level.rawValue) ten hoogste \(Dutch.whole($0.most))" }
      let fit = CarbonBudget.fitting(dwelling, within: value).map { "niveau \($0.rawValue) past" }
      return row(
        "Niveau voor \(dwelling.type.name)", levels.joined(separator: "; "),
        fit ?? "geen niveau van tabel 3 past: het budget vraagt minder uitstoot")
    }
    rows += budget.levelsTogether.map { level, most in
      row(
        "Alle woningen op niveau \(level.rawValue)",
        budget.dwellings.map { dwelling in
          let value = dwelling.levels.first { $0.level == level }?.most ?? 0
          let area = Dutch.whole(dwelling.count * (dwelling.area ?? 0))
          return "\(area) m² × \(Dutch.whole(value))"
        }.joined(separator: " + "),
        "\(kilos(most)): "
          + (most <= budget.total ? "samen binnen het budget" : "samen meer dan het budget"))
    }
    return [table(rows), .paragraph([.text(Self.caveat)])]
  }

  /// What the arithmetic cannot see.
  private static let caveat =
    "De regels per woningtype gaan uit van één waarde voor alle woningen; de laatste regels tellen de woningtypen bij "
    + "elkaar op, zodat het ene type kan dekken wat het andere meer vraagt. Het budget en de niveaus zijn alleen te "
    + "vergelijken als zij met dezelfde methode en over dezelfde levensfasen zijn bepaald. Van tabel 1 zegt de bron niet "
    + "wat de waarde per woning omvat."

  private func kilos(_ value: Decimal) -> String { "\(Dutch.whole(value)) kg CO₂-eq" }

  private func floorQuestions(_ budget: CarbonBudget) -> [Inline] {
    [.text("Voor een waarde per vierkante meter ontbreekt nog:")]
      + budget.dwellings.filter { $0.area == nil }.flatMap { dwelling -> [Inline] in
        [.text(" "), .openPoint(openPoint(for: "bvo-\(dwelling.type.rawValue)"))]
      } + [.text(".")]
  }

  private func table(_ rows: [Table.Row]) -> Block {
    .table(
      Table(
        caption: "Van CO₂-budget naar waarde per woning",
        description: "Per stap: de berekening en de uitkomst, afgerond op hele getallen.",
        columns: [.init("Stap", share: 26), .init("Berekening", share: 40), .init("Uitkomst", share: 34)],
        rows: rows))
  }
}
