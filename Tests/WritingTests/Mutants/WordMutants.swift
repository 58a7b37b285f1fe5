import Model
import XML

@testable import Writing

extension Mutant {
  private static func body(
    _ name: String, seenBy check: String, _ change: @escaping @Sendable (XMLNode) -> XMLNode
  ) -> Mutant { Mutant(name, seenBy: check, in: "word/document.xml", change) }

  private static func styles(
    _ name: String, seenBy check: String, _ change: @escaping @Sendable (XMLNode) -> XMLNode
  ) -> Mutant { Mutant(name, seenBy: check, in: "word/styles.xml", change) }

  private static func styled(_ style: String) -> @Sendable (XMLElement) -> Bool {
    { $0.value("w:pStyle") == style }
  }

  private static func paragraph(_ style: String, _ runs: [XMLNode]) -> XMLNode {
    .element("w:p", [:], [.element("w:pPr", [:], [.element("w:pStyle", ["w:val": style])])] + runs)
  }

  private static func run(_ content: XMLNode) -> XMLNode { .element("w:r", [:], [content]) }
  private static func text(_ words: String) -> XMLNode { run(.element("w:t", [:], [.text(words)])) }

  static let word = wordOutlineMutants + wordTableMutants + wordTextMutants + wordPlaceMutants

  private static let wordOutlineMutants: [Mutant] = [
    Mutant("titel ontbreekt", seenBy: "T1", in: "docProps/core.xml") { $0.changing("dc:title") { _ in [] } },
    Mutant("bestandsnaam als titel", seenBy: "T1", in: "docProps/core.xml") {
      $0.changing("dc:title") { [$0.saying("document.docx")] }
    },
    styles("verkeerde taal", seenBy: "T2") { $0.setting("w:val", of: "w:lang") { _ in "en-US" } },
    Mutant("taal ontbreekt in de eigenschappen", seenBy: "T2", in: "docProps/core.xml") {
      $0.changing("dc:language") { _ in [] }
    },
    body("tweede titel", seenBy: "T3") {
      $0.setting("w:val", of: "w:pStyle", where: { $0["w:val"] == "Heading2" }) { _ in "Heading1" }
    },
    body("niveau overgeslagen", seenBy: "T3") {
      $0.setting("w:val", of: "w:pStyle", where: { $0["w:val"] == "Heading3" }) { _ in "Heading5" }
    },
    body("tekst vóór de titel", seenBy: "T3") {
      $0.changing("w:body") { [$0.adding(first: [paragraph("BodyText", [text("Vooraf")])])] }
    },
    body("kop in een cel", seenBy: "T3") {
      $0.setting("w:val", of: "w:pStyle", where: { $0["w:val"] == "Tabelkop" }) { _ in "Heading3" }
    },
    body("kop als gewone alinea", seenBy: "T20") {
      $0.setting("w:val", of: "w:pStyle", where: { $0["w:val"] == "Heading2" }) { _ in "BodyText" }
    },
    styles("artikelkop zonder kopniveau", seenBy: "T4") {
      $0.changing("w:outlineLvl", nth: -1) { _ in [] }
    },
    body("getypt artikelnummer", seenBy: "T4") {
      $0.changing("w:t", where: { $0.content == "Koopsom en betaling" }, { [$0.saying("Artikel 2 Koopsom")] })
    },
    body("getypt onderdeel", seenBy: "T5") {
      $0.changing("w:p", where: styled("BodyText")) { _ in [paragraph("BodyText", [text("a. de koop")])] }
    },
    body("lijst zonder nummering", seenBy: "T5") {
      $0.changing("w:numPr", where: { $0.value("w:ilvl") == "0" && $0.value("w:numId") != "1" }) { _ in [] }
        .changing("w:p", where: styled("List")) { found in
          [XMLNode.element(found).changing("w:numPr") { _ in [] }]
        }
    },
  ]

