/// A row of Table 3 (*indicator*) with its norms.
public struct Indicator: Equatable, Identifiable, Sendable {
  /// The slug of the printed name, such as `beng-1-energiebehoefte`.
  public typealias ID = String

  public var id: ID
  public var theme: Theme
  /// The number of the row in Table 3, 1–33.
  public var number: Int
  /// The name as printed in Table 3.
  public var name: String
  /// The name inside a sentence.
  public var term: String
  /// The usual evidence.
  public var evidence: String
  /// When evidence is due.
  public var moments: [Moment]
  public var remarks: [Remark]
  public var norms: [Norm]

  /// An indicator.
  public init(
    id: ID, theme: Theme, number: Int, name: String, term: String, evidence: String, moments: [Moment],
    remarks: [Remark], norms: [Norm]
  ) {
    (self.id, self.theme, self.number, self.name, self.term) = (id, theme, number, name, term)
    (self.evidence, self.moments, self.remarks, self.norms) = (evidence, moments, remarks, norms)
  }
}

/// What is odd about a printed cell (an anomaly, AN1–AN24). It stays visible: as an open point or as a remark.
public struct Remark: Equatable, Identifiable, Sendable {
  public var id: String
  /// The rows concerned; empty means all of the indicator.
  public var rows: [String]
  /// The levels concerned; empty means all.
  public var levels: [AmbitionLevel]
  public var text: String
  /// What must be asked when the norm cannot be tested as it stands; nil for a mere remark.
  public var question: Question?

  /// A remark on a cell.
  public init(id: String, rows: [String], levels: [AmbitionLevel], text: String, question: Question?) {
    (self.id, self.rows, self.levels, self.text, self.question) = (id, rows, levels, text, question)
  }

  /// Whether the remark is about this norm.
  public func concerns(_ norm: Norm) -> Bool {
    (rows.isEmpty || rows.contains(norm.row)) && (levels.isEmpty || levels.contains(norm.level))
  }
}

/// Something that a person must answer (*vraag*).
public struct Question: Hashable, Sendable {
  /// What is missing, in a few words; printed as `[PM: label]`.
  public var label: String
  public var text: String
  /// Who must answer.
  public var owner: String

  /// A question to `owner`.
  public init(label: String, text: String, owner: String) {
    (self.label, self.text, self.owner) = (label, text, owner)
  }
}

/// Where a value or text was found (*bron*).
public struct Source: Equatable, Identifiable, Sendable {
  public typealias ID = String

  public var id: ID
  /// A short name for a table.
  public var short: String
  public var name: String
  /// The day or year of the source, as text.
  public var date: String
  /// When it was last looked at.
  public var checked: Day?

  /// A source.
  public init(id: ID, short: String, name: String, date: String, checked: Day?) {
    (self.id, self.short, self.name, self.date, self.checked) = (id, short, name, date, checked)
  }
}
