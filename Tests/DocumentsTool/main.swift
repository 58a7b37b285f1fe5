import Archive
import Comparing
import Dice
import Documents
import Foundation
import Model
import Writing

// documents OUTDIR COUNT SEED: writes the sample, the plan text and COUNT random documents in every format, for the
// judges. documents OUTDIR COUNT SEED redlines: writes COUNT random pairs of versions with their redline. Run it in the
// folder of the project.
guard CommandLine.arguments.count > 3, let count = Int(CommandLine.arguments[2]),
  let seed = UInt64(CommandLine.arguments[3])
else {
  print("documents OUTDIR COUNT SEED [redlines]")
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

func writeRedlines() throws {
  for index in 0..<max(0, count) {
    var dice = Dice(seed: seed &+ UInt64(index))
    let old = Document.random(using: &dice).withoutPageCounts
    let new = old.revised(using: &dice).withoutPageCounts
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

if CommandLine.arguments.last == "redlines" { try writeRedlines() } else { try writeDocuments() }
print("seed \(seed)")
