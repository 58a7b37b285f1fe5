import ArgumentParser
import Diagnostics
import Drafting
import Model

/// A document that is asked for by name: a kind, or that of one year or instrument, as files are called
/// (`prestatieafspraken-2027`).
struct AskedDocument {
  let kind: DocumentKind
  /// As it was asked: the kind, for every document of it, or the label of one.
  let name: String

  /// - Throws: `ValidationError` for what is no document, with the nearest that is one.
  init(_ text: String) throws {
    let kinds = DocumentKind.allCases.filter { text == $0.rawValue || text.hasPrefix("\($0.rawValue)-") }
    guard let kind = kinds.max(by: { $0.rawValue.count < $1.rawValue.count }) else {
      let codes = DocumentKind.allCases.map(\.rawValue)
      throw ValidationError(
        "‘\(text)’ is geen stuk; "
          + (codes.nearest(to: text).map { "bedoelt u ‘\($0)’?" }
            ?? "kies uit \(codes.joined(separator: ", "))")
      )
    }
    self.kind = kind
    name = text
  }

  /// Whether it is what was asked.
  func isMet(by document: DraftedDocument) -> Bool {
    document.kind == kind && [kind.rawValue, document.label].contains(name)
  }

  /// Said of what no dossier has.
  static func missing(_ asked: [AskedDocument], among documents: [DraftedDocument], in path: String)
    -> [Diagnostic]
  {
    asked.filter { one in !documents.contains(where: one.isMet) }.map { one in
      let labels = documents.map(\.label).together { $0 }.map(\.key)
      return Diagnostic(
        "het dossier krijgt geen stuk ‘\(one.name)’",
        labels.isEmpty ? "pas de feiten of ‘stukken’ aan" : "kies uit \(labels.joined(separator: ", "))",
        at: SourceLocation(file: path))
    }
  }
}
