import Archive
import Model
import RedlineFiles
import Writing

@testable import Comparing

/// What must hold of every redline, by name.
enum RedlineCheck: String, CaseIterable {
  /// Both versions can be read back.
  case terugleesbaar
  /// What is gone stands before what comes in its place.
  case volgorde
  /// Nothing marked is without words, and nothing is deleted and inserted in the same words.
  case leeg
  /// At most a fifth more is marked than the fewest characters that tell the difference.
  case zuinig
  /// References to one place whose number changed are counted apart.
  case vernummerd
  /// What both versions have, known by its key, is no loss and no gain.
  case verplaatst

  func holds(of redline: Redline, _ pair: RedlineTests.Pair) -> Bool {
    let all = redline.paragraphs.flatMap(\.all)
    switch self {
    case .terugleesbaar: return redline.original == pair.old && redline.revised == pair.new
    case .volgorde:
      return all.allSatisfy { $0.line.map(\.presence).isOldFirst && $0.parts.map(\.presence).isOldFirst }
    case .leeg:
      return all.allSatisfy { paragraph in
        paragraph.line.allSatisfy { !$0.piece.words.isEmpty }
          && zip(paragraph.line, paragraph.line.dropFirst()).allSatisfy { one, other in
            one.presence != .old || other.presence != .new || one.piece != other.piece
          }
      }
    case .zuinig:
      return all.filter { $0.presence == .both }.allSatisfy { paragraph in
        let changed = paragraph.line.filter { $0.presence != .both && !$0.isRenumbering }
        let marked = changed.reduce(0) { $0 + $1.piece.words.count }
        return changed.isEmpty || marked * 5 <= WordDifferenceTests.fewest(paragraph) * 6
      }
    case .vernummerd:
      return all.filter { $0.presence == .both }.allSatisfy { paragraph in
        zip(paragraph.line, paragraph.line.dropFirst()).allSatisfy { one, other in
          guard one.presence == .old, other.presence == .new, let place = one.piece.place,
            place == other.piece.place, one.piece.isStrong == other.piece.isStrong
          else { return true }
          return one.isRenumbering && other.isRenumbering
        }
      }
    case .verplaatst: return redline.paragraphs.allSatisfy(\.tellsWhatMoved)
    }
  }
}

extension Piece {
  fileprivate var place: Reference? {
    switch content {
    case .place(let place, _): place
    case .words, .openPoint, .pageCount, .commentStart, .commentEnd: nil
    }
  }
}

extension Redline.MarkedParagraph {
  /// Whether every part that stands in the row twice, gone and come, is said to have moved.
  fileprivate var tellsWhatMoved: Bool {
    func keys(_ presence: Redline.Presence) -> Set<String> {
      Set(parts.filter { $0.presence == presence && !$0.isMoved }.compactMap { ($0.old ?? $0.new)?.key })
    }
    let isTold = presence != .both || keys(.old).isDisjoint(with: keys(.new))
    return isTold && parts.allSatisfy(\.tellsWhatMoved)
  }
}

extension [Redline.Presence] {
  /// Whether nothing gone stands right after what is new.
  var isOldFirst: Bool { zip(self, dropFirst()).allSatisfy { $0 != .new || $1 != .old } }
}

/// Whether both versions can be read back from the files of a redline.
enum RedlineFile: String, CaseIterable {
  case docx, odt

  func archive(_ redline: Redline, _ style: HouseStyle, on day: Day) -> Archive {
    switch self {
    case .docx: redline.word(in: style, by: "Borging", on: day)
    case .odt: redline.openDocument(in: style, by: "Borging", on: day)
    }
  }

  func holds(of archive: Archive, _ pair: RedlineTests.Pair) throws -> Bool {
    let (was, becomes) = (paragraphs(of: pair.old), paragraphs(of: pair.new))
    return switch self {
    case .docx:
      try paragraphs(inWord: archive, .old) == was && paragraphs(inWord: archive, .new) == becomes
    case .odt:
      try paragraphs(inOpenDocument: archive, .old) == was
        && paragraphs(inOpenDocument: archive, .new) == becomes
    }
  }
}
