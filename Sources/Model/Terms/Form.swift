/// The form in which an ambition is asked: a duty in an agreement, or a rule in an omgevingsplan.
public enum Form: Hashable, Sendable {
  case duty(Obligation)
  case planRule(PlanRuleType)
  /// A rule in an omgevingsplan of which no kind was chosen, and none is usual.
  case someRule

  /// The code of the files.
  public var code: String {
    switch self {
    case .duty(let obligation): obligation.rawValue
    case .planRule(let type): type.rawValue
    case .someRule: "geen"
    }
  }

  /// The words of a table.
  public var name: String {
    switch self {
    case .duty(let obligation): obligation.name
    case .planRule(let type): type.rawValue.replacing("-", with: " ")
    case .someRule: "een planregel"
    }
  }
}
