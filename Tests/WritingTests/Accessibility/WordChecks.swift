import Model
import XML

extension [Check<WordFile>] {
  /// T1–T5: what the file is, and its outline.
  static let wordOutline: Self = [
    Check("T1") { file in
      let title = file.part("docProps/core.xml").descendants("dc:title").first?.content ?? ""
      return (title.isEmpty ? ["no title"] : [])
        + (title == file.headings.first?.words ? [] : ["the title is not that of the text"])
    },
    Check("T2") { file in
      let defaults = file.styles.descendants("w:docDefaults").flatMap { $0.all("w:lang") }.compactMap {
        $0["w:val"]
      }
      let all = (file.styles.descendants("w:lang") + file.document.descendants("w:lang")).compactMap {
        $0["w:val"]
      }
      return (defaults == ["nl-NL"] ? [] : ["no Dutch by default"])
        + all.filter { $0 != "nl-NL" }.map { "another language: \($0)" }
        + (file.part("docProps/core.xml").descendants("dc:language").map(\.content) == ["nl-NL"]
          ? [] : ["no language in the properties"])
    },
    Check("T3") { file in
      file.headings.outlineFaults
        + (file.paragraphs.first?.outlineLevel == 0 ? [] : ["something stands before the title"])
    },
    Check("T4") { file in
      let kinds = ["Artikelkop", "Indelingskop", "Bijlagekop"]
      let counted = file.paragraphs.filter { paragraph in kinds.contains { paragraph.style.hasPrefix($0) } }
      let labelled = file.paragraphs.filter { !$0.isInContents && $0.label?.beginsLikeAHeading == true }
      return counted.filter { $0.label == nil }.map { "no number: \($0.text)" }
        + counted.filter { $0.outlineLevel == nil }.map { "no heading: \($0.text)" }
        + labelled.filter { $0.label?.hasPrefix("Artikel") == true && $0.outlineLevel == nil }
        .map { "an article without heading: \($0.text)" }
    },
    Check("T5") { file in
      let styles = ["Lid", "Onderdeel", "Subonderdeel", "List", "List2", "List3"]
      return file.paragraphs.filter { styles.contains($0.style) && $0.label == nil }.map {
        "no number: \($0.text)"
      }
    },
  ]

  /// T6–T8: tables.
  static let wordTables: Self = [
    Check("T6") { file in
      file.document.descendants("w:tbl").flatMap { table -> [String] in
        let rows = table.all("w:tr")
        return (rows.first?.all("w:tblHeader").isEmpty == false ? [] : ["a table without header row"])
          + rows.filter { $0.all("w:cantSplit").isEmpty }.map { _ in "a row that may split" }
      }
    },
    Check("T7") { file in
      let merges = ["w:gridSpan", "w:vMerge", "w:hMerge"].flatMap { file.document.descendants($0) }
      return merges.map { "a merged cell: \($0.name)" }
        + file.document.descendants("w:tbl").flatMap { table -> [String] in
          let cells = table.all("w:tc")
          let columns = table.all("w:gridCol").count
          return (table.all("w:tbl").count > 1 ? ["a table in a table"] : [])
            + (cells.filter { $0.content.isEmpty }.count * 2 > cells.count
              ? ["more cells empty than not"] : [])
            + table.all("w:tr").filter { $0.all("w:tc").count != columns }.map { _ in "a row of another width"
            }
            + (table.all("w:tr").first?.all("w:tc").contains { $0.content.isEmpty } == true
              ? ["an empty header cell"] : [])
        }
    },
    Check("T8") { file in
      let tables = file.document.descendants("w:tbl")
      let captions = file.paragraphs.filter { file.chain($0.style).first?.value("w:name") == "caption" }
      return tables.filter { ($0.value("w:tblCaption") ?? "").isEmpty }.map { _ in "a table without title" }
        + tables.filter { ($0.value("w:tblDescription") ?? "").isEmpty }.map { _ in
          "a table without description"
        }
        + (captions.count == tables.count ? [] : ["\(captions.count) captions for \(tables.count) tables"])
        + captions.enumerated().filter { index, caption in
          !caption.fieldCodes.contains { $0.starts(with: ["SEQ", "Tabel"]) }
            || !caption.words().hasPrefix("Tabel\u{A0}\(index + 1)")
        }.map { "a caption without number: \($1.text)" }
        + zip(captions, tables).filter { $1.value("w:tblCaption") != $0.words() }
        .map { "a title that is not the caption: \($0.0.text)" }
    },
  ]

  /// T9–T13 and T15–T19: text, looks and links.
  static let wordText: Self = [
    Check("T9") { file in
      file.document.descendants("wp:docPr").filter { ($0["descr"] ?? "").isEmpty }.map { _ in
        "a picture without words"
      }
    },
    Check("T10") { file in
      // The end of a section after a table is a mark and no text.
      let text = file.paragraphs.filter { $0.element.all("w:sectPr").isEmpty }
      let remarks = file.part("word/comments.xml").descendants("w:p")
      let breaks = ["w:br", "w:cr"].flatMap { file.document.descendants($0) }
      let tabs = file.paragraphs.filter { !$0.isInContents && !$0.element.all("w:tab").isEmpty }
      return text.filter { $0.element.content.isEmpty }.map { "an empty paragraph: \($0.style)" }
        + remarks.filter { $0.content.isEmpty }.map { _ in "an empty paragraph in a comment" }
        + tabs.map { "a tab: \($0.text)" }
        + breaks.map { "a break: \($0.name)" }
    },
    Check("T11") { file in
      let allowed = [
        "w:pPr": ["w:pStyle", "w:numPr", "w:sectPr"], "w:rPr": ["w:rStyle"], "w:tcPr": ["w:tcW"],
        "w:trPr": ["w:cantSplit", "w:tblHeader"],
      ]
      let bodies = [file.document, file.part("word/comments.xml")] + file.margins
      let points = file.document.descendants("w:r").filter { $0.value("w:rStyle") == "Openstaand" }
      return bodies.flatMap { $0.all(Set(allowed.keys)) }.flatMap { properties in
        properties.elements.filter { allowed[properties.name]?.contains($0.name) == false }
      }.map { "direct formatting: \($0.name)" }
        + points.filter { !$0.content.hasPrefix("[PM:") }.map { "told by colour alone: \($0.content)" }
    },
    Check("T12") { $0.contrastFaults },
    Check("T15") { file in
      ([file.document] + file.margins).flatMap {
        $0.all(["wp:anchor", "w:pict", "w:framePr", "w:txbxContent", "w:object", "v:shape"])
      }.map { "a floating thing: \($0.name)" }
    },
    Check("T17") { file in
      let isTold = file.paragraphs.contains {
        $0.style == "Status" && ["CONCEPT", "DEFINITIEF"].contains($0.text.words.first ?? "")
      }
      return isTold ? [] : ["the status is not told in the text"]
    },
    Check("T18") { file in
      file.document.all(["w:footnoteReference", "w:endnoteReference"]).map { "a note: \($0.name)" }
    },
    Check("T19") { file in
      file.margins.flatMap { $0.descendants("w:sdt") }.map { _ in "a control in a margin" }
    },
  ]
}

extension XMLElement {
  var elements: [XMLElement] {
    children.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }
}
