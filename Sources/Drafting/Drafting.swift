import Assembling
import Deciding
public import Model

/// A sub-area's document, or that there is no skeleton for it yet.
public struct DraftedDocument: Equatable, Sendable {
  /// What came of it.
  public enum Outcome: Equatable, Sendable {
    case document(Document)
    /// The edition has no skeleton that fits (*nog geen sjabloon*), with the reason.
    case noSkeleton(reason: String)
  }

  public var area: Area
  public var kind: DocumentKind
  /// The document as files are called (`Assignment.label(of:)`).
  public var label: String
  /// Whom it is for.
  public var audience: Audience = .parties
  public var outcome: Outcome
  /// The decisions behind the document; empty without one.
  public var decisions: [Decision]
  /// What is open: the gaps in the text and, in a document that lists them, the questions of decisions that left no
  /// gap, such as a theme without a level. Each once.
  public var openPoints: [OpenPoint]
}

/// What was decided on a sub-area, and what a person must know of it.
public struct DecidedArea: Equatable, Sendable {
  public var area: Area
  public var assignment: Assignment
  /// The decisions in all its instruments.
  public var decisions: [Decision]
  /// What the tables say beside them.
  public var findings: [Finding]
}

/// All documents of a dossier with the decisions behind them.
public struct Draft: Equatable, Sendable {
  public var dossier: Dossier
  public var areas: [DecidedArea]
  public var documents: [DraftedDocument]
}

extension ClauseSet {
  /// The whole line, from values to values. Total: it cannot fail, as all that can be wrong with input was said
  /// when it was read.
  ///
  /// 1. *Reading* (before): files become an edition and a dossier, or a list of located complaints.
  /// 2. *Deciding*: the tables assign documents and instruments to each sub-area; every row of Table 3 gets a level, a
  ///    norm, its strictness against the law of its date, and a verdict; and findings, tasks and questions follow.
  /// 3. *Assembling*: the skeleton of each document takes its clauses and, of the decisions, only the agreed ones.
  /// 4. *Writing* (after): documents become DOCX, ODT, HTML or text.
  ///
  /// - Parameter stage: How far the documents are taken; whether they may be final is `Draft.obstacles(under:)`.
  /// - Parameters:
  ///   - asked: The documents asked for by name, of which some are made on request only.
  ///   - isPublished: Whether documents that parties sign get a version for everyone too.
  public func draft(
    for dossier: Dossier, as stage: Stage = .concept(withComments: false), asked: [DocumentKind] = [],
    isPublished: Bool = false
  ) -> Draft {
    let areas = dossier.areas.map { decided($0, in: dossier) }
    let documents = areas.flatMap { decided in
      (decided.assignment.entries + requested(asked, beside: decided.assignment)).flatMap { entry in
        let isSigned = skeleton(for: entry.kind)?.isSigned ?? false
        // A notice is for everyone in the only version it has.
        return entry.kind == .kennisgeving
          ? [published(entry, for: dossier, in: decided, as: stage, audience: .parties)]
          : [draft(entry, for: dossier, in: decided, as: stage)]
            + (isPublished && isSigned ? [published(entry, for: dossier, in: decided, as: stage)] : [])
      }
    }
    return Draft(dossier: dossier, areas: areas, documents: documents)
  }

  /// The explanation of a sub-area, whether or not the dossier asks for that document.
  public func explanation(of decided: DecidedArea, in dossier: Dossier) -> DraftedDocument {
    let instrument = decided.assignment.instruments.first ?? .gronduitgifte
    return draft(
      Assignment.Entry(kind: .toelichting, instrument: instrument, hit: nil), for: dossier, in: decided,
      as: .concept(withComments: false))
  }

  /// The menu is for who has yet to choose: no rule calls for it.
  private func requested(_ asked: [DocumentKind], beside assignment: Assignment) -> [Assignment.Entry] {
    guard asked.contains(.keuzemenu), !assignment.entries.contains(where: { $0.kind == .keuzemenu }) else {
      return []
    }
    let instrument = assignment.instruments.first ?? .gronduitgifte
    return [Assignment.Entry(kind: .keuzemenu, instrument: instrument, hit: nil)]
  }

  /// The version for everyone: made from a dossier without personal data, and without comments.
  private func published(
    _ entry: Assignment.Entry, for dossier: Dossier, in decided: DecidedArea, as stage: Stage,
    audience: Audience = .everyone
  ) -> DraftedDocument {
    let dossier = dossier.withoutPersonalData(under: self)
    var decided = decided
    decided.area = dossier.areas.first { $0.id == decided.area.id } ?? decided.area
    return draft(
      entry, for: dossier, in: decided,
      as: stage == .definitief ? .definitief : .concept(withComments: false), audience: audience)
  }

  private func decided(_ area: Area, in dossier: Dossier) -> DecidedArea {
    let assignment = self.assignment(of: area, in: dossier)
    let decisions = assignment.instruments.flatMap { self.decisions(on: dossier, area: area, instrument: $0) }
    return DecidedArea(
      area: area, assignment: assignment, decisions: decisions,
      findings: findings(on: dossier, area: area, assignment: assignment, decisions: decisions))
  }

  private func draft(
    _ entry: Assignment.Entry, for dossier: Dossier, in decided: DecidedArea, as stage: Stage,
    audience: Audience = .parties
  ) -> DraftedDocument {
    let area = decided.area
    let label = decided.assignment.label(of: entry)
    func none(_ reason: String) -> DraftedDocument {
      DraftedDocument(
        area: area, kind: entry.kind, label: label, audience: audience, outcome: .noSkeleton(reason: reason),
        decisions: [], openPoints: [])
    }
    guard let skeleton = skeleton(for: entry.kind) else { return none("nog geen sjabloon") }
    // The words of a skeleton name who issues it and whose land it is about: for others they would be untrue.
    guard skeleton.issuers.contains(dossier.issuer) else {
      return none("nog geen sjabloon voor uitgever \(dossier.issuer.rawValue)")
    }
    guard skeleton.ownerships.contains(area.ownership) else {
      return none("nog geen sjabloon voor grondpositie \(area.ownership.rawValue)")
    }
    let only = skeleton.scope(of: entry.instrument)
    let decisions = decided.decisions.filter { only == nil || $0.instrument == only }
    let document = document(
      of: skeleton, entry: entry, for: dossier, area: area, decisions: decisions, findings: decided.findings,
      assignment: decided.assignment,
      menu: skeleton.blocks.contains(.part(.keuzes)) ? menu(for: dossier, area: area) : [],
      carbonBudget: skeleton.blocks.contains(.part(.koolstofbudget))
        ? carbonBudget(of: area, in: dossier) : nil,
      as: stage, for: audience)
    let isListed = skeleton.showsDuties && skeleton.blocks.contains(.part(.openstaandePunten))
    let listed = isListed ? decisions.flatMap(\.openPoints) : []
    var seen: Set<OpenPoint.ID> = []
    return DraftedDocument(
      area: area, kind: entry.kind, label: label, audience: audience, outcome: .document(document),
      decisions: skeleton.showsDuties ? decisions : [],
      openPoints: (document.openPoints + listed).filter { seen.insert($0.id).inserted })
  }
}
