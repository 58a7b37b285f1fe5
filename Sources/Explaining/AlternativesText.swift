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
    let head =
      "\(name(of: decision.subject)) (\(rows.joined(separator: ", "))), \(decision.instrument.rawValue)"
    let answers = Bundle.all(of: alternatives).enumerated().map { index, bundle in
      ([wrapped("\(index + 1). \(bundle.words)", by: 2, hanging: 5)]
        + bundle.prices.map { wrapped($0, by: 5, hanging: 7) }).joined(separator: "\n")
    }
    let instead = decision.ruling.map { [wrapped("in plaats: \($0.alternative)", by: 2)] } ?? []
    let none = "  De tabellen geven geen verandering waaronder dit wel kan."
    return
      ([wrapped(head, by: 0, hanging: 4), wrapped("nu: \(verdict(decision))", by: 2)] + instead
      + (answers.isEmpty ? [none] : answers))
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
      // The last column needs no padding: no line ends in spaces.
      "  " + zip(row.dropLast(), widths).map { $0.padded(to: $1) + "  " }.joined() + (row.last ?? "")
    }.joined(separator: "\n")
  }
}

/// Alternatives that change the same features and hold by the same rule: told together when every combination of their
/// values is among them.
private struct Bundle {
  let alternatives: [Alternative]

  static func all(of alternatives: [Alternative]) -> [Bundle] {
    let groups = alternatives.together { alternative in
      alternative.changes.map(\.feature.rawValue) + [alternative.hit.rule, alternative.verdict.rawValue]
    }.map(\.elements)
    return groups.flatMap { group in
      let whole = Bundle(alternatives: group)
      return whole.isWhole ? [whole] : group.map { Bundle(alternatives: [$0]) }
    }
  }

  /// The changes of each feature, each once.
  private var columns: [[Alternative.Change]] {
    alternatives[0].changes.indices.map { index in
      alternatives.map { $0.changes[index] }.together(by: \.to).map { $0.elements[0] }
    }
  }

  private var isWhole: Bool { columns.map(\.count).reduce(1, *) == alternatives.count }

  /// `vorm resultaat → informatieplicht of inspanning: waarschuwing, betwist (W02, rechtmatigheid.csv:43)`.
  var words: String {
    let changes = columns.map { column in
      "\(column[0].feature.rawValue) \(column[0].from) → \(column.map(\.to).joined(separator: " of "))"
    }
    let first = alternatives[0]
    return "\(changes.joined(separator: ", en ")): \(first.verdict.rawValue), \(first.certainty.rawValue)"
      + " (\(first.hit.rule), \(first.hit.place))"
  }

  /// What each value costs; values with the same price together.
  var prices: [String] {
    columns.flatMap { column in
      column.together(by: \.price).map { price, changes in
        "prijs van \(changes.map(\.to).joined(separator: ", ")): \(price)"
      }
    }
  }
}
