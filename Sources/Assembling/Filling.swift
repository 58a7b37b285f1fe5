import Model

extension Assembly {
  /// The line with its blanks filled from the dossier. Values are put in as text, after parsing, so that they
  /// cannot become markup.
  ///
  /// - Parameter extra: Values for the blanks of one part, such as `rijen`.
  func fill(_ line: [Phrase], _ extra: [String: String] = [:]) -> [Inline] {
    line.map { phrase in
      switch phrase {
      case .text(let text): .text(text)
      case .strong(let parts): .strong(fill(parts, extra))
      case .reference(let reference): .reference(reference)
      case .blank(let name): extra[name].map { .text($0) } ?? value(of: name)
      }
    }
  }

  private func value(of blank: String) -> Inline {
    let parts = blank.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.first == "feit", let id = parts.last { return fact(id) }
    if let role = parts.first.flatMap(Role.init(rawValue:)) {
      return parts.count == 1 ? .text(name(of: role)) : partyField(parts[1], of: role)
    }
    switch blank {
    case "dossier.naam": return .text(dossier.name)
    case "dossier.nummer": return .text(dossier.number)
    case "deelgebied.naam": return .text(area.name)
    case "editie.versie": return .text(library.version)
    case _: return .openPoint(.blank(blank, "Wat hoort hier?", owner: "jurist"))
    }
  }

  /// The printed name of a role, such as `Koper`.
  func name(of role: Role) -> String { skeleton.roles[role] ?? role.rawValue }

  private func fact(_ id: String) -> Inline {
    guard let definition = library.facts.first(where: { $0.id == id }) else {
      return .openPoint(.blank("feit.\(id)", "Wat hoort hier?", owner: "jurist"))
    }
    let printed = area.facts[id].flatMap(definition.kind.printed)
    return printed.map { .text($0) } ?? .openPoint(OpenPoint(id: "feit.\(id)", question: definition.question))
  }

  /// A field of a party, or the question for it.
  func partyField(_ field: String, of role: Role) -> Inline {
    let party = dossier.party(role, in: area)
    let value: String? =
      switch field {
      case "naam": party?.name
      case "korteNaam": party?.shortName
      case "soort": party?.legalForm
      case "zetel": party?.seat
      case "adres": party?.address
      case "kvk": party?.registration
      case "besluit.orgaan": party?.resolution?.body
      case "besluit.datum": party?.resolution?.day.map(Dutch.day)
      case "besluit.nummer": party?.resolution?.number
      case _: nil  // the names are checked at load
      }
    if let value { return .text(value) }
    let name = name(of: role)
    let (label, question) =
      switch field {
      case "korteNaam": ("korte naam \(name)", "Hoe heet de \(name) kortweg?")
      case "soort": ("rechtsvorm \(name)", "Wat voor rechtspersoon is de \(name)?")
      case "naam": ("naam \(name)", "Hoe heet de \(name)?")
      case "zetel": ("zetel \(name)", "Waar is de \(name) gevestigd?")
      case "adres": ("adres \(name)", "Wat is het adres van de \(name)?")
      case "kvk": ("KvK-nummer \(name)", "Onder welk nummer staat de \(name) in het handelsregister?")
      case "besluit.orgaan":
        ("orgaan \(name)", "Welk orgaan van de \(name) heeft besloten deze overeenkomst aan te gaan?")
      case "besluit.datum": ("datum besluit \(name)", "Op welke dag is het besluit van de \(name) genomen?")
      case _: ("nummer besluit \(name)", "Welk nummer heeft het besluit van de \(name)?")
      }
    return .openPoint(.blank("\(role.rawValue).\(field)", question, owner: "projectleider", label: label))
  }
}

extension OpenPoint {
  fileprivate static func blank(_ id: String, _ text: String, owner: String, label: String? = nil)
    -> OpenPoint
  {
    OpenPoint(id: id, question: Question(label: label ?? id, text: text, owner: owner))
  }
}
