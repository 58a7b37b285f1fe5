import Diagnostics
import Model

/// Reads `jaren`: years in order, each once.
func readYears(_ value: YAMLValue) -> [Int] {
  var years: [Int] = []
  for item in value.list {
    guard let text = item.string else { continue }
    guard let year = year(text) else {
      item.complaints.add(.notAYear(text, at: item.location))
      continue
    }
    if let last = years.last, year <= last { item.complaints.add(.yearsOutOfOrder(at: item.location)) }
    years.append(year)
  }
  return years
}

/// Reads one of `afspraken`.
///
/// - Parameter years: Those of the sub-area.
func readAgreement(_ fields: Fields, years: [Int]) -> Agreement? {
  let id = fields.required("id")?.string
  let theme = fields.required("thema")?.code(Agreement.Theme.self)
  let aim = fields.required("afspraak")?.string
  let deeds: [(Role, String)] = [
    (Role.gemeente, "gemeente"), (.wederpartij, "corporatie"), (.huurdersorganisatie, "huurdersorganisatie"),
  ].compactMap { role, key in fields.optional(key)?.string.map { (role, $0) } }
  let indicator = fields.optional("indicator")?.string
  let valuesByYear = fields.required("waarden")
  if let valuesByYear, valuesByYear.isMapping, valuesByYear.pairs.isEmpty {
    valuesByYear.complaints.add(.noYear(at: valuesByYear.location))
  }
  let values =
    valuesByYear?.pairs.compactMap { key, value -> (Int, String)? in
      guard let text = key.string, let value = value.string else { return nil }
      guard let year = year(text), years.contains(year) else {
        key.complaints.add(.unknownYear(text, years, at: key.location))
        return nil
      }
      return (year, value)
    } ?? []
  let monitoring = fields.optional("monitoring")?.string
  guard let id, let theme, let aim else { return nil }
  return Agreement(
    id: id, theme: theme, aim: aim, deeds: Dictionary(deeds) { first, _ in first }, indicator: indicator,
    values: Dictionary(values) { first, _ in first }, monitoring: monitoring)
}

/// A year of four digits in this century.
private func year(_ text: String) -> Int? {
  guard text.utf8.count == 4, text.hasPrefix("20") else { return nil }
  return Int(text)
}

extension Diagnostic {
  fileprivate static func notAYear(_ text: String, at place: SourceLocation) -> Self {
    Self("‘\(text)’ is geen jaar", "schrijf een jaar van vier cijfers, zoals 2027", at: place)
  }
  fileprivate static func yearsOutOfOrder(at place: SourceLocation) -> Self {
    Self("dit jaar volgt niet op het jaar ervoor", "zet elk jaar één keer, in volgorde", at: place)
  }
  fileprivate static func noYear(at place: SourceLocation) -> Self {
    Self(
      "deze afspraak geldt in geen enkel jaar", "noem onder ‘waarden’ ten minste één jaar met een waarde",
      at: place)
  }
  fileprivate static func unknownYear(_ text: String, _ years: [Int], at place: SourceLocation) -> Self {
    Self(
      "‘\(text)’ is geen jaar van dit deelgebied",
      years.isEmpty
        ? "noem de jaren onder ‘jaren’"
        : "kies uit \(years.map(String.init).joined(separator: ", ")), of voeg het toe",
      at: place)
  }
}
