public import Diagnostics
import Digest
import FoundationEssentials
public import Model

extension Dossier {
  /// Reads a dossier.
  ///
  /// - Parameter edition: Gives the edition with this version; asked once, before the choices are read against it.
  /// - Throws: All complaints at once, those of the edition included.
  public init(
    reading path: String, edition: (String) throws(Diagnostics) -> ClauseSet
  ) throws(Diagnostics) {
    let complaints = Complaints()
    let file = try SourceFile(path)
    guard let top = YAMLValue(file, complaints: complaints) else { throw Diagnostics(complaints.list) }
    let dossier = top.fields { fields -> Dossier? in
      let value = fields.required("editie")
      let version = value?.string
      let library = version.flatMap { version in
        complaints.gather { () throws(Diagnostics) in
          do throws(Diagnostics) {
            return try edition(version)
          } catch {
            throw Diagnostics(error.list.map { $0.moved(from: version, to: value?.location) })
          }
        }
      }
      return Dossier(fields, version, library, hash: sha256(file.bytes))
    }
    self = try complaints.end(with: dossier)
  }

  private init?(_ fields: Fields, _ edition: String?, _ library: ClauseSet?, hash: String) {
    let number = fields.required("dossiernummer").flatMap(fileName)
    let name = fields.required("naam")?.string
    let day = fields.required("peildatum")?.day
    let version = fields.required("versie").flatMap(fileName)
    let issuer = fields.required("uitgever")?.code(Issuer.self)
    let phase = fields.required("fase")?.code(Phase.self)
    let profile = fields.optional("locatieprofiel")?.code(LocationProfile.self)
    let isAnchored = fields.optional("verankerd")?.yesNo
    let focus = fields.optional("speerpuntthemas")?.list.compactMap { $0.code(Theme.self) } ?? []
    let signing = fields.optional("ondertekening")?.code(Signing.self)
    let areaValues = fields.required("deelgebieden")?.list(namedBy: "id")
    let areas = areaValues?.compactMap { value in value.fields { readArea($0, library) } }
    // The ids as written, so that a fault in a sub-area does not make its id unknown to the parties.
    let ids = areaValues?.compactMap { $0.glimpse("id")?.text } ?? []
    let partyList = fields.required("partijen")
    let parties = partyList?.list(namedBy: "id").compactMap { value in
      value.fields { readParty($0, areas: ids) }
    }
    let overrides =
      fields.optional("overschrijvingen")?.list.compactMap { value in
        value.fields { readOverride($0, areas: ids, library) }
      } ?? []
    let choices = fields.optional("keuzes").map { readChoices($0, library) } ?? [:]
    guard let number, let name, let edition, let day, let version, let issuer, let phase, let parties,
      let areas
    else { return nil }
    for area in ids {
      for role in Role.allCases {
        let own = parties.filter { $0.role == role && $0.areas.contains(area) }
        let common = parties.filter { $0.role == role && $0.areas.isEmpty }
        guard own.count > 1 || (own.isEmpty && common.count > 1) else { continue }
        fields.value.complaints.add(.sameRole(role, area, at: partyList?.location ?? fields.value.location))
      }
    }
    self.init(
      number: number, name: name, edition: edition, referenceDay: day, version: version, issuer: issuer,
      phase: phase, locationProfile: profile, isAnchored: isAnchored, focusThemes: focus,
      signing: signing, parties: parties, areas: areas, overrides: overrides, choices: choices,
      hash: hash)
  }
}

/// A text that becomes part of a file name: letters, digits, points and hyphens.
func fileName(_ value: YAMLValue) -> String? {
  guard let text = value.string else { return nil }
  let isFit =
    text.count <= 64 && !text.hasPrefix(".") && !text.contains("..")
    && text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ".")
    }
  if isFit { return text }
  value.complaints.add(.notAFileName(text, at: value.location))
  return nil
}

private func readParty(_ fields: Fields, areas known: [Area.ID]) -> Party? {
  let id = fields.required("id")?.string
  let role = fields.required("rol")?.code(Role.self)
  let areas =
    fields.optional("deelgebieden")?.list.compactMap { value -> String? in
      guard let area = value.string else { return nil }
      if !known.contains(area) { value.complaints.add(.unknownCode(area, known, at: value.location)) }
      return area
    } ?? []
  let legalFormValue = fields.optional("soort")
  let legalForm = legalFormValue?.string
  let name = fields.required("naam")?.string
  let shortName = fields.optional("korteNaam")?.string
  let seat = fields.optional("zetel")?.string
  let address = fields.optional("adres")?.string
  let registration = fields.optional("kvk")?.string
  let representatives =
    fields.optional("vertegenwoordigers")?.list.compactMap { value in
      value.fields { fields -> Party.Representative? in
        Party.Representative(
          name: fields.optional("naam")?.string, function: fields.optional("functie")?.string,
          basis: fields.optional("grondslag")?.string)
      }
    } ?? []
  let resolution = fields.optional("besluit")?.fields { fields -> Party.Resolution? in
    Party.Resolution(
      body: fields.optional("orgaan")?.string, day: fields.optional("datum")?.day,
      number: fields.optional("nummer")?.string)
  }
  let personValue = fields.optional("natuurlijkPersoon")
  let isNaturalPerson = personValue?.yesNo ?? false
  if !isNaturalPerson, let legalFormValue, legalForm?.lowercased().contains("natuurlijk persoon") == true {
    legalFormValue.complaints.add(.unmarkedPerson(at: legalFormValue.location))
  }
  if let personValue, isNaturalPerson, role == .gemeente {
    personValue.complaints.add(.noPerson(at: personValue.location))
  }
  guard let id, let role, let name else { return nil }
  return Party(
    id: id, role: role, areas: areas, legalForm: legalForm, name: name, shortName: shortName, seat: seat,
    address: address, registration: registration, representatives: representatives, resolution: resolution,
    isNaturalPerson: isNaturalPerson)
}

extension Diagnostic {
  fileprivate static func sameRole(_ role: Role, _ area: Area.ID, at place: SourceLocation) -> Self {
    Self(
      "deelgebied ‘\(area)’ heeft twee partijen met de rol \(role.rawValue)",
      "laat er één over; een tweede partij in dezelfde rol kan nog niet in het stuk",
      at: place)
  }
  /// That an edition is not there is a fault of the line that names it.
  fileprivate func moved(from edition: String, to place: SourceLocation?) -> Self {
    guard let place, problem == Diagnostic.unknownEdition(edition, [], at: place).problem else { return self }
    return Self(problem, remedy, at: place)
  }
  fileprivate static func unmarkedPerson(at place: SourceLocation) -> Self {
    Self(
      "een natuurlijk persoon is hier niet als zodanig aangewezen",
      "zet ‘natuurlijkPersoon: ja’ bij deze partij, zodat de openbare versie naam en adres weglaat", at: place
    )
  }
  fileprivate static func noPerson(at place: SourceLocation) -> Self {
    Self(
      "de uitgever is geen natuurlijk persoon",
      "haal natuurlijkPersoon hier weg, of zet het bij de wederpartij",
      at: place)
  }
  fileprivate static func notAFileName(_ text: String, at place: SourceLocation) -> Self {
    Self(
      "‘\(text)’ kan geen deel van een bestandsnaam zijn",
      "gebruik alleen letters, cijfers, punten en streepjes", at: place)
  }
}
