import Model
import XML

@testable import Writing

extension Mutant {
  private static func body(
    _ name: String, seenBy check: String, _ change: @escaping @Sendable (XMLNode) -> XMLNode
  ) -> Mutant { Mutant(name, seenBy: check, in: "content.xml", change) }

  private static func styles(
    _ name: String, seenBy check: String, _ change: @escaping @Sendable (XMLNode) -> XMLNode
  ) -> Mutant { Mutant(name, seenBy: check, in: "styles.xml", change) }

  private static func styled(_ style: String) -> @Sendable (XMLElement) -> Bool {
    { $0["text:style-name"] == style }
  }

  private static func paragraph(_ style: String, _ words: [XMLNode]) -> XMLNode {
    .element("text:p", ["text:style-name": style], words)
  }

  static let openDocument =
    openDocumentOutlineMutants + openDocumentTableMutants + openDocumentTextMutants + openDocumentPlaceMutants

  private static let openDocumentOutlineMutants: [Mutant] = [
    Mutant("titel ontbreekt", seenBy: "T1", in: "meta.xml") { $0.changing("dc:title") { _ in [] } },
    Mutant("taal ontbreekt in de eigenschappen", seenBy: "T2", in: "meta.xml") {
      $0.changing("dc:language") { _ in [] }
    },
    styles("verkeerde taal", seenBy: "T2") {
      $0.setting("fo:language", of: "style:text-properties") { _ in "en" }
    },
    body("tweede titel", seenBy: "T3") {
      $0.setting("text:outline-level", of: "text:h", nth: 1) { _ in "1" }
    },
    body("niveau overgeslagen", seenBy: "T3") {
      $0.setting("text:outline-level", of: "text:h", where: { $0["text:outline-level"] == "3" }) { _ in "5" }
    },
    body("kop in een cel", seenBy: "T3") {
      $0.changing("text:p", where: styled("Tabelkop")) { found in
        [.element("text:h", ["text:style-name": "Heading_20_3", "text:outline-level": "3"], found.children)]
      }
    },
    body("kop als gewone alinea", seenBy: "T20") {
      $0.changing("text:h", where: styled("Heading_20_2")) { [$0.named("text:p")] }
    },
    body("artikel als gewone alinea", seenBy: "T4") {
      $0.changing("text:h", where: { $0["text:style-name"]?.hasPrefix("Artikelkop") == true }) {
        [$0.named("text:p")]
      }
    },
    body("getypt artikelnummer", seenBy: "T4") {
      $0.changing("text:h", nth: 3) { [$0.adding(first: [.text("Artikel 2 ")])] }
    },
    body("getypt onderdeel", seenBy: "T5") {
      $0.changing("text:p", where: styled("Text_20_body")) { [$0.adding(first: [.text("a. ")])] }
    },
    body("lid buiten de lijst", seenBy: "T5") {
      $0.setting("text:style-name", of: "text:p", where: styled("Text_20_body")) { _ in "Lid" }
    },
  ]

  private static let openDocumentTableMutants: [Mutant] = [
    body("kopregel ontbreekt", seenBy: "T6") { $0.changing("table:table-header-rows") { $0.children } },
    body("rij mag splitsen", seenBy: "T6") {
      $0.setting("table:style-name", of: "table:table-row", nth: 2) { _ in nil }
    },
    body("cel samengevoegd", seenBy: "T7") {
      $0.changing("table:table-cell") { cell in
        var cell = cell
        cell.attributes.append(XMLAttribute("table:number-columns-spanned", "2"))
        return [.element(cell)]
      }
    },
    body("cel ontbreekt", seenBy: "T7") { $0.changing("table:table-cell", nth: 12) { _ in [] } },
    body("tabel zonder omschrijving", seenBy: "T8") { $0.changing("table:desc") { _ in [] } },
    body("bijschrift zonder nummerveld", seenBy: "T8") { $0.changing("text:sequence") { $0.children } },
    body("bijschrift met verkeerd nummer", seenBy: "nummers") {
      $0.changing("text:sequence", nth: 1) { [$0.saying("7")] }
    },
  ]

