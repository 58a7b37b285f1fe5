public import Model

extension Redline {
  /// The changes that make `new` of `old`: paragraphs are matched by what they are known by, else by their words; in a
  /// pair of them words are matched.
  ///
  /// With the versions swapped it says the same the other way round: of two the same one is always read first,
  /// whichever is the old one.
  public init(from old: Transcript, to new: Transcript) {
    let (one, other) = (old.paragraphs.map(Sample.init), new.paragraphs.map(Sample.init))
    let paragraphs =
      new.precedes(old) ? marked(other, one).map(\.swapped).oldFirst(\.presence) : marked(one, other)
    self.init(old: old.head, new: new.head, paragraphs)
  }
}

/// Paragraphs that stand in a row, with what stands under them.
private func marked(_ old: [Sample], _ new: [Sample]) -> [Redline.MarkedParagraph] {
  Alignment(of: old, new).steps.map { step in
    switch step {
    case .both(let one, let other): marked(old[one], new[other])
    case .old(let one, let isMoved): Redline.MarkedParagraph(in: .old, old[one].paragraph, isMoved: isMoved)
    case .new(let other, let isMoved):
      Redline.MarkedParagraph(in: .new, new[other].paragraph, isMoved: isMoved)
    }
  }
}

func marked(_ old: Sample, _ new: Sample) -> Redline.MarkedParagraph {
  Redline.MarkedParagraph(
    old.paragraph, new.paragraph, WordDifference(from: old.paragraph.line, to: new.paragraph.line).marks,
    parts: marked(old.parts, new.parts))
}

extension Transcript {
  /// An order in which two different transcripts always stand the same way.
  fileprivate func precedes(_ other: Transcript) -> Bool {
    let (all, others) = (paragraphs.flatMap(\.all), other.paragraphs.flatMap(\.all))
    for (one, other) in zip(all, others) {
      let (sorting, otherSorting) = (one.sorting, other.sorting)
      if sorting != otherSorting { return sorting.lexicographicallyPrecedes(otherSorting) }
    }
    return all.count < others.count
  }
}

extension Paragraph {
  /// Its words first; then all else in which it can differ.
  fileprivate var sorting: [String] {
    [words, label, key ?? "", "\(role) \(parts.count)"] + line.map { "\($0.isStrong) \($0.words)" }
  }
}

extension Redline.MarkedParagraph {
  /// The same with the versions swapped.
  fileprivate var swapped: Self {
    var paragraph = self
    (paragraph.old, paragraph.new) = (new, old)
    paragraph.line = line.map { mark in
      Redline.Mark(mark.presence.swapped, mark.piece, isRenumbering: mark.isRenumbering)
    }.oldFirst(\.presence)
    paragraph.parts = parts.map(\.swapped).oldFirst(\.presence)
    return paragraph
  }
}

extension Array {
  /// The same with what is in the old version alone before what is in the new one alone, where they stand together.
  func oldFirst(_ presence: (Element) -> Redline.Presence) -> [Element] {
    var (ordered, new): ([Element], [Element]) = ([], [])
    for element in self {
      switch presence(element) {
      case .old: ordered.append(element)
      case .new: new.append(element)
      case .both:
        ordered += new + [element]
        new = []
      }
    }
    return ordered + new
  }
}
