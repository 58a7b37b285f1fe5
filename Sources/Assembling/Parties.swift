import Model

extension Assembly {
  /// The roles of the skeleton in the order in which parties stand; an optional one only when somebody has it.
  var roles: [Role] {
    Role.allCases.filter { role in
      skeleton.roles[role] != nil
        && (!skeleton.optionalRoles.contains(role) || dossier.party(role, in: area) != nil)
    }
  }

  /// The block of parties: each with what identifies it and who signs for it.
  var parties: [Item<Inline>] {
    roles.enumerated().map { index, role in
      Item(id: role.rawValue, line(for: role) + [.text(index == roles.count - 1 ? "." : "; en")])
    }
  }

  private func line(for role: Role) -> [Inline] {
    guard let party = dossier.party(role, in: area) else {
      return [field(.name, of: role), .text(", hierna: "), .strong([.text(name(of: role))])]
    }
    var line: [Inline] = [.strong([.text(party.name)])]
    if party.isNaturalPerson {
      line += [
        .text(", wonende te "), field(.seat, of: role), .text(" ("), field(.address, of: role), .text(")"),
      ]
    } else {
      line += [
        .text(", "), field(.legalForm, of: role), .text(", gevestigd te "), field(.seat, of: role),
        .text(" ("), field(.address, of: role),
      ]
      line += [
        .text("), ingeschreven in het handelsregister onder nummer\u{A0}"), field(.registration, of: role),
      ]
    }
    for (index, person) in (party.isNaturalPerson ? party.representatives : party.signatories).enumerated() {
      line.append(.text(index == 0 ? ", vertegenwoordigd door " : " en "))
      line += [personField(person.name, "naam ondertekenaar", role), .text(", ")]
      line.append(personField(person.function, "functie ondertekenaar", role))
      if let basis = person.basis { line.append(.text(", bevoegd op grond van \(basis)")) }
    }
    if party.resolution != nil {
      let article = party.resolution?.body.map(Dutch.articled) ?? "het "
      line += [.text(", ter uitvoering van het besluit van \(article)"), field(.resolutionBody, of: role)]
      line += [.text(" van "), field(.resolutionDay, of: role)]
      line += [.text(" met nummer\u{A0}"), field(.resolutionNumber, of: role)]
    }
    return line + [.text(", hierna: "), .strong([.text(name(of: role))])]
  }

  private func personField(_ value: String?, _ label: String, _ role: Role) -> Inline {
    if let value { return .text(value) }
    let label = "\(label) \(name(of: role))"
    return .openPoint(
      OpenPoint(
        id: label,
        question: Question(
          label: label, text: "Wie tekent voor de \(name(of: role)), en in welke functie?",
          owner: "projectleider")))
  }
}

extension Party {
  /// Who signs: somebody does, also when the dossier does not say who; a person of flesh and blood for oneself.
  var signatories: [Representative] {
    guard representatives.isEmpty else { return representatives }
    return [isNaturalPerson ? Representative(name: name, function: nil, basis: nil) : .unknown]
  }
}

extension Party.Representative {
  /// A signatory of whom nothing is known.
  static let unknown = Self(name: nil, function: nil, basis: nil)
}
