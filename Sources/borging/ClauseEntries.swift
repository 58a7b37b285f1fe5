import Explaining
import Model

extension Clause {
  static let columns = [
    "id", "titel", "versie", "status", "voor", "herkomst", "keuzes", "houdbaarheid", "invloed",
    "overheidslaag",
    "pijler", "schaalniveau", "rLadder", "methode", "bewijs", "momenten", "hersteltermijn", "sanctie",
    "borgingsmiddel", "samenvatting",
  ]

  /// What `list clauses` prints of it.
  var entry: [String: String] {
    [
      "id": id, "titel": title, "versie": version, "status": status.rawValue, "voor": use.words,
      "herkomst": use.origins,
      "keuzes": (variantGroups.flatMap { $0 } + facultatives).joined(separator: ", "),
      "samenvatting": summary,
    ].merging(labels?.entry ?? [:]) { $1 }.merging(practice?.entry ?? [:]) { $1 }
  }
}

extension Clause.Use {
  fileprivate var words: String {
    switch self {
    case .article: "artikel"
    case .opening(let theme): "thema \(theme.rawValue)"
    case .rule(let set): "planregels \(set)"
    case .duty(let duty):
      ([duty.subject].compactMap { $0 } + duty.objectTypes.map(\.rawValue) + duty.obligations.map(\.rawValue))
        .joined(separator: ", ")
    }
  }

  fileprivate var origins: String {
    switch self {
    case .article, .opening, .rule: ""
    case .duty(let duty): duty.origins.map(\.rawValue).joined(separator: ", ")
    }
  }
}

extension ClauseLabels {
  fileprivate var entry: [String: String] {
    [
      "houdbaarheid": soundness.rawValue, "invloed": influence.rawValue,
      "overheidslaag": layers.map(\.rawValue).joined(separator: ", "), "pijler": pillar.rawValue,
      "schaalniveau": scales.map(\.rawValue).joined(separator: ", "),
      "rLadder": ladder.map(\.rawValue).joined(separator: ", "),
    ]
  }
}

extension ClausePractice {
  fileprivate var entry: [String: String] {
    let times =
      switch moments {
      case .ofRow: ClausePractice.asInRow
      case .fixed(let moments): moments.map(\.rawValue).joined(separator: ", ")
      }
    let time =
      switch remedy {
      case .none: "geen"
      case .fact(let id): id
      }
    return [
      "methode": method, "bewijs": evidence, "momenten": times, "hersteltermijn": time,
      "sanctie": sanction.rawValue, "borgingsmiddel": safeguards.map(\.rawValue).joined(separator: ", "),
    ]
  }
}

extension CoverageCell {
  static let columns = [
    "instrument", "thema", "vorm", "niveau", "dekking", "uitgevers", "bepalingen", "onderwerpen", "reden",
  ]

  /// What `list clauses --coverage` prints of it.
  var entry: [String: String] {
    var entry = [
      "instrument": instrument.rawValue, "thema": theme.rawValue, "vorm": obligation.rawValue,
      "niveau": level.rawValue, "onderwerpen": subjects.joined(separator: ", "),
      "uitgevers": issuers.map(\.rawValue).joined(separator: ", "),
    ]
    switch state {
    case .covered(let clauses):
      (entry["dekking"], entry["bepalingen"]) = ("gedekt", clauses.joined(separator: ", "))
    case .hole(let subjects):
      (entry["dekking"], entry["reden"]) = ("gat", "geen bepaling voor \(subjects.joined(separator: ", "))")
    case .unreachable(let reason):
      (entry["dekking"], entry["reden"]) = ("niet bereikbaar", reason.words)
    }
    return entry
  }
}

extension PlanCoverageCell {
  /// What `list clauses --coverage` prints of it, in the columns of the others.
  var entry: [String: String] {
    var entry = [
      "instrument": Instrument.omgevingsplan.rawValue, "thema": theme.rawValue, "vorm": type.rawValue,
      "niveau": "elk", "onderwerpen": covered.joined(separator: ", "),
      "uitgevers": Issuer.gemeente.rawValue, "bepalingen": ruleSets.joined(separator: ", "),
    ]
    let open = allowed.filter { !covered.contains($0) }
    if allowed.isEmpty {
      (entry["dekking"], entry["reden"]) = ("niet bereikbaar", "de tabellen laten zo'n regel niet toe")
    } else if !missing.isEmpty {
      (entry["dekking"], entry["reden"]) = ("gat", "geen regelset voor \(missing.joined(separator: ", "))")
    } else if !open.isEmpty {
      (entry["dekking"], entry["reden"]) = (
        "deels", "het mag, maar er is geen regelset voor \(open.joined(separator: ", "))"
      )
    } else {
      entry["dekking"] = "gedekt"
    }
    return entry
  }
}
