public import Model

/// The matrix of coverage as a page of the documentation, in Markdown.
public struct CoveragePage {
  private let edition: String
  private let cells: [CoverageCell]
  private let plan: [PlanCoverageCell]

  /// The page on these cells of an edition, and those of its rules for the omgevingsplan.
  public init(_ cells: [CoverageCell], plan: [PlanCoverageCell], of edition: String) {
    (self.cells, self.plan, self.edition) = (cells, plan, edition)
  }

  /// The page; ends with a line end.
  public var text: String {
    let instruments = cells.together { $0.instrument }
    let head = """
      # Dekking van editie \(edition)

      Deze pagina is gemaakt met `borging list clauses --coverage --markdown`. Per instrument, thema, vorm en niveau staat
      hier of er een bepaling is voor wat de regels kunnen toelaten. `borging list clauses --coverage` noemt per vakje
      de bepalingen, de onderwerpen en wie de stukken kan uitgeven.

      - Twee getallen: zoveel onderwerpen kunnen deze vorm krijgen, en zoveel bepalingen spreken daarvoor.
      - **gat**: de regels laten een verplichting toe waarvoor geen tekst bestaat. In een stuk is dat een open punt.
      - **–**: de regels laten hier niets toe. De reden staat onder de tabel.

      Een eigen waarde van de gemeente telt mee: zij maakt van elke cel van tabel 3 een eis, ook waar de tabel zwijgt.

      """
    return head + instruments.map { "\n" + section($0.key, $0.elements) }.joined() + planSection
  }

  private var planSection: String {
    guard !plan.isEmpty else { return "" }
    let head = """

      ## omgevingsplan

      Per thema en regeltype: over zoveel onderwerpen kan het plan zo'n regel bevatten, en voor zoveel daarvan is er een
      regelset. Een regel zonder regelset is in een stuk een open punt. **gat**: een regel die een dossier krijgt zonder
      zelf een regeltype te kiezen, en waarvoor geen regelset is.

      | thema |
      """
    let types = PlanRuleType.allCases
    let rows = plan.together { $0.theme }.map { theme, cells in
      "| \(theme.name) | \(cells.map(\.mark).joined(separator: " | ")) |\n"
    }
    return head + " " + types.map(\.rawValue).joined(separator: " | ") + " |\n|"
      + String(repeating: "---|", count: types.count + 1) + "\n" + rows.joined() + asides
  }

  /// The subjects for which no set of rules is wanted, with the reason.
  private var asides: String {
    let reasons = plan.flatMap { cell in
      cell.aside.sorted { $0.key < $1.key }.map { "- \($0.key), \(cell.type.rawValue): \($0.value)\n" }
    }
    return reasons.isEmpty ? "" : "\nZonder regelset, met reden:\n\n" + reasons.joined()
  }

  private func section(_ instrument: Instrument, _ cells: [CoverageCell]) -> String {
    let forms = Obligation.allCases
    let head = "| thema | niveau | " + forms.map(\.name).joined(separator: " | ") + " |\n"
    let rule = "|" + String(repeating: "---|", count: forms.count + 2) + "\n"
    let rows = Theme.allCases.flatMap { theme in
      AmbitionLevel.allCases.map { level in
        let row = forms.map { form in
          cells.first { $0.theme == theme && $0.level == level && $0.obligation == form }?.mark ?? ""
        }
        return "| \(theme.name) | \(level.rawValue) | \(row.joined(separator: " | ")) |\n"
      }
    }
    let reasons = cells.compactMap(\.reason).together { $0 }.map { "- \($0.key)\n" }
    return "## \(instrument.rawValue)\n\n" + head + rule + rows.joined()
      + (reasons.isEmpty ? "" : "\nWaar niets kan:\n\n" + reasons.joined())
  }
}

extension CoverageCell {
  /// What stands in the cell.
  fileprivate var mark: String {
    switch state {
    case .covered(let clauses): "\(subjects.count) / \(clauses.count)"
    case .hole: "**gat**"
    case .unreachable: "–"
    }
  }

  /// Why the cell is empty; nil when it is not.
  fileprivate var reason: String? {
    guard case .unreachable(let reason) = state else { return nil }
    return "\(theme.name), \(obligation.name): \(reason.words)"
  }
}

extension CoverageCell.Reason {
  /// In a sentence.
  public var words: String {
    switch self {
    case .blocked(let rules): "geblokkeerd door \(Dutch.list(rules))"
    case .otherForm: "de norm draagt deze vorm niet of de regels herschrijven haar"
    case .noLaw: "de wet heeft voor deze onderwerpen geen norm om naar te verwijzen"
    }
  }
}

extension PlanCoverageCell {
  /// What stands in the cell.
  fileprivate var mark: String {
    allowed.isEmpty ? "–" : missing.isEmpty ? "\(allowed.count) / \(covered.count)" : "**gat**"
  }
}
