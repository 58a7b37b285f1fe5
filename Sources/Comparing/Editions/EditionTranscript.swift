public import Model

extension Transcript {
  /// The texts of an edition in a row: its glossary, then each clause with what must hold for its members. Two of them make
  /// the redline of one edition to the next.
  ///
  /// - Parameter day: The day of the document.
  public init(of edition: ClauseSet, on day: Day) {
    let head = Head(
      kind: .wasWordt, profile: .overeenkomst,
      marks: Marks(
        dossierNumber: "editie \(edition.version)", project: "Bepalingenset", status: .concept,
        version: edition.version, date: day, issuer: "Borging"),
      provenance: Provenance(
        edition: edition.version, dossierHash: "",
        clauses: edition.clauses.map { .init(id: $0.id, version: $0.version) }))
    let clauses = edition.clauses.enumerated().map { index, clause in
      edition.paragraph(clause).counted("\(index + 2)", in: clause.id)
    }
    self.init(
      head,
      [
        Paragraph(.title, key: "titel", [Piece(content: .words("Bepalingen van editie \(edition.version)"))]),
        Paragraph(
          .section(.main, .portrait), key: "tekst:0", parts: [edition.terms] + clauses),
      ])
  }
}

extension ClauseSet {
  /// The glossary as the first article.
  fileprivate var terms: Paragraph {
    let terms = glossary.map { entry in
      Paragraph(
        .definition, key: "begrip:\(entry.id)",
        [Piece(content: .words(entry.term), isStrong: true), Piece(content: .words(": "))]
          + pieces(entry.meaning))
    }
    return Paragraph(
      .article(level: 2, inChapter: false), key: "artikel:begrippenlijst", label: "Artikel 1",
      [Piece(content: .words("Begrippen"))], parts: terms)
  }
}

extension Paragraph {
  /// The article with its numbers: `Artikel 5`, `5.1`, `a.`, `i.`.
  fileprivate func counted(_ number: String, in clause: Clause.ID) -> Paragraph {
    var article = self
    (article.label, article.clause) = ("Artikel \(number)", clause)
    article.parts = parts.counted(in: clause) { "\(number).\($0 + 1)" }
    return article
  }
}

extension [Paragraph] {
  fileprivate func counted(in clause: Clause.ID, _ label: (Int) -> String) -> [Paragraph] {
    var count = 0
    return map { paragraph in
      guard case .member(let depth, _) = paragraph.role else { return paragraph }
      var member = paragraph
      (member.label, member.clause) = (label(count), clause)
      member.parts = paragraph.parts.counted(in: clause) {
        depth == 0 ? "\(Numbering.letter($0))." : "\(Numbering.roman($0 + 1))."
      }
      count += 1
      return member
    }
  }
}
