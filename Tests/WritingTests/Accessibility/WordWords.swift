import XML

extension [Check<WordFile>] {
  /// What of T3–T5, T10 and T13 is about the words that were given.
  static let wordWords: Self = [
    Check("T3", isOfWords: true) { file in
      file.headings.filter { $0.words.count > 100 }.map { "a long heading: \($0.words)" }
    },
    Check("T4", isOfWords: true) { file in
      file.paragraphs.filter { $0.outlineLevel != nil && $0.typed.beginsLikeAHeading }
        .map { "a typed number: \($0.text)" }
    },
    Check("T5", isOfWords: true) { file in
      file.paragraphs.filter { !$0.isInTable && !$0.isInContents && $0.typed.beginsLikeAnItem }
        .map { "a typed number: \($0.text)" }
    },
    Check("T10", isOfWords: true) { file in file.paragraphs.flatMap { $0.words().spaceFaults } },
    Check("T13", isOfWords: true) { file in
      file.paragraphs.filter { !$0.isInContents }.flatMap { $0.element.all("w:hyperlink") }
        .map { $0.all("w:t").map(\.content).joined() }.filter(\.isPoorLink).map { "a poor link: \($0)" }
    },
    Check("T16", isOfWords: true) { file in
      (file.paragraphs.map(\.text)
        + file.margins.flatMap { $0.descendants("w:p") }.map { $0.all("w:t").map(\.content).joined() })
        .flatMap(\.signFaults)
    },
  ]
}

extension [Check<OpenDocumentFile>] {
  /// What of T3–T5, T10 and T13 is about the words that were given.
  static let openDocumentWords: Self = [
    Check("T3", isOfWords: true) { file in
      file.headings.filter { $0.words.count > 100 }.map { "a long heading: \($0.words)" }
    },
    Check("T4", isOfWords: true) { file in
      file.paragraphs.filter { $0.element.name == "text:h" && $0.typed.beginsLikeAHeading }
        .map { "a typed number: \($0.words())" }
    },
    Check("T5", isOfWords: true) { file in
      file.paragraphs.filter { !$0.isInTable && !$0.isInContents && $0.typed.beginsLikeAnItem }
        .map { "a typed number: \($0.words())" }
    },
    Check("T10", isOfWords: true) { file in file.paragraphs.flatMap { $0.words().spaceFaults } },
    Check("T13", isOfWords: true) { file in
      file.paragraphs.filter { !$0.isInContents }.flatMap { $0.element.all("text:a") }.map(\.content)
        .filter(\.isPoorLink).map { "a poor link: \($0)" }
    },
    Check("T16", isOfWords: true) { file in
      (file.paragraphs.map { $0.words() } + file.margins.flatMap { $0.descendants("text:p") }.map(\.content))
        .flatMap(\.signFaults)
    },
  ]
}