  private static let wordTableMutants: [Mutant] = [
    body("kopregel ontbreekt", seenBy: "T6") { $0.changing("w:tblHeader") { _ in [] } },
    body("rij mag splitsen", seenBy: "T6") { $0.changing("w:cantSplit", nth: 3) { _ in [] } },
    body("cel samengevoegd", seenBy: "T7") {
      $0.changing("w:tcPr") { [$0.adding(last: [.element("w:gridSpan", ["w:val": "2"])])] }
    },
    body("cel ontbreekt", seenBy: "T7") { $0.changing("w:tc", nth: 12) { _ in [] } },
    body("lege kopcel", seenBy: "T7") {
      $0.changing("w:tc") { found in [XMLNode.element(found).changing("w:t", nth: -1) { _ in [] }] }
    },
    body("tabel zonder omschrijving", seenBy: "T8") { $0.changing("w:tblDescription") { _ in [] } },
    body("tabel zonder titel", seenBy: "T8") { $0.changing("w:tblCaption") { _ in [] } },
    body("bijschrift zonder nummerveld", seenBy: "T8") {
      $0.changing("w:p", where: styled("Bijschrift")) { found in
        [paragraph("Bijschrift", [text(found.all("w:t").map(\.content).joined())])]
      }
    },
    body("bijschrift met verkeerd nummer", seenBy: "nummers") {
      $0.changing("w:p", nth: 1, where: styled("Bijschrift")) { found in
        [XMLNode.element(found).changing("w:t", nth: 1) { [$0.saying("7")] }]
      }
    },
  ]

  private static let wordTextMutants: [Mutant] = [
    body("plaatje zonder omschrijving", seenBy: "T9") {
      $0.changing("w:p") {
        [
          $0.adding(last: [
            run(.element("w:drawing", [:], [.element("wp:inline", [:], [.element("wp:docPr", ["id": "1"])])]))
          ])
        ]
      }
    },
    body("lege alinea", seenBy: "T10") {
      $0.changing("w:body") { body in
        [
          .element(
            XMLElement(
              body.name, body.attributes,
              Array(body.children.prefix(4)) + [paragraph("BodyText", [])] + Array(body.children.dropFirst(4))
            ))
        ]
      }
    },
    body("tab in de tekst", seenBy: "T10") {
      $0.changing("w:p", where: styled("BodyText")) { [$0.adding(last: [run(.element("w:tab"))])] }
    },
    body("regeleinde in de tekst", seenBy: "T10") {
      $0.changing("w:p", where: styled("BodyText")) { [$0.adding(last: [run(.element("w:br"))])] }
    },
    body("spaties om te verschuiven", seenBy: "T10") {
      $0.changing("w:t", nth: 3) { [$0.saying("een  twee")] }
    },
    body("direct opgemaakt", seenBy: "T11") {
      $0.changing("w:r", nth: 3) { [$0.adding(first: [.element("w:rPr", [:], [.element("w:b")])])] }
    },
    body("inspringing op de alinea", seenBy: "T11") {
      $0.changing("w:pPr", nth: 3) { [$0.adding(last: [.element("w:ind", ["w:left": "400"])])] }
    },
    styles("contrast te laag", seenBy: "T12") {
      $0.setting("w:val", of: "w:color", where: { $0["w:val"] == "9C2A00" }) { _ in "F0A080" }
    },
    Mutant("regeling: kaal adres als link", seenBy: "T13", in: "word/document.xml") {
      $0.changing("w:hyperlink", where: { !$0.content.contains("PAGEREF") }) { link in
        [.element(XMLElement(link.name, link.attributes, [text("https://example.org/plan")]))]
      }
    },
    body("zwevend kader", seenBy: "T15") {
      $0.changing("w:pPr", nth: 3) { [$0.adding(last: [.element("w:framePr", ["w:hAnchor": "page"])])] }
    },
    body("invulstreep van onderstreepjes", seenBy: "T16") {
      $0.changing("w:p", where: styled("Invulregel")) { [$0.adding(last: [text("________")])] }
    },
    body("status niet in de tekst", seenBy: "T17") {
      $0.changing("w:p", where: styled("Status")) { _ in [] }
    },
    body("voetnoot", seenBy: "T18") {
      $0.changing("w:p", nth: 5) { [$0.adding(last: [run(.element("w:footnoteReference", ["w:id": "1"]))])] }
    },
    Mutant("besturingselement in de voettekst", seenBy: "T19", in: "word/voettekst-staand.xml") {
      $0.changing("w:p") { found in
        [.element("w:sdt", [:], [.element("w:sdtContent", [:], [.element(found)])])]
      }
    },
  ]

