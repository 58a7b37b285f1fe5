/// The parts of a row id: `NAT-32-gebied-boomkroon` is theme NAT, row 32 of Table 3, object type gebied, part boomkroon.
public struct RowID: Hashable, Sendable {
  public var theme: Theme
  /// The number of the row in Table 3, 1–33.
  public var number: Int
  public var objectType: ObjectType
  /// Which part of the cell, in a code; nil for the whole cell.
  public var part: String?

  /// A row id of these parts.
  public init(theme: Theme, number: Int, objectType: ObjectType, part: String?) {
    (self.theme, self.number, self.objectType, self.part) = (theme, number, objectType, part)
  }

  /// The id as written; nil for another form.
  public init?(_ text: String) {
    let words = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, let theme = Theme.allCases.first(where: { $0.prefix == words[0] }),
      words[1].count == 2, let number = Int(words[1]),
      // The longest name first, as one name may begin with another.
      let type = ObjectType.allCases.filter({
        words[2] == $0.rawValue || words[2].hasPrefix($0.rawValue + "-")
      })
      .max(by: { $0.rawValue.count < $1.rawValue.count })
    else { return nil }
    let part = words[2].dropFirst(type.rawValue.count + 1)
    self.init(theme: theme, number: number, objectType: type, part: part.isEmpty ? nil : String(part))
  }

  /// Theme and number, such as `MAT-01`: what all rows of an indicator begin with.
  public var mark: String { "\(theme.prefix)-\(number < 10 ? "0" : "")\(number)" }
}

extension RowID: CustomStringConvertible {
  /// As written: `MAT-04-egw`.
  public var description: String { "\(mark)-\(end)" }

  /// What tells the rows of an indicator apart: `egw`, or `gebied-boomkroon`.
  public var end: String { objectType.rawValue + (part.map { "-\($0)" } ?? "") }
}
