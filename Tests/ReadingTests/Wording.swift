import Diagnostics
import Testing

/// What every complaint must be: Dutch, one line, with a remedy, on a place in its file.
func expectGoodWording(_ complaints: [Diagnostic], in texts: [String: String] = [:]) {
  // Words of Foundation, Yams, cmark and libxml2, and of our own code.
  let foreign = [
    "error", "Error", "expected", "Expected", "unexpected", "while", "found", "unknown", "invalid", "Invalid",
    "mapping", "scalar", "sequence", "Optional(", "nil", "Domain=", "ouldn’t", "No such", "could not",
    "token",
    "pars", "indent", "character", "block_", "html_", "emph", "missing", "duplicate", "the ", "The ", "alias",
    "\u{1}", "\u{1B}",
  ]
  for complaint in complaints {
    let words = "\(complaint.problem); \(complaint.remedy)"
    for word in foreign { #expect(!words.contains(word), "\(complaint)") }
    #expect(!words.contains { $0.isNewline }, "\(complaint)")
    #expect(complaint.problem.count > 10 && complaint.remedy.count > 5, "\(complaint)")
    #expect(
      !complaint.problem.hasSuffix(".") && complaint.problem.first?.isUppercase == false, "\(complaint)")
    #expect(complaint.location.line >= 1 && complaint.location.column >= 1, "\(complaint)")
    if let text = texts[complaint.location.file] {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(complaint.location.line <= lines.count, "\(complaint)")
      let line = lines[min(complaint.location.line, lines.count) - 1]
      #expect(complaint.location.column <= line.unicodeScalars.count + 1, "\(complaint)")
    }
  }
}
