import Model

extension Assembly {
  /// The annexes by number, with title, version and date.
  var annexList: [Item<Inline>] {
    annexes.map { annex in
      Item([.reference(.annex(annex.id)), .text(": \(annex.title)")] + version(of: annex))
    }
  }

  /// `Bijlage 1, Bijlage 2 en Bijlage 3`: all annexes in the order of their list.
  var annexReferences: [Inline] {
    let last = annexes.count - 1
    return annexes.enumerated().flatMap { index, annex -> [Inline] in
      let join = index == last ? " en " : ", "
      return (index == 0 ? [] : [.text(join)]) + [.reference(.annex(annex.id))]
    }
  }

  /// That of the document itself for what the program makes, that of the dossier for what comes from elsewhere.
  private func version(of annex: Skeleton.Annex) -> [Inline] {
    let (version, day): (String?, Day?) =
      switch annex.content {
      case .prestatiebijlage, .afspraken: (dossier.version, dossier.referenceDay)
      case .los: area.annexes.first { $0.id == annex.id }.map { ($0.version, $0.day) } ?? (nil, nil)
      }
    switch (version, day) {
    case (let version?, let day?): return [.text(", versie \(version) van \(Dutch.day(day))")]
    case (let version?, nil): return [.text(", versie \(version), "), .openPoint(annex.asked("datum"))]
    case (nil, let day?): return [.text(" van \(Dutch.day(day)), "), .openPoint(annex.asked("versie"))]
    case (nil, nil): return [.text(", "), .openPoint(annex.asked("versie en datum"))]
    }
  }
}

extension Skeleton.Annex {
  /// The question for `what` of the annex.
  fileprivate func asked(_ what: String) -> OpenPoint {
    OpenPoint(
      id: "bijlage.\(id)",
      question: Question(
        label: "\(what) bijlage ‘\(title)’",
        text: "Welke versie van ‘\(title)’ wordt als bijlage toegevoegd, en van welke datum is die?",
        owner: "projectleider"))
  }
}
