import DecisionTables
import Diagnostics
public import Model

/// The decisions as JSON (`borging/besluiten/1`): every key in every object, null or empty where there is nothing.
public struct DecisionsFile: Encodable {
  private let schema = "borging/besluiten/1"
  private let dossier: String
  private let editie: String
  private let beleid: String?
  private let besluiten: [DecisionEntry]
  private let bevindingen: [FindingEntry]

  /// The decisions and findings of a dossier under an edition.
  public init(_ decisions: [Decision], findings: [Finding], of dossier: Dossier, under edition: ClauseSet) {
    self.dossier = dossier.number
    editie = edition.version
    beleid = edition.policy?.name
    besluiten = decisions.map { DecisionEntry($0, edition) }
    bevindingen = findings.map(FindingEntry.init)
  }

  private enum CodingKeys: String, CodingKey { case schema, dossier, editie, beleid, besluiten, bevindingen }

  public func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: CodingKeys.self)
    try file.encode(schema, forKey: .schema)
    try file.encode(dossier, forKey: .dossier)
    try file.encode(editie, forKey: .editie)
    try file.encode(beleid, forKey: .beleid)
    try file.encode(besluiten, forKey: .besluiten)
    try file.encode(bevindingen, forKey: .bevindingen)
  }
}

private struct DecisionEntry: Encodable {
  struct Level: Encodable { let voorgesteld, gekozen, reden: String }
  struct RuleEntry: Encodable { let tabel, id, plaats: String }
  struct NearEntry: Encodable { let regel, kolom, uitkomst: String }

  let deelgebied, onderwerp, indicator, objecttype, instrument: String
  let niveau: Level
  let norm, strengheid, klasse, herkomst, vorm, oordeel, zekerheid, vervanging, bepaling, rij, reden: String
  let overschreven: String
  let regels: [RuleEntry]
  let bijna: [NearEntry]
  let bronnen: [String]

  init(_ decision: Decision, _ edition: ClauseSet) {
    let ruling = decision.ruling
    let form: Form? =
      switch decision.outcome {
      case .agreed(let form, _), .blocked(let form, _): form
      case .noProvision: nil
      }
    (deelgebied, onderwerp) = (decision.area, decision.subject)
    indicator = decision.isOfTable ? decision.subject : ""
    (objecttype, instrument) = (decision.objectType.rawValue, decision.instrument.rawValue)
    niveau = Level(
      voorgesteld: decision.proposed?.rawValue ?? "", gekozen: decision.ambition?.level.rawValue ?? "",
      reden: decision.ambition?.reason ?? "")
    norm = decision.norm?.printedValue ?? ""
    (strengheid, klasse) = (ruling?.strictness.rawValue ?? "", ruling?.legalClass.rawValue ?? "")
    (herkomst, vorm) = (decision.ambition?.origin.rawValue ?? "", form?.code ?? "")
    oordeel = ruling?.verdict.rawValue ?? "geen-bepaling"
    (zekerheid, vervanging) = (ruling?.certainty.rawValue ?? "", ruling?.replacement.rawValue ?? "")
    bepaling = edition.clause(for: decision)?.id ?? ""
    rij = decision.hasRow ? decision.row : ""
    reden = DecisionEntry.reason(decision)
    overschreven = ruling?.override?.words ?? ""
    regels = decision.trace.flatMap { trace in
      trace.hits.map { RuleEntry(tabel: trace.table, id: $0.rule, plaats: $0.location.description) }
    }
    bijna = decision.nearMisses.map {
      NearEntry(regel: $0.hit.rule, kolom: $0.column, uitkomst: $0.hit["oordeel"])
    }
    bronnen =
      [decision.norm?.source, decision.norm?.confirmedBy].compactMap { $0 }
      + [ruling?.basis].compactMap { $0 }
  }

  private static func reason(_ decision: Decision) -> String {
    switch decision.outcome {
    case .agreed(_, let ruling), .blocked(_, let ruling): ruling.explanation
    case .noProvision(let reason): reason
    }
  }
}

/// A finding as JSON.
struct FindingEntry: Encodable {
  let gewicht, regel, deelgebied, onderwerp, bevinding, actie, grondslag, zekerheid, datum, plaats: String
  let houdtDefinitiefTegen: Bool

  init(_ finding: Finding) {
    (gewicht, regel, deelgebied) = (finding.weight.rawValue, finding.rule, finding.area ?? "")
    (onderwerp, bevinding, actie) = (finding.subject, finding.text, finding.action)
    (grondslag, zekerheid) = (finding.basis, finding.certainty?.rawValue ?? "")
    (datum, plaats) = (finding.day?.description ?? "", finding.location?.description ?? "")
    houdtDefinitiefTegen = finding.stopsFinal
  }
}

/// Findings as JSON (`borging/bevindingen/1`).
public struct FindingsFile: Encodable {
  private let schema = "borging/bevindingen/1"
  private let dossier: String
  private let bevindingen: [FindingEntry]

  /// The findings on a dossier.
  public init(_ findings: [Finding], of dossier: Dossier) {
    self.dossier = dossier.number
    bevindingen = findings.map(FindingEntry.init)
  }
}

/// What can be done instead, as JSON (`borging/alternatieven/1`).
public struct AlternativesFile: Encodable {
  struct ChangeEntry: Encodable { let kenmerk, van, naar, prijs: String }
  struct AlternativeEntry: Encodable {
    let veranderingen: [ChangeEntry]
    let oordeel, zekerheid, regel, plaats: String
  }
  struct Entry: Encodable {
    let deelgebied, onderwerp, rij, objecttype, instrument, oordeel, regel: String
    let alternatieven: [AlternativeEntry]
  }
  struct StrongestEntry: Encodable {
    let deelgebied, rij, objecttype, instrument, zonderBlokkade, regel, zekerheid, zonderWaarschuwing: String
  }

  private let schema = "borging/alternatieven/1"
  private let besluiten: [Entry]
  private let sterkstePakket: [StrongestEntry]

  /// The alternatives to decisions, and the strongest forms that stand.
  public init(_ found: [(decision: Decision, alternatives: [Alternative])], package: [Strongest]) {
    besluiten = found.map { decision, alternatives in
      Entry(
        deelgebied: decision.area, onderwerp: decision.subject, rij: decision.hasRow ? decision.row : "",
        objecttype: decision.objectType.rawValue, instrument: decision.instrument.rawValue,
        oordeel: decision.ruling?.verdict.rawValue ?? "", regel: decision.ruling?.rule ?? "",
        alternatieven: alternatives.map { alternative in
          AlternativeEntry(
            veranderingen: alternative.changes.map {
              ChangeEntry(kenmerk: $0.feature.rawValue, van: $0.from, naar: $0.to, prijs: $0.price)
            }, oordeel: alternative.verdict.rawValue, zekerheid: alternative.certainty.rawValue,
            regel: alternative.hit.rule, plaats: alternative.hit.location.description)
        })
    }
    sterkstePakket = package.map { one in
      StrongestEntry(
        deelgebied: one.decision.area, rij: one.decision.row, objecttype: one.decision.objectType.rawValue,
        instrument: one.decision.instrument.rawValue, zonderBlokkade: one.unblocked?.code ?? "",
        regel: one.unblockedRuling?.rule ?? "", zekerheid: one.unblockedRuling?.certainty.rawValue ?? "",
        zonderWaarschuwing: one.free?.code ?? "")
    }
  }
}
