import Drafting
import Model

/// The short table that `generate` prints.
struct Summary {
  /// The documents with the paths of the files that were written of each.
  let documents: [(drafted: DraftedDocument, files: [String])]

  var text: String {
    let head = ["stuk", "deelgebied", "artikelen", "rijen", "niet opgenomen", "open punten", "bestand"]
    let rows = documents.flatMap { self.rows(of: $0.drafted, files: $0.files) }
    let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
    let lines = ([head] + rows).map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
        .trimmingEnd
    }
    return rows.isEmpty
      ? "Er is niets te maken: het dossier noemt geen stukken, of de keuze laat er geen over."
      : (lines + reasons).joined(separator: "\n")
  }

  private func rows(of drafted: DraftedDocument, files: [String]) -> [[String]] {
    let document: Document
    switch drafted.outcome {
    case .document(let made): document = made
    case .noSkeleton(let reason):
      return [[drafted.label, drafted.area.id, "–", "–", "–", "–", reason]]
    }
    let blocks = document.sections.flatMap(\.blocks)
    let articles = blocks.count { if case .article = $0 { true } else { false } }
    let rows = drafted.decisions.count { if case .agreed = $0.outcome { true } else { false } }
    let blocked = drafted.blocked
    let rules = Set(blocked.map(\.rule)).sorted().joined(separator: ", ")
    let first = [
      drafted.label + (drafted.audience == .everyone ? " (openbaar)" : ""), drafted.area.id,
      "\(articles)", "\(rows)",
      blocked.isEmpty ? "0" : "\(blocked.count) (\(rules))", "\(drafted.openPoints.count)",
      files.first ?? "",
    ]
    return [first] + files.dropFirst().map { ["", "", "", "", "", "", $0] }
  }

  /// Why duties were left out, once a rule.
  private var reasons: [String] {
    var seen: Set<String> = []
    let rulings = documents.flatMap(\.drafted.blocked).filter { seen.insert($0.rule).inserted }
    return rulings.isEmpty
      ? []
      : [""]
        + rulings.map {
          "\($0.rule) (\($0.certainty.rawValue)): niet opgenomen als verplichting, want \($0.explanation) (\($0.basis))."
        }
  }
}

extension DraftedDocument {
  /// The rulings on duties that the law keeps out.
  var blocked: [Ruling] {
    decisions.compactMap { decision in
      guard case .blocked(_, let ruling) = decision.outcome else { return nil }
      return ruling
    }
  }
}

extension String {
  /// Without spaces at the end.
  fileprivate var trimmingEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
