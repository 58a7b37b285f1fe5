import Model

extension ClauseSet {
  /// A clause as it stands in its edition: its title, and its members with what must hold for them.
  func paragraph(_ clause: Clause) -> Paragraph {
    Paragraph(
      .article(level: 2, inChapter: false), key: "artikel:\(clause.id)",
      [Piece(content: .words(clause.title))],
      parts: clause.passages.flatMap { passage -> [Paragraph] in
        let conditions = passage.conditions.map(\.words).joined(separator: "; ")
        let note = Paragraph(.note, [Piece(content: .words(conditions))])
        return (conditions.isEmpty ? [] : [note]) + passage.members.map { paragraph($0, depth: 0) }
      })
  }

  private func paragraph(_ item: Item<Phrase>, depth: Int) -> Paragraph {
    Paragraph(
      .member(depth: depth, isNumbered: true), key: item.id.map { "deel:\($0)" }, pieces(item.line),
      parts: item.items.map { paragraph($0, depth: depth + 1) })
  }

  /// A line of a clause: blanks as they are written, references by the name of what they point to.
  func pieces(_ line: [Phrase]) -> [Piece] { pieces(line, isStrong: false).joined }

  private func pieces(_ line: [Phrase], isStrong: Bool) -> [Piece] {
    line.flatMap { phrase -> [Piece] in
      switch phrase {
      case .text(let text): [Piece(content: .words(text), isStrong: isStrong)]
      case .strong(let parts): pieces(parts, isStrong: true)
      case .blank(let blank): [Piece(content: .words("{{\(blank)}}"), isStrong: isStrong)]
      case .reference(let place): [Piece(content: .place(place, name(of: place)), isStrong: isStrong)]
      }
    }
  }

  private func name(of place: Reference) -> String {
    switch place {
    case .clause(let id, let part):
      "het artikel ‘\(clause(id)?.title ?? id)’" + (part.map { " (\($0))" } ?? "")
    case .annex(let id): "de bijlage ‘\(id)’"
    case .division(let id): "de indeling ‘\(id)’"
    }
  }
}

extension Condition {
  /// The condition as its file writes it.
  fileprivate var words: String {
    func listed(_ name: String, _ codes: [String]) -> String { "\(name) \(codes.joined(separator: ", "))" }
    return switch self {
    case .kind(let kinds): listed("stuk", kinds.map(\.rawValue))
    case .instrument(let instruments): listed("instrument", instruments.map(\.rawValue))
    case .issuer(let issuers): listed("uitgever", issuers.map(\.rawValue))
    case .party(let role): listed("partij", [role.rawValue])
    case .fact(let id, let codes): listed("feit \(id) =", codes)
    case .obligation(let obligations): listed("vorm", obligations.map(\.rawValue))
    case .origin(let origins): listed("herkomst", origins.map(\.rawValue))
    case .means(let means): listed("middel", means.map(\.rawValue))
    case .subject(let subjects): listed("onderwerp", subjects)
    case .ruleType(let types): listed("regeltype", types.map(\.rawValue))
    case .override(let rule, let isThere): listed(isThere ? "overschrijving" : "geen overschrijving", [rule])
    case .variant(let name): listed("variant", [name])
    case .facultative(let name): listed("facultatief", [name])
    }
  }
}
