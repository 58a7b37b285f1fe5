import Model
import XML

extension Provenance {
  /// The namespace of the file that tells where every part of a clause stands.
  static let namespace = "urn:borging:herkomst:1"

  /// The properties of the file that tell what it was made from.
  var properties: [(name: String, value: String)] {
    [("Borging-editie", edition), ("Borging-dossier", dossierHash)]
  }
}

extension Document {
  /// What the document was made from, and for each paragraph of an article its bookmark, clause and part.
  var provenanceNode: XMLNode {
    let versions = Dictionary(provenance.clauses.map { ($0.id, $0.version) }) { first, _ in first }
    let traces = sections.flatMap(\.blocks).flatMap { block -> [Trace] in
      switch block {
      case .article(let article): article.traces
      case .heading, .division, .contents, .paragraph, .note, .list, .table, .signatures: []
      }
    }
    return .element(
      "herkomst",
      [
        "xmlns": Provenance.namespace, "stuk": kind.rawValue, "editie": provenance.edition,
        "dossier": provenance.dossierHash,
      ],
      traces.map { trace in
        let attributes = [
          ("bladwijzer", trace.bookmark), ("bepaling", trace.clause), ("deel", trace.part),
          ("versie", versions[trace.clause]),
        ]
        return .element(
          XMLElement("deel", attributes.compactMap { name, value in value.map { XMLAttribute(name, $0) } }))
      })
  }
}
