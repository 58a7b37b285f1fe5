import Model

/// What a rule waits for, with the fact or key that answers it.
struct Asked {
  let fact: String
  let question: Question
  /// Whether it is answered once for the sub-area, and not per ambition.
  let isOfArea: Bool
  /// Where the answer goes, and what it may be.
  let remedy: String
}

extension ClauseSet {
  /// The question for a column that nobody filled; nil for a column that no dossier fills.
  func question(for column: String) -> Asked? {
    // Whether a subject stands in the plan follows from the list of those that do.
    let id = column == "in-omgevingsplan" ? "onderwerpen-in-omgevingsplan" : column
    if let fact = facts.first(where: { $0.id == id }) {
      let isOfArea = fact.holder == .deelgebied
      let key = isOfArea ? "feiten van het deelgebied" : "planregel bij de ambitie"
      return Asked(
        fact: id, question: fact.question, isOfArea: isOfArea,
        remedy: "vul ‘\(id)’ in onder \(key): \(fact.kind.form)")
    }
    func ofDossier(_ text: String, by owner: String, _ form: String) -> Asked {
      Asked(
        fact: column, question: Question(label: column, text: text, owner: owner), isOfArea: true,
        remedy: "vul ‘\(column)’ in, bovenaan het dossier: \(form)")
    }
    switch column {
    case "locatieprofiel":
      return ofDossier(
        "Welk locatieprofiel van tabel 1 past bij dit gebied?", by: "projectleider",
        LocationProfile.allCases.map(\.rawValue).joined(separator: ", "))
    case "verankerd":
      return ofDossier(
        "Staan de ambities in de omgevingsvisie?", by: "beleidsadviseur duurzaamheid", FactKind.yesNo.form)
    default: return nil  // what the program itself fills, or leaves open for a reason
    }
  }
}
