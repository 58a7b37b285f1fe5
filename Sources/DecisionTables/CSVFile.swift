import Diagnostics

/// The rows of a CSV file as Dutch spreadsheets write it: `;` between cells, `"` around a cell that needs it, a
/// byte order mark or none. Empty rows are left out.
struct CSVFile {
  struct Field: Equatable {
    /// Without quotes and without white space around it.
    let text: String
    let location: SourceLocation
  }

  let rows: [[Field]]

  /// - Throws: A complaint about a quote that is not closed or stands in the middle of a cell.
  init(_ text: String, file: String) throws(Diagnostics) {
    var rows: [[Field]] = [[]]
    var complaints: [Diagnostic] = []
    var here = SourceLocation(file: file)
    var (start, field, isQuoted, wasQuoted) = (here, "", false, false)
    func close() {
      rows[rows.count - 1].append(Field(text: wasQuoted ? field : field.trimmed, location: start))
      (field, wasQuoted) = ("", false)
    }
    var scalars = Array(text.unicodeScalars)[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    while let scalar = scalars.popFirst() {
      if field.isEmpty && !wasQuoted && !isQuoted { start = here }
      here.column += 1
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        field.unicodeScalars.append("\"")
        scalars.removeFirst()
        here.column += 1
      case ("\"", true): isQuoted = false
      case ("\"", false) where wasQuoted: complaints.append(.strayQuote(at: start))
      case ("\"", false) where field.allSatisfy({ $0 == " " || $0 == "\t" }):
        (field, isQuoted, wasQuoted) = ("", true, true)
      case ("\"", false):
        if complaints.count < 100 { complaints.append(.strayQuote(at: here)) }
      case (";", false):
        close()
        start = here
      case ("\n", _):
        if isQuoted { field.unicodeScalars.append("\n") } else { close(); rows.append([]) }
        here = SourceLocation(file: file, line: here.line + 1)
      case ("\r", _) where scalars.first == "\n": break
      case (" ", false) where wasQuoted, ("\t", false) where wasQuoted: break
      case (_, false) where wasQuoted:
        if complaints.last?.location != start { complaints.append(.strayQuote(at: start)) }
      case (_, _): field.unicodeScalars.append(scalar)
      }
    }
    close()
    if isQuoted { complaints.append(.openQuote(at: start)) }
    guard complaints.isEmpty else { throw Diagnostics(complaints) }
    self.rows = rows.filter { !$0.allSatisfy(\.text.isEmpty) }
  }
}

extension String {
  /// Without spaces and tabs at both ends.
  var trimmed: String {
    let isSpace = { (character: Character) in character == " " || character == "\t" || character == "\r" }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}

extension Diagnostic {
  fileprivate static func strayQuote(at place: SourceLocation) -> Self {
    Self(
      "een aanhalingsteken midden in een cel",
      "zet de hele cel tussen aanhalingstekens en verdubbel dit teken", at: place)
  }
  fileprivate static func openQuote(at place: SourceLocation) -> Self {
    Self("deze cel heeft geen sluitend aanhalingsteken", "sluit de cel met \"", at: place)
  }
}
