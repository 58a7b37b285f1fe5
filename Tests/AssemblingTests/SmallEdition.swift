import DecisionTables
import Model
import Testing

@testable import Assembling

/// A small edition of our own, so that each test says all it needs.
func edition(clauses: [Clause], glossary: [GlossaryEntry] = [], facts: [FactDefinition] = []) throws
  -> ClauseSet
{
  let scales = [
    "onderwerp": Scale(name: "onderwerp", kind: .list(["x"])), "klasse": Scale(name: "klasse", kind: .text),
  ]
  let table = try DecisionTable(
    reading: "tabel: t\ntreffer: uniek\nbron: b\nregel;onderwerp;> klasse\nR;*;groen", file: "t.csv",
    scales: scales)
  let indicator = Indicator(
    id: "losmaakbaarheid", theme: .materialen, number: 11, name: "Losmaakbaarheid", term: "losmaakbaarheid",
    evidence: "berekening", moments: [.m1, .m4], remarks: [], norms: [])
  return ClauseSet(
    version: "1", name: "proef", status: .voorbeeld, validFrom: nil, validUntil: nil, sources: [],
    indicators: [indicator], namedSubjects: [],
    rules: RuleTables(
      ambition: table, normKinds: table, strictness: table, instruments: table, classes: table,
      lawfulness: table, planRoutes: table, plan: table, alternatives: table, tasks: table, findings: []),
    clauses: clauses, glossary: glossary, facts: facts, skeletons: [])
}

func clause(_ id: String, _ use: Clause.Use, _ members: [Item<Phrase>]) -> Clause {
  Clause(
    id: id, title: "Titel van \(id)", version: "1", status: .voorbeeld, use: use,
    instruments: [.gronduitgifte],
    summary: "s", bases: [], source: "eigen tekst", passages: [Passage(members: members)])
}

func skeleton(
  _ blocks: [SkeletonBlock], annexes: [Skeleton.Annex] = [], closings: [Signing: [Phrase]] = [:]
) -> Skeleton {
  Skeleton(
    kind: .koopovereenkomst, title: "Koop", instrument: .gronduitgifte, issuers: [.gemeente],
    ownerships: [.gemeente],
    roles: [.gemeente: [.gemeente: "Gemeente"], .wederpartij: [.gemeente: "Koper"]], annexes: annexes,
    closings: closings,
    blocks: blocks)
}

func dossier(
  facts: [String: String] = [:], parties: [Party] = [], signing: Signing? = nil, annexes: [AnnexVersion] = []
) throws -> Dossier {
  Dossier(
    number: "D-1", name: "Proef", edition: "1", referenceDay: try #require(Day("2026-11-23")), version: "0.1",
    issuer: .gemeente, phase: .haalbaarheid, locationProfile: nil, isAnchored: nil, focusThemes: [],
    signing: signing, parties: parties,
    areas: [
      Area(
        id: "a", name: "Akker", ownership: .gemeente, applications: [], documents: [.koopovereenkomst],
        annexes: annexes,
        programme: [:],
        ambitions: [:], ownValues: [], facts: facts)
    ], hash: "abc")
}

func ruling(_ verdict: Verdict) -> Ruling {
  Ruling(
    rule: "R", verdict: verdict, certainty: .heersend, legalClass: .groen, strictness: .strenger,
    replacement: .geen, alternative: "iets", basis: "art.", explanation: "zo is het",
    subjectExplanation: "Dit valt eronder.")
}

func decision(_ row: String, _ outcome: Outcome, openPoints: [OpenPoint] = []) -> Decision {
  var norm = Norm(
    row: row, indicator: "losmaakbaarheid", level: .speerpunt, objectType: .egw, kind: .eis, source: "t",
    status: .geldend)
  (norm.comparator, norm.value, norm.unit, norm.method) = (.atLeast, NormValue("85"), "%", "LI v2.0")
  return Decision(
    area: "a", instrument: .gronduitgifte, subject: "losmaakbaarheid", theme: .materialen, row: row,
    objectType: .egw, proposed: nil, ambition: Ambition(level: .speerpunt), chosenFor: .theme(.materialen),
    norm: norm, ownReason: nil,
    outcome: outcome, remarks: [], openPoints: openPoints, trace: [])
}

extension Document {
  /// The articles of the main text.
  var articles: [Article] {
    sections.flatMap(\.blocks).compactMap { if case .article(let article) = $0 { article } else { nil } }
  }

  /// All words, references by their number.
  var words: String {
    let numbering = Numbering(of: self)
    return sections.flatMap(\.blocks).flatMap(\.lines).map { numbering.words($0) }
      .joined(separator: "\n")
  }
}
