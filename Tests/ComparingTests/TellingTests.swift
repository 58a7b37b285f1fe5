import Assembling
import Comparing
import Diagnostics
import Drafting
import Model
import Reading
import Testing
import Writing

@Suite("What differs between editions, told")
struct TellingTests {
  private static let old = try? ClauseSet(reading: "2025.1", under: ".")
  private static let new = try? ClauseSet(reading: "2026.1", under: ".")
  private static let day = Day("2026-11-27")

  @Test("as a was-wordt list has every difference once, with its reason")
  func list() throws {
    let difference = EditionDifference(from: try #require(Self.old), to: try #require(Self.new))
    let document = Document(of: difference, on: try #require(Self.day))
    let tables = document.sections.flatMap(\.blocks).compactMap { block -> Table? in
      guard case .table(let table) = block else { return nil }
      return table
    }
    #expect(tables.flatMap(\.rows).count == difference.rows.count)
    let text = document.plainText()
    for row in difference.rows { #expect(text.contains(row.account?.reason ?? row.title)) }
  }

  @Test("as a page has each difference in a row that its filters know, and no script")
  func page() throws {
    let difference = EditionDifference(from: try #require(Self.old), to: try #require(Self.new))
    let page = difference.page(on: try #require(Self.day))
    #expect(page.components("<tr class=\"wat-") == difference.rows.count)
    for row in difference.rows {
      #expect(page.contains("id=\"soort-\(row.status.replacing(" ", with: "-"))\""))
    }
    #expect(!page.contains("<script"))
  }

  @Test("as a redline of all clauses holds both editions, and reads as a page with every mark")
  func redline() throws {
    let (old, new, day) = (try #require(Self.old), try #require(Self.new), try #require(Self.day))
    let (was, becomes) = (Transcript(of: old, on: day), Transcript(of: new, on: day))
    let redline = Redline(from: was, to: becomes)
    #expect(redline.original == was)
    #expect(redline.revised == becomes)
    let page = redline.explained(by: new).page(by: "Borging", on: day)
    let marks = redline.paragraphs.flatMap(\.all).flatMap(\.line)
    let numbers = redline.paragraphs.flatMap(\.all).filter { $0.new != nil && $0.old?.label != $0.new?.label }
      .count { $0.new?.label.isEmpty == false }
    #expect(page.components("<ins") == marks.count { $0.presence == .new } + numbers)
    #expect(page.contains("class=\"reden\""))
  }

  @Test("in a redline has its reasons only from the edition that tells of the other")
  func reasons() throws {
    let (old, new, day) = (try #require(Self.old), try #require(Self.new), try #require(Self.day))
    func remarks(_ one: ClauseSet, _ other: ClauseSet) -> Int {
      let redline = Redline(from: Transcript(of: one, on: day), to: Transcript(of: other, on: day))
      return redline.explained(by: other).paragraphs.flatMap(\.all).flatMap(\.remarks).count
    }
    #expect(remarks(old, new) > 5)
    #expect(remarks(new, old) == 0)
    var changed = new
    changed.clauses.removeAll { $0.id == "boete" }
    #expect(remarks(new, changed) == 0)
  }

  @Test("for a dossier says what is stricter now, and nothing of the same edition")
  func impact() throws {
    func side(_ edition: String) throws -> DossierImpact.Side {
      let read = try ClauseSet(reading: edition, under: ".")
      let dossier = try Dossier(reading: "Examples/kavel-oost.yaml") { _ throws(Diagnostics) in read }
      let draft = read.draft(for: dossier)
      return DossierImpact.Side(
        decisions: draft.areas.flatMap(\.decisions),
        documents: draft.documents.compactMap { made in
          guard case .document(let document) = made.outcome else { return nil }
          return ("\(made.area.id)-\(made.label)", Transcript(of: document))
        })
    }
    let (old, new) = (try side("2025.1"), try side("2026.1"))
    let impact = DossierImpact(name: "kavel", from: old, to: new)
    #expect(impact.changes.contains { $0.kind == .stricter && $0.row.hasPrefix("MOB-24") })
    let back = DossierImpact(name: "kavel", from: new, to: old)
    #expect(back.changes.count == impact.changes.count)
    #expect(back.documents == impact.documents)
    #expect(DossierImpact(name: "kavel", from: new, to: new).kind == .unchanged)
  }
}

extension String {
  /// How often another text stands in it.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
