import ArgumentParser
import Comparing
import Diagnostics
import Explaining
import FoundationEssentials
import Model
import Reading

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Vergelijkt twee edities naar betekenis: wat werd strenger, soepeler of anders, en waarom.",
    aliases: ["vergelijk"])

  @Argument(help: ArgumentHelp("De oudere editie.", valueName: "oud"))
  var old: String
  @Argument(help: ArgumentHelp("De nieuwere editie.", valueName: "nieuw"))
  var new: String
  @OptionGroup var root: RootOption

  func run() throws {
    let root = try root.path()
    let (older, newer) = (try edition(old, under: root), try edition(new, under: root))
    let difference = EditionDifference(from: older, to: newer)
    try say(difference.summary(of: []))
  }

  private func edition(_ name: String, under root: String) throws -> ClauseSet {
    try orComplain("\(root)/Clauses/\(name)") { () throws(Diagnostics) in
      try ClauseSet(reading: name, under: root)
    }
  }
}
