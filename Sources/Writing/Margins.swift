import Model

extension Marks {
  /// Who initial a page, three on a line.
  var initialLines: [ArraySlice<String>] {
    stride(from: 0, to: initials.count, by: 3).map { initials[$0..<min($0 + 3, initials.count)] }
  }
}

extension Section {
  /// What stands before the title of the document in the header: `Bijlage 1 bij `.
  func bearing(_ numbering: Numbering) -> [Signposts.Part] {
    switch (role, numbering.profile) {
    case (.main, _): []
    case (.annex(let id, _), .overeenkomst):
      [.number(numbering[.annex(id)], bookmark: Reference.annex(id).bookmark), .words(" bij ")]
    case (.annex(let id, _), .regeling): [.words("\(numbering[.annex(id)]) bij ")]
    case (.explanation(let title), _), (.worksheet(let title), _): [.words("\(title) bij ")]
    }
  }
}

extension Comment {
  /// Who remarks, in both word processors.
  static let author = "Borging"
}
