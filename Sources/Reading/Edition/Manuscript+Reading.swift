public import Diagnostics
public import Model

extension Manuscript {
  /// Reads an edition as `ClauseSet(reading:under:policy:)` does, and keeps where its texts stand.
  ///
  /// - Throws: All complaints at once.
  public init(reading edition: String, under root: String, policy: String? = nil) throws(Diagnostics) {
    let (set, files) = try ClauseSet.loaded(edition, under: root, policy: policy)
    let folders = [files.folder] + [policy].compactMap { $0 }
    self.init(set, set: Places(ofFile: "\(files.folder)/set.yaml"))
    for folder in folders {
      let ofTerms = places("begrippen", in: "\(folder)/begrippen.yaml") { entry in
        entry.glimpse("begrip").map { GlossaryEntry.id($0.text, entry.glimpses("stukken")) }
      }
      terms.merge(ofTerms) { $1 }
      facts.merge(places("feiten", in: "\(folder)/feiten.yaml") { $0.glimpse("id")?.text }) { $1 }
    }
    subjects = places("onderwerpen", in: "\(files.folder)/onderwerpen.yaml") { $0.glimpse("id")?.text }
    norms = files.indicators.flatMap { located in zip(located.indicator.norms, located.norms).map { ($0, $1) }
    }
    var raw = RawLines()
    // The articles of a set of rules stand in one file.
    var front: [String: Places] = [:]
    for located in files.clauses {
      let clause = located.clause
      let file = located.location.file
      let ofFile = front[file] ?? Places(ofFile: file)
      front[file] = ofFile
      clauses[clause.id] = ofFile
      lines += located.passages.flatMap { raw.lines(of: $0, owner: .clause(clause.id)) }
    }
    for located in files.skeletons {
      let kind = located.skeleton.kind
      skeletons[kind] = Places(ofFile: located.location.file)
      lines += located.passages.flatMap { raw.lines(of: $0, owner: .skeleton(kind)) }
    }
    for entry in set.glossary {
      guard let place = terms[entry.id]?.keys["betekenis"] else { continue }
      lines.append(raw.line(entry.meaning, owner: .term(entry.term), at: place))
    }
    for subject in set.namedSubjects {
      guard let performance = subject.performance, let places = subjects[subject.id] else { continue }
      for (key, phrases) in [
        ("prestatie", performance.what), ("methode", performance.method), ("bewijs", performance.evidence),
      ] {
        lines.append(
          raw.line(phrases, owner: .subject(subject.id), at: places.keys[key] ?? places.start))
      }
    }
  }
}

/// The lines of files as they stand there, each file read once.
private struct RawLines {
  private var files: [String: [Substring]] = [:]

  private mutating func line(at place: SourceLocation) -> String {
    if files[place.file] == nil {
      let text = (try? SourceFile(place.file))?.text ?? ""
      files[place.file] = text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let lines = files[place.file, default: []]
    return lines.indices.contains(place.line - 1) ? String(lines[place.line - 1]) : ""
  }

  mutating func line(
    _ phrases: [Phrase], owner: Manuscript.Owner, conditions: [Condition] = [], at place: SourceLocation
  ) -> Manuscript.Line {
    Manuscript.Line(
      owner: owner, conditions: conditions, text: phrases.written, location: place, raw: line(at: place))
  }

  mutating func lines(of passage: LocatedPassage, owner: Manuscript.Owner) -> [Manuscript.Line] {
    passage.mentions.lines.map {
      line($0.phrases, owner: owner, conditions: passage.conditions, at: $0.place)
    }
  }
}
