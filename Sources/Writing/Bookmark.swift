import Digest
import Model

extension Reference {
  /// The name of the bookmark at the place: `b_` and the first 12 hexadecimal digits of the SHA-256 of clause id
  /// and part id. Word allows 40 characters and no hyphen; equal clauses keep their name in every document.
  var bookmark: String {
    switch self {
    case .clause(let clause, let part): "b_" + sha256(Array("\(clause)#\(part ?? "")".utf8)).prefix(12)
    case .division(let id): "b_" + sha256(Array("indeling:\(id)".utf8)).prefix(12)
    case .annex(let id): "b_" + sha256(Array("bijlage:\(id)".utf8)).prefix(12)
    }
  }
}
