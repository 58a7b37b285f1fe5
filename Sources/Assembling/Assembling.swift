public import Model

extension ClauseSet {
  /// Assembles the document of a skeleton for one sub-area. Total: a blank that nobody filled, and a clause that
  /// is not there, stay visible as open points.
  ///
  /// - Parameters:
  ///   - entry: The instrument that the document belongs to and the year that it is about; nil for those of the skeleton.
  ///   - decisions: Those of the sub-area in the instrument of the skeleton; only agreed ones become duties.
  ///   - findings: What the tables say of the sub-area beside its decisions.
  ///   - menu: What the sub-area can choose, for a document that shows it.
  ///   - carbonBudget: What its CO₂ budget comes to, for a document that shows it; nil when it has none.
  ///   - audience: Whom it is for; for everyone it has no sheet for the drafter.
  ///   - stage: How far it is taken; the words that bind are the same.
  public func document(
    of skeleton: Skeleton, entry: Assignment.Entry? = nil, for dossier: Dossier, area: Area,
    decisions: [Decision],
    findings: [Finding] = [], assignment: Assignment? = nil, menu: [MenuChoice] = [],
    carbonBudget: CarbonBudget? = nil, as stage: Stage = .concept(withComments: false),
    for audience: Audience = .parties
  ) -> Document {
    let assembly = Assembly(
      library: self, skeleton: skeleton, instrument: entry?.instrument ?? skeleton.instrument,
      year: entry?.year,
      dossier: dossier, area: area, decisions: decisions,
      agreed: decisions.agreed.without(keptOutBy: findings),
      findings: findings,
      assignment: assignment, menu: menu, carbonBudget: carbonBudget, stage: stage, audience: audience)
    let main = assembly.main
    let sections =
      assembly.defining([main] + assembly.annexes.map(assembly.annex)) + assembly.planSections(after: main)
    var document = Document(
      kind: skeleton.kind, profile: skeleton.profile, title: skeleton.title,
      subtitle: assembly.subtitle,
      marks: Marks(
        dossierNumber: dossier.number, project: dossier.name, status: stage.status, version: dossier.version,
        date: dossier.referenceDay, issuer: dossier.party(.gemeente, in: area)?.name ?? dossier.name,
        initials: assembly.initials),
      provenance: assembly.provenance(of: sections), sections: sections)
    document.sections = assembly.asking(assembly.closingGaps(in: document))
    return assembly.withWorksheet(document).mapText(Dutch.bound)
  }
}

extension Assembly {
  /// What the document is about: a sub-area, or in agreements with a corporation all that the two do together.
  fileprivate var subtitle: String {
    guard instrument == .prestatieafspraken else { return "\(dossier.name), deelgebied \(area.name)" }
    let parties = [Role.gemeente, .wederpartij].compactMap { dossier.party($0, in: area)?.name }
    let years = year.map { [$0] } ?? area.years
    return (parties.isEmpty ? dossier.name : Dutch.list(parties))
      + (Dutch.period(years).map { ", \($0)" } ?? "")
  }
}

/// What one document is assembled from.
struct Assembly {
  let library: ClauseSet
  let skeleton: Skeleton
  /// The instrument that the document belongs to; nil when it belongs to none.
  let instrument: Instrument?
  /// The year that it is about; nil when it is not about one.
  let year: Int?
  let dossier: Dossier
  let area: Area
  let decisions: [Decision]
  /// Those that the document may hold as duties or rules. Nothing else becomes one.
  let agreed: [AgreedForm]
  let findings: [Finding]
  /// Which documents the sub-area gets; nil when nobody asked.
  let assignment: Assignment?
  /// What the sub-area can choose; empty for a document that does not show it.
  let menu: [MenuChoice]
  /// What its CO₂ budget comes to; nil when it has none, or the document does not show it.
  let carbonBudget: CarbonBudget?
  let stage: Stage
  let audience: Audience

  /// The text itself; on its side when wide tables fill it.
  var main: Section {
    let isWide = skeleton.blocks.contains(.part(.keuzes))
    return Section(
      .main, isWide ? .landscape : .portrait, blocks: publicationNote + blocks(skeleton.blocks))
  }

  /// What a reader of the published text must know.
  private var publicationNote: [Block] {
    switch audience {
    case .parties: []
    case .everyone:
      [
        .note([
          .strong([.text("OPENBARE VERSIE.")]),
          .text(
            " Namen en adressen van personen zijn weggelaten. Hun persoonlijke levenssfeer weegt hier zwaarder dan "
              + "openbaarheid (artikel 5.1, tweede lid, onder e, van de Wet open overheid). Ook weggelaten zijn "
              + "kantoren en contactadressen die naar een persoon kunnen leiden. Op hun plaats staat tussen haken wat "
              + "is weggelaten."),
        ])
      ]
    }
  }

