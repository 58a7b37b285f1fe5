/// How strong something is (*hoog, gemiddeld, beperkt*), an estimate in the manner of CircuLaw.
public enum Estimate: String, CaseIterable, Sendable { case hoog, gemiddeld, beperkt }

/// A field of sustainability by which texts are found (*pijler*).
public enum Pillar: String, CaseIterable, Sendable {
  case energie, circulariteit
  case duurzameMobiliteit = "duurzame-mobiliteit"
  case klimaatadaptatie
  case natuurinclusiviteitEnBiodiversiteit = "natuurinclusiviteit-en-biodiversiteit"
  case gezondeLeefomgeving = "gezonde-leefomgeving"
  case alle
}

/// On what scale a text works (*schaalniveau*).
public enum ScaleLevel: String, CaseIterable, Sendable {
  case gebouw, kavel
  case openbareRuimte = "openbare-ruimte"
  case gebied
}

/// A layer of government (*overheidslaag*).
public enum GovernmentLayer: String, CaseIterable, Sendable { case gemeente, provincie, rijk, waterschap }

/// A rung of the 10R ladder of circularity (*R-ladder*), R0 refuse to R9 recover.
public enum CircularityRung: String, CaseIterable, Sendable {
  case refuse = "R0"
  case rethink = "R1"
  case reduce = "R2"
  case reuse = "R3"
  case repair = "R4"
  case refurbish = "R5"
  case remanufacture = "R6"
  case repurpose = "R7"
  case recycle = "R8"
  case recover = "R9"
}

/// The labels of CircuLaw on a clause (*labels*).
public struct ClauseLabels: Equatable, Sendable {
  /// How well it stands in law (*juridische houdbaarheid*).
  public var soundness: Estimate
  /// How much it changes (*invloed*).
  public var influence: Estimate
  public var layers: [GovernmentLayer]
  public var pillar: Pillar
  public var scales: [ScaleLevel]
  /// Empty for a text that is not about materials.
  public var ladder: [CircularityRung]

  /// Labels.
  public init(
    soundness: Estimate, influence: Estimate, layers: [GovernmentLayer], pillar: Pillar, scales: [ScaleLevel],
    ladder: [CircularityRung]
  ) {
    (self.soundness, self.influence, self.layers) = (soundness, influence, layers)
    (self.pillar, self.scales, self.ladder) = (pillar, scales, ladder)
  }
}

/// What secures a duty in the text itself (*borgingsmiddel*).
public enum Safeguard: String, CaseIterable, Sendable {
  case geen, boete, kettingbeding
  case kwalitatieveVerplichting = "kwalitatieve-verplichting"
  case erfpachtvoorwaarde
}

/// What follows a failure (*sanctie*).
public enum Sanction: String, CaseIterable, Sendable { case geen, schadevergoeding, boete }

/// How a duty is established and what follows a failure (*praktijk*).
public struct ClausePractice: Equatable, Sendable {
  /// When evidence is due.
  public enum Moments: Equatable, Sendable {
    /// At the moments of the row in the annex (*volgens de rij*).
    case ofRow
    case fixed([Moment])
  }
  /// What time there is to mend (*hersteltermijn*).
  public enum Remedy: Equatable, Sendable {
    case none
    /// The term is a fact of the dossier.
    case fact(FactDefinition.ID)
  }

  /// What method and evidence say when the row in the annex says it.
  public static let asInRow = "volgens de rij"

  public var method: String
  public var evidence: String
  public var moments: Moments
  public var remedy: Remedy
  public var sanction: Sanction
  public var safeguards: [Safeguard]

  /// A practice.
  public init(
    method: String, evidence: String, moments: Moments, remedy: Remedy, sanction: Sanction,
    safeguards: [Safeguard]
  ) {
    (self.method, self.evidence, self.moments) = (method, evidence, moments)
    (self.remedy, self.sanction, self.safeguards) = (remedy, sanction, safeguards)
  }
}
