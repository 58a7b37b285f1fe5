import Archive
import Comparing
import Diagnostics
import Drafting
import Explaining
import Foundation
import Model
import Reading
import Writing

extension Diff {
  /// A dossier to draft: its file, and the edition in place of its own.
  typealias Source = (path: String, edition: String?)

  /// Writes the redline of each document that both have, tells of those that one has, and whether anything differs.
  func writeRedlines(from old: Source, to new: Source, under root: String) throws -> Bool {
    let style = try houseStyle(under: root)
    let (older, newer) = (try drafted(old, under: root), try drafted(new, under: root))
    let (was, becomes) = (older.edition.version, newer.edition.version)
    let span =
      was == becomes ? "\(older.draft.dossier.version)-\(newer.draft.dossier.version)" : "\(was)-\(becomes)"
    var files: [OutputFile] = []
    var lines: [String] = []
    var hasChanges = false
    for made in newer.draft.documents {
      guard case .document(let document) = made.outcome else { continue }
      let name = "\(newer.draft.dossier.number)-\(made.area.id)-\(made.label)"
      guard let before = older.draft.document(like: made) else {
        (lines, hasChanges) = (lines + ["\(name): alleen in de nieuwere versie"], true)
        continue
      }
      let redline = Redline(from: Transcript(of: before), to: Transcript(of: document)).explained(
        by: newer.edition)
      let day = date ?? document.marks.date
      for form in forms {
        files.append(
          OutputFile(
            name: "\(name)-renvooi-\(span).\(form.rawValue)",
            bytes: try bytes(redline, in: form, style, on: day)))
      }
      hasChanges = hasChanges || redline.hasChanges
      lines.append("\(name): \(redline.counts)")
    }
    for made in older.draft.documents where newer.draft.document(like: made) == nil {
      guard case .document = made.outcome else { continue }
      hasChanges = true
      lines.append("\(older.draft.dossier.number)-\(made.area.id)-\(made.label): alleen in de oudere versie")
    }
    let folder = OutputFolder("\(output ?? "Output")/\(newer.draft.dossier.number)")
    if !files.isEmpty {
      try folder.write(files, of: newer.draft.dossier.name, edition: becomes, force: force)
    }
    try say((lines + files.map { "\(folder.path)/\($0.name)" }).joined(separator: "\n"))
    return hasChanges
  }

  /// Writes the redline of two documents that were kept.
  func writeRedline(from old: String, to new: String, under root: String) throws -> Bool {
    let style = try houseStyle(under: root)
    func kept(_ path: String) throws -> Transcript {
      try orComplain(path) { () throws(Diagnostics) in try Transcript(reading: path) }
    }
    let (was, becomes) = (try kept(old), try kept(new))
    let redline = Redline(from: was, to: becomes)
    let marks = becomes.head.marks
    let stem = URL(filePath: new).deletingPathExtension().lastPathComponent
    let name = "\(stem)-renvooi-\(was.head.provenance.edition)-\(becomes.head.provenance.edition)"
    let files = try forms.map { form in
      OutputFile(
        name: "\(name).\(form.rawValue)", bytes: try bytes(redline, in: form, style, on: date ?? marks.date))
    }
    let folder = OutputFolder("\(output ?? "Output")/\(marks.dossierNumber)")
    try folder.write(files, of: marks.project, edition: becomes.head.provenance.edition, force: force)
    try say(([redline.counts] + files.map { "\(folder.path)/\($0.name)" }).joined(separator: "\n"))
    return redline.hasChanges
  }

  private func bytes(_ redline: Redline, in form: Form, _ style: HouseStyle, on day: Day) throws -> [UInt8] {
    switch form {
    case .html: Array(redline.page(by: hand, on: day).utf8)
    case .docx:
      try redline.word(in: style, by: hand, on: day).zipped(on: day)
    case .odt:
      try redline.openDocument(in: style, by: hand, on: day).zipped(on: day)
    case .text, .json, .csv: []
    }
  }

  private func drafted(_ source: Source, under root: String) throws -> (draft: Draft, edition: ClauseSet) {
    let read = try orComplain(source.path) { () throws(Diagnostics) in
      try readDossier(
        source.path, under: root, edition: source.edition, policy: policy.path(beside: source.path))
    }
    return (read.edition.draft(for: read.dossier), read.edition)
  }

  /// Lists how the newer edition touches each dossier of a folder, and tells whether it touches any.
  func reportImpact(on folder: String, under root: String) throws -> Bool {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
    guard !names.isEmpty else {
      report("\(folder):1:1: hier staat geen dossier (YAML); geef met --dossiers een map met dossiers")
      throw Exit.noInput
    }
    var impacts: [DossierImpact] = []
    var isUnreadable = false
    for name in names {
      let path = "\(folder)/\(name)"
      do throws(Diagnostics) {
        let own = policy.path(beside: path)
        let (older, newer) = (
          try readDossier(path, under: root, edition: old, policy: own),
          try readDossier(path, under: root, edition: new, policy: own)
        )
        impacts.append(
          DossierImpact(
            name: path, from: older.edition.draft(for: older.dossier).forComparing,
            to: newer.edition.draft(for: newer.dossier).forComparing))
      } catch {
        report(error.description)
        isUnreadable = true
      }
    }
    let bytes = json ? try encoded(impacts.map(ImpactFile.init)) + [10] : Array((impacts.summary + "\n").utf8)
    if let output { try writeNew(bytes, to: output) } else { try say(bytes) }
    if isUnreadable { throw Exit.badData }
    return impacts.contains { $0.kind != .unchanged }
  }
}

extension Draft {
  /// The document of the same sub-area, kind and year; nil when there is none.
  fileprivate func document(like other: DraftedDocument) -> Document? {
    let found = documents.first {
      $0.area.id == other.area.id && $0.label == other.label && $0.audience == other.audience
    }
    guard case .document(let document)? = found?.outcome else { return nil }
    return document
  }

  /// Its decisions, and its documents by name.
  fileprivate var forComparing: DossierImpact.Side {
    DossierImpact.Side(
      decisions: areas.flatMap(\.decisions),
      documents: documents.compactMap { made in
        guard case .document(let document) = made.outcome else { return nil }
        return ("\(made.area.id)-\(made.label)", Transcript(of: document))
      })
  }
}

extension Redline {
  /// `3 alinea's en cellen met andere woorden, 1 nieuw, 2 vervallen; 14 verwijzingen vernummerd`.
  fileprivate var counts: String {
    let all = paragraphs.flatMap(\.all)
    let words = all.filter { $0.presence == .both }.count { paragraph in
      paragraph.line.contains { $0.presence != .both && !$0.isRenumbering }
    }
    let came = all.count { $0.presence == .new }
    let gone = all.count { $0.presence == .old }
    let numbers = all.flatMap(\.line).count { $0.presence == .new && $0.isRenumbering }
    return
      "\(words) alinea's en cellen met andere woorden, \(came) nieuw, \(gone) vervallen; \(numbers) verwijzingen vernummerd"
  }

  /// Whether anything is marked.
  fileprivate var hasChanges: Bool { paragraphs.flatMap(\.all).contains(where: \.isMarked) }
}
