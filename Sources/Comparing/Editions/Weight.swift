import Model

extension Redline.MarkedParagraph {
  /// Whether anything is marked in it, or under it.
  var isChanged: Bool { all.contains(where: \.isMarked) }

  /// Whether all that is marked only follows a change of numbers.
  var isRenumbered: Bool {
    all.allSatisfy { $0.presence == .both && $0.line.allSatisfy { $0.presence == .both || $0.isRenumbering } }
  }

  /// Whether what changes tells what is asked: a member, part or condition that comes or goes, a number, a blank, a
  /// word of duty or of weight.
  var changesWhatIsAsked: Bool {
    all.contains { $0.presence != .both || $0.role == .note && $0.isMarked }
      || changedWords.contains { $0.isOfDuty || !$0.materiality.isEmpty }
  }

  /// What kinds of words of weight changed.
  var materiality: [Materiality] {
    let found = Set(changedWords.flatMap(\.materiality))
    return Materiality.allCases.filter(found.contains)
  }

  /// The words that are marked, in small letters.
  private var changedWords: [String] {
    all.flatMap(\.line).filter { $0.presence != .both && !$0.isRenumbering }.flatMap { mark in
      mark.piece.words.lowercased().split { !$0.isLetter && !$0.isNumber && !"{}.-%€".contains($0) }.map(
        String.init)
    }
  }
}

extension String {
  /// Whether it tells what is asked, or how much.
  fileprivate var isOfDuty: Bool {
    contains(where: \.isNumber) || contains("{{")
      || [
        "moet", "moeten", "mag", "mogen", "kan", "kunnen", "niet", "geen", "verboden", "verplicht", "tenzij",
        "mits",
        "alleen", "uitsluitend", "ten", "hoogste", "minste", "behalve", "of", "en", "elke", "alle", "spant",
      ].contains(self)
  }

  /// What it touches.
  fileprivate var materiality: [Materiality] {
    Materiality.allCases.filter { kind in kind.stems.contains { contains($0) } }
  }
}

extension Materiality {
  /// How words begin, or what stands in them, that touch this.
  fileprivate var stems: [String] {
    switch self {
    case .geld:
      ["€", "euro", "bedrag", "prijs", "kosten", "vergoeding", "betaalt", "canon", "leges", "rente"]
    case .termijn: ["termijn", "dagen", "weken", "maanden", "jaren", "uiterlijk", "datum"]
    case .risico: ["risico", "aansprakelijk", "schade", "garant", "vrijwaar", "zekerheid"]
    case .zeggenschap: ["instemming", "toestemming", "goedkeuring", "besluit", "overleg", "beslist"]
    case .sanctie: ["boete", "ontbind", "dwangsom", "verzuim", "sanctie", "opzegg"]
    }
  }
}
