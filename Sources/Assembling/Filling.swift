import Model

extension Assembly {
  /// The line with its blanks filled from the dossier. Values are put in as text, after parsing, so that they
  /// cannot become markup.
  ///
  /// - Parameters:
  ///   - theme: The theme of the article, for a text in one.
  ///   - rules: What it is about, of which it may print the values.
  ///   - rows: The words for the rows that a duty is about.
  func fill(
    _ line: [Phrase], theme: Theme? = nil, about rules: [AgreedForm] = [], rows: () -> String = { "" }
  ) -> [Inline] {
    filled(line, theme: theme, about: rules, rows: rows).withoutDoubleStops
  }

  private func filled(_ line: [Phrase], theme: Theme?, about rules: [AgreedForm], rows: () -> String)
    -> [Inline]
  {
    line.flatMap { phrase -> [Inline] in
      switch phrase {
      case .text(let text): [.text(text)]
      case .strong(let parts): [.strong(fill(parts, theme: theme, about: rules, rows: rows))]
      case .reference(let reference): [.reference(reference)]
      case .blank(.theme): [.text(theme?.name ?? "")]
      case .blank(.rows): [.text(rows())]
      case .blank(.values): values(of: rules)
      case .blank(.dossierName): [.text(dossier.name)]
      case .blank(.dossierNumber): [.text(dossier.number)]
      case .blank(.areaName): [.text(area.name)]
      case .blank(.editionVersion): [.text(library.version)]
      case .blank(.annexes): annexReferences
      case .blank(.year): [year.map { .text(String($0)) } ?? .openPoint(.years)]
      case .blank(.period): [period]
      case .blank(.pages): [.pageCount]
      case .blank(.role(let role)): [.text(name(of: role))]
      case .blank(.party(let role, let field)): [self.field(field, of: role)]
      case .blank(.word(let name)): [.text(skeleton.words[name] ?? name)]
      case .blank(.fact(let id)): [fact(id)]
      }
    }
  }

  /// The printed name of a role, such as `Koper`.
  func name(of role: Role) -> String { skeleton.roles[role]?[dossier.issuer] ?? role.rawValue }

  /// The years of the agreements, or the question for them.
  private var period: Inline { Dutch.period(area.years).map { .text($0) } ?? .openPoint(.years) }

  /// A fact in its printed form, or the question for it.
  private func fact(_ id: FactDefinition.ID) -> Inline {
    let definition = library.facts.first { $0.id == id }
    if let text = area.facts[id], let printed = definition?.kind.printed(text) { return .text(printed) }
    return .openPoint(openPoint(for: id))
  }

  /// A field of a party, or the question for it.
  func field(_ field: PartyField, of role: Role) -> Inline {
    if let value = dossier.party(role, in: area)?.value(of: field) { return .text(value) }
    return .openPoint(
      OpenPoint(
        id: Blank.party(role, field).description, question: field.question(about: name(of: role))))
  }
}

extension [Inline] {
  /// A value that ends with a full stop (`B.V.`) at the end of a sentence has one stop.
  fileprivate var withoutDoubleStops: [Inline] {
    indices.map { index in
      guard index > 0, case .text(let text) = self[index], text.hasPrefix("."),
        case .text(let before) = self[index - 1],
        before.hasSuffix(".")
      else { return self[index] }
      return .text(String(text.dropFirst()))
    }
  }
}

extension OpenPoint {
  fileprivate static let years = OpenPoint(
    id: "jaren",
    question: Question(
      label: "jaar", text: "Voor welke jaren gelden de afspraken?", owner: "beleidsadviseur wonen"))
}

extension Party {
  fileprivate func value(of field: PartyField) -> String? {
    switch field {
    case .name: name
    case .shortName: shortName
    case .legalForm: legalForm
    case .seat: seat
    case .address: address
    case .registration: registration
    case .resolutionBody: resolution?.body
    case .resolutionDay: resolution?.day.map(Dutch.day)
    case .resolutionNumber: resolution?.number
    }
  }
}

extension PartyField {
  /// What to ask about the party that a text calls `name`.
  fileprivate func question(about name: String) -> Question {
    let (label, text) =
      switch self {
      case .name: ("naam", "Hoe heet de \(name)?")
      case .shortName: ("korte naam", "Hoe heet de \(name) kortweg?")
      case .legalForm: ("rechtsvorm", "Wat voor rechtspersoon is de \(name)?")
      case .seat: ("zetel", "Waar is de \(name) gevestigd?")
      case .address: ("adres", "Wat is het adres van de \(name)?")
      case .registration: ("KvK-nummer", "Onder welk nummer staat de \(name) in het handelsregister?")
      case .resolutionBody: ("orgaan", "Welk orgaan van de \(name) heeft tot deze overeenkomst besloten?")
      case .resolutionDay: ("datum besluit", "Op welke dag is het besluit van de \(name) genomen?")
      case .resolutionNumber: ("nummer besluit", "Welk nummer heeft het besluit van de \(name)?")
      }
    return Question(label: "\(label) \(name)", text: text, owner: "projectleider")
  }
}
