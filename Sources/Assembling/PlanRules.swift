import Model

/// The rules of an omgevingsplan: what is agreed brings in sets of rules, each a paragraaf.
extension Assembly {
  /// The sets of rules of the document, each with the decisions that ask for it, in the order of the edition.
  var planSets: [(set: RuleSet, rules: [AgreedForm])] {
    library.ruleSets.compactMap { set in
      let mine = agreed.filter { rule in self.sets(for: rule).contains { $0.id == set.id } }
      return mine.isEmpty ? nil : (set, mine)
    }
  }

  /// The paragrafen; what the edition has no rules for is an open point.
  var planRules: [Block] {
    let missing = agreed.filter { sets(for: $0).isEmpty }.together { [$0.decision.subject, $0.form.code] }
      .compactMap(\.elements.first).map { rule in
        Block.paragraph([.openPoint(.noRules(for: rule, named: library.name(of: rule.decision.subject)))])
      }
    return planSets.flatMap { set, rules -> [Block] in
      [.division(Division(id: set.id, .subsection, heading: [.text(set.title)]))]
        + set.articles.compactMap { article($0.clause, about: rules) }
    } + missing
  }

  private func sets(for rule: AgreedForm) -> [RuleSet] {
    guard case .planRule(let type) = rule.form else { return [] }
    return library.ruleSets(of: type, on: rule.decision.subject, at: rule.decision.objectType.place)
  }

  /// The explanation that goes with the rules, general and article by article, and the hints for who brings them into
  /// the plan; nothing for a document without such rules.
  func planSections(after main: Section) -> [Section] {
    guard skeleton.blocks.contains(.part(.planregels)) else { return [] }
    let standing = Set(
      main.blocks.compactMap { block in if case .article(let article) = block { article.id } else { nil } })
    let shown = library.ruleSets.compactMap { set in
      let articles = set.articles.filter { standing.contains($0.clause) }
      return articles.isEmpty ? nil : (set: set, articles: articles)
    }
    .sorted { $0.set.subjects.isEmpty && !$1.set.subjects.isEmpty }
    let explanation = shown.flatMap { set, articles -> [Block] in
      [.heading(level: 3, [.text(set.title)])] + set.explanation.map { .paragraph(fill($0)) }
        + articles.flatMap(explained)
    }
    let rows = shown.flatMap { $0.articles.map(row) }
    let sheet = stage == .definitief || audience != .parties ? [] : [worksheet(rows)]
    return [Section(.explanation(title: "Toelichting"), blocks: explanation)] + sheet
  }

  /// The explanation of an article, led in by its number and heading; as headings, hundreds of them would fill the list of
  /// contents.
  private func explained(_ article: RuleSet.Rule) -> [Block] {
    article.explanation.enumerated().map { index, line in
      let lead: [Inline] = index == 0 ? [.strong(name(of: article) + [.text(".")]), .text(" ")] : []
      return .paragraph(lead + fill(line))
    }
  }

  private func name(of article: RuleSet.Rule) -> [Inline] {
    [
      .reference(.clause(article.clause, part: nil)),
      .text(" \(library.clause(article.clause)?.title ?? "")"),
    ]
  }

  private func worksheet(_ rows: [Table.Row]) -> Section {
    Section(
      .worksheet(title: "Gegevens per regel"), .landscape,
      blocks: [
        .paragraph([
          .text(
            "Deze tabel helpt bij het opnemen van de regels in het omgevingsplan en hoort niet bij de tekst. De "
              + "namen voor de annotatie komen uit IMOW 2.0.0 en de waardelijsten 4.3.0. Staat er geen eenheid, dan "
              + "wordt de waarde geannoteerd als waarde in de regeltekst.")
        ]),
        .table(
          Table(
            caption: "Gegevens per regel",
            description:
              "Per artikel: regeltype, activiteit, plek, grondslag, annotatie, en labels van de regel.",
            columns: [
              .init("Artikel", share: 15), .init("Regeltype", share: 12),
              .init("Activiteit en plek", share: 19),
              .init("Grondslag", share: 14), .init("Annotatie", share: 24), .init("Labels", share: 16),
            ], rows: rows)),
      ])
  }

