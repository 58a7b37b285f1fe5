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
  public var outcome: Outcome
  /// The decisions behind the document; empty without one.
  public var decisions: [Decision]
  /// What is open: the gaps in the text and, in a document that lists them, the questions of decisions that left no
  /// gap, such as a theme without a level. Each once.
  public var openPoints: [OpenPoint]
}

/// All documents of a dossier with the decisions behind them.
public struct Draft: Equatable, Sendable {
  public var dossier: Dossier
  public var documents: [DraftedDocument]
}

extension ClauseSet {
  /// The whole line, from values to values. Total: it cannot fail, as all that can be wrong with input was said
  /// when it was read.
  ///
  /// 1. *Reading* (before): files become an edition and a dossier, or a list of located complaints.
  /// 2. *Deciding*: per sub-area and instrument every row of Table 3 gets a level, a norm, its strictness against
  ///    the law of its date, and a verdict from the table of lawfulness.
  /// 3. *Assembling*: the skeleton of each document takes its clauses and, of the decisions, only the agreed ones.
  /// 4. *Writing* (after): documents become DOCX, ODT, HTML or text.
  ///
  /// - Parameter stage: How far the documents are taken; whether they may be final is `Draft.obstacles(under:)`.
  public func draft(for dossier: Dossier, as stage: Stage = .concept(withComments: false)) -> Draft {
    let documents = dossier.areas.flatMap { area in
      area.documents.map { draft($0, for: dossier, in: area, as: stage) }
    }
    return Draft(dossier: dossier, documents: documents)
  }

  private func draft(_ kind: DocumentKind, for dossier: Dossier, in area: Area, as stage: Stage)
    -> DraftedDocument
  {
    func none(_ reason: String) -> DraftedDocument {
      DraftedDocument(
        area: area, kind: kind, outcome: .noSkeleton(reason: reason), decisions: [], openPoints: [])
    }
    guard let skeleton = skeleton(for: kind) else { return none("nog geen sjabloon") }
    // The words of a skeleton name who issues it and whose land it is about: for others they would be untrue.
    guard skeleton.issuers.contains(dossier.issuer) else {
      return none("nog geen sjabloon voor uitgever \(dossier.issuer.rawValue)")
    }
    guard skeleton.ownerships.contains(area.ownership) else {
      return none("nog geen sjabloon voor grondpositie \(area.ownership.rawValue)")
    }
    let decisions = decisions(on: dossier, area: area, instrument: skeleton.instrument)
    let document = document(of: skeleton, for: dossier, area: area, decisions: decisions, as: stage)
    let listed = skeleton.blocks.contains(.part(.openstaandePunten)) ? decisions.flatMap(\.openPoints) : []
    var seen: Set<OpenPoint.ID> = []
    return DraftedDocument(
      area: area, kind: kind, outcome: .document(document), decisions: decisions,
      openPoints: (document.openPoints + listed).filter { seen.insert($0.id).inserted })
  }
}
