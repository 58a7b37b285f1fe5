import DecisionTables
public import Model

extension ClauseSet {
  /// What can be done instead (*wat kan wél*), in words for a terminal: decisions with the same answer once.
  public func words(of found: [(decision: Decision, alternatives: [Alternative])]) -> String {
    var groups: [(decision: Decision, alternatives: [Alternative], rows: [String])] = []
    for (decision, alternatives) in found {
      let same = groups.firstIndex {
        $0.decision.subject == decision.subject && $0.decision.ruling?.rule == decision.ruling?.rule
          && $0.decision.instrument == decision.instrument && $0.alternatives == alternatives
      }
      if let same {
        groups[same].rows.append(decision.row)
      } else {
        groups.append((decision, alternatives, [decision.row]))
      }
    }
    return groups.map { words(of: $0.decision, $0.alternatives, rows: $0.rows) }.joined(separator: "\n\n")
  }

  private func words(of decision: Decision, _ alternatives: [Alternative], rows: [String]) -> String {
    let head = "\(name(of: decision.subject)) (\(rows.joined(separator: ", "))), \(decision.instrument.rawValue)"
    let answers = alternatives.enumerated().map { index, alternative in
      let changes = alternative.changes.map { "\($0.feature.rawValue) \($0.from) → \($0.to)" }
      let lead = "\(index + 1). \(changes.joined(separator: ", en "))"
      let verdict =
        "\(alternative.verdict.rawValue), \(alternative.certainty.rawValue) (\(alternative.hit.rule), \(alternative.hit.place))"
      return wrapped("\(lead): \(verdict)", by: 2, hanging: 5) + "\n"
        + wrapped("prijs: " + alternative.changes.map(\.price).joined(separator: "; "), by: 5)
    }
    let none = "  De tabellen geven geen verandering waaronder dit wel kan."
    return ([head, wrapped("nu: \(verdict(decision))", by: 2)] + (answers.isEmpty ? [none] : answers))
      .joined(separator: "\n")
  }

  /// The strongest forms that stand, one line a row.
  public func words(of package: [Strongest]) -> String {
    let rows = package.map { one in
      let open = one.unblocked.map { form in
        "\(form.name) (\(one.unblockedRuling?.rule ?? ""), \(one.unblockedRuling?.certainty.rawValue ?? ""))"
      }
      return [
        one.decision.row, one.decision.instrument.rawValue, open ?? "geen", one.free?.name ?? "geen",
      ]
    }
    let head = ["rij", "instrument", "sterkste zonder blokkade", "sterkste zonder waarschuwing"]
    let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
    return ([head] + rows).map { row in
      "  " + zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
