import Deciding
import Diagnostics
public import Model

extension Manuscript {
  /// What a proofreader finds, in the order of the files: every check is asked once; what `taal.yaml` puts aside with a
  /// reason is left out, and a reason that serves nothing is itself a finding.
  public var findings: [Finding] {
    let reach = Reach(of: edition, in: Instrument.allCases.filter(hasTexts))
    let found =
      [
        undefinedTerms, unusedTerms,
        unreachedClauses(reach), holes(reach), unlistedInstruments,
        unusedFacts, handmadeBlanks,
        unfitVerbs, incompleteRows, incompleteDuties, severalNorms,
        vagueWords, promises, positiveQualitativeDuties, excludedModeration, mixedWeightingSets,
        longSentences, archaicWords, oddSummaries,
        missingSources, outdatedSources, handmadeReferences,
      ].flatMap(\.self)
    return suppressed(found).sorted {
      ($0.location ?? set.start, $0.rule, $0.text) < ($1.location ?? set.start, $1.rule, $1.text)
    }
  }

  /// Whether the edition lists the instrument, or has a text for duties in it.
  private func hasTexts(_ instrument: Instrument) -> Bool {
    edition.instruments.contains(instrument)
      || edition.clauses.contains { clause in
        guard case .duty = clause.use else { return false }
        return clause.instruments.contains(instrument)
      }
  }
}