  private static let wordPlaceMutants: [Mutant] = [
    Mutant("lijst begint niet opnieuw", seenBy: "nummers", in: "word/numbering.xml") {
      $0.changing("w:lvlOverride", nth: -1) { _ in [] }
    },
    body("nummering gedeeld", seenBy: "nummers") { document in
      let first = document.descendants("w:numId").first?["w:val"] ?? ""
      return document.setting("w:val", of: "w:numId", nth: -1, where: { $0["w:val"] != "1" }) { _ in first }
    },
    Mutant("artikel telt in romeinse cijfers", seenBy: "nummers", in: "word/numbering.xml") {
      $0.setting("w:val", of: "w:numFmt") { _ in "upperRoman" }
    },
    body("verwijzing één ernaast", seenBy: "nummers") { document in
      let names = document.descendants("w:bookmarkStart").compactMap { $0["w:name"] }
      return document.changing("w:instrText", nth: 0, where: { $0.content.hasPrefix(" REF ") }) { field in
        let code = field.content.split(separator: " ").map(String.init)
        let place = names.firstIndex(of: code[1]) ?? 0
        return [field.saying(" REF \(names[place + 1]) \\r \\h ")]
      }
    },
    body("verwijzing met oude woorden", seenBy: "nummers") {
      $0.changing("w:t", where: { $0.content == "Artikel 2" }) { [$0.saying("Artikel 9")] }
    },
    body("verwijzing zonder doel", seenBy: "T14") {
      $0.changing("w:instrText", where: { $0.content.hasPrefix(" REF ") }) {
        [$0.saying(" REF b_000000000000 \\r \\h ")]
      }
    },
    body("verwijzing zonder sprong", seenBy: "T14") {
      $0.changing("w:instrText", where: { $0.content.hasPrefix(" REF ") }) {
        [$0.saying($0.content.replacing("\\h ", with: ""))]
      }
    },
    body("bladwijzer dubbel", seenBy: "T14") { document in
      let name = document.descendants("w:bookmarkStart").first?["w:name"] ?? ""
      return document.setting("w:name", of: "w:bookmarkStart", nth: 1) { _ in name }
    },
    body("bladwijzer zonder einde", seenBy: "T14") { $0.changing("w:bookmarkEnd") { _ in [] } },
    body("veld zonder einde", seenBy: "velden") {
      $0.changing("w:fldChar", where: { $0["w:fldCharType"] == "end" }) { _ in [] }
    },
    body("inhoudsopgave mist een kop", seenBy: "T20") {
      $0.changing("w:p", nth: 1, where: styled("TOC2")) { _ in [] }
    },
    body("inhoudsopgave op het verkeerde niveau", seenBy: "T20") {
      $0.setting("w:val", of: "w:pStyle", where: { $0["w:val"] == "TOC3" }) { _ in "TOC2" }
    },
    body("inhoudsopgave zonder bladzijde", seenBy: "T20") {
      $0.changing("w:hyperlink") { link in [XMLNode.element(link).changing("w:t", nth: 1) { [$0.saying("")] }]
      }
    },
    Mutant("vraagt om bijwerken bij het openen", seenBy: "T20", in: "word/settings.xml") {
      $0.changing("w:settings") { [$0.adding(last: [.element("w:updateFields", ["w:val": "true"])])] }
    },
    body("open punt zonder besturingselement", seenBy: "open punten") {
      $0.changing("w:sdt", where: { $0.elements.first?.value("w:tag")?.hasPrefix("pm:") == true }) {
        control in
        control.elements.last?.children ?? []
      }
    },
    body("open punt zonder eigen stijl", seenBy: "open punten") {
      $0.changing("w:rStyle", where: { $0["w:val"] == "Openstaand" }) { _ in [] }
    },
    body("opmerking zonder anker", seenBy: "opmerkingen") { $0.changing("w:commentRangeStart") { _ in [] } },
    body("opmerking zonder verwijzing", seenBy: "opmerkingen") {
      $0.changing("w:commentReference") { _ in [] }
    },
    body("lid zonder herkomst", seenBy: "herkomst") {
      $0.changing("w:tag", where: { $0["w:val"]?.hasPrefix("pm:") == false }) { _ in [] }
    },
    Mutant("herkomst mist een lid", seenBy: "herkomst", in: "customXml/item1.xml") {
      $0.changing("deel", nth: 2) { _ in [] }
    },
    body("zin twee keer", seenBy: "nummers") {
      $0.changing("w:p", where: styled("BodyText")) { [.element($0), .element($0)] }
    },
  ]
}
