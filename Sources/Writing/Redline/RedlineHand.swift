import Model

/// Who makes the changes of a redline, and when.
///
/// Time and author keep changes apart in LibreOffice 7.4. It takes neighbours of one kind, author and time for one
/// change, and grows their paragraphs together on rejecting it; so words in a paragraph bear a later time than paragraphs,
/// and another than those in the next one.
/// And it takes equal words, deleted and inserted by one author, for words that were moved, and mixes up their styles; so
/// these bear names of their own, by which a reader finds what moved.
struct RedlineHand {
  let author: String
  let day: Day
  /// The words that come back elsewhere.
  private let returning: Set<String>

  init(author: String, day: Day, rows: [RedlineRow]) {
    (self.author, self.day) = (author, day)
    returning = rows.returningWords
  }

  /// Whether these words stand in the other version too, elsewhere.
  func moves(_ marks: [Redline.Mark]) -> Bool { returning.contains(marks.trimmedWords) }

  /// The marks of a paragraph, each with whether its words stand elsewhere too: in a paragraph of both versions those of a
  /// stretch together, else those of the whole.
  func marks(_ marks: [Redline.Mark], in presence: Redline.Presence) -> [(mark: Redline.Mark, isMoved: Bool)]
  {
    (presence == .both ? marks.stretches : [marks]).flatMap { stretch in
      let isMoved = moves(stretch)
      return stretch.map { ($0, isMoved) }
    }
  }

  /// The name of who made a change; that of changes which only follow a change of numbers lets a reader accept them apart.
  func name(_ presence: Redline.Presence, isMoved: Bool, isRenumbering: Bool) -> String {
    if isRenumbering { return "\(author) (vernummerd)" }
    guard isMoved else { return author }
    return "\(author) (verplaatst, \(presence == .old ? "oude" : "nieuwe") plaats)"
  }

  /// When a change of whole paragraphs was made, without a time zone.
  var time: String { "\(day)T00:00:00" }

  /// When the words of a paragraph were changed.
  ///
  /// - Parameter turn: The place of the paragraph among all.
  func time(ofWordsIn turn: Int) -> String { "\(day)T0\(1 + turn % 2):00:00" }
}

extension [RedlineRow] {
  /// What is deleted in one place and inserted in another, in one of them as a whole paragraph.
  fileprivate var returningWords: Set<String> {
    var (whole, all): ([Redline.Presence: Set<String>], [Redline.Presence: Set<String>]) = ([:], [:])
    for case .line(let line) in self {
      switch line.presence {
      case .both:
        for stretch in line.marks.stretches {
          all[stretch.first?.presence ?? .both, default: []].insert(stretch.trimmedWords)
        }
      case .old, .new:
        whole[line.presence, default: []].insert(line.marks.trimmedWords)
        all[line.presence, default: []].insert(line.marks.trimmedWords)
      }
    }
    return (whole[.old] ?? []).intersection(all[.new] ?? [])
      .union((whole[.new] ?? []).intersection(all[.old] ?? []))
  }
}

extension [Redline.Mark] {
  /// The marks in stretches that are of one kind.
  fileprivate var stretches: [[Redline.Mark]] {
    reduce(into: []) { stretches, mark in
      if stretches.last?.last?.presence == mark.presence {
        stretches[stretches.count - 1].append(mark)
      } else {
        stretches.append([mark])
      }
    }
  }

  /// The words without spaces around them.
  fileprivate var trimmedWords: String {
    let words = map(\.piece.words).joined()
    return String(words.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