  /// The blocks of a skeleton; lists that stand beside each other, as passages of recitals do, are one. One question on
  /// which several passages hang stands once.
  func blocks(_ blocks: [SkeletonBlock]) -> [Block] {
    blocks.flatMap(self.blocks).reduce(into: []) { all, block in
      if case .list(let style, let items) = block, case .list(style, let before)? = all.last {
        let new = items.filter { !before.contains($0) || $0.line.flatMap(\.openPoints).isEmpty }
        all[all.count - 1] = .list(style, before + new)
      } else if case .paragraph(let line) = block, block == all.last, !line.flatMap(\.openPoints).isEmpty {
        return
      } else {
        all.append(block)
      }
    }
  }

  private func blocks(_ block: SkeletonBlock) -> [Block] {
    switch block {
    case .heading(let level, let line): [heading(level, fill(line))]
    case .paragraph(let line): [.paragraph(fill(line))]
    case .note(let line): stage == .definitief ? [] : [.note(fill(line))]
    case .list(let style, let items): [.list(style, items.map { $0.mapLines { fill($0) } })]
    case .clause(let id): article(id, about: agreed).map { [$0] } ?? []
    case .part(let part): blocks(part)
    case .when(let conditions, let inner):
      switch standing(conditions, among: agreed) {
      case .absent: []
      case .stands: blocks(inner)
      case .open(let point):
        if case .list(let style, _)? = inner.first {
          [.list(style, [Item([.openPoint(point)])])]
        } else {
          [.paragraph([.openPoint(point)])]
        }
      }
    }
  }

  private func blocks(_ part: SkeletonPart) -> [Block] {
    switch part {
    case .inhoudsopgave: [.contents]
    case .partijen: [.list(.parties, parties)]
    case .begrippen: article(SkeletonPart.begrippen.rawValue, about: agreed).map { [$0] } ?? []
    case .planregels: planRules
    case .duurzaamheid: Theme.allCases.compactMap(themeArticle)
    case .ondertekening: closing + [.signatures(signatures)]
    case .bijlagenlijst: [.list(.bullets, annexList)]
    case .openstaandePunten: []  // a section of its own, once all gaps are known
    case .opgenomen: agreedTable
    case .nietOpgenomen: blockedList
    case .waarschuwingen: warningList
    case .overschrijvingen: overrideList
    case .beleid: policyList
    case .bevindingen: findingList([.bepaling, .definitief, .waarschuwing, .opmerking])
    case .taken: findingList([.taak])
    case .vragen: findingList([.vraag])
    case .stukken: documentList
    case .koolstofbudget: carbonTable
    case .regels: ruleTables
    case .minderRisicovol: lessRiskyTexts
    case .keuzes: menuTables
    case .keuzeregels: menuRules
    case .keuzeteksten: menuTexts
    case .geenBepaling: noProvisionList
    case .opmerkingen: remarkList
    case .grondslagen: basisTable
    case .labels: labelTable
    case .bronnen: sourceList
    }
  }

  /// What the document is made from; the clauses in the order in which they are first used.
  func provenance(of sections: [Section]) -> Provenance {
    var seen: Set<Clause.ID> = []
    let used = sections.flatMap(\.blocks).flatMap { block -> [Clause.ID] in
      guard case .article(let article) = block else { return [] }
      return article.members.map { $0.clause ?? article.id }
    }
    return Provenance(
      edition: library.version, dossierHash: dossier.hash,
      clauses: used.filter { seen.insert($0).inserted }.compactMap(library.clause).map {
        Provenance.ClauseVersion(id: $0.id, version: $0.version)
      })
  }

  /// In a regeling the headings of the second level are its chapters.
  private func heading(_ level: Int, _ line: [Inline]) -> Block {
    switch skeleton.profile {
    case .regeling where level == 2: .division(Division(id: line.plain, .chapter, heading: line))
    case .regeling, .overeenkomst: .heading(level: level, line)
    }
  }

  /// A clause as an article about these duties or rules; a clause that is not there, as an open point; nil when none of
  /// its passages stands.
  func article(_ id: Clause.ID, about agreed: [AgreedForm]) -> Block? {
    guard let clause = library.clause(id) else {
      return .article(Article(id: id, heading: [.text(id)], members: [Item([.openPoint(.clause(id))])]))
    }
    let members = members(of: clause, about: agreed) { member, duties in
      member.mapLines { fill($0, about: duties) { marks(of: duties.map(\.decision)) } }
    }
    guard !members.isEmpty else { return nil }
    return .article(
      Article(
        id: id, heading: remarked([.text(clause.title)], "bepaling.\(id)", origin(of: clause)),
        members: members))
  }
}

extension OpenPoint {
  /// A clause that the edition does not have.
  static func clause(_ id: Clause.ID) -> OpenPoint {
    OpenPoint(
      id: "bepaling.\(id)",
      question: Question(
        label: "bepaling \(id)", text: "Welke tekst hoort hier? De editie heeft geen bepaling ‘\(id)’.",
        owner: "jurist"))
  }
}
