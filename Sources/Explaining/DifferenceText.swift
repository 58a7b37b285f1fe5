public import Model

extension EditionDifference {
  /// How many parts of one difference a terminal shows; a table of decisions can have a hundred.
  private static let most = 12

  /// What changed, in words for a terminal: counts, then each difference with its reason.
  public var summary: String {
    let rows = rows
    let head = "Van editie \(old) naar editie \(new)"
    let texts = ClauseDifference.Status.allCases.compactMap { status -> String? in
      let count = clauses.count { $0.status == status }
      return count == 0 ? nil : "\(count) \(status.rawValue.replacing("-", with: " "))"
    }
    let directions = Direction.allCases.compactMap { direction -> String? in
      let count = norms.count { $0.old != nil && $0.new != nil && $0.direction == direction }
      return count == 0 ? nil : "\(count) \(direction.rawValue.replacing("-", with: " "))"
    }
    let came = norms.count { $0.old == nil }
    let gone = norms.count { $0.new == nil }
    let counts = [
      "bepalingen: " + texts.joined(separator: ", "),
      "normen: "
        + (norms.isEmpty
        ? ["geen verschil"]
        : directions + [came == 0 ? "" : "\(came) nieuw", gone == 0 ? "" : "\(gone) vervallen"])
        .filter { !$0.isEmpty }.joined(separator: ", "),
      "beslistabellen: \(tables.count) met een verschil, \(tables.flatMap(\.boxes).count) andere uitkomsten",
      "begrippen: \(terms.count) met een verschil; feiten: \(facts.count)",
    ]
    let told = rows.map { row in
      let touched = row.materiality.map(\.rawValue).joined(separator: ", ")
      let reason = row.account.map { [wrapped("reden: \($0.reason)", by: 4)] } ?? []
      let rest = row.aspects.count - Self.most
      let more = rest > 0 ? [wrapped("en nog \(rest) (zie --format html of json)", by: 4)] : []
      let parts = row.aspects.prefix(Self.most).map { part in
        wrapped("\(part.name.isEmpty ? "altijd" : part.name): \(part.old) → \(part.new)", by: 4, hanging: 6)
      }
      let lines = row.lines.map { wrapped($0.words, by: 4, hanging: 6) }
      return
        ([
          wrapped(
            "\(row.what.rawValue) \(row.title == row.id || row.what == .norm ? row.title : row.id): \(row.told)\(touched.isEmpty ? "" : "; raakt \(touched)")",
            by: 2, hanging: 4)
        ] + reason
        + parts + more + lines)
        .joined(separator: "\n")
    }
    let amiss =
      findings.isEmpty
      ? [] : ["", "Bevindingen over de redenen:"] + findings.map { wrapped($0.text, by: 2, hanging: 4) }
    return ([head] + counts.map { wrapped($0, by: 2, hanging: 4) } + amiss + [""] + told).joined(
      separator: "\n")
  }
}

extension [Redline.Mark] {
  /// The words with what is gone in `[-…-]` and what is new in `{+…+}`, as version control shows them.
  fileprivate var words: String {
    map { mark in
      switch mark.presence {
      case .both: mark.piece.words
      case .old: "[-\(mark.piece.words)-]"
      case .new: "{+\(mark.piece.words)+}"
      }
    }.joined()
  }
}