  private static let openDocumentTextMutants: [Mutant] = [
    body("plaatje zonder omschrijving", seenBy: "T9") {
      $0.changing("text:p") { [$0.adding(last: [.element("draw:frame", ["text:anchor-type": "as-char"])])] }
    },
    body("lege alinea", seenBy: "T10") {
      $0.changing("text:p", where: styled("Opmerking")) { [.element($0), paragraph("Text_20_body", [])] }
    },
    body("tab in de tekst", seenBy: "T10") {
      $0.changing("text:p", where: styled("Text_20_body")) { [$0.adding(last: [.element("text:tab")])] }
    },
    body("spaties om te verschuiven", seenBy: "T10") {
      $0.changing("text:p", where: styled("Text_20_body")) {
        [$0.adding(last: [.element("text:s", ["text:c": "5"])])]
      }
    },
    body("direct opgemaakt", seenBy: "T11") {
      $0.changing("office:automatic-styles") {
        [$0.adding(last: [.element("style:style", ["style:name": "T1", "style:family": "text"])])]
      }
    },
    body("stijl die de huisstijl niet kent", seenBy: "T11") {
      $0.setting("text:style-name", of: "text:span") { _ in "Onbekend" }
    },
    styles("contrast te laag", seenBy: "T12") {
      $0.setting("fo:color", of: "style:text-properties", where: { $0["fo:color"] == "#9c2a00" }) { _ in
        "#f0a080"
      }
    },
    Mutant("regeling: kaal adres als link", seenBy: "T13", in: "content.xml") {
      $0.changing("text:a", where: styled("Verwijzing")) { [$0.saying("https://example.org/plan")] }
    },
    body("zwevend kader", seenBy: "T15") {
      $0.changing("text:p") { [$0.adding(last: [.element("draw:frame", ["text:anchor-type": "page"])])] }
    },
    body("invulstreep van onderstreepjes", seenBy: "T16") {
      $0.changing("text:p", where: styled("Invulregel")) { [$0.adding(last: [.text("________")])] }
    },
    body("status niet in de tekst", seenBy: "T17") {
      $0.changing("text:p", where: styled("Status")) { _ in [] }
    },
    body("voetnoot", seenBy: "T18") { $0.changing("text:p") { [$0.adding(last: [.element("text:note")])] } },
    styles("besturingselement in de voettekst", seenBy: "T19") {
      $0.changing("style:footer") {
        [$0.adding(last: [paragraph("Footer", [.element("text:text-input", [:], [.text("naam")])])])]
      }
    },
  ]

  private static let openDocumentPlaceMutants: [Mutant] = [
    body("lijst loopt door", seenBy: "nummers") {
      $0.changing("text:list", nth: -1, where: { $0["text:style-name"] == "Artikelen" }) { list in
        var list = list
        list.attributes.removeAll { ["text:continue-list", "xml:id"].contains($0.name) }
        return [.element(list)]
      }
    },
    styles("nummer zonder het bovenliggende", seenBy: "nummers") {
      $0.setting("text:display-levels", of: "text:list-level-style-number") { _ in "1" }
    },
    styles("artikel telt in letters", seenBy: "nummers") {
      $0.changing("text:list-style", where: { $0["style:name"] == "Artikelen" }) { list in
        [XMLNode.element(list).setting("style:num-format", of: "text:list-level-style-number") { _ in "a" }]
      }
    },
    body("verwijzing één ernaast", seenBy: "nummers") { content in
      let names = content.descendants("text:bookmark-start").compactMap { $0["text:name"] }
      return content.setting("text:ref-name", of: "text:bookmark-ref") { name in
        names[(names.firstIndex(of: name) ?? 0) + 1]
      }
    },
    body("verwijzing met oude woorden", seenBy: "nummers") {
      $0.changing("text:bookmark-ref") { [$0.saying("Artikel 9")] }
    },
    body("verwijzing zonder doel", seenBy: "T14") {
      $0.setting("text:ref-name", of: "text:bookmark-ref") { _ in "weg" }
    },
    body("bladwijzer dubbel", seenBy: "T14") { content in
      let name = content.descendants("text:bookmark-start").first?["text:name"] ?? ""
      return content.setting("text:name", of: "text:bookmark-start", nth: 1) { _ in name }
    },
    body("bladwijzer zonder einde", seenBy: "T14") { $0.changing("text:bookmark-end") { _ in [] } },
    body("inhoudsopgave mist een kop", seenBy: "T20") {
      $0.changing("text:p", nth: 1, where: styled("Contents_20_2")) { _ in [] }
    },
    body("inhoudsopgave leidt naar een andere kop", seenBy: "T20") { content in
      let target = content.descendants("text:a").last?["xlink:href"] ?? ""
      return content.setting("xlink:href", of: "text:a") { _ in target }
    },
    body("open punt zonder besturingselement", seenBy: "open punten") {
      $0.changing("text:text-input") { $0.children }
    },
    body("open punt zonder eigen stijl", seenBy: "open punten") {
      $0.changing("text:span", where: styled("Openstaand")) { $0.children }
    },
    body("opmerking zonder anker", seenBy: "opmerkingen") {
      $0.changing("office:annotation-end") { _ in [] }
    },
    Mutant("herkomst mist een lid", seenBy: "herkomst", in: "herkomst.xml") {
      $0.changing("deel", nth: 2) { _ in [] }
    },
    body("zin twee keer", seenBy: "nummers") {
      $0.changing("text:p", where: styled("Text_20_body")) { [.element($0), .element($0)] }
    },
  ]
}
