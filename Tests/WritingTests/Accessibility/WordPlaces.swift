import Model
import XML

extension [Check<WordFile>] {
  /// T14, T20, and what the product promises beside the list: numbers, open points, comments and traces.
  static let wordPlaces: Self = [
    Check("T14") { file in
      let starts = file.document.descendants("w:bookmarkStart")
      let names = starts.compactMap { $0["w:name"] }
      let ends = file.document.descendants("w:bookmarkEnd").compactMap { $0["w:id"] }
      let codes =
        (file.document.descendants("w:instrText") + file.margins.flatMap { $0.descendants("w:instrText") })
        .map { $0.content.split(separator: " ").map(String.init) }.filter {
          ["REF", "PAGEREF"].contains($0.first ?? "")
        }
      let targets =
        codes.compactMap { $0.dropFirst().first }
        + file.document.descendants("w:hyperlink").map { $0["w:anchor"] ?? "" }
      return targets.filter { !names.contains($0) }.map { "no bookmark \($0)" }
        + (Set(names).count == names.count ? [] : ["a bookmark twice"])
        + (starts.compactMap { $0["w:id"] }.sorted() == ends.sorted() ? [] : ["a bookmark without end"])
        + codes.filter { !$0.contains("\\h") }.map {
          "a field that leads nowhere: \($0.joined(separator: " "))"
        }
    },
    Check("T20") { file in
      file.entries.isEmpty
        ? []
        : file.entries.faults(against: file.headings)
          + (file.part("word/settings.xml").descendants("w:updateFields").isEmpty
            ? [] : ["it asks for an update"])
          + (file.document.descendants("w:instrText").filter { $0.content.hasPrefix(" TOC ") }.count == 1
            ? [] : ["no field"])
    },
    Check("nummers") { file in
      let plain = file.plainText.words
      return file.words(isCounted: false).differences(from: plain).map { "in the file: \($0)" }
        + file.words(isCounted: true).differences(from: plain).map { "as it counts: \($0)" }
    },
    Check("velden") { file in
      let types = file.paragraphs.map { $0.element.all("w:fldChar").compactMap { $0["w:fldCharType"] } }
      let open = types.flatMap(\.self).reduce(into: 0) { $0 += $1 == "begin" ? 1 : $1 == "end" ? -1 : 0 }
      return open == 0 ? [] : ["a field without end"]
    },
    Check("open punten") { file in
      let controls = file.document.descendants("w:sdt").filter { $0.value("w:tag")?.hasPrefix("pm:") == true }
      let marks = file.paragraphs.filter { !$0.isInContents }.flatMap { $0.element.all("w:t") }
        .filter { $0.content.contains("[PM:") }
      return (controls.map(\.content) == marks.map(\.content) ? [] : ["an open point without control"])
        + controls.filter { $0.all("w:r").contains { $0.value("w:rStyle") != "Openstaand" } }
        .map { "an open point in no style of its own: \($0.content)" }
    },
    Check("opmerkingen") { file in
      let ids = file.part("word/comments.xml").descendants("w:comment").compactMap { $0["w:id"] }.sorted()
      return ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"].filter { name in
        file.document.descendants(name).compactMap { $0["w:id"] }.sorted() != ids
      }.map { "a comment without \($0)" }
    },
    Check("herkomst") { file in
      let traces = file.part("customXml/item1.xml").descendants("deel").compactMap { $0["bladwijzer"] }
      let articles = file.paragraphs.filter {
        $0.style.hasPrefix("Artikelkop")
          || ["Lid", "Onderdeel", "Subonderdeel", "Artikeltekst"].contains($0.style)
      }
      return articles.filter { !$0.text.isEmpty && ($0.tag ?? "").isEmpty }.map {
        "a part without tag: \($0.text)"
      }
        + (articles.flatMap(\.bookmarks).sorted() == traces.sorted() ? [] : ["parts that cannot be traced"])
    },
  ]
}

extension [String] {
  /// Where the words first differ from `other`, if they do.
  func differences(from other: [String]) -> [String] {
    if self == other { return [] }
    let index = zip(self, other).enumerated().first { $1.0 != $1.1 }?.offset ?? Swift.min(count, other.count)
    let mine = dropFirst(index).prefix(4).joined(separator: " ")
    let theirs = other.dropFirst(index).prefix(4).joined(separator: " ")
    return ["‘\(mine)’ for ‘\(theirs)’"]
  }
}

extension WordFile {
  /// T12: every style of text on the ground that it stands on, and every style of words on each of those.
  var contrastFaults: [String] {
    let header = chain("Tabel").flatMap { $0.all("w:tblStylePr") }.flatMap { $0.all("w:shd") }
      .compactMap { $0["w:fill"] }.first
    let all = styles.descendants("w:style")
    let grounds = all.filter { $0["w:type"] == "paragraph" }.map {
      style -> (name: String, ink: Colour?, ground: Colour) in
      let id = style["w:styleId"] ?? ""
      let fill = id == "Tabelkop" ? header : property("w:shd", of: id)?["w:fill"]
      let ink = property("w:color", of: id)?["w:val"] ?? "000000"
      return (id, Colour(ink), fill.flatMap { Colour($0) } ?? .white)
    }
    let inks = all.filter { $0["w:type"] == "character" }.compactMap { style in
      property("w:color", of: style["w:styleId"] ?? "")?["w:val"].flatMap { Colour($0) }.map {
        (style["w:styleId"] ?? "", $0)
      }
    }
    return grounds.flatMap { style in
      ([(style.name, style.ink)] + inks.map { ($0.0, Optional($0.1)) }).filter { _, ink in
        ink.map { $0.contrast(with: style.ground) < 4.5 } ?? true
      }.map { "too little contrast: \($0.0) on \(style.name)" }
    }
  }
}
