import Assembling
import Deciding
public import Model

/// A sub-area's document, or that there is no skeleton for it yet.
public struct DraftedDocument: Equatable, Sendable {
  /// What came of it.
  public enum Outcome: Equatable, Sendable {
    case document(Document)
    /// The edition has no skeleton for this kind yet (*nog geen sjabloon*).
    case noSkeleton
  }

  public var area: Area
  public var kind: DocumentKind
  public var outcome: Outcome
  /// The decisions behind the document; empty without one.
  public var decisions: [Decision]
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
  public func draft(for dossier: Dossier) -> Draft {
    let documents = dossier.areas.flatMap { area in
      area.documents.map { kind -> DraftedDocument in
        guard let skeleton = skeleton(for: kind) else {
          return DraftedDocument(area: area, kind: kind, outcome: .noSkeleton, decisions: [])
        }
        let decisions = decisions(on: dossier, area: area, instrument: skeleton.instrument)
        let document = document(of: skeleton, for: dossier, area: area, decisions: decisions)
        return DraftedDocument(area: area, kind: kind, outcome: .document(document), decisions: decisions)
      }
    }
    return Draft(dossier: dossier, documents: documents)
  }
}
