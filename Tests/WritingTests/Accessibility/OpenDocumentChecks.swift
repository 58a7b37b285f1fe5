import Model
import XML

extension [Check<OpenDocumentFile>] {
  /// T1–T5: what the file is, and its outline.
  static let openDocumentOutline: Self = [
    Check("T1") { file in
      let title = file.part("meta.xml").descendants("dc:title").first?.content ?? ""
      return (title.isEmpty ? ["no title"] : [])
        + (title == file.headings.first?.words ? [] : ["the title is not that of the text"])
    },
    Check("T2") { file in
      let defaults = file.styles.descendants("style:default-style").filter {
        $0["style:family"] == "paragraph"
      }
      .flatMap { $0.all("style:text-properties") }
      let all = (file.styles.all(["style:text-properties"]) + file.content.all(["style:text-properties"]))
      return
        (defaults.map { [$0["fo:language"], $0["fo:country"]] } == [["nl", "NL"]]
        ? [] : ["no Dutch by default"])
        + all.compactMap { $0["fo:language"] }.filter { $0 != "nl" }.map { "another language: \($0)" }
        + (file.part("meta.xml").descendants("dc:language").map(\.content) == ["nl-NL"]
          ? [] : ["no language in the properties"])
    },
    Check("T3") { file in
      file.headings.outlineFaults
        + (file.paragraphs.first?.element.name == "text:h" ? [] : ["something stands before the title"])
    },
    Check("T4") { file in
      let kinds = ["Artikelkop", "Indelingskop", "Bijlagekop"]
      let counted = file.paragraphs.filter { paragraph in
        kinds.contains { file.name(paragraph.style).hasPrefix($0) }
      }
      return counted.filter { $0.label == nil }.map { "no number: \($0.words())" }
        + counted.filter { $0.element.name != "text:h" }.map { "no heading: \($0.words())" }
        + file.paragraphs.filter { $0.label?.hasPrefix("Artikel") == true && $0.element.name != "text:h" }
        .map { "an article without heading: \($0.words())" }
    },
    Check("T5") { file in
      let styles = ["Lid", "Onderdeel", "Subonderdeel", "Lijst"]
      return file.paragraphs.filter { styles.contains($0.style) && $0.label == nil }
        .map { "no number: \($0.words())" }
    },
  ]

  /// T6–T8: tables.
  static let openDocumentTables: Self = [
    Check("T6") { file in
      file.content.descendants("table:table").flatMap { table -> [String] in
        let headers = table.all("table:table-header-rows").map { $0.all("table:table-row").count }
        return (headers == [1] ? [] : ["a table without header row"])
          // Of a header row LibreOffice would lose the rows below it; it is one line.
          + table.all("table:table-row").dropFirst().filter {
            file.property("fo:keep-together", of: $0["table:style-name"] ?? "") != "always"
          }.map { _ in "a row that may split" }
      }
    },
    Check("T7") { file in
      let merges = file.content.all(["table:table-cell", "table:covered-table-cell"]).filter {
        $0.name == "table:covered-table-cell" || $0["table:number-columns-spanned"] != nil
          || $0["table:number-rows-spanned"] != nil
      }
      return merges.map { _ in "a merged cell" }
        + file.content.descendants("table:table").flatMap { table -> [String] in
          let cells = table.all("table:table-cell"), columns = table.all("table:table-column").count
          let header = table.all("table:table-header-rows").flatMap { $0.all("table:table-cell") }
          return (table.all("table:table").count > 1 ? ["a table in a table"] : [])
            + (cells.filter { $0.content.isEmpty }.count * 2 > cells.count
              ? ["more cells empty than not"] : [])
            + table.all("table:table-row").filter { $0.all("table:table-cell").count != columns }
            .map { _ in "a row of another width" }
            + (header.contains { $0.content.isEmpty } ? ["an empty header cell"] : [])
        }
    },
    Check("T8") { file in
      let tables = file.content.descendants("table:table")
      let captions = file.paragraphs.filter { $0.style == "Bijschrift" }
      return tables.filter { ($0.all("table:title").first?.content ?? "").isEmpty }.map { _ in
        "a table without title"
      }
        + tables.filter { ($0.all("table:desc").first?.content ?? "").isEmpty }
        .map { _ in "a table without description" }
        + (captions.count == tables.count ? [] : ["\(captions.count) captions for \(tables.count) tables"])
        + captions.enumerated().filter { index, caption in
          caption.element.all("text:sequence").map { $0["text:name"] } != ["Tabel"]
            || !caption.words().hasPrefix("Tabel\u{A0}\(index + 1)")
        }.map { "a caption without number: \($1.words())" }
        + zip(captions, tables).filter { $1.all("table:title").first?.content != $0.words() }
        .map { "a title that is not the caption: \($0.0.words())" }
    },
  ]

