/// A place in a file, counted from 1, as editors count.
public struct SourceLocation: Hashable, Sendable {
  /// The path as the user gave it, or relative to the root that holds the editions.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// A place in `file`; without numbers its beginning.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable, CustomStringConvertible {
  /// By file, then line, then column.
  public static func < (one: Self, other: Self) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }

  /// `file:line:column`, the form that editors make into a link.
  public var description: String { "\(file):\(line):\(column)" }
}

/// One complaint about input: where, what is wrong, and what to do. In Dutch, for the user.
///
/// The texts are made by static functions in an extension that stands next to the code that complains.
public struct Diagnostic: Hashable, Sendable {
  /// What is wrong.
  public var problem: String
  /// What the user can do about it.
  public var remedy: String
  /// Where.
  public var location: SourceLocation

  /// A complaint at `location`. Both texts become one line: what is quoted from a file may hold line ends, or
  /// signs that command a terminal.
  public init(_ problem: String, _ remedy: String, at location: SourceLocation) {
    self.problem = Diagnostic.oneLine(problem)
    self.remedy = Diagnostic.oneLine(remedy)
    self.location = location
  }

  private static func oneLine(_ text: String) -> String {
    let isBreak = { (scalar: Unicode.Scalar) in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    guard text.unicodeScalars.contains(where: isBreak) else { return text }
    return text.unicodeScalars.split(whereSeparator: isBreak).map { String($0) }.joined(separator: " ")
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: what is wrong; what to do`.
  public var description: String { "\(location): \(problem); \(remedy)" }
}

/// All complaints about an input at once, in the order of their places.
public struct Diagnostics: Error, Equatable, Sendable, CustomStringConvertible {
  /// The complaints, sorted by place, without repeats.
  public let list: [Diagnostic]

  /// The complaints of `list`, sorted; equal ones once.
  public init(_ list: [Diagnostic]) {
    self.list = Set(list).sorted { ($0.location, $0.problem) < ($1.location, $1.problem) }
  }

  /// One complaint a line.
  public var description: String { list.map(\.description).joined(separator: "\n") }
}
