import Archive
import Diagnostics
import Foundation
import Model
import Reading
import Testing
import Writing

@testable import Drafting

/// The version of a contract for everyone.
struct PublishingTests {
  private let root: String
  private let edition: ClauseSet
  private var dossier: Dossier

  /// What stands for personal data, each in a field of its own.
  private static let tokens = "123456789ABCD".map { "Qpersoon\($0)" }

  init() throws {
    root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path()
    let edition = try ClauseSet(reading: "2026.1", under: root)
    self.edition = edition
    dossier = try Dossier(reading: "\(root)/Examples/kavel-oost.yaml") { _ throws(Diagnostics) in edition }
    let names = PublishingTests.tokens
    dossier.areas[0].documents = [.koopovereenkomst]
    for index in dossier.parties.indices {
      var party = dossier.parties[index]
      switch party.role {
      case .gemeente: party.representatives = [.init(name: names[0], function: "wethouder", basis: nil)]
      case .wederpartij:
        (party.isNaturalPerson, party.name, party.shortName) = (true, names[1], names[1])
        (party.seat, party.address, party.registration) = (names[2], names[3], names[4])
        party.representatives = [.init(name: names[8], function: names[9], basis: names[10])]
        party.resolution = .init(body: names[11], day: nil, number: names[12])
      case .huurdersorganisatie, .derde: break
      }
      dossier.parties[index] = party
    }
    for (fact, token) in zip(["taxateur", "notaris", "adres-wederpartij"], names[5...]) {
      dossier.areas[0].facts[fact] = token
    }
  }

  @Test
  mutating func
    `free text loses a known surname after a title, a citizen service number and a mobile number`()
    throws
  {
    dossier.parties[0].representatives = [
      .init(name: "mevrouw A.B. de Fictie", function: "wethouder", basis: nil)
    ]
    let free =
      "Bel mevr. De Fictie (06-12345678 of +31 6 1234 5678), mevrouw de Fictie, BSN 111222333, nr. 111222334"
    dossier.areas[0].facts["kadastrale-aanduiding"] = free
    let left = dossier.withoutPersonalData(under: edition).areas[0].facts["kadastrale-aanduiding"]
    #expect(
      left
        == "Bel [weggelaten: naam] ([weggelaten: telefoonnummer] of [weggelaten: telefoonnummer]), [weggelaten: naam], "
        + "BSN [weggelaten: nummer], nr. 111222334")
  }

  private func documents(_ edition: ClauseSet) throws -> [Audience: Document] {
    var found: [Audience: Document] = [:]
    for drafted in edition.draft(for: dossier, isPublished: true).documents {
      if case .document(let document) = drafted.outcome { found[drafted.audience] = document }
    }
    return found
  }

  /// The tokens that stand somewhere in a document, by format.
  private func leaks(in document: Document) throws -> [String] {
    let style = try HouseStyle(reading: "\(root)/Templates/huisstijl/borging")
    let parts = document.word(in: style).parts + document.openDocument(in: style).parts
    let texts =
      parts.map { (name: $0.name, text: String(decoding: $0.bytes, as: UTF8.self)) } + [
        (name: "html", text: document.page()), (name: "txt", text: document.plainText()),
      ]
    return texts.flatMap { part in
      PublishingTests.tokens.filter(part.text.contains).map { "\(part.name): \($0)" }
    }
  }

  @Test func `known names are left out of free text, and words that are no name stay`() throws {
    var dossier = dossier
    let municipality = try #require(dossier.parties.firstIndex { $0.role == .gemeente })
    dossier.parties[municipality].representatives = [
      .init(name: "mevrouw A. Proef", function: "wethouder", basis: "een volmacht van de heer B. Test")
    ]
    dossier.areas[0].facts["programma"] = "30 woningen volgens A. Proef, zie mevrouw A. Proef"
    let free = dossier.withoutPersonalData(under: edition)
    #expect(
      free.areas[0].facts["programma"] == "30 woningen volgens [weggelaten: naam], zie [weggelaten: naam]")
    #expect(free.parties[municipality].representatives[0].basis == "een volmacht van de heer B. Test")
  }

  @Test func `a notice has one version, without personal data`() throws {
    var dossier = dossier
    dossier.areas[0].documents = [.koopovereenkomst, .kennisgeving]
    let drafted = edition.draft(for: dossier, isPublished: true).documents.filter { $0.kind == .kennisgeving }
    #expect(drafted.map(\.audience) == [.parties])
    guard case .document(let notice)? = drafted.first?.outcome else {
      Issue.record("geen kennisgeving")
      return
    }
    #expect(try leaks(in: notice) == [])
  }

  @Test func `no part of any format holds personal data`() throws {
    let documents = try documents(edition)
    let published = try #require(documents[.everyone])
    #expect(try leaks(in: published) == [])
    // The check sees what the parties' own text holds; a natural person has no number in the trade register.
    let own = Set(try leaks(in: #require(documents[.parties])).map { String($0.suffix(9)) })
    #expect(own == Set(PublishingTests.tokens).subtracting(["Qpersoon5"]))
  }

  @Test func `a fact that nobody marked as personal is seen`() throws {
    var edition = edition
    for index in edition.facts.indices where edition.facts[index].id == "notaris" {
      edition.facts[index].isPersonal = false
    }
    let published = try #require(try documents(edition)[.everyone])
    #expect(Set(try leaks(in: published).map { String($0.suffix(9)) }) == ["Qpersoon7"])
  }

  @Test func `all else is the same, without the sheet for the drafter`() throws {
    let documents = try documents(edition)
    let (own, published) = (try #require(documents[.parties]), try #require(documents[.everyone]))
    func ids(_ document: Document) -> [String] {
      document.sections.flatMap(\.blocks).compactMap { block in
        if case .article(let article) = block { article.id } else { nil }
      }
    }
    #expect(ids(own) == ids(published))
    #expect(own.sections.count == published.sections.count + 1)
    #expect(published.plainText().contains("OPENBARE VERSIE."))
    #expect(published.comments.isEmpty)
  }
}