  private func row(_ article: RuleSet.Rule) -> Table.Row {
    let types = article.types.map(\.rawValue).joined(separator: ", ")
    let labels = library.clause(article.clause)?.labels
    let words = labels.map { labels in
      [
        "houdbaarheid \(labels.soundness.rawValue)", labels.pillar.rawValue.replacing("-", with: " "),
        labels.scales.map(\.rawValue).joined(separator: ", "),
      ].joined(separator: "; ")
    }
    return Table.Row(
      id: article.clause,
      cells: [
        name(of: article), [.text(types.isEmpty ? "geen eigen regel" : types)],
        [.text([article.activity, article.area].compactMap { $0 }.joined(separator: "; "))],
        [.text(article.basis)], [.text(article.hints)], [.text(words ?? "")],
      ])
  }

  /// `ten minste 35% boomkroon en ten minste 20% lage vegetatie`: the values that rules are about, each once; what has
  /// none is an open point.
  func values(of rules: [AgreedForm]) -> [Inline] {
    let decisions = rules.map(\.decision)
    let parts = decisions.compactMap { decision -> String? in
      guard let norm = decision.norm, norm.value != nil else { return nil }
      let part = RowID(decision.row)?.part?.replacing("-", with: " ")
      return [norm.spokenValue, part].compactMap { $0 }.joined(separator: " ")
    }
    guard let first = decisions.first(where: { $0.norm?.value == nil }) else {
      return [.text(Dutch.list(Assembly.once(parts)))]
    }
    return [.openPoint(.noValue(of: first, named: library.name(of: first.subject)))]
  }
}

extension RuleSet.Rule {
  /// What IMOW asks to annotate, in words.
  fileprivate var hints: String {
    let classes = Set(types.map(\.imowClass)).sorted().joined(separator: ", ")
    let qualifications = types.compactMap(\.qualification)
    let norm = annotation?.norm.map { name in
      [
        "\(types.contains(.omgevingswaarde) ? "omgevingswaarde" : "omgevingsnorm") \(name)",
        annotation?.normGroup.map { "groep \($0)" },
        annotation?.unit.map { "eenheid \($0)" } ?? "waardeInRegeltekst",
      ].compactMap { $0 }.joined(separator: ", ")
    }
    let designation = annotation?.designation.map { type in
      "gebiedsaanwijzing \(type)" + (annotation?.designationGroup.map { ", groep \($0)" } ?? "")
    }
    return [
      classes.isEmpty ? nil : classes,
      qualifications.isEmpty ? nil : "kwalificatie \(Dutch.list(qualifications))",
      annotation.map { "thema \($0.themes.joined(separator: ", "))" },
      annotation?.activityGroup.map { "activiteitengroep \($0)" }, norm, designation,
    ].compactMap { $0 }.joined(separator: "; ")
  }
}

extension OpenPoint {
  fileprivate static func noRules(for rule: AgreedForm, named name: String) -> OpenPoint {
    OpenPoint(
      id: "planregel.\(rule.decision.subject).\(rule.form.code)",
      question: Question(
        label: "planregel \(name)",
        text: "Welke regel hoort hier? De editie heeft voor \(name) geen tekst als \(rule.form.code).",
        owner: "jurist"))
  }

  fileprivate static func noValue(of decision: Decision, named name: String) -> OpenPoint {
    OpenPoint(
      id: "waarde.\(decision.row)",
      question: Question(
        label: "waarde \(name)", text: "Welke waarde geldt voor \(name) (rij \(decision.row))?",
        owner: "beleidsadviseur duurzaamheid"))
  }
}
