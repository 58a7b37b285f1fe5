import Archive
import ArgumentParser
import Assembling
import Comparing
import Diagnostics
import Explaining
import Foundation
import Model
import Reading
import Writing

extension Diff {
  /// Tells what differs between two editions, in every form asked for, and whether anything does.
  func tellEditions(under root: String) throws -> Bool {
    let (older, newer) = (try edition(old, under: root), try edition(new, under: root))
    if older.changes?.since == newer.version {
      report("Let op: \(older.version) is de nieuwere editie; in deze volgorde zijn er geen redenen.")
    }
    let difference = EditionDifference(from: older, to: newer)
    guard let day = date ?? newer.publishedOn ?? newer.validFrom else {
      throw ValidationError("de editie \(newer.version) zegt niet wanneer zij is gepubliceerd; geef --date")
    }
    if let form = forms.first, forms.count == 1, form.isText {
      let bytes = try text(difference, in: form, on: day)
      if let output { try writeNew(bytes, to: output) } else { try say(bytes) }
    } else {
      try writeFiles(difference, older, newer, on: day, under: root)
    }
    return !difference.rows.isEmpty
  }

  /// An edition by its name, or by its folder in a `Clauses`.
  private func edition(_ name: String, under root: String) throws -> ClauseSet {
    let place = name.contains("/") ? editionPlace(name) ?? (name: name, root: root) : (name: name, root: root)
    return try orComplain("\(place.root)/Clauses/\(name)") { () throws(Diagnostics) in
      try ClauseSet(reading: place.name, under: place.root)
    }
  }

  private func text(_ difference: EditionDifference, in form: Form, on day: Day) throws -> [UInt8] {
    switch form {
    case .text: Array((difference.summary + "\n").utf8)
    case .html: Array(difference.page(on: day).utf8)
    case .csv: Array(difference.csv.utf8)
    case .json: try encoded(DifferenceFile(difference)) + [10]
    case .docx, .odt: []
    }
  }

  /// The list and the redline of all clauses, in the folder of the comparison.
  private func writeFiles(
    _ difference: EditionDifference, _ older: ClauseSet, _ newer: ClauseSet, on day: Day, under root: String
  ) throws {
    let style = try houseStyle(under: root)
    let list = Document(of: difference, on: day)
    let redline = Redline(from: Transcript(of: older, on: day), to: Transcript(of: newer, on: day))
      .explained(by: newer)
    let span = "\(older.version)-\(newer.version)"
    let files = try forms.flatMap { form -> [OutputFile] in
      guard !form.isText else {
        let ending = form == .text ? "txt" : form.rawValue
        return [
          OutputFile(name: "verschillen-\(span).\(ending)", bytes: try text(difference, in: form, on: day))
        ]
      }
      let word = form == .docx
      let archives = [
        ("was-wordt", word ? list.word(in: style) : list.openDocument(in: style)),
        (
          "renvooi",
          word
            ? redline.word(in: style, by: hand, on: day) : redline.openDocument(in: style, by: hand, on: day)
        ),
      ]
      return try archives.map { name, archive in
        OutputFile(
          name: "\(name)-\(span).\(form.rawValue)",
          bytes: try archive.zipped(on: day))
      }
    }
    let folder = OutputFolder(output ?? "Output/\(span)")
    try folder.write(files, of: "vergelijking \(span)", edition: newer.version, force: force)
    try say(files.map { "\(folder.path)/\($0.name)" }.joined(separator: "\n"))
  }
}
