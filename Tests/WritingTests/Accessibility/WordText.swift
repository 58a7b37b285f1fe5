import XML

extension WordFile.Paragraph {
  /// The words of the paragraph.
  ///
  /// - Parameter result: What a field says by its code; nil for what is kept in the file.
  func words(_ result: (_ code: [String]) -> String? = { _ in nil }) -> String {
    var words = ""
    // The fields that are open: code, and whether what is kept in the file is skipped.
    var fields: [(code: String, isShown: Bool, isSkipped: Bool)] = []
    for run in element.all("w:r") {
      if let code = run.all("w:instrText").first, !fields.isEmpty {
        fields[fields.count - 1].code += code.content
      }
      switch run.all("w:fldChar").first?["w:fldCharType"] {
      case "begin": fields.append(("", false, false))
      case "separate":
        guard let field = fields.last else { break }
        let result = result(field.code.split(separator: " ").map(String.init))
        words += result ?? ""
        fields[fields.count - 1] = (field.code, true, result != nil)
      case "end": _ = fields.popLast()
      default:
        if fields.allSatisfy({ $0.isShown && !$0.isSkipped }) {
          words += run.all("w:t").map(\.content).joined()
        }
      }
    }
    return words
  }

  /// The codes of the fields that begin in the paragraph.
  var fieldCodes: [[String]] {
    element.all("w:instrText").map { $0.content.split(separator: " ").map(String.init) }
  }

  /// Its words without those of fields and links: what somebody typed.
  var typed: String {
    var depth = 0
    func typed(_ node: XMLNode) -> String {
      guard case .element(let element) = node else { return "" }
      switch element.name {
      case "w:fldChar":
        depth += element["w:fldCharType"] == "begin" ? 1 : element["w:fldCharType"] == "end" ? -1 : 0
        return ""
      case "w:hyperlink": return ""
      case "w:t": return depth == 0 ? element.content : "\u{FFFC}"
      default: return element.children.map(typed).joined()
      }
    }
    return typed(.element(element))
  }
}

extension WordFile {
  /// The words of the text with its numbers; without the list of contents.
  ///
  /// - Parameter isCounted: References and numbers of tables as a word processor counts them, instead of as they are
  ///   kept in the file.
  func words(isCounted: Bool) -> [String] {
    var labels: [String: String] = [:]
    for paragraph in paragraphs {
      for bookmark in paragraph.bookmarks { labels[bookmark] = paragraph.label ?? "!" }
    }
    var tables = 0
    return paragraphs.filter { !$0.isInContents }.flatMap { paragraph -> [String] in
      let text = paragraph.words { code in
        switch code.first {
        case "NUMPAGES": return "[aantal]"
        case "REF" where isCounted: return (labels[code.dropFirst().first ?? ""] ?? "!").trimmingSuffix(".")
        case "SEQ" where isCounted:
          tables += 1
          return "\(tables)"
        case _: return nil
        }
      }
      return ((paragraph.label.map { "\($0) " } ?? "") + text).words
    }
  }

  var headings: [FoundHeading] {
    get {
      paragraphs.filter { !$0.isInContents }.compactMap { paragraph in
        paragraph.outlineLevel.map { level in
          FoundHeading(
            level: level + 1, label: paragraph.label, words: paragraph.words(),
            isInTable: paragraph.isInTable,
            bookmarks: paragraph.bookmarks)
        }
      }
    }
  }

  /// The entries of the list of contents.
  var entries: [FoundEntry] {
    get {
      paragraphs.filter { $0.isInContents && $0.style != "TOCHeading" }.map { entry in
        let page = entry.element.all("w:r").drop { !$0.content.contains("PAGEREF") }.flatMap { $0.all("w:t") }
        let all = entry.element.all("w:t").map(\.content).joined(), number = page.map(\.content).joined()
        return FoundEntry(
          level: entry.style.wholeMatch(of: /TOC(\d)/).flatMap { Int($0.1) },
          words: String(all.dropLast(number.count)),
          target: entry.element.all("w:hyperlink").first?["w:anchor"],
          page: number)
      }
    }
  }
}
