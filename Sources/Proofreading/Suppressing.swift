import Diagnostics
import Model

extension Manuscript {
  /// The findings without those put aside, and the suppressions that put nothing aside. Under a policy those of the
  /// edition are not judged: the policy may have replaced what they are about.
  func suppressed(_ findings: [Finding]) -> [Finding] {
    let suppressions = edition.language.suppressions
    let left = findings.filter { finding in !suppressions.contains { $0.concerns(finding) } }
    let own = set.start.file.split(separator: "/").dropLast().joined(separator: "/")
    let unused = suppressions.filter { suppression in
      let isOfEdition = suppression.location.file.contains("\(own)/")
      return (edition.policy == nil || !isOfEdition) && !findings.contains(where: suppression.concerns)
    }
    return left + unused.map { .unused($0) }
  }
}

extension Language.Suppression {
  fileprivate func concerns(_ finding: Finding) -> Bool {
    check == finding.rule && subject == finding.subject
  }
}

extension Finding {
  fileprivate static func unused(_ suppression: Language.Suppression) -> Self {
    Self(
      .unusedSuppression, suppression.subject,
      "deze onderdrukking van \(suppression.check) zet niets opzij", "haal haar weg, of verbeter id of waar",
      at: suppression.location)
  }
}
