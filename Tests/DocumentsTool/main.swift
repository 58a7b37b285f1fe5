import Archive
import Documents
import Foundation
import Model
import Writing

// documents OUTDIR COUNT SEED: writes the sample, the plan text and COUNT random documents in every format, for the
// judges. Run it in the folder of the project.
guard CommandLine.arguments.count == 4, let count = Int(CommandLine.arguments[2]),
  let seed = UInt64(CommandLine.arguments[3])
else {
  print("documents OUTDIR COUNT SEED")
  exit(64)
}
let folder = URL(filePath: CommandLine.arguments[1])
let style = try HouseStyle(reading: "Templates/huisstijl/borging")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
let random = (0..<max(0, count)).map { index -> (String, Document) in
  let number = String(10_001 + index).dropFirst()
  return ("random-\(number)", .random(seed: seed &+ UInt64(index)))
}
for (name, document) in [("sample", Document.sample), ("plan", Document.plan)] + random {
  let day = document.marks.date
  let files = [
    "docx": try document.word(in: style).zipped(year: day.year, month: day.month, day: day.day),
    "odt": try document.openDocument(in: style).zipped(year: day.year, month: day.month, day: day.day),
    "html": Array(document.page().utf8), "txt": Array(document.plainText().utf8),
  ]
  for (ending, bytes) in files { try Data(bytes).write(to: folder.appending(path: "\(name).\(ending)")) }
}
print("seed \(seed)")
