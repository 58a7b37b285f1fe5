import Model

/// Remarks in the margin of a draft: where a text comes from, why a duty is there, what is still asked. They
/// change no word of the document.
extension Assembly {
  /// The line with a remark, if the document shows them and there is something to say.
  func remarked(_ line: [Inline], _ id: Comment.ID, _ paragraphs: @autoclosure () -> [String]) -> [Inline] {
    guard stage.hasComments else { return line }
    let paragraphs = paragraphs()
    return paragraphs.isEmpty ? line : [.commented(line, Comment(id: id, paragraphs))]
  }

  /// Which clause it is, what it is for, and what it rests on.
  func origin(of clause: Clause) -> [String] {
    let bases = clause.bases.map { "\($0.article) (\(Dutch.day($0.date)))" }
    return [
      "Bepaling \(clause.id), versie \(clause.version), status \(clause.status.rawValue).", clause.summary,
    ]
      + (bases.isEmpty ? [] : ["Grondslag: \(bases.joined(separator: "; "))."]) + ["Bron: \(clause.source)."]
  }

  /// Why these duties are in the text: what each rule says, what is less risky, and the reasons of the choices.
  func reasons(for rows: [Decision]) -> [String] {
    var rules: [(ruling: Ruling, rows: [Decision])] = []
    var choices: [(reason: String, rows: [Decision])] = []
    for decision in rows {
      guard case .agreed(_, let ruling) = decision.outcome else { continue }
      if let index = rules.firstIndex(where: { $0.ruling.rule == ruling.rule }) {
        rules[index].rows.append(decision)
      } else {
        rules.append((ruling, [decision]))
      }
      let reason = reason(decision)
      if let index = choices.firstIndex(where: { $0.reason == reason }) {
        choices[index].rows.append(decision)
      } else {
        choices.append((reason, [decision]))
      }
    }
    return rules.map { ruling, rows in
      let lead = "Regel \(ruling.rule) (\(ruling.verdict.rawValue), \(ruling.certainty.rawValue))"
      let less = ruling.verdict == .waarschuwing ? " Minder risicovol: \(ruling.alternative)." : ""
      return "\(lead), voor \(marks(of: rows)): \(ruling.explanation) (\(ruling.basis)).\(less)"
    } + choices.filter { !$0.reason.isEmpty }.map { "Keuze voor \(marks(of: $0.rows)): \($0.reason)" }
  }

  /// What the value of a row rests on, and what is odd about it.
  func footing(of decision: Decision) -> [String] {
    let source = source(of: decision)
    // A reason of the municipality ends as it was written.
    let end = source.hasSuffix(".") ? "" : "."
    return (source.isEmpty ? [] : ["Bron: \(source)\(end)"]) + decision.remarks.map { "\($0.id): \($0.text)" }
  }

  /// The sections with a remark on each open point where it first stands: the question, and who must answer.
  func asking(_ sections: [Section]) -> [Section] {
    var seen: Set<OpenPoint.ID> = []
    func asked(_ line: [Inline]) -> [Inline] {
      line.flatMap { piece -> [Inline] in
        switch piece {
        case .text, .reference, .pageCount: return [piece]
        case .strong(let parts): return [.strong(asked(parts))]
        case .commented(let parts, let comment): return [.commented(asked(parts), comment)]
        case .openPoint(let point):
          guard seen.insert(point.id).inserted else { return [piece] }
          let question = ["Vraag: \(point.question.text)", "Wie antwoordt: \(point.question.owner)."]
          return remarked([piece], "punt.\(point.id)", question)
        }
      }
    }
    return sections.map { section in
      Section(section.role, section.orientation, blocks: section.blocks.map { $0.mapLines(asked) })
    }
  }
}
