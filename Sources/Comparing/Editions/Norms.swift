import Model

extension ClauseSet {
  /// What became of the norms, in the order of Table 3; those that stayed the same left out.
  func normDifferences(to new: ClauseSet) -> [NormDifference] {
    let order = (indicators + new.indicators).map(\.id).unique
    return order.flatMap { id -> [NormDifference] in
      let (old, newer) = (indicator(id), new.indicator(id))
      let names = ((old?.norms ?? []) + (newer?.norms ?? [])).map(\.name).unique
      return names.flatMap { name in
        pairs(old?.current(name) ?? [], newer?.current(name) ?? [])
          .map { one, other in
            NormDifference(
              id: name, old: one, new: other, aspects: aspects(one, other, old, newer),
              account: new.account(.norm, name))
          }
      }
    }.filter { $0.old == nil || $0.new == nil || !$0.aspects.isEmpty }
  }

  /// Which version goes with which: of a row and level those with the same weighting set and day first.
  private func pairs(_ old: [Norm], _ new: [Norm]) -> [(Norm?, Norm?)] {
    var (rest, pairs): ([Norm], [(Norm?, Norm?)]) = (new, [])
    var alone: [Norm] = []
    for norm in old {
      if let index = rest.firstIndex(where: { $0.key == norm.key }) {
        pairs.append((norm, rest.remove(at: index)))
      } else {
        alone.append(norm)
      }
    }
    for norm in alone { pairs.append((norm, rest.isEmpty ? nil : rest.removeFirst())) }
    return pairs + rest.map { (nil, $0) }
  }

  /// Of a norm that is there in one version alone nothing is compared.
  private func aspects(_ one: Norm?, _ other: Norm?, _ old: Indicator?, _ new: Indicator?) -> [Aspect] {
    guard let one, let other, let old, let new else { return [] }
    let (remarks, others) = (old.remarks(on: one), new.remarks(on: other))
    let remarked = remarks == others ? [] : [Aspect("opmerking", old: remarks, new: others, .gelijk)]
    return one.aspects(comparedTo: other) + old.aspects(comparedTo: new) + remarked
  }
}

extension Indicator {
  /// In what the proof of an indicator differs: more moments, or an earlier one, ask more.
  fileprivate func aspects(comparedTo new: Indicator) -> [Aspect] {
    var aspects: [Aspect] = []
    if moments != new.moments {
      aspects.append(
        Aspect(
          "momenten", old: moments.map(\.rawValue).joined(separator: ", "),
          new: new.moments.map(\.rawValue).joined(separator: ", "),
          Direction(from: Set(moments), to: Set(new.moments))))
    }
    if evidence != new.evidence {
      aspects.append(Aspect("bewijs", old: evidence, new: new.evidence, .anders))
    }
    return aspects
  }
}

extension Indicator {
  /// What is remarked on a norm, in one text.
  fileprivate func remarks(on norm: Norm) -> String {
    let texts = remarks.filter { $0.concerns(norm) }.map(\.text)
    return texts.isEmpty ? "–" : texts.joined(separator: " ")
  }

  /// The norms of a row and level that were not replaced by another of it.
  fileprivate func current(_ name: String) -> [Norm] {
    norms.filter { $0.name == name && $0.status != .vervangen }
  }
}

extension Norm {
  /// By what an edition says what changed in it: row and level.
  var name: String { "\(row) \(level.rawValue)" }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first place.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
