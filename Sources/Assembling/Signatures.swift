import Model

extension Assembly {
  /// The words above the signatures; how the parties sign is asked when the dossier does not say it.
  var closing: [Block] {
    guard let way = dossier.signing else { return [.paragraph([.openPoint(.signing)])] }
    return skeleton.closings[way].map { [.paragraph(fill($0))] } ?? []
  }

  /// Who initial every page: the parties, when they sign on paper.
  var initials: [String] {
    switch dossier.signing {
    case .nat?: skeleton.blocks.contains(.part(.ondertekening)) ? roles.map(name) : []
    case .elektronisch?, nil: []
    }
  }

  /// The lines under which each representative signs.
  var signatures: [SignatureBlock] {
    roles.flatMap { role -> [SignatureBlock] in
      let party = dossier.party(role, in: area)
      let title = "\(name(of: role)): \(party?.name ?? "")"
      return (party?.signatories ?? [.unknown]).map { person in
        SignatureBlock(
          party: title,
          fields: [.init("Naam", person.name.map { [.text($0)] } ?? [])]
            // Who signs for oneself does so in no function.
            + (person.name == party?.name
              ? [] : [.init("Functie", person.function.map { [.text($0)] } ?? [])])
            + [.init("Plaats"), .init("Datum"), .init("Handtekening")])
      }
    }
  }
}

extension OpenPoint {
  fileprivate static let signing = OpenPoint(
    id: "ondertekening",
    question: Question(
      label: "wijze van ondertekening", text: "Tekenen partijen op papier (nat) of elektronisch?",
      owner: "projectleider"))
}
