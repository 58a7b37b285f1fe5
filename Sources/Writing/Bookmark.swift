import Digest
import Model

extension Reference {
  /// The name of the bookmark at the place: `b_` and the first 12 hexadecimal digits of the SHA-256 of clause id
  /// and part id. Word allows 40 characters and no hyphen; equal clauses keep their name in every document.
  var bookmark: String {
    switch self {
    case .clause(let clause, let part): .bookmark(of: "\(clause)#\(part ?? "")")
    case .annex(let id): .bookmark(of: "bijlage:\(id)")
    case .division(let id): .bookmark(of: "indeling:\(id)")
    }
  }
}

extension String {
  fileprivate static func bookmark(of place: String) -> String {
    "b_" + sha256(Array(place.utf8)).prefix(12)
  }
}

/// A paragraph of an article: where it stands, and which part of which clause it is.
struct Trace: Equatable {
  /// The bookmark around its words.
  var bookmark: String
  var clause: Clause.ID
  /// The place of the part among its siblings and those of what it stands under, from 1; empty for the heading.
  var path: [Int]
  /// The part in the clause: its id, or its place such as `lid-2.1`; nil for the heading.
  var part: String?

  /// The heading of an article.
  init(of article: Article) {
    (bookmark, clause, path) = (Reference.clause(article.id, part: nil).bookmark, article.id, [])
  }

  /// A member or part.
  init(of item: Item<Inline>, at path: [Int], under clause: Clause.ID, in article: Clause.ID) {
    let place = "lid-" + path.map(String.init).joined(separator: ".")
    (self.clause, self.path) = (item.clause ?? clause, path)
    bookmark = Reference.clause(article, part: item.id ?? "@\(place)").bookmark
    // In an article of several clauses the id of a part begins with that of its clause.
    part =
      item.id.map { $0.hasPrefix("\(self.clause).") ? String($0.dropFirst(self.clause.count + 1)) : $0 }
      ?? place
  }

  /// `boete#maximum`: the name of the part in a content control, which holds 64 characters (ECMA-376, Part 1,
  /// 17.5.2.42); a longer one gives way to the bookmark.
  var tag: String {
    let name = part.map { "\(clause)#\($0)" } ?? clause
    return name.count <= 64 ? name : bookmark
  }
}

extension Article {
  /// Its heading and its parts, in reading order.
  var traces: [Trace] {
    func traces(_ items: [Item<Inline>], under path: [Int], _ clause: Clause.ID) -> [Trace] {
      items.enumerated().flatMap { index, item in
        let trace = Trace(of: item, at: path + [index + 1], under: clause, in: id)
        return [trace] + traces(item.items, under: path + [index + 1], trace.clause)
      }
    }
    return [Trace(of: self)] + traces(members, under: [], id)
  }
}

extension Outline {
  /// The bookmark at a heading: that of the place which it numbers, else one for the list of contents alone.
  func bookmark(of entry: Entry) -> String {
    entry.place?.bookmark ?? "_Toc\(10_000_000 + (index(of: entry) ?? 0))"
  }
}