  /// T9–T13 and T15–T19: text, looks and links.
  static let openDocumentText: Self = [
    Check("T9") { file in
      file.content.descendants("draw:frame").filter {
        $0.all("svg:desc").isEmpty && $0.all("svg:title").isEmpty
      }
      .map { _ in "a picture without words" }
    },
    Check("T10") { file in
      let text = file.paragraphs.filter { !$0.isInContents }
      let remarks = file.content.descendants("office:annotation").flatMap { $0.all("text:p") }
      let empty = (file.paragraphs.map(\.element) + remarks).filter { $0.content.isEmpty }
      let marks = text.flatMap { $0.element.all("text:tab") + $0.element.all("text:line-break") }
      return empty.map { "an empty paragraph: \($0["text:style-name"] ?? "")" }
        + marks.map { "a \($0.name)" }
    },
    Check("T11") { file in
      let named = Set(file.styles.descendants("style:style").compactMap { $0["style:name"] })
      let spans = file.content.all(["text:span", "text:a"]).compactMap { $0["text:style-name"] }
      let looks = file.content.descendants("office:automatic-styles").flatMap { $0.all("style:style") }.filter
      {
        switch $0["style:family"] {
        case "paragraph": !$0.children.isEmpty || $0["style:parent-style-name"] == nil
        case "table", "table-column", "table-row", "table-cell": false
        case _: true
        }
      }
      let points = file.content.descendants("text:span").filter { $0["text:style-name"] == "Openstaand" }
      return looks.map { "direct formatting: \($0["style:name"] ?? "")" }
        + spans.filter { !named.contains($0) }.map { "no style of the house: \($0)" }
        + file.paragraphs.filter { file.chain($0.style).count < 2 }.map { "no style: \($0.style)" }
        + points.filter { !$0.content.hasPrefix("[PM:") }.map { "told by colour alone: \($0.content)" }
    },
    Check("T12") { $0.contrastFaults },
    Check("T15") { file in
      ([file.content] + file.margins).flatMap { $0.descendants("draw:frame") }
        .filter { $0["text:anchor-type"] != "as-char" }.map { _ in "a floating thing" }
    },
    Check("T17") { file in
      let isTold = file.paragraphs.contains {
        $0.style == "Status" && ["CONCEPT", "DEFINITIEF"].contains($0.words().words.first ?? "")
      }
      return isTold ? [] : ["the status is not told in the text"]
    },
    Check("T18") { file in file.content.descendants("text:note").map { _ in "a note" } },
    Check("T19") { file in
      file.margins.flatMap { $0.all(["text:placeholder", "text:text-input", "draw:control"]) }
        .map { "a control in a margin: \($0.name)" }
    },
  ]

  /// T14, T20, and what the product promises beside the list: numbers, open points, comments and traces.
  static let openDocumentPlaces: Self = [
    Check("T14") { file in
      let names = file.content.descendants("text:bookmark-start").compactMap { $0["text:name"] }
      let fields = ([file.content] + file.margins).flatMap { $0.descendants("text:bookmark-ref") }
      let links = file.content.descendants("text:a").compactMap { $0["xlink:href"] }
      let targets = fields.compactMap { $0["text:ref-name"] } + links.map { String($0.dropFirst()) }
      return targets.filter { !names.contains($0) }.map { "no bookmark \($0)" }
        + (Set(names).count == names.count ? [] : ["a bookmark twice"])
        + (file.content.descendants("text:bookmark-end").compactMap { $0["text:name"] }.sorted()
          == names.sorted()
          ? [] : ["a bookmark without end"])
    },
    Check("T20") { file in file.entries.isEmpty ? [] : file.entries.faults(against: file.headings) },
    Check("nummers") { file in
      let plain = file.plainText.words
      return file.words(isCounted: false).differences(from: plain).map { "in the file: \($0)" }
        + file.words(isCounted: true).differences(from: plain).map { "as it counts: \($0)" }
    },
    Check("open punten") { file in
      let controls = file.content.descendants("text:text-input")
      let marks = file.paragraphs.filter {
        !$0.isInContents && $0.words { $0.name == "text:text-input" ? "" : nil }.contains("[PM:")
      }
      let styled = file.content.descendants("text:span").filter { $0["text:style-name"] == "Openstaand" }
      return marks.map { "an open point without control: \($0.words())" }
        + (styled.flatMap { $0.all("text:text-input") } == controls
          ? [] : ["an open point in no style of its own"])
    },
    Check("opmerkingen") { file in
      let names = file.content.descendants("office:annotation").compactMap { $0["office:name"] }.sorted()
      let ends = file.content.descendants("office:annotation-end").compactMap { $0["office:name"] }.sorted()
      return names == ends ? [] : ["a comment without end"]
    },
    Check("herkomst") { file in
      let traces = file.part("herkomst.xml").descendants("deel").compactMap { $0["bladwijzer"] }
      let articles = file.paragraphs.filter {
        file.name($0.style).hasPrefix("Artikelkop")
          || ["Lid", "Onderdeel", "Subonderdeel", "Artikeltekst"].contains($0.style)
      }
      return articles.flatMap(\.bookmarks).sorted() == traces.sorted() ? [] : ["parts that cannot be traced"]
    },
  ]
}

extension OpenDocumentFile {
  /// T12: every style of text on the ground that it stands on, and every style of words on each of those.
  fileprivate var contrastFaults: [String] {
    let cells = (content.descendants("style:style") + styles.descendants("style:style"))
      .filter { $0["style:name"] == "Tabelkopcel" }.flatMap(\.elements).compactMap {
        $0["fo:background-color"]
      }
    let all = styles.descendants("style:style")
    let grounds = all.filter { $0["style:family"] == "paragraph" }.map { style in
      let name = style["style:name"] ?? ""
      let fill = name == "Tabelkop" ? cells.first : property("fo:background-color", of: name)
      return (
        name: name, ink: Colour(property("fo:color", of: name) ?? "#000000"),
        ground: fill.flatMap { Colour($0) } ?? .white
      )
    }
    let inks = all.filter { $0["style:family"] == "text" }.compactMap { style in
      style.elements.compactMap { $0["fo:color"] }.first.flatMap { Colour($0) }.map {
        (style["style:name"] ?? "", $0)
      }
    }
    return grounds.flatMap { style in
      ([(style.name, style.ink)] + inks.map { ($0.0, Optional($0.1)) }).filter { _, ink in
        ink.map { $0.contrast(with: style.ground) < 4.5 } ?? true
      }.map { "too little contrast: \($0.0) on \(style.name)" }
    }
  }
}
