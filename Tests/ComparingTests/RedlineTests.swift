import Comparing
import Dice
import Documents
import Model
import Testing

@Suite("A redline of two versions by chance")
struct RedlineTests {
  /// Thirty pairs; the judges take two thousand.
  static let pairs = (1..<31).map(Pair.init)

  /// A document by chance, and the same after a round of changes.
  struct Pair {
    let seed: UInt64
    let old, new: Transcript

    init(_ seed: Int) {
      self.seed = UInt64(seed)
      var dice = Dice(seed: self.seed)
      let document = Document.random(using: &dice)
      (old, new) = (Transcript(of: document), Transcript(of: document.revised(using: &dice)))
    }

    var redline: Redline { Redline(from: old, to: new) }
  }

  @Test("holds both versions")
  func versions() {
    for pair in Self.pairs {
      let redline = pair.redline
      let (isOld, isNew) = (redline.original == pair.old, redline.revised == pair.new)
      #expect(isOld && isNew, "seed \(pair.seed)")
    }
    #expect(Self.pairs.filter { $0.old != $0.new }.count > 25)
  }

  @Test("of a version and itself has no marks")
  func unchanged() {
    for pair in Self.pairs {
      let redline = Redline(from: pair.old, to: pair.old)
      let isUnmarked = redline.paragraphs.flatMap(\.all).allSatisfy { paragraph in
        paragraph.presence == .both && paragraph.line.allSatisfy { $0.presence == .both }
      }
      #expect(isUnmarked, "seed \(pair.seed)")
    }
  }

  @Test("says the same the other way round when the versions are swapped")
  func swapped() {
    for pair in Self.pairs {
      let (there, back) = (pair.redline.tally, Redline(from: pair.new, to: pair.old).tally)
      let isSame = there.mapKeys(\.swapped) == back
      #expect(isSame, "seed \(pair.seed)")
    }
  }

  @Test("marks no empty words, and what is gone before what comes in its place")
  func order() {
    for pair in Self.pairs {
      for paragraph in pair.redline.paragraphs.flatMap(\.all) {
        let hasWords = paragraph.line.allSatisfy { !$0.piece.words.isEmpty }
        let isOldFirst =
          paragraph.line.map(\.presence).isOldFirst && paragraph.parts.map(\.presence).isOldFirst
        #expect(hasWords && isOldFirst, "seed \(pair.seed)")
      }
    }
  }
}

extension Redline {
  /// What stands in which version, and how often.
  fileprivate var tally: [Fact: Int] {
    var facts: [Fact: Int] = [:]
    for paragraph in paragraphs.flatMap(\.all) {
      facts[
        Fact(presence: paragraph.presence, words: "\(paragraph.role) \(paragraph.isMoved)"), default: 0] += 1
      for mark in paragraph.line {
        facts[
          Fact(presence: mark.presence, words: "\(mark.isRenumbering) \(mark.piece.words)"), default: 0] += 1
      }
    }
    return facts
  }

  struct Fact: Hashable {
    var presence: Presence
    var words: String

    var swapped: Fact { Fact(presence: presence.swapped, words: words) }
  }
}

extension [Redline.Fact: Int] {
  fileprivate func mapKeys(_ change: (Redline.Fact) -> Redline.Fact) -> Self {
    Dictionary(uniqueKeysWithValues: map { (change($0.key), $0.value) })
  }
}

extension [Redline.Presence] {
  fileprivate var isOldFirst: Bool { zip(self, dropFirst()).allSatisfy { $0 != .new || $1 != .old } }
}
