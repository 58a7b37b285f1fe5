import Archive
import Comparing
import Dice
import Documents
import Foundation
import Model
import RedlineFiles
import Writing

// documents OUTDIR COUNT SEED: writes the sample, the plan text and COUNT random documents in every format, for the
// judges. With `redlines` after it: writes COUNT random pairs of versions with their redline; with `pairs`: says whether
// both versions can be read back from the redline of each. Run it in the folder of the project.
guard CommandLine.arguments.count > 3, let count = Int(CommandLine.arguments[2]),
  let seed = UInt64(CommandLine.arguments[3])
else {
  print("documents OUTDIR COUNT SEED [redlines | pairs]")
  exit(64)
}
let folder = URL(filePath: CommandLine.arguments[1])
let style = try HouseStyle(reading: "Templates/huisstijl/borging")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)

func write(_ bytes: [UInt8], _ name: String) throws {
  try Data(bytes).write(to: folder.appending(path: name))
}

func zipped(_ archive: Archive, _ document: Document) throws -> [UInt8] {
  let day = document.marks.date
  return try archive.zipped(year: day.year, month: day.month, day: day.day)
}

func writeDocuments() throws {
  let random = (0..<max(0, count)).map { index -> (String, Document) in
    let number = String(10_001 + index).dropFirst()
    return ("random-\(number)", .random(seed: seed &+ UInt64(index)))
  }
  for (name, document) in [("sample", Document.sample), ("plan", Document.plan)] + random {
    try write(zipped(document.word(in: style), document), "\(name).docx")
    try write(zipped(document.openDocument(in: style), document), "\(name).odt")
    try write(Array(document.page().utf8), "\(name).html")
    try write(Array(document.plainText().utf8), "\(name).txt")
  }
}

/// A document by chance and the same after a round of changes.
func pair(_ index: Int) -> (old: Document, new: Document) {
  var dice = Dice(seed: seed &+ UInt64(index))
  let old = Document.random(using: &dice).withoutPageCounts
  return (old, old.revised(using: &dice).withoutPageCounts)
}

func writeRedlines() throws {
  for index in 0..<max(0, count) {
    let (old, new) = pair(index)
    let redline = Redline(from: Transcript(of: old), to: Transcript(of: new))
    let number = String(10_001 + index).dropFirst()
    for (part, document) in [("oud", old), ("nieuw", new)] {
      try write(zipped(document.word(in: style), document), "\(number)-\(part).docx")
      try write(zipped(document.openDocument(in: style), document), "\(number)-\(part).odt")
    }
    let day = new.marks.date
    try write(zipped(redline.word(in: style, by: "Borging", on: day), new), "\(number)-renvooi.docx")
    try write(zipped(redline.openDocument(in: style, by: "Borging", on: day), new), "\(number)-renvooi.odt")
  }
}

/// What cannot be read back of a pair: from its redline, and from the XML of its files.
func faults(ofPair index: Int) throws -> [String] {
  let pair = pair(index)
  let (old, new) = (Transcript(of: pair.old), Transcript(of: pair.new))
  let redline = Redline(from: old, to: new)
  let word = redline.word(in: style, by: "Borging", on: pair.new.marks.date)
  let openDocument = redline.openDocument(in: style, by: "Borging", on: pair.new.marks.date)
  let (was, becomes) = (paragraphs(of: old), paragraphs(of: new))
  let answers = [
    ("redline", redline.original == old && redline.revised == new),
    ("docx", try paragraphs(inWord: word, .old) == was && paragraphs(inWord: word, .new) == becomes),
    (
      "odt",
      try paragraphs(inOpenDocument: openDocument, .old) == was
        && paragraphs(inOpenDocument: openDocument, .new) == becomes
    ),
  ]
  return answers.filter { !$0.1 }.map { name, _ in
    "pair of seed \(seed &+ UInt64(index)): a version cannot be read back from the \(name)"
  }
}

/// Tells of every pair of which a version cannot be read back.
func checkPairs() async throws {
  let cores = ProcessInfo.processInfo.activeProcessorCount
  let pairs = max(0, count)
  let found = try await withThrowingTaskGroup(of: [String].self) { group in
    for core in 0..<cores {
      group.addTask { try stride(from: core, to: pairs, by: cores).flatMap(faults) }
    }
    return try await group.reduce([], +)
  }
  for fault in found { print(fault) }
  if !found.isEmpty { exit(1) }
}

switch CommandLine.arguments.last {
case "redlines": try writeRedlines()
case "pairs": try await checkPairs()
case _: try writeDocuments()
}
print("seed \(seed)")
