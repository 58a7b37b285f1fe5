extension String {
  /// Whether a word, or several with spaces, stands in the text with no letter or digit against it; capitals count.
  public func containsWord(_ word: String) -> Bool {
    // By bytes: a glossary is searched for in every text, and by characters that takes most of the time of a run.
    let sought = word.utf8
    guard let first = sought.first else { return false }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: sought) {
        let end = utf8.index(start, offsetBy: sought.count)
        let before = self[..<start].last ?? " "
        let after = self[end...].first ?? " "
        if !before.isLetter && !before.isNumber && !after.isLetter && !after.isNumber { return true }
      }
      rest = rest.dropFirst()
    }
    return false
  }
}
