import Model

extension Marks {
  /// Who initial a page, three on a line.
  var initialLines: [ArraySlice<String>] {
    stride(from: 0, to: initials.count, by: 3).map { initials[$0..<min($0 + 3, initials.count)] }
  }
}

extension Comment {
  /// Who remarks, in both word processors.
  static let author = "Borging"
}
