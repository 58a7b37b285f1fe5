import Comparing
import Dice
import Documents
import Model
import Testing
import Writing

@Suite("A redline of two versions by chance")
struct RedlineTests {
  /// Thirty pairs; the judges take two thousand.
  static let pairs = (1..<31).map(Pair.init)

  /// A document by chance, and the same after a round of changes.
  struct Pair {
    let seed: UInt64
    let old, new: Transcript
    let redline: Redline

    init(_ seed: Int) {
      self.seed = UInt64(seed)
      var dice = Dice(seed: self.seed)
      let document = Document.random(using: &dice)
      let revised = document.withoutPageCounts.revised(using: &dice).withoutPageCounts
      (old, new) = (Transcript(of: document.withoutPageCounts), Transcript(of: revised))
      redline = Redline(from: old, to: new)
    }
  }

  @Test("is of versions that differ")
  func versions() { #expect(Self.pairs.filter { $0.old != $0.new }.count > 25) }

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

  @Test("holds to what must hold of every redline", arguments: RedlineCheck.allCases)
  func checks(check: RedlineCheck) {
    for pair in Self.pairs { #expect(check.holds(of: pair.redline, pair), "seed \(pair.seed)") }
  }

  @Test("gives files from which both versions can be read back", arguments: RedlineFile.allCases)
  func files(file: RedlineFile) throws {
    let style = try HouseStyle(reading: "Templates/huisstijl/borging")
    for pair in Self.pairs {
      let archive = file.archive(pair.redline, style, on: pair.new.head.marks.date)
      #expect(try file.holds(of: archive, pair), "seed \(pair.seed)")
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
