import Diagnostics
public import Model

/// What a proofreader finds in an edition, as JSON (`borging/bevindingen-editie/1`).
public struct TextFindingsFile: Encodable {
  struct Entry: Encodable {
    let id, gewicht, onderwerp, bestand: String
    /// From 1; the column in Unicode scalars.
    let regelnummer, kolom: Int
    let bevinding, actie: String

    init(_ finding: Finding) {
      (id, gewicht, onderwerp) = (finding.rule, finding.weight.rawValue, finding.subject)
      bestand = finding.location?.file ?? ""
      (regelnummer, kolom) = (finding.location?.line ?? 1, finding.location?.column ?? 1)
      (bevinding, actie) = (finding.text, finding.action)
    }
  }

  private let schema = "borging/bevindingen-editie/1"
  private let editie: String
  /// The name of the policy over it; empty without one.
  private let beleid: String
  private let bevindingen: [Entry]

  /// The findings on an edition, and the policy over it.
  public init(_ findings: [Finding], on edition: ClauseSet) {
    (editie, beleid) = (edition.version, edition.policy?.name ?? "")
    bevindingen = findings.map(Entry.init)
  }
}
